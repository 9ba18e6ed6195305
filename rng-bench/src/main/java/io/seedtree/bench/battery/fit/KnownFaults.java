package io.seedtree.bench.battery.fit;

import io.seedtree.bench.battery.fit.law.ContinuousLaws;
import io.seedtree.bench.battery.fit.law.CountLaws;
import java.util.List;

/** Distributions that NumPy gets wrong, and this library with it: its numbers are NumPy's. */
final class KnownFaults {

    /** Of Zipf's distribution so near to 1 that one value in twenty is beyond 2^53. */
    static final double ZIPF = 1.05;

    private KnownFaults() {
    }

    /** Zipf's distribution with a heavy tail. */
    static FitCheck zipf() {
        List<FitCase> cases = new CaseList()
                .both("zipf", CaseList.text(ZIPF), CountLaws.zipf(ZIPF),
                        (g, n) -> Values.of(g.zipf(ZIPF, n)), (r, n) -> Values.of(r.zipf(ZIPF, n)))
                .list();
        return new FitCheck("fit of zipf near 1", "values beyond 2^53", cases, List.of(),
                "the test of a value X is by (1 + 1/X)^(a - 1) - 1, which doubles round to 0 beyond 2^53: "
                        + "there NumPy accepts every candidate");
    }

    /** The legacy beta with shapes so small that powers underflow. */
    static FitCheck legacyBeta() {
        double[] borders = ShapeCases.TINY_BETA_BORDERS;
        List<FitCase> cases = new CaseList()
                .legacy("beta", "0.001, 0.002 in cells", ContinuousLaws.beta(0.001, 0.002).cut(borders),
                        (r, n) -> Values.cut(r.beta(0.001, 0.002, n), borders))
                .list();
        return new FitCheck("fit of the legacy beta near 0", "values of tiny shapes", cases, List.of(),
                "NumPy issue 24475: where a power underflows the value is 0 or 1; mended in Generator (2.1), "
                        + "never in RandomState");
    }
}
