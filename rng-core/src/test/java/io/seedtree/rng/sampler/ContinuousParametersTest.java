package io.seedtree.rng.sampler;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which parameters the continuous distributions refuse and let pass, and what becomes of NaN: as NumPy. */
class ContinuousParametersTest {

    private static final double NAN = Double.NaN;
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double TINY = Double.MIN_VALUE;

    /** A parameter of a distribution, with the others at 2. */
    record Parameter(String method, String name, Rule rule, DoubleFunction<DoubleSampler> of) {

        @Override
        public String toString() {
            return method + " " + name;
        }
    }

    /** A rule of NumPy's and values that break it. */
    enum Rule {
        ANY("", List.of()),
        NON_NEGATIVE(">= 0", List.of(-0.0, -TINY, -1.0, -INFINITY)),
        POSITIVE("> 0", List.of(0.0, -0.0, -TINY, -1.0, -INFINITY));

        final String text;
        final List<Double> refused;

        Rule(String text, List<Double> refused) {
            this.text = text;
            this.refused = refused;
        }
    }

    static Stream<Parameter> parameters() {
        return Stream.of(
                new Parameter("normal", "loc", Rule.ANY, v -> Normal.of(v, 2)),
                new Parameter("normal", "scale", Rule.NON_NEGATIVE, v -> Normal.of(2, v)),
                new Parameter("normal by inversion", "loc", Rule.ANY, v -> NormalInversion.of(v, 2)),
                new Parameter("normal by inversion", "scale", Rule.NON_NEGATIVE,
                        v -> NormalInversion.of(2, v)),
                new Parameter("exponential", "scale", Rule.NON_NEGATIVE, Exponential::of),
                new Parameter("standard_gamma", "shape", Rule.NON_NEGATIVE, StandardGamma::of),
                new Parameter("gamma", "shape", Rule.NON_NEGATIVE, v -> Gamma.of(v, 2)),
                new Parameter("gamma", "scale", Rule.NON_NEGATIVE, v -> Gamma.of(2, v)),
                new Parameter("beta", "a", Rule.POSITIVE, v -> Beta.of(v, 2)),
                new Parameter("beta", "b", Rule.POSITIVE, v -> Beta.of(2, v)),
                new Parameter("chisquare", "df", Rule.POSITIVE, ChiSquare::of),
                new Parameter("noncentral_chisquare", "df", Rule.POSITIVE, v -> NoncentralChiSquare.of(v, 2)),
                new Parameter("noncentral_chisquare", "nonc", Rule.NON_NEGATIVE,
                        v -> NoncentralChiSquare.of(2, v)),
                new Parameter("f", "dfnum", Rule.POSITIVE, v -> F.of(v, 2)),
                new Parameter("f", "dfden", Rule.POSITIVE, v -> F.of(2, v)),
                new Parameter("noncentral_f", "dfnum", Rule.POSITIVE, v -> NoncentralF.of(v, 2, 2)),
                new Parameter("noncentral_f", "dfden", Rule.POSITIVE, v -> NoncentralF.of(2, v, 2)),
                new Parameter("noncentral_f", "nonc", Rule.NON_NEGATIVE, v -> NoncentralF.of(2, 2, v)),
                new Parameter("standard_t", "df", Rule.POSITIVE, StandardT::of),
                new Parameter("pareto", "a", Rule.POSITIVE, Pareto::of),
                new Parameter("weibull", "a", Rule.NON_NEGATIVE, Weibull::of),
                new Parameter("power", "a", Rule.POSITIVE, Power::of),
                new Parameter("laplace", "loc", Rule.ANY, v -> Laplace.of(v, 2)),
                new Parameter("laplace", "scale", Rule.NON_NEGATIVE, v -> Laplace.of(2, v)),
                new Parameter("gumbel", "loc", Rule.ANY, v -> Gumbel.of(v, 2)),
                new Parameter("gumbel", "scale", Rule.NON_NEGATIVE, v -> Gumbel.of(2, v)),
                new Parameter("logistic", "loc", Rule.ANY, v -> Logistic.of(v, 2)),
                new Parameter("logistic", "scale", Rule.NON_NEGATIVE, v -> Logistic.of(2, v)),
                new Parameter("lognormal", "mean", Rule.ANY, v -> Lognormal.of(v, 2)),
                new Parameter("lognormal", "sigma", Rule.NON_NEGATIVE, v -> Lognormal.of(2, v)),
                new Parameter("rayleigh", "scale", Rule.NON_NEGATIVE, Rayleigh::of),
                new Parameter("wald", "mean", Rule.POSITIVE, v -> Wald.of(v, 2)),
                new Parameter("wald", "scale", Rule.POSITIVE, v -> Wald.of(2, v)),
                new Parameter("vonmises", "mu", Rule.ANY, v -> VonMises.of(v, 2)),
                new Parameter("vonmises", "kappa", Rule.NON_NEGATIVE, v -> VonMises.of(2, v)));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void refusesWithMethodParameterRuleAndValue(Parameter parameter) {
        for (double value : parameter.rule.refused) {
            String subject = parameter.method + ": " + parameter.name;
            assertRefused(subject + " must be " + parameter.rule.text + ": " + value,
                    () -> parameter.of.apply(value));
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void acceptsTheRest(Parameter parameter) {
        List<Double> values = new ArrayList<>(List.of(0.0, -0.0, TINY, -TINY, 1.0, -1.0, INFINITY));
        values.removeAll(parameter.rule.refused);
        for (double value : values) {
            assertDoesNotThrow(() -> parameter.of.apply(value).draw(pcg64()), "value " + value);
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void makesNanOfNan(Parameter parameter) {
        assertTrue(Double.isNaN(parameter.of.apply(NAN).draw(pcg64())));
    }

    @Test
    void nanTakesNoWordWhereNumpyTakesNone() {
        Words none = Words.of();

        assertTrue(Double.isNaN(VonMises.of(1, NAN).draw(none.bits())));
        assertTrue(Double.isNaN(NoncentralChiSquare.of(1, NAN).draw(none.bits())));
        assertEquals(0, none.touched());
    }

    @Test
    void degenerateShapesTakeNoWord() {
        Words none = Words.of();

        assertEquals(0.0, StandardGamma.of(0.0).draw(none.bits()));
        assertEquals(0.0f, StandardGammaFloat.of(0.0).draw(none.bits()));
        assertEquals(0.0f, StandardGammaFloat.of(1e-50).draw(none.bits()), "rounds to 0");
        assertEquals(0.0, Gamma.of(0.0, 3).draw(none.bits()));
        assertEquals(0.0, Weibull.of(0.0).draw(none.bits()));
        assertEquals(0, none.touched());
    }

    @Test
    void singlePrecisionGammaRefusesAsTheDoubleOne() {
        assertRefused("standard_gamma: shape must be >= 0: -0.0", () -> StandardGammaFloat.of(-0.0));
        assertRefused("standard_gamma: shape must be >= 0: -1.0E-50", () -> StandardGammaFloat.of(-1e-50));
        assertTrue(Float.isNaN(StandardGammaFloat.of(NAN).draw(pcg64())));
    }

    @Test
    void uniformRefusesByTheDifference() {
        assertRefused("uniform: high - low must be >= 0: -1.0", () -> Uniform.of(1, 0));
        assertRefused("uniform: high - low must be >= 0: -0.0", () -> Uniform.of(0.0, -0.0));
        assertRefused("uniform: high - low must be finite: Infinity", () -> Uniform.of(-1e308, 1e308));
        assertRefused("uniform: high - low must be finite: NaN", () -> Uniform.of(NAN, 1));
        assertRefused("uniform: high - low must be finite: NaN", () -> Uniform.of(0, NAN));
        assertRefused("uniform: high - low must be finite: -Infinity", () -> Uniform.of(0, -INFINITY));
        assertEquals(0.0, Uniform.of(-0.0, -0.0).draw(pcg64()));
    }

    @Test
    void triangularRefusesDisorderAndAPoint() {
        assertRefused("triangular: left must be <= mode: 2.0 > 1.0", () -> Triangular.of(2, 1, 3));
        assertRefused("triangular: mode must be <= right: 4.0 > 3.0", () -> Triangular.of(2, 4, 3));
        assertRefused("triangular: left must be < right: 2.0", () -> Triangular.of(2, 2, 2));
        assertTrue(Double.isNaN(Triangular.of(NAN, 1, 2).draw(pcg64())));
        assertTrue(Double.isNaN(Triangular.of(0, NAN, 2).draw(pcg64())));
        assertTrue(Double.isNaN(Triangular.of(0, 1, NAN).draw(pcg64())));
    }

    private static void assertRefused(String message, Runnable call) {
        var refusal = assertThrows(IllegalArgumentException.class, call::run, message);
        assertEquals(message, refusal.getMessage());
    }

    private static BitGenerator pcg64() {
        return new Pcg64(SeedSequence.of(42));
    }
}
