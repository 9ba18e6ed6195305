package io.seedtree.rng.legacy;

import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/** The old logarithmic series distribution. */
/*
 * Design. Adrienne Kemp, "Efficient Generation of Logarithmically Distributed Pseudo-Random Variables",
 * Applied Statistics 30 (1981), algorithm LK, with plain logarithms and exponentials.
 */
final class LegacyLogSeries implements LegacyLong {

    private final double p;
    private final double logFailure;

    private LegacyLogSeries(double p) {
        this.p = p;
        this.logFailure = Elementary.log(1.0 - p);
    }

    static LegacyLogSeries of(double p) {
        return new LegacyLogSeries(Constraints.boundedLt01("logseries", "p", p));
    }

    @Override
    public long draw(LegacySource source) {
        while (true) {
            double v = source.nextDouble();
            if (v >= p) {
                return 1;
            }
            double u = source.nextDouble();
            double q = 1.0 - Elementary.exp(logFailure * u);
            if (v > q * q) {
                return v >= q ? 1 : 2;
            }
            long value = LegacyLong.truncated(Math.floor(1 + Elementary.log(v) / Elementary.log(q)));
            if (value >= 1 && v != 0.0) {
                return value;
            }
        }
    }
}
