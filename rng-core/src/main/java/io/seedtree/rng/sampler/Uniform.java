package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The uniform distribution on an interval, NumPy's {@code uniform}: {@code low + (high - low) * u} with
 * {@code u} from {@code random}. Rounding can make a value equal to {@code high}. One word a value.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
public final class Uniform extends MappedSampler {

    private final double low;
    private final double range;

    private Uniform(double low, double range) {
        super(StandardUniform.of());
        this.low = low;
        this.range = range;
    }

    /**
     * Returns the distribution on [low, high).
     *
     * @param low the lower end
     * @param high the upper end, may be equal to the lower one
     * @return the sampler
     * @throws IllegalArgumentException if {@code high - low} is not finite or has a minus sign
     */
    public static Uniform of(double low, double high) {
        return new Uniform(low, range(low, high));
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param low the lower end
     * @param high the upper end, may be equal to the lower one
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double low, double high) {
        double range = range(low, high);
        return value(low, range, bits.nextDouble());
    }

    @Override
    public double draw(BitGenerator bits) {
        return value(low, range, bits.nextDouble());
    }

    @Override
    void map(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = value(low, range, values[i]);
        }
    }

    private static double range(double low, double high) {
        double range = high - low;
        if (!Double.isFinite(range)) {
            throw new IllegalArgumentException("uniform: high - low must be finite: " + range);
        }
        return Constraints.nonNegative("uniform", "high - low", range);
    }

    private static double value(double low, double range, double u) {
        return low + range * u;
    }

    /**
     * Draws a value below a bound, as {@link java.util.random.RandomGenerator#nextDouble(double, double)}
     * wants it: NumPy's {@code uniform(origin, bound)}, but never the bound itself.
     *
     * @param bits the source of random words
     * @param origin the least value
     * @param bound the upper bound, exclusive
     * @return a value in [origin, bound)
     * @throws IllegalArgumentException unless {@code origin < bound} and the difference is finite; nothing is
     *     drawn then
     */
    public static double belowBound(BitGenerator bits, double origin, double bound) {
        double range = bound - origin;
        checkRange(origin < bound, range, "nextDouble");
        double value = origin + range * bits.nextDouble();
        return value < bound ? value : Math.nextDown(bound);
    }

    /**
     * Draws a value below a bound, as {@link java.util.random.RandomGenerator#nextFloat(float, float)} wants
     * it.
     *
     * @param bits the source of random words
     * @param origin the least value
     * @param bound the upper bound, exclusive
     * @return a value in [origin, bound)
     * @throws IllegalArgumentException unless {@code origin < bound} and the difference is finite; nothing is
     *     drawn then
     */
    public static float belowBound(BitGenerator bits, float origin, float bound) {
        float range = bound - origin;
        checkRange(origin < bound, range, "nextFloat");
        float value = origin + range * bits.nextFloat();
        return value < bound ? value : Math.nextDown(bound);
    }

    private static void checkRange(boolean ordered, double range, String method) {
        if (!ordered || !Double.isFinite(range)) {
            throw new IllegalArgumentException(method + ": bound - origin must be > 0 and finite: " + range);
        }
    }
}
