package io.seedtree.bench.battery.fit;

import static io.seedtree.bench.battery.fit.CaseList.text;

import io.seedtree.bench.battery.fit.law.ContinuousLaws;
import io.seedtree.bench.battery.fit.law.Law;
import io.seedtree.bench.battery.fit.law.PoissonMixture;
import io.seedtree.bench.battery.fit.law.WaldLaw;
import io.seedtree.rng.sampler.NormalInversion;
import java.util.List;

/** The normal distributions and what is made of them. */
final class NormalCases {

    private static final Law STANDARD = ContinuousLaws.normal(0.0, 1.0);

    private NormalCases() {
    }

    static List<FitCase> all() {
        CaseList cases = new CaseList();
        normals(cases);
        chiSquares(cases);
        ratios(cases);
        walds(cases);
        return cases.list();
    }

    private static void normals(CaseList cases) {
        NormalInversion inversion = NormalInversion.of(1.0, 2.0);
        cases.both("standardNormal", "", STANDARD,
                (g, n) -> g.standardNormal(n), (r, n) -> r.standardNormal(n))
                .generator("fillStandardNormal", "double[]", STANDARD, (g, n) -> {
                    double[] values = new double[n];
                    g.fillStandardNormal(values);
                    return values;
                })
                .generator("fillStandardNormal", "float[]", STANDARD, (g, n) -> {
                    float[] values = new float[n];
                    g.fillStandardNormal(values);
                    return Values.of(values);
                })
                .generator("standardNormalFloat", "", STANDARD, (g, n) -> Values.of(g.standardNormalFloat(n)))
                .generator("nextGaussian", "", STANDARD, (g, n) -> Values.repeat(n, g::nextGaussian))
                .generator("nextGaussian", "-1, 3", ContinuousLaws.normal(-1.0, 3.0),
                        (g, n) -> Values.repeat(n, () -> g.nextGaussian(-1.0, 3.0)))
                .legacy("randn", "", STANDARD, (r, n) -> r.randn(n))
                .both("normal", "-2, 3", ContinuousLaws.normal(-2.0, 3.0),
                        (g, n) -> g.normal(-2.0, 3.0, n), (r, n) -> r.normal(-2.0, 3.0, n))
                .generator("draw", "NormalInversion of 1, 2", ContinuousLaws.normal(1.0, 2.0),
                        (g, n) -> g.draw(inversion, n))
                .both("lognormal", "0.5, 0.75", ContinuousLaws.lognormal(0.5, 0.75),
                        (g, n) -> g.lognormal(0.5, 0.75, n), (r, n) -> r.lognormal(0.5, 0.75, n));
    }

    private static void chiSquares(CaseList cases) {
        // Through the gammas of shape below 1, 1 and above 1.
        for (double df : new double[] {0.5, 2.0, 5.0}) {
            cases.both("chisquare", text(df), ContinuousLaws.chiSquare(df),
                    (g, n) -> g.chisquare(df, n), (r, n) -> r.chisquare(df, n));
        }
        // Another algorithm up to and above 1.
        for (double df : new double[] {0.5, 1.0, 1.25, 3.0}) {
            cases.both("noncentralChisquare", text(df, 2.0), PoissonMixture.chiSquare(df, 2.0),
                    (g, n) -> g.noncentralChisquare(df, 2.0, n), (r, n) -> r.noncentralChisquare(df, 2.0, n));
        }
        cases.both("noncentralChisquare", "3, 0", ContinuousLaws.chiSquare(3.0),
                (g, n) -> g.noncentralChisquare(3.0, 0.0, n), (r, n) -> r.noncentralChisquare(3.0, 0.0, n))
                .both("noncentralChisquare", "0.75, 30", PoissonMixture.chiSquare(0.75, 30.0),
                        (g, n) -> g.noncentralChisquare(0.75, 30.0, n),
                        (r, n) -> r.noncentralChisquare(0.75, 30.0, n));
    }

    private static void ratios(CaseList cases) {
        for (double[] df : new double[][] {{3.0, 5.0}, {0.5, 12.0}, {40.0, 1.5}}) {
            cases.both("f", text(df), ContinuousLaws.f(df[0], df[1]),
                    (g, n) -> g.f(df[0], df[1], n), (r, n) -> r.f(df[0], df[1], n));
        }
        for (double[] df : new double[][] {{3.0, 5.0}, {0.5, 12.0}}) {
            cases.both("noncentralF", text(df[0], df[1], 2.0), PoissonMixture.f(df[0], df[1], 2.0),
                    (g, n) -> g.noncentralF(df[0], df[1], 2.0, n),
                    (r, n) -> r.noncentralF(df[0], df[1], 2.0, n));
        }
        for (double df : new double[] {0.75, 2.0, 4.0, 50.0}) {
            cases.both("standardT", text(df), ContinuousLaws.studentT(df),
                    (g, n) -> g.standardT(df, n), (r, n) -> r.standardT(df, n));
        }
        cases.both("standardCauchy", "", ContinuousLaws.cauchy(),
                (g, n) -> g.standardCauchy(n), (r, n) -> r.standardCauchy(n));
    }

    private static void walds(CaseList cases) {
        for (double[] of : new double[][] {{1.0, 2.0}, {3.0, 0.5}, {100.0, 0.25}, {0.5, 10.0}}) {
            cases.both("wald", text(of), WaldLaw.of(of[0], of[1]),
                    (g, n) -> g.wald(of[0], of[1], n), (r, n) -> r.wald(of[0], of[1], n));
        }
    }
}
