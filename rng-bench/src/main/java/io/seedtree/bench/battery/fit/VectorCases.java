package io.seedtree.bench.battery.fit;

import io.seedtree.bench.battery.fit.law.ContinuousLaws;
import io.seedtree.bench.battery.fit.law.CountLaws;
import io.seedtree.bench.battery.fit.law.Law;
import io.seedtree.rng.sampler.MultivariateHypergeometric;
import io.seedtree.rng.sampler.MultivariateNormal;
import java.util.List;

/**
 * Distributions of vectors: components, sums of components, of which the laws are known and through which
 * covariances show, and whole vectors where there are few.
 */
final class VectorCases {

    private static final double[] P = {0.2, 0.3, 0.5};
    private static final double[] ALPHA = {0.5, 2.0, 3.0};
    /** Below the greatest that is drawn by successive betas. */
    private static final double[] TINY = {0.03, 0.05, 0.09};
    /** Later components are what is left of 1, so that nothing below 1e-16 is told apart. */
    private static final double[] BORDERS = {1e-10, 1e-3, 0.1, 0.5, 0.9, 0.999};
    private static final double[] MEAN = {1.0, -2.0, 0.5};
    private static final double[][] COVARIANCE = {{4.0, 2.0, -2.0}, {2.0, 10.0, 5.0}, {-2.0, 5.0, 6.0}};
    /** The inverse of the factor of Cholesky, which is (2, 0, 0), (1, 3, 0), (-1, 2, 1). */
    private static final double[][] WHITE =
            {{0.5, 0.0, 0.0}, {-1.0 / 6.0, 1.0 / 3.0, 0.0}, {5.0 / 6.0, -2.0 / 3.0, 1.0}};

    private VectorCases() {
    }

    static List<FitCase> all() {
        CaseList cases = new CaseList();
        multinomials(cases);
        hypergeometrics(cases);
        dirichlets(cases);
        normals(cases);
        return cases.list();
    }

    private static void multinomials(CaseList cases) {
        cases.both("multinomial", "3, [.2 .3 .5]; whole", CountLaws.multinomialOutcomes(3, P),
                (g, n) -> Values.of(g.multinomial(3, P, n), row -> Values.digits(4, row[0], row[1])),
                (r, n) -> Values.of(r.multinomial(3, P, n), row -> Values.digits(4, row[0], row[1])))
                .both("multinomial", "20, [.2 .3 .5]; last", CountLaws.binomial(20, 0.5),
                        (g, n) -> Values.of(g.multinomial(20, P, n), row -> row[2]),
                        (r, n) -> Values.of(r.multinomial(20, P, n), row -> row[2]))
                .both("multinomial", "1000, [.2 .3 .5]; first + last", CountLaws.binomial(1000, 0.7),
                        (g, n) -> Values.of(g.multinomial(1000, P, n), row -> row[0] + row[2]),
                        (r, n) -> Values.of(r.multinomial(1000, P, n), row -> row[0] + row[2]));
    }

    private static void hypergeometrics(CaseList cases) {
        long[] few = {3, 2, 4};
        long[] many = {160, 80, 40};
        for (MultivariateHypergeometric.Method method : MultivariateHypergeometric.Method.values()) {
            cases.generator("multivariateHypergeometric", "[3 2 4], 4, " + method + "; whole",
                    CountLaws.hypergeometricOutcomes(4, few),
                    (g, n) -> Values.of(g.multivariateHypergeometric(few, 4, method, n),
                            row -> Values.digits(5, row[0], row[1])))
                    .generator("multivariateHypergeometric", "[160 80 40], 60, " + method + "; first + last",
                            CountLaws.hypergeometric(200, 80, 60),
                            (g, n) -> Values.of(g.multivariateHypergeometric(many, 60, method, n),
                                    row -> row[0] + row[2]));
        }
    }

    private static void dirichlets(CaseList cases) {
        cases.both("dirichlet", "[.5 2 3]; first", ContinuousLaws.beta(0.5, 5.0),
                (g, n) -> Values.of(g.dirichlet(ALPHA, n), row -> row[0]),
                (r, n) -> Values.of(r.dirichlet(ALPHA, n), row -> row[0]))
                .both("dirichlet", "[.5 2 3]; first + last", ContinuousLaws.beta(3.5, 2.0),
                        (g, n) -> Values.of(g.dirichlet(ALPHA, n), row -> row[0] + row[2]),
                        (r, n) -> Values.of(r.dirichlet(ALPHA, n), row -> row[0] + row[2]))
                .both("dirichlet", "[.5 2 3]; second of first two", ContinuousLaws.beta(2.0, 0.5),
                        (g, n) -> Values.of(g.dirichlet(ALPHA, n), row -> row[1] / (row[0] + row[1])),
                        (r, n) -> Values.of(r.dirichlet(ALPHA, n), row -> row[1] / (row[0] + row[1])));
        for (int i = 0; i < TINY.length; i++) {
            int k = i;
            Law law = ContinuousLaws.beta(TINY[k], TINY[0] + TINY[1] + TINY[2] - TINY[k]).cut(BORDERS);
            cases.generator("dirichlet", "[.03 .05 .09]; number " + k + " in cells", law,
                    (g, n) -> Values.cut(Values.of(g.dirichlet(TINY, n), row -> row[k]), BORDERS));
        }
    }

    private static void normals(CaseList cases) {
        for (MultivariateNormal.Method method : MultivariateNormal.Method.values()) {
            for (int i = 0; i < MEAN.length; i++) {
                double[] weights = WHITE[i];
                cases.generator("multivariateNormal", method + "; independent part " + i,
                        ContinuousLaws.normal(0.0, 1.0),
                        (g, n) -> Values.of(g.multivariateNormal(MEAN, COVARIANCE, method, n),
                                row -> sum(weights, row)));
            }
            cases.generator("multivariateNormal", method + "; squared distance",
                    ContinuousLaws.chiSquare(3.0),
                    (g, n) -> Values.of(g.multivariateNormal(MEAN, COVARIANCE, method, n),
                            VectorCases::distance));
        }
        cases.legacy("multivariateNormal", "squared distance", ContinuousLaws.chiSquare(3.0),
                (r, n) -> Values.of(r.multivariateNormal(MEAN, COVARIANCE, n), VectorCases::distance))
                .legacy("multivariateNormal", "second", ContinuousLaws.normal(-2.0, Math.sqrt(10.0)),
                        (r, n) -> Values.of(r.multivariateNormal(MEAN, COVARIANCE, n), row -> row[1]));
    }

    private static double sum(double[] weights, double[] row) {
        double sum = 0.0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (row[i] - MEAN[i]);
        }
        return sum;
    }

    private static double distance(double[] row) {
        double sum = 0.0;
        for (double[] weights : WHITE) {
            double part = sum(weights, row);
            sum += part * part;
        }
        return sum;
    }
}
