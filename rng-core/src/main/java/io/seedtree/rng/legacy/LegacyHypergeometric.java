package io.seedtree.rng.legacy;

import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.math.LogGamma;
import io.seedtree.rng.sampler.internal.Constraints;

/** The old hypergeometric distribution. */
/*
 * Design. Samples of more than 10: Ernst Stadlober, "The Ratio of Uniforms Approach for Generating Discrete
 * Random Variates", Journal of Computational and Applied Mathematics 31 (1990), HRUA with Ivan Frohne's two
 * corrections; smaller ones: the HYP inversion of the same family. The old code takes the logarithms of
 * factorials from LogGamma and the variance from the sample, where the Generator's takes a table and the
 * smaller of sample and rest.
 */
final class LegacyHypergeometric {

    private static final int LARGEST_INVERTED_SAMPLE = 10;
    /** 2 sqrt(2 / e). */
    private static final double D1 = 1.7155277699214135;
    /** 3 - 2 sqrt(3 / e). */
    private static final double D2 = 0.8989161620588988;

    private LegacyHypergeometric() {
    }

    static LegacyLong of(long ngood, long nbad, long nsample) {
        if (ngood + nbad < nsample) {
            throw new IllegalArgumentException("hypergeometric: ngood + nbad must be >= nsample: "
                    + ngood + " + " + nbad + ", " + nsample);
        }
        Constraints.nonNegative("hypergeometric", "ngood", ngood);
        Constraints.nonNegative("hypergeometric", "nbad", nbad);
        if (nsample < 1) {
            throw new IllegalArgumentException("hypergeometric: nsample must be >= 1: " + nsample);
        }
        if (nsample > LARGEST_INVERTED_SAMPLE) {
            return new RatioOfUniforms(ngood, nbad, nsample);
        }
        return source -> invert(source, ngood, nbad, nsample);
    }

    private static long invert(LegacySource source, long good, long bad, long sample) {
        long rest = bad + good - sample;
        double smaller = (double) Math.min(bad, good);
        double left = smaller;
        long toDraw = sample;
        while (left > 0.0 && toDraw > 0) {
            double u = source.nextDouble();
            left -= Math.floor(u + left / (rest + toDraw));
            toDraw--;
        }
        long drawn = (long) (smaller - left);
        return good > bad ? sample - drawn : drawn;
    }

    /** HRUA, set up. */
    private static final class RatioOfUniforms implements LegacyLong {

        private final long good;
        private final long bad;
        private final long sample;
        private final long smaller;
        private final long larger;
        /** The smaller of the sample and what it leaves behind. */
        private final long m;
        private final double centre;
        private final double width;
        private final double logPeak;
        private final double bound;

        RatioOfUniforms(long good, long bad, long sample) {
            this.good = good;
            this.bad = bad;
            this.sample = sample;
            this.smaller = Math.min(good, bad);
            this.larger = Math.max(good, bad);
            long population = good + bad;
            this.m = Math.min(sample, population - sample);
            double p = (double) smaller / population;
            double q = 1.0 - p;
            this.centre = m * p + 0.5;
            double deviation = Math.sqrt((double) (population - m) * sample * p * q / (population - 1) + 0.5);
            this.width = D1 * deviation + D2;
            long mode = (long) Math.floor((double) (m + 1) * (smaller + 1) / (population + 2));
            this.logPeak = logFactorials(mode);
            this.bound = Math.min(Math.min(m, smaller) + 1.0, Math.floor(centre + 16 * deviation));
        }

        @Override
        public long draw(LegacySource source) {
            long drawn = drawSmaller(source);
            if (good > bad) {
                drawn = m - drawn;
            }
            return m < sample ? good - drawn : drawn;
        }

        private long drawSmaller(LegacySource source) {
            while (true) {
                double x = source.nextDouble();
                double y = source.nextDouble();
                double w = centre + width * (y - 0.5) / x;
                if (w < 0.0 || w >= bound) {
                    continue;
                }
                long candidate = (long) Math.floor(w);
                double t = logPeak - logFactorials(candidate);
                if (x * (4.0 - x) - 3.0 <= t) {
                    return candidate;
                }
                if (x * (x - t) < 1 && 2.0 * Elementary.log(x) <= t) {
                    return candidate;
                }
            }
        }

        private double logFactorials(long k) {
            return LogGamma.of(k + 1) + LogGamma.of(smaller - k + 1) + LogGamma.of(m - k + 1)
                    + LogGamma.of(larger - m + k + 1);
        }
    }
}
