package io.seedtree.bench.battery.fit;

import static io.seedtree.bench.battery.fit.CaseList.text;

import io.seedtree.bench.battery.fit.law.CountLaws;
import java.util.List;

/** Counts: Poisson, binomial and the others, with arguments on both sides of every change of algorithm. */
final class CountCases {

    private CountCases() {
    }

    static List<FitCase> all() {
        CaseList cases = new CaseList();
        poissons(cases);
        binomials(cases);
        waits(cases);
        ranks(cases);
        hypergeometrics(cases);
        return cases.list();
    }

    private static void poissons(CaseList cases) {
        // Products of uniforms below 10, rejection from there.
        for (double lam : new double[] {0.01, 1.0, 9.99, 10.0, 137.5, 1e6, 1e9}) {
            cases.both("poisson", text(lam), CountLaws.poisson(lam),
                    (g, n) -> Values.of(g.poisson(lam, n)), (r, n) -> Values.of(r.poisson(lam, n)));
        }
    }

    private static void binomials(CaseList cases) {
        // Inversion up to n p = 30, BTPE above; p above 1/2 by the failures.
        int[] trials = {10, 10, 60, 60, 100, 101, 1000, 1000, 1_000_000, 2_000_000_000};
        double[] chances = {0.3, 0.9, 0.5, 0.51, 0.3, 0.3, 0.3, 0.7, 6e-5, 0.5};
        for (int i = 0; i < trials.length; i++) {
            int m = trials[i];
            double p = chances[i];
            cases.both("binomial", text(m, p), CountLaws.binomial(m, p),
                    (g, n) -> Values.of(g.binomial(m, p, n)), (r, n) -> Values.of(r.binomial(m, p, n)));
        }
        for (double[] of : new double[][] {{5.0, 0.3}, {0.5, 0.01}, {100.5, 0.9}}) {
            cases.both("negativeBinomial", text(of), CountLaws.negativeBinomial(of[0], of[1]),
                    (g, n) -> Values.of(g.negativeBinomial(of[0], of[1], n)),
                    (r, n) -> Values.of(r.negativeBinomial(of[0], of[1], n)));
        }
    }

    private static void waits(CaseList cases) {
        // Search from p = 1/3 on, inversion below.
        for (double p : new double[] {0.9, 0.34, 0.33, 0.1, 1e-6, 1e-12}) {
            cases.both("geometric", text(p), CountLaws.geometric(p),
                    (g, n) -> Values.of(g.geometric(p, n)), (r, n) -> Values.of(r.geometric(p, n)));
        }
    }

    private static void ranks(CaseList cases) {
        // Nearer to 1 NumPy's arithmetic fails: see KnownFaults.
        for (double a : new double[] {1.5, 2.0, 4.0, 8.0}) {
            cases.both("zipf", text(a), CountLaws.zipf(a),
                    (g, n) -> Values.of(g.zipf(a, n)), (r, n) -> Values.of(r.zipf(a, n)));
        }
        // Nothing but 1, by a way of its own that the legacy generator has not.
        cases.generator("zipf", "1025", CountLaws.zipf(1025.0), (g, n) -> Values.of(g.zipf(1025.0, n)));
        for (double p : new double[] {0.01, 0.7, 0.999}) {
            cases.both("logseries", text(p), CountLaws.logSeries(p),
                    (g, n) -> Values.of(g.logseries(p, n)), (r, n) -> Values.of(r.logseries(p, n)));
        }
    }

    private static void hypergeometrics(CaseList cases) {
        // One by one up to a sample of 9 (10 in the legacy generator), rejection above; good and bad, and the
        // sample and what is left, change sides.
        for (long[] of : new long[][] {{15, 25, 5}, {25, 15, 9}, {15, 25, 10}, {25, 15, 11}, {150, 250, 300},
            {250, 150, 350}, {30, 10, 35}, {5_000_000, 3_000_000, 10_000}}) {
            cases.both("hypergeometric", text(of[0], of[1], of[2]),
                    CountLaws.hypergeometric(of[0], of[1], of[2]),
                    (g, n) -> Values.of(g.hypergeometric(of[0], of[1], of[2], n)),
                    (r, n) -> Values.of(r.hypergeometric(of[0], of[1], of[2], n)));
        }
    }
}
