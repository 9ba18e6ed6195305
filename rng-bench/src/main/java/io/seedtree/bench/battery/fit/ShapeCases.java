package io.seedtree.bench.battery.fit;

import static io.seedtree.bench.battery.fit.CaseList.text;

import io.seedtree.bench.battery.fit.law.ContinuousLaws;
import io.seedtree.bench.battery.fit.law.Law;
import io.seedtree.rng.sampler.StandardExponential.Method;
import java.util.List;

/** The exponential distributions and what is made of them: gamma, beta and those of one shape. */
final class ShapeCases {

    private static final Law EXPONENTIAL = ContinuousLaws.exponential(1.0);
    /** Where the values of a beta of tiny shapes are cut: half of them are too near to 0 or 1 for doubles. */
    static final double[] TINY_BETA_BORDERS =
            {1e-300, 1e-100, 1e-30, 1e-10, 0.01, 0.5, 0.99, 1.0 - 1e-10};
    private static final double[] TINY_GAMMA_BORDERS =
            {1e-40, 1e-30, 1e-20, 1e-15, 1e-10, 1e-7, 1e-5, 1e-4, 0.001, 0.01, 0.05, 0.2, 0.5, 1.0, 2.0, 4.0};

    private ShapeCases() {
    }

    static List<FitCase> all() {
        CaseList cases = new CaseList();
        exponentials(cases);
        gammas(cases);
        betas(cases);
        powers(cases);
        return cases.list();
    }

    private static void exponentials(CaseList cases) {
        cases.both("standardExponential", "", EXPONENTIAL,
                (g, n) -> g.standardExponential(n), (r, n) -> r.standardExponential(n))
                .generator("standardExponential", "INVERSION", EXPONENTIAL,
                        (g, n) -> g.standardExponential(Method.INVERSION, n))
                .generator("standardExponentialFloat", "", EXPONENTIAL,
                        (g, n) -> Values.of(g.standardExponentialFloat(n)))
                .generator("standardExponentialFloat", "INVERSION", EXPONENTIAL,
                        (g, n) -> Values.of(g.standardExponentialFloat(Method.INVERSION, n)))
                .generator("fillStandardExponential", "double[]", EXPONENTIAL, (g, n) -> {
                    double[] values = new double[n];
                    g.fillStandardExponential(values);
                    return values;
                })
                .generator("fillStandardExponential", "float[]", EXPONENTIAL, (g, n) -> {
                    float[] values = new float[n];
                    g.fillStandardExponential(values);
                    return Values.of(values);
                })
                .generator("nextExponential", "", EXPONENTIAL, (g, n) -> Values.repeat(n, g::nextExponential))
                .both("exponential", "2.5", ContinuousLaws.exponential(2.5),
                        (g, n) -> g.exponential(2.5, n), (r, n) -> r.exponential(2.5, n))
                .both("rayleigh", "2", ContinuousLaws.rayleigh(2.0),
                        (g, n) -> g.rayleigh(2.0, n), (r, n) -> r.rayleigh(2.0, n));
    }

    private static void gammas(CaseList cases) {
        // Three algorithms: below 1, at 1 and above.
        for (double shape : new double[] {0.1, 0.5, 0.99, 1.0, 1.01, 3.0, 250.0}) {
            Law law = ContinuousLaws.gamma(shape, 1.0);
            cases.both("standardGamma", text(shape), law,
                    (g, n) -> g.standardGamma(shape, n), (r, n) -> r.standardGamma(shape, n));
            if (shape >= 0.5) {
                cases.generator("standardGammaFloat", text(shape), law,
                        (g, n) -> Values.of(g.standardGammaFloat(shape, n)));
            }
        }
        // Three values in 10^5 are below the least float, and so 0.
        cases.generator("standardGammaFloat", "0.1 in cells",
                ContinuousLaws.gamma(0.1, 1.0).cut(TINY_GAMMA_BORDERS),
                (g, n) -> Values.cut(Values.of(g.standardGammaFloat(0.1, n)), TINY_GAMMA_BORDERS));
        Law law = ContinuousLaws.gamma(0.7, 1.0);
        cases.generator("fillStandardGamma", "0.7, double[]", law, (g, n) -> {
            double[] values = new double[n];
            g.fillStandardGamma(0.7, values);
            return values;
        })
                .generator("fillStandardGamma", "0.7, float[]", law, (g, n) -> {
                    float[] values = new float[n];
                    g.fillStandardGamma(0.7, values);
                    return Values.of(values);
                })
                .both("gamma", "3, 2", ContinuousLaws.gamma(3.0, 2.0),
                        (g, n) -> g.gamma(3.0, 2.0, n), (r, n) -> r.gamma(3.0, 2.0, n));
    }

    private static void betas(CaseList cases) {
        // One algorithm if both are up to 1, another if one is above.
        for (double[] of : new double[][] {
            {0.5, 0.5}, {0.1, 0.8}, {1.0, 1.0}, {1.0, 1.01}, {2.0, 3.0}, {0.5, 4.0}, {30.0, 60.0}}) {
            cases.both("beta", text(of), ContinuousLaws.beta(of[0], of[1]),
                    (g, n) -> g.beta(of[0], of[1], n), (r, n) -> r.beta(of[0], of[1], n));
        }
        // Powers that underflow, which logarithms replace; the legacy generator's do not: see KnownFaults.
        for (double[] of : new double[][] {{0.001, 0.002}, {0.0001, 0.9}}) {
            cases.generator("beta", text(of) + " in cells",
                    ContinuousLaws.beta(of[0], of[1]).cut(TINY_BETA_BORDERS),
                    (g, n) -> Values.cut(g.beta(of[0], of[1], n), TINY_BETA_BORDERS));
        }
        // Shapes so small that there is nothing but 0 and 1.
        cases.generator("beta", "1e-103, 2e-103", Law.weighted(2.0, 1.0),
                (g, n) -> g.beta(1e-103, 2e-103, n));
    }

    private static void powers(CaseList cases) {
        for (double a : new double[] {0.5, 3.0, 12.0}) {
            cases.both("pareto", text(a), ContinuousLaws.lomax(a),
                    (g, n) -> g.pareto(a, n), (r, n) -> r.pareto(a, n))
                    .both("weibull", text(a), ContinuousLaws.weibull(a),
                            (g, n) -> g.weibull(a, n), (r, n) -> r.weibull(a, n));
        }
        for (double a : new double[] {0.25, 1.0, 3.0}) {
            cases.both("power", text(a), ContinuousLaws.power(a),
                    (g, n) -> g.power(a, n), (r, n) -> r.power(a, n));
        }
    }
}
