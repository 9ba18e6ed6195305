package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;
import io.seedtree.rng.sampler.internal.UniformBlock;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * The logarithmic series distribution: whole numbers from 1 on, with probabilities proportional to
 * {@code p^k / k}. NumPy's {@code logseries}. Cost: one uniform or two.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. A. W. Kemp, "Efficient generation of logarithmically distributed pseudo-random variables", Applied
 * Statistics 30 (1981), algorithm LK: the values 1 and 2 are recognised without a logarithm.
 */
public final class LogSeries implements LongSampler {

    private final double p;
    private final double logFailure;

    private LogSeries(double p) {
        this.p = p;
        logFailure = Elementary.log1p(-p);
    }

    /**
     * Returns the sampler of a shape.
     *
     * @param p the shape, in [0, 1)
     * @return the sampler
     * @throws IllegalArgumentException if {@code p} is out of range or NaN
     */
    public static LogSeries of(double p) {
        return new LogSeries(Constraints.boundedLt01("logseries", "p", p));
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param p the shape, in [0, 1)
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static long draw(BitGenerator bits, double p) {
        Constraints.boundedLt01("logseries", "p", p);
        return next(bits, p, Elementary.log1p(-p));
    }

    @Override
    public long draw(BitGenerator bits) {
        return next(bits, p, logFailure);
    }

    @Override
    public void fill(BitGenerator bits, long[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        UniformBlock uniforms = new UniformBlock(bits, to - from, 1);
        for (int i = from; i < to; i++) {
            uniforms.begin(to - i - 1);
            values[i] = next(uniforms, p, logFailure);
        }
    }

    private static long next(RandomGenerator uniforms, double p, double logFailure) {
        while (true) {
            double v = uniforms.nextDouble();
            if (v >= p) {
                return 1;
            }
            double q = -Elementary.expm1(logFailure * uniforms.nextDouble());
            if (v > q * q) {
                return v >= q ? 1 : 2;
            }
            long value = (long) Math.floor(1.0 + Elementary.log(v) / Elementary.log(q));
            if (value >= 1 && v != 0.0) {
                return value;
            }
        }
    }
}
