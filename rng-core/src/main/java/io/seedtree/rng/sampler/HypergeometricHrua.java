package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.math.LogFactorial;
import io.seedtree.rng.sampler.internal.UniformBlock;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Hypergeometric numbers by the ratio of uniforms, for samples that take ten or more and leave ten or more.
 */
/*
 * Design. Ernst Stadlober, "The ratio of uniforms approach for generating discrete random variates", Journal
 * of Computational and Applied Mathematics 31 (1990), algorithm HRUA. It counts the rarer kind in the smaller
 * of the sample and its complement; the result is turned back at the end. Values beyond sixteen standard
 * deviations are given up.
 */
final class HypergeometricHrua implements LongSampler {

    /** 2 sqrt(2 / e). */
    private static final double D1 = 1.7155277699214135;
    /** 3 - 2 sqrt(3 / e). */
    private static final double D2 = 0.8989161620588988;

    private final long good;
    private final boolean countsBad;
    private final boolean takesRest;
    private final long rarer;
    private final long commoner;
    private final long taken;
    private final double shiftedMean;
    private final double width;
    private final double bound;
    private final double logFactorialsAtMode;

    HypergeometricHrua(long good, long bad, long sample) {
        this.good = good;
        countsBad = good > bad;
        long total = good + bad;
        taken = Math.min(sample, total - sample);
        takesRest = taken < sample;
        rarer = Math.min(good, bad);
        commoner = Math.max(good, bad);
        double p = (double) rarer / total;
        double q = (double) commoner / total;
        shiftedMean = taken * p + 0.5;
        double variance = (double) (total - taken) * taken * p * q / (total - 1);
        double deviation = Math.sqrt(variance + 0.5);
        width = D1 * deviation + D2;
        bound = Math.min(Math.min(taken, rarer) + 1, Math.floor(shiftedMean + 16 * deviation));
        long mode = (long) Math.floor((double) (taken + 1) * (rarer + 1) / (total + 2));
        logFactorialsAtMode = logFactorials(mode, rarer, commoner, taken);
    }

    @Override
    public long draw(BitGenerator bits) {
        return next(bits);
    }

    @Override
    public void fill(BitGenerator bits, long[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        UniformBlock uniforms = new UniformBlock(bits, to - from, 2);
        for (int i = from; i < to; i++) {
            uniforms.begin(to - i - 1);
            values[i] = next(uniforms);
        }
    }

    private long next(RandomGenerator uniforms) {
        while (true) {
            double u = uniforms.nextDouble();
            double v = uniforms.nextDouble();
            double x = shiftedMean + width * (v - 0.5) / u;
            if (x < 0.0 || x >= bound) {
                continue;
            }
            long k = (long) Math.floor(x);
            if (accepts(u, logFactorialsAtMode - logFactorials(k, rarer, commoner, taken))) {
                return turnBack(k);
            }
        }
    }

    private static double logFactorials(long k, long rarer, long commoner, long taken) {
        return LogFactorial.of(k)
                + LogFactorial.of(rarer - k)
                + LogFactorial.of(taken - k)
                + LogFactorial.of(commoner - taken + k);
    }

    private static boolean accepts(double u, double logRatio) {
        if (u * (4.0 - u) - 3.0 <= logRatio) {
            return true;
        }
        if (u * (u - logRatio) >= 1) {
            return false;
        }
        return 2.0 * Elementary.log(u) <= logRatio;
    }

    private long turnBack(long k) {
        long goodOnes = countsBad ? taken - k : k;
        return takesRest ? good - goodOnes : goodOnes;
    }
}
