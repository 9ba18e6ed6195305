package io.seedtree.parallel.montecarlo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.sampler.Laplace;
import io.seedtree.rng.sampler.NormalInversion;
import io.seedtree.rng.sampler.StandardExponential;
import io.seedtree.rng.sampler.StandardT;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VarianceReductionTest {

    private static final RandomNode ROOT = RandomNode.of(42).child(9);
    private static final double LAST_UNIFORM = 1.0 - 0x1.0p-53;

    /** A row of controls.tsv, which NumPy computed. */
    record Fit(String name, double estimate, double error, double freedom, double[] coefficients) {

        static Fit of(String row) {
            String[] columns = row.split("\t", -1);
            double[] coefficients =
                    Arrays.stream(columns[4].split(",")).mapToDouble(Double::parseDouble).toArray();
            return new Fit(columns[0], Double.parseDouble(columns[1]), Double.parseDouble(columns[2]),
                    Double.parseDouble(columns[3]), coefficients);
        }
    }

    static Stream<Fit> numpy() throws IOException {
        try (var in = VarianceReductionTest.class.getResourceAsStream("/golden/parallel/controls.tsv")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(row -> !row.startsWith("#")).map(Fit::of);
        }
    }

    /** The number of make_controls.py, with as many controls as there is room for, in that order. */
    private static double simulate(Generator rng, double[] controls) {
        double u = rng.random();
        double z = rng.standardNormal();
        double e = rng.random() + rng.random();
        double[] all = {u, z, e};
        System.arraycopy(all, 0, controls, 0, Math.min(controls.length, 3));
        return u * u + 0.3 * z * u - 0.1 * e + 0.05 * rng.standardNormal();
    }

    @ParameterizedTest
    @MethodSource("numpy")
    void controlsAreNumpysLeastSquares(Fit numpy) {
        double[] expectations = Arrays.copyOf(new double[] {0.5, 0.0, 1.0}, numpy.coefficients.length);
        ControlledSummary ours =
                MonteCarlo.controlled(VarianceReductionTest::simulate, expectations).replications(300)
                        .run(ROOT).statistic();
        assertEquals(numpy.estimate, ours.estimate().value(), 1e-13);
        assertEquals(numpy.error, ours.estimate().standardError(), 1e-14);
        assertEquals(numpy.freedom, ours.estimate().degreesOfFreedom());
        assertArrayEquals(numpy.coefficients, ours.coefficients(), 1e-12);
        assertTrue(ours.varianceRatio() > 2.5, ours::toString);
    }

    @Test
    void controlsThatAddNothingAreLeftOut() {
        ControlledSummary plain =
                MonteCarlo.controlled(VarianceReductionTest::simulate, 0.5, 0.0).replications(300)
                        .run(ROOT).statistic();
        ControlledSummary more = MonteCarlo.controlled((rng, controls) -> {
            double[] known = new double[2];
            double value = simulate(rng, known);
            controls[0] = 3.0;
            controls[1] = known[0];
            controls[2] = 2.0 * known[0] + 1.0;
            controls[3] = known[1];
            return value;
        }, 3.0, 0.5, 2.0, 0.0).replications(300).run(ROOT).statistic();
        assertEquals(plain.estimate().value(), more.estimate().value(), 1e-14);
        assertEquals(plain.estimate().standardError(), more.estimate().standardError(), 1e-14);
        assertEquals(plain.estimate().degreesOfFreedom(), more.estimate().degreesOfFreedom());
        assertEquals(0.0, more.coefficients()[0]);
        assertEquals(0.0, more.coefficients()[2]);
        assertEquals(0.5, more.control(1).value(), 0.1);
    }

    @Test
    void fewReplicationsHaveNoError() {
        ControlledSummary one =
                MonteCarlo.controlled(VarianceReductionTest::simulate, 0.5).replications(2).run(ROOT)
                        .statistic();
        assertTrue(Double.isNaN(one.estimate().standardError()));
        assertThrows(IllegalArgumentException.class, () -> MonteCarlo.controlled((rng, controls) -> 0.0));
    }

    static Stream<String> bitGenerators() {
        return BitGenerators.names().stream();
    }

    @ParameterizedTest
    @MethodSource("bitGenerators")
    void mirroredDrawsAreExactOpposites(String name) {
        SeedSequence seed = SeedSequence.of(2024);
        AntitheticRandom plain = new AntitheticRandom(Generator.of(BitGenerators.create(name, seed)), false);
        AntitheticRandom mirrored =
                new AntitheticRandom(Generator.of(BitGenerators.create(name, seed)), true);
        Generator numpy = Generator.of(BitGenerators.create(name, seed));
        NormalInversion normal = NormalInversion.of(0.0, 1.5);
        Laplace laplace = Laplace.of(0.0, 2.0);
        for (int i = 0; i < 1_000; i++) {
            double u = numpy.random();
            assertEquals(u, plain.random());
            assertEquals(LAST_UNIFORM - u, mirrored.random());
            double z = numpy.standardNormal();
            assertEquals(z, plain.standardNormal());
            assertEquals(-z, mirrored.standardNormal());
            double e = numpy.draw(StandardExponential.of(StandardExponential.Method.INVERSION));
            assertEquals(e, plain.standardExponential());
            assertEquals(1.0, Math.exp(-e) + Math.exp(-mirrored.standardExponential()), 1e-15);
            long k = numpy.integers(-5, 6);
            assertEquals(k, plain.integers(-5, 6));
            assertEquals(-k, mirrored.integers(-5, 6));
            double x = numpy.draw(normal);
            assertEquals(x, plain.inverted(normal));
            assertEquals(-x, mirrored.inverted(normal));
            double t = numpy.draw(StandardT.of(3.0));
            assertEquals(t, plain.reflected(StandardT.of(3.0), 0.0));
            assertEquals(-t, mirrored.reflected(StandardT.of(3.0), 0.0));
            double y = numpy.draw(laplace);
            assertEquals(y, plain.inverted(laplace));
            assertEquals(-y, mirrored.inverted(laplace), 1e-9 * Math.abs(y));
            assertEquals(7.0, 0.5 * (plain.uniform(4.0, 10.0) + mirrored.uniform(4.0, 10.0)), 1e-14);
            assertEquals(4.0, plain.normal(2.0, 3.0) + mirrored.normal(2.0, 3.0), 1e-13);
            assertTrue(plain.exponential(3.0) >= 0.0 && mirrored.exponential(3.0) >= 0.0);
            numpy.random();
            numpy.standardNormal();
            numpy.random();
        }
        assertThrows(IllegalArgumentException.class, () -> plain.normal(0.0, -1.0));
        assertThrows(IllegalArgumentException.class, () -> plain.exponential(Double.NaN));
    }

    @Test
    void antitheticPairsOfAMonotoneNumberGain() {
        AntitheticSummary pairs =
                MonteCarlo.antithetic(rng -> Math.exp(0.5 * rng.standardNormal()) + rng.random())
                        .replications(2_000).run(ROOT).statistic();
        assertEquals(Math.exp(0.125) + 0.5, pairs.estimate().value(), 6.2 * pairs.estimate().standardError());
        assertTrue(pairs.correlation() < -0.5, pairs::toString);
        assertTrue(pairs.varianceRatio() > 2.0, pairs::toString);
    }

    @Test
    void antitheticPairsOfASymmetricNumberDoHarm() {
        AntitheticSummary pairs =
                MonteCarlo.antithetic(rng -> Math.abs(rng.standardNormal())).replications(1_000)
                        .run(ROOT).statistic();
        assertEquals(1.0, pairs.correlation(), 1e-12);
        assertEquals(0.5, pairs.varianceRatio(), 1e-12);
    }

    @Test
    void commonRandomNumbersByInversionGain() {
        NormalInversion before = NormalInversion.of(10.0, 3.0);
        NormalInversion after = NormalInversion.of(10.1, 3.0);
        Comparison comparison = MonteCarlo
                .compare(rng -> Math.max(0.0, rng.draw(before)), rng -> Math.max(0.0, rng.draw(after)))
                .replications(1_000).run(ROOT).statistic();
        assertEquals(0.1, comparison.estimate().value(), 0.001);
        assertTrue(comparison.correlation() > 0.999, comparison::toString);
        assertTrue(comparison.varianceRatio() > 1_000.0, comparison::toString);
        assertEquals(comparison.second().value() - comparison.first().value(), comparison.estimate().value(),
                1e-12);
    }

    @Test
    void alternativesOfIndependentNumbersGainNothing() {
        Comparison comparison = MonteCarlo.compare(Generator::random, rng -> {
            rng.random();
            return rng.random();
        }).replications(10_000).run(ROOT).statistic();
        assertEquals(0.0, comparison.correlation(), 6.2 / 100.0);
        assertEquals(1.0, comparison.varianceRatio(), 0.1);
    }
}
