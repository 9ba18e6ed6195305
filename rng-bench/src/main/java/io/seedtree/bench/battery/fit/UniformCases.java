package io.seedtree.bench.battery.fit;

import static io.seedtree.bench.battery.fit.CaseList.text;

import io.seedtree.bench.battery.fit.law.ContinuousLaws;
import io.seedtree.bench.battery.fit.law.CountLaws;
import io.seedtree.bench.battery.fit.law.Law;
import io.seedtree.bench.battery.fit.law.VonMisesLaw;
import io.seedtree.rng.sampler.StandardUniform;
import java.util.List;

/** Uniform numbers, bytes, and the distributions that are one transformation of a uniform number. */
final class UniformCases {

    private static final Law UNIFORM = ContinuousLaws.uniform(0.0, 1.0);
    private static final Law SINGLE = ContinuousLaws.dyadic(Float.PRECISION);
    private static final Law BYTE = CountLaws.below(256);

    private UniformCases() {
    }

    static List<FitCase> all() {
        CaseList cases = new CaseList();
        standard(cases);
        ofJava(cases);
        legacy(cases);
        transformed(cases);
        directions(cases);
        return cases.list();
    }

    private static void standard(CaseList cases) {
        cases.both("random", "", UNIFORM, (g, n) -> g.random(n), (r, n) -> r.random(n))
                .generator("randomFloat", "", SINGLE, (g, n) -> Values.of(g.randomFloat(n)))
                .generator("fillRandom", "double[]", UNIFORM, (g, n) -> {
                    double[] values = new double[n];
                    g.fillRandom(values);
                    return values;
                })
                .generator("fillRandom", "float[]", SINGLE, (g, n) -> {
                    float[] values = new float[n];
                    g.fillRandom(values);
                    return Values.of(values);
                })
                .generator("fill", "StandardUniform", UNIFORM, (g, n) -> {
                    double[] values = new double[n];
                    g.fill(StandardUniform.of(), values);
                    return values;
                })
                .both("bytes", "", BYTE,
                        (g, n) -> Values.ofUnsigned(g.bytes(n)), (r, n) -> Values.ofUnsigned(r.bytes(n)))
                .both("uniform", "-3, 5", ContinuousLaws.uniform(-3.0, 5.0),
                        (g, n) -> g.uniform(-3.0, 5.0, n), (r, n) -> r.uniform(-3.0, 5.0, n));
    }

    private static void ofJava(CaseList cases) {
        cases.generator("nextDouble", "", UNIFORM, (g, n) -> Values.repeat(n, g::nextDouble))
                .generator("nextDouble", "-1, 4", ContinuousLaws.uniform(-1.0, 4.0),
                        (g, n) -> Values.repeat(n, () -> g.nextDouble(-1.0, 4.0)))
                .generator("nextFloat", "", SINGLE, (g, n) -> Values.repeat(n, g::nextFloat))
                .generator("nextBytes", "", BYTE, (g, n) -> {
                    byte[] bytes = new byte[n];
                    g.nextBytes(bytes);
                    return Values.ofUnsigned(bytes);
                })
                .generator("doubles", "n", UNIFORM, (g, n) -> g.doubles(n).toArray())
                .generator("doubles", "n, 2, 3", ContinuousLaws.uniform(2.0, 3.0),
                        (g, n) -> g.doubles(n, 2.0, 3.0).toArray())
                .generator("equiDoubles", "-1, 1, true, true", ContinuousLaws.uniform(-1.0, 1.0),
                        (g, n) -> g.equiDoubles(-1.0, 1.0, true, true).limit(n).toArray());
    }

    private static void legacy(CaseList cases) {
        cases.legacy("rand", "", UNIFORM, (r, n) -> r.rand(n))
                .legacy("randomSample", "", UNIFORM, (r, n) -> r.randomSample(n));
    }

    private static void transformed(CaseList cases) {
        for (double[] of : new double[][] {{-3.0, 0.0, 8.0}, {0.0, 0.0, 1.0}, {-1.0, 2.0, 2.0}}) {
            cases.both("triangular", text(of), ContinuousLaws.triangular(of[0], of[1], of[2]),
                    (g, n) -> g.triangular(of[0], of[1], of[2], n),
                    (r, n) -> r.triangular(of[0], of[1], of[2], n));
        }
        cases.both("laplace", "1, 2", ContinuousLaws.laplace(1.0, 2.0),
                (g, n) -> g.laplace(1.0, 2.0, n), (r, n) -> r.laplace(1.0, 2.0, n))
                .both("gumbel", "1, 2", ContinuousLaws.gumbel(1.0, 2.0),
                        (g, n) -> g.gumbel(1.0, 2.0, n), (r, n) -> r.gumbel(1.0, 2.0, n))
                .both("logistic", "1, 2", ContinuousLaws.logistic(1.0, 2.0),
                        (g, n) -> g.logistic(1.0, 2.0, n), (r, n) -> r.logistic(1.0, 2.0, n));
    }

    private static void directions(CaseList cases) {
        // Four algorithms: below 1e-8, to 1e-5, to 1e6, and above, which the legacy generator has not.
        for (double[] of : new double[][] {
            {0.0, 1e-9}, {1.0, 5e-6}, {1.0, 0.5}, {3.0, 4.0}, {-2.0, 700.0}, {0.5, 2e6}}) {
            cases.both("vonmises", text(of), VonMisesLaw.of(of[0], of[1]),
                    (g, n) -> g.vonmises(of[0], of[1], n), (r, n) -> r.vonmises(of[0], of[1], n));
        }
    }
}
