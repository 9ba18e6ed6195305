package io.seedtree.rng.sampler;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which parameters the discrete and the multivariate distributions refuse and let pass: as NumPy. */
class DiscreteParametersTest {

    private static final double NAN = Double.NaN;
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final MultivariateHypergeometric.Method COUNT = MultivariateHypergeometric.Method.COUNT;

    /** A call and, if it is refused, the message. */
    record Call(String text, Executable call) {

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Call> refused() {
        return Stream.of(
                new Call("poisson: lam must be in [0, 9.223372006484771E18]: -1.0", () -> Poisson.of(-1)),
                new Call("poisson: lam must be in [0, 9.223372006484771E18]: NaN", () -> Poisson.of(NAN)),
                new Call("poisson: lam must be in [0, 9.223372006484771E18]: 1.0E19",
                        () -> Poisson.of(1e19)),
                new Call("binomial: n must be >= 0: -1", () -> Binomial.of(-1, 0.5)),
                new Call("binomial: p must be in [0, 1]: 1.5", () -> Binomial.of(1, 1.5)),
                new Call("binomial: p must be in [0, 1]: -4.9E-324", () -> Binomial.of(0, -Double.MIN_VALUE)),
                new Call("binomial: p must be in [0, 1]: NaN", () -> Binomial.of(1, NAN)),
                new Call("negative_binomial: n must be > 0: 0.0", () -> NegativeBinomial.of(0, 0.5)),
                new Call("negative_binomial: n must be > 0: NaN", () -> NegativeBinomial.of(NAN, 0.5)),
                new Call("negative_binomial: p must be in (0, 1]: 0.0", () -> NegativeBinomial.of(1, 0)),
                new Call("negative_binomial: p must be in (0, 1]: NaN", () -> NegativeBinomial.of(1, NAN)),
                new Call("negative_binomial: (1 - p) / p * (n + 10 * sqrt(n)) must be in "
                        + "[0, 9.223372006484771E18]: 1.000000001E20", () -> NegativeBinomial.of(1e20, 0.5)),
                new Call("negative_binomial: (1 - p) / p * (n + 10 * sqrt(n)) must be in "
                        + "[0, 9.223372006484771E18]: Infinity", () -> NegativeBinomial.of(INFINITY, 0.5)),
                new Call("geometric: p must be in (0, 1]: 0.0", () -> Geometric.of(0)),
                new Call("geometric: p must be in (0, 1]: 1.5", () -> Geometric.of(1.5)),
                new Call("geometric: p must be in (0, 1]: NaN", () -> Geometric.of(NAN)),
                new Call("zipf: a must be > 1: 1.0", () -> Zipf.of(1)),
                new Call("zipf: a must be > 1: NaN", () -> Zipf.of(NAN)),
                new Call("logseries: p must be in [0, 1): 1.0", () -> LogSeries.of(1)),
                new Call("logseries: p must be in [0, 1): -0.5", () -> LogSeries.of(-0.5)),
                new Call("logseries: p must be in [0, 1): NaN", () -> LogSeries.of(NAN)),
                new Call("hypergeometric: ngood must be >= 0: -1", () -> Hypergeometric.of(-1, 5, 3)),
                new Call("hypergeometric: nbad must be >= 0: -1", () -> Hypergeometric.of(5, -1, 3)),
                new Call("hypergeometric: nsample must be >= 0: -1", () -> Hypergeometric.of(5, 5, -1)),
                new Call("hypergeometric: ngood must be < 1000000000: 1000000000",
                        () -> Hypergeometric.of(1_000_000_000, 5, 3)),
                new Call("hypergeometric: nbad must be < 1000000000: 9223372036854775807",
                        () -> Hypergeometric.of(5, Long.MAX_VALUE, 3)),
                new Call("hypergeometric: nsample must be <= ngood + nbad = 10: 11",
                        () -> Hypergeometric.of(4, 6, 11)),
                new Call("multinomial: n must be >= 0: -1", () -> Multinomial.of(-1, new double[] {1})),
                new Call("multinomial: pvals must have at least one element: []",
                        () -> Multinomial.of(1, new double[0])),
                new Call("multinomial: pvals must be in [0, 1]: 1.5",
                        () -> Multinomial.of(1, new double[] {0, 1.5})),
                new Call("multinomial: pvals must be in [0, 1]: NaN",
                        () -> Multinomial.of(1, new double[] {0, NAN})),
                new Call("multinomial: sum(pvals[:-1]) must be <= 1: 1.25",
                        () -> Multinomial.of(1, new double[] {0.5, 0.75, 0})),
                new Call("multivariate_hypergeometric: nsample must be >= 0: -1",
                        () -> MultivariateHypergeometric.of(new long[] {1, 2}, -1)),
                new Call("multivariate_hypergeometric: colors must be >= 0: -2",
                        () -> MultivariateHypergeometric.of(new long[] {5, -2}, 1)),
                new Call("multivariate_hypergeometric: nsample must be <= sum(colors) = 3: 4",
                        () -> MultivariateHypergeometric.of(new long[] {1, 2}, 4)),
                new Call("multivariate_hypergeometric: nsample must be <= sum(colors) = 0: 1",
                        () -> MultivariateHypergeometric.of(new long[0], 1, COUNT)),
                new Call("multivariate_hypergeometric: sum(colors) must be < 1000000000 for MARGINALS: "
                        + "1000000000",
                        () -> MultivariateHypergeometric.of(new long[] {999_999_999, 1}, 1)),
                new Call("multivariate_hypergeometric: sum(colors) must be <= 2147483639 for COUNT: "
                        + "2147483640",
                        () -> MultivariateHypergeometric.of(new long[] {2_147_483_640L}, 1, COUNT)),
                new Call("multivariate_hypergeometric: sum(colors) must be <= 9223372036854775807: "
                        + "9223372036854775807 + 1",
                        () -> MultivariateHypergeometric.of(new long[] {Long.MAX_VALUE, 1}, 1)),
                new Call("dirichlet: alpha must be >= 0: -0.5", () -> Dirichlet.of(new double[] {1, -0.5})));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWithMethodParameterRuleAndValue(Call refused) {
        var error = assertThrows(IllegalArgumentException.class, refused.call);

        assertEquals(refused.text, error.getMessage());
    }

    static Stream<Call> accepted() {
        return Stream.of(
                new Call("poisson: largest mean", () -> Poisson.of(9.223372006484771e18)),
                new Call("poisson: -0.0", () -> Poisson.of(-0.0)),
                new Call("binomial: largest n", () -> Binomial.of(Long.MAX_VALUE, 1.0)),
                new Call("binomial: p = -0.0", () -> Binomial.of(0, -0.0)),
                new Call("negative_binomial: infinite n with p = 1", () -> NegativeBinomial.of(INFINITY, 1)),
                new Call("geometric: smallest p", () -> Geometric.of(Double.MIN_VALUE)),
                new Call("zipf: smallest a", () -> Zipf.of(Math.nextUp(1.0))),
                new Call("zipf: infinite a", () -> Zipf.of(INFINITY)),
                new Call("logseries: largest p", () -> LogSeries.of(Math.nextDown(1.0))),
                new Call("hypergeometric: largest",
                        () -> Hypergeometric.of(999_999_999, 999_999_999, 1_999_999_998)),
                new Call("multinomial: sum above 1 by rounding",
                        () -> Multinomial.of(1, new double[] {0.5, 0.5 + 1e-12, 1})),
                new Call("multinomial: last probability does not count",
                        () -> Multinomial.of(1, new double[] {0.5, 0.5, 0.9})),
                new Call("multivariate_hypergeometric: largest total for marginals",
                        () -> MultivariateHypergeometric.of(new long[] {999_999_998, 1}, 999_999_999)),
                new Call("multivariate_hypergeometric: no colours",
                        () -> MultivariateHypergeometric.of(new long[0], 0)),
                new Call("dirichlet: NaN", () -> Dirichlet.of(new double[] {NAN, 1})),
                new Call("dirichlet: none", () -> Dirichlet.of(new double[0])));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void acceptsWhatNumpyAccepts(Call accepted) {
        assertDoesNotThrow(accepted.call);
    }
}
