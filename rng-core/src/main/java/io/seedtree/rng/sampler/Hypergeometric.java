package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;
import org.jspecify.annotations.Nullable;

/**
 * The hypergeometric distribution: how many good ones are among {@code nsample} drawn without replacement
 * from {@code ngood} good and {@code nbad} bad ones. NumPy's {@code hypergeometric}. Cost: two uniforms per
 * attempt and about 1.4 attempts; one draw for each of the sample if fewer than ten are taken or left.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
public final class Hypergeometric implements LongSampler {

    private static final long LIMIT = 1_000_000_000L;
    private static final long REJECTION_FROM = 10;

    private final long good;
    private final long bad;
    private final long sample;
    private final @Nullable HypergeometricHrua rejection;

    private Hypergeometric(long good, long bad, long sample) {
        this.good = good;
        this.bad = bad;
        this.sample = sample;
        rejection = isForRejection(good, bad, sample) ? new HypergeometricHrua(good, bad, sample) : null;
    }

    /**
     * Returns the sampler of a population and a sample size.
     *
     * @param ngood the number of good ones, in [0, 999999999]
     * @param nbad the number of bad ones, in [0, 999999999]
     * @param nsample how many are taken, in [0, {@code ngood + nbad}]
     * @return the sampler
     * @throws IllegalArgumentException if a parameter is out of range
     */
    public static Hypergeometric of(long ngood, long nbad, long nsample) {
        check(ngood, nbad, nsample);
        return new Hypergeometric(ngood, nbad, nsample);
    }

    private static void check(long ngood, long nbad, long nsample) {
        checkPart("ngood", ngood);
        checkPart("nbad", nbad);
        Constraints.nonNegative("hypergeometric", "nsample", nsample);
        if (nsample > ngood + nbad) {
            throw new IllegalArgumentException(
                    "hypergeometric: nsample must be <= ngood + nbad = " + (ngood + nbad) + ": " + nsample);
        }
    }

    private static void checkPart(String name, long value) {
        Constraints.nonNegative("hypergeometric", name, value);
        if (value >= LIMIT) {
            throw new IllegalArgumentException(
                    "hypergeometric: " + name + " must be < " + LIMIT + ": " + value);
        }
    }

    @Override
    public long draw(BitGenerator bits) {
        return rejection != null ? rejection.draw(bits) : takeOneByOne(bits, good, bad, sample);
    }

    @Override
    public void fill(BitGenerator bits, long[] values, int from, int to) {
        if (rejection != null) {
            rejection.fill(bits, values, from, to);
        } else {
            LongSampler.super.fill(bits, values, from, to);
        }
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param ngood the number of good ones, in [0, 10^9)
     * @param nbad the number of bad ones, in [0, 10^9)
     * @param nsample the size of the sample, at most the sum of both
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of range; nothing is drawn then
     */
    public static long draw(BitGenerator bits, long ngood, long nbad, long nsample) {
        check(ngood, nbad, nsample);
        return next(bits, ngood, nbad, nsample);
    }

    /**
     * Draws one value for parameters that change from draw to draw. Does not check them.
     *
     * @param bits the source of random words
     * @param good the number of good ones
     * @param bad the number of bad ones
     * @param sample how many are taken
     * @return the value
     */
    static long next(BitGenerator bits, long good, long bad, long sample) {
        return isForRejection(good, bad, sample)
                ? new HypergeometricHrua(good, bad, sample).draw(bits)
                : takeOneByOne(bits, good, bad, sample);
    }

    private static boolean isForRejection(long good, long bad, long sample) {
        return sample >= REJECTION_FROM && sample <= good + bad - REJECTION_FROM;
    }

    /** Takes the sample, or what is not in it if that is less, until the rest is certain. */
    private static long takeOneByOne(BitGenerator bits, long good, long bad, long sample) {
        long total = good + bad;
        boolean takesRest = sample > total / 2;
        long toTake = takesRest ? total - sample : sample;
        long left = total;
        long goodLeft = good;
        while (toTake > 0 && goodLeft > 0 && left > goodLeft) {
            left--;
            if (BoundedIntegers.interval(bits, left) < goodLeft) {
                goodLeft--;
            }
            toTake--;
        }
        if (left == goodLeft) {
            goodLeft -= toTake;
        }
        return takesRest ? goodLeft : good - goodLeft;
    }
}
