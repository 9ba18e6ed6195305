package io.seedtree.parallel.montecarlo;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import io.seedtree.rng.sampler.DoubleSampler;
import io.seedtree.rng.sampler.StandardExponential;

/**
 * The draws of an antithetic simulation: in the plain run of a pair those of the stream, in the mirrored run
 * their opposites. The stream draws the same words in both.
 *
 * <p>How a draw is mirrored hangs on its distribution. A symmetric one is reflected at its centre, whatever
 * algorithm made the value: normals are NumPy's own, negated. Any other must be drawn by inversion, as a
 * monotone function of one uniform value {@code u}, which becomes {@code 1 - 2^-53 - u}. To complement the
 * words of a generator would do nothing for a ziggurat or a rejection, so there is no way to draw those here.
 *
 * <p>For one thread at a time.
 */
public final class AntitheticRandom {

    private static final StandardExponential EXPONENTIAL =
            StandardExponential.of(StandardExponential.Method.INVERSION);

    private final Generator rng;
    private final BitGenerator bits;
    private final boolean mirrored;

    AntitheticRandom(Generator rng, boolean mirrored) {
        this.rng = rng;
        this.mirrored = mirrored;
        bits = mirrored ? new MirroredBits(rng.bitGenerator()) : rng.bitGenerator();
    }

    /**
     * Tells which run of the pair this is.
     *
     * @return whether the draws are mirrored
     */
    public boolean mirrored() {
        return mirrored;
    }

    /**
     * Draws a uniform value, NumPy's {@code random()}, or {@code 1 - 2^-53} minus it.
     *
     * @return a value in [0, 1)
     */
    public double random() {
        return bits.nextDouble();
    }

    /**
     * Draws a uniform value of an interval, NumPy's {@code uniform(low, high)}.
     *
     * @param low the lower end; not checked
     * @param high the upper end, at least {@code low}; not checked
     * @return a value in [low, high]
     */
    public double uniform(double low, double high) {
        return low + (high - low) * random();
    }

    /**
     * Draws a normal value with mean 0 and standard deviation 1, NumPy's {@code standard_normal()}, or its
     * negative.
     *
     * @return the value
     */
    public double standardNormal() {
        double z = rng.standardNormal();
        return mirrored ? -z : z;
    }

    /**
     * Draws a normal value, NumPy's {@code normal(loc, scale)}, or its reflection at the mean.
     *
     * @param loc the mean
     * @param scale the standard deviation, at least 0
     * @return the value
     * @throws IllegalArgumentException if {@code scale} is negative or NaN
     */
    public double normal(double loc, double scale) {
        return loc + nonNegative("normal", scale) * standardNormal();
    }

    /**
     * Draws an exponential value with mean 1 by inversion, NumPy's
     * {@code standard_exponential(method='inv')}.
     *
     * @return the value, at least 0
     */
    public double standardExponential() {
        return EXPONENTIAL.draw(bits);
    }

    /**
     * Draws an exponential value by inversion.
     *
     * @param scale the mean, at least 0
     * @return the value, at least 0
     * @throws IllegalArgumentException if {@code scale} is negative or NaN
     */
    public double exponential(double scale) {
        return nonNegative("exponential", scale) * standardExponential();
    }

    /**
     * Draws an integer, NumPy's {@code integers(low, high)}, or its reflection {@code low + high - 1 - k}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @return a value in [low, high)
     * @throws IllegalArgumentException if {@code low >= high}
     */
    public long integers(long low, long high) {
        long k = rng.integers(low, high);
        return mirrored ? low + high - 1 - k : k;
    }

    /**
     * Draws from a distribution by inversion.
     *
     * @param sampler a monotone function of one {@code nextDouble}, such as
     *     {@link io.seedtree.rng.sampler.NormalInversion}; NumPy's {@code uniform}, {@code gumbel},
     *     {@code logistic} and {@code laplace} are of this kind, too
     * @return the value
     */
    public double inverted(DoubleSampler sampler) {
        return sampler.draw(bits);
    }

    /**
     * Draws from a symmetric distribution, by whatever algorithm, and reflects the value at the centre in the
     * mirrored run.
     *
     * @param sampler a distribution that is symmetric about the centre
     * @param centre the centre
     * @return the value, in the mirrored run {@code centre + (centre - value)}
     */
    public double reflected(DoubleSampler sampler, double centre) {
        double x = sampler.draw(rng.bitGenerator());
        return mirrored ? centre + (centre - x) : x;
    }

    private static double nonNegative(String method, double scale) {
        if (!(scale >= 0.0)) {
            throw new IllegalArgumentException(method + ": scale must be >= 0: " + scale);
        }
        return scale;
    }
}
