package io.seedtree.rng.legacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.sampler.MultivariateNormal.CheckValid;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for all distributions: an array is the loop of single draws, and what NumPy refuses is
 * refused.
 */
class RandomStateContractTest {

    /** A distribution in its two forms; the array is a double[], long[], double[][] or long[][]. */
    record Forms(String name, Function<RandomState, Object> single,
            BiFunction<RandomState, Integer, Object> array) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** A call and the message that refuses it. */
    record Refusal(Consumer<RandomState> call, String message) {

        @Override
        public String toString() {
            return message;
        }
    }

    private static final double[][] COV = {{2, 0.5}, {0.5, 1}};
    private static final double[] MEAN = {1, -1};

    static List<Forms> distributions() {
        return List.of(
                new Forms("rand", r -> r.rand(), (r, n) -> r.rand(n)),
                new Forms("random_sample", r -> r.randomSample(), (r, n) -> r.randomSample(n)),
                new Forms("random", r -> r.random(), (r, n) -> r.random(n)),
                new Forms("randn", r -> r.randn(), (r, n) -> r.randn(n)),
                new Forms("tomaxint", r -> r.tomaxint(), (r, n) -> r.tomaxint(n)),
                new Forms("randint", r -> r.randint(-5, 5), (r, n) -> r.randint(-5, 5, n)),
                new Forms("random_integers", r -> r.randomIntegers(1, 6),
                        (r, n) -> r.randomIntegers(1, 6, n)),
                new Forms("choice", r -> r.choice(10), (r, n) -> r.choice(10, n)),
                new Forms("uniform", r -> r.uniform(1, 2), (r, n) -> r.uniform(1, 2, n)),
                new Forms("standard_normal", r -> r.standardNormal(), (r, n) -> r.standardNormal(n)),
                new Forms("normal", r -> r.normal(1, 2), (r, n) -> r.normal(1, 2, n)),
                new Forms("lognormal", r -> r.lognormal(1, 2), (r, n) -> r.lognormal(1, 2, n)),
                new Forms("standard_cauchy", r -> r.standardCauchy(), (r, n) -> r.standardCauchy(n)),
                new Forms("wald", r -> r.wald(1, 2), (r, n) -> r.wald(1, 2, n)),
                new Forms("laplace", r -> r.laplace(1, 2), (r, n) -> r.laplace(1, 2, n)),
                new Forms("gumbel", r -> r.gumbel(1, 2), (r, n) -> r.gumbel(1, 2, n)),
                new Forms("logistic", r -> r.logistic(1, 2), (r, n) -> r.logistic(1, 2, n)),
                new Forms("triangular", r -> r.triangular(1, 2, 3), (r, n) -> r.triangular(1, 2, 3, n)),
                new Forms("vonmises", r -> r.vonmises(1, 2), (r, n) -> r.vonmises(1, 2, n)),
                new Forms("standard_exponential", r -> r.standardExponential(),
                        (r, n) -> r.standardExponential(n)),
                new Forms("exponential", r -> r.exponential(2), (r, n) -> r.exponential(2, n)),
                new Forms("pareto", r -> r.pareto(2), (r, n) -> r.pareto(2, n)),
                new Forms("weibull", r -> r.weibull(2), (r, n) -> r.weibull(2, n)),
                new Forms("power", r -> r.power(2), (r, n) -> r.power(2, n)),
                new Forms("rayleigh", r -> r.rayleigh(2), (r, n) -> r.rayleigh(2, n)),
                new Forms("standard_gamma", r -> r.standardGamma(2), (r, n) -> r.standardGamma(2, n)),
                new Forms("gamma", r -> r.gamma(0.5, 2), (r, n) -> r.gamma(0.5, 2, n)),
                new Forms("beta", r -> r.beta(2, 3), (r, n) -> r.beta(2, 3, n)),
                new Forms("chisquare", r -> r.chisquare(3), (r, n) -> r.chisquare(3, n)),
                new Forms("noncentral_chisquare", r -> r.noncentralChisquare(3, 1),
                        (r, n) -> r.noncentralChisquare(3, 1, n)),
                new Forms("f", r -> r.f(3, 5), (r, n) -> r.f(3, 5, n)),
                new Forms("noncentral_f", r -> r.noncentralF(3, 5, 1), (r, n) -> r.noncentralF(3, 5, 1, n)),
                new Forms("standard_t", r -> r.standardT(3), (r, n) -> r.standardT(3, n)),
                new Forms("binomial", r -> r.binomial(100, 0.4), (r, n) -> r.binomial(100, 0.4, n)),
                new Forms("negative_binomial", r -> r.negativeBinomial(3, 0.4),
                        (r, n) -> r.negativeBinomial(3, 0.4, n)),
                new Forms("poisson", r -> r.poisson(20), (r, n) -> r.poisson(20, n)),
                new Forms("geometric", r -> r.geometric(0.2), (r, n) -> r.geometric(0.2, n)),
                new Forms("logseries", r -> r.logseries(0.9), (r, n) -> r.logseries(0.9, n)),
                new Forms("zipf", r -> r.zipf(1.5), (r, n) -> r.zipf(1.5, n)),
                new Forms("hypergeometric", r -> r.hypergeometric(30, 40, 20),
                        (r, n) -> r.hypergeometric(30, 40, 20, n)),
                new Forms("multinomial", r -> r.multinomial(9, new double[] {0.1, 0.2, 0.7}),
                        (r, n) -> r.multinomial(9, new double[] {0.1, 0.2, 0.7}, n)),
                new Forms("dirichlet", r -> r.dirichlet(new double[] {1, 2}),
                        (r, n) -> r.dirichlet(new double[] {1, 2}, n)),
                new Forms("multivariate_normal", r -> r.multivariateNormal(MEAN, COV),
                        (r, n) -> r.multivariateNormal(MEAN, COV, n)));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void arrayIsTheLoopOfSingleDraws(Forms forms) {
        int n = 257;
        RandomState one = new RandomState(1);
        RandomState other = new RandomState(1);
        Object array = forms.array.apply(one, n);
        for (int i = 0; i < n; i++) {
            Object single = forms.single.apply(other);
            if (array instanceof double[] values) {
                assertEquals(single, values[i]);
            } else if (array instanceof long[] values) {
                assertEquals(single, values[i]);
            } else if (array instanceof double[][] rows) {
                assertArrayEquals((double[]) single, rows[i]);
            } else {
                assertArrayEquals((long[]) single, ((long[][]) array)[i]);
            }
        }
        assertEquals(other.legacyState(), one.legacyState());
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void sizeZeroDrawsNothingAndANegativeOneIsRefused(Forms forms) {
        RandomState random = new RandomState(1);
        forms.array.apply(random, 0);
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> forms.array.apply(random, -1));
        assertTrue(refusal.getMessage().endsWith("size must be >= 0: -1"), refusal.getMessage());
        assertEquals(new RandomState(1).legacyState(), random.legacyState());
    }

    static List<Refusal> refusals() {
        double inf = Double.POSITIVE_INFINITY;
        double nan = Double.NaN;
        return List.of(
                new Refusal(r -> r.uniform(-1e308, 1e308),
                        "uniform: high - low must be finite: 1.0E308 - -1.0E308"),
                new Refusal(r -> r.uniform(nan, 1), "uniform: high - low must be finite: 1.0 - NaN"),
                new Refusal(r -> r.normal(0, -1), "normal: scale must be >= 0: -1.0"),
                new Refusal(r -> r.normal(0, -0.0), "normal: scale must be >= 0: -0.0"),
                new Refusal(r -> r.lognormal(0, -1), "lognormal: sigma must be >= 0: -1.0"),
                new Refusal(r -> r.wald(0, 1), "wald: mean must be > 0: 0.0"),
                new Refusal(r -> r.wald(1, -1), "wald: scale must be > 0: -1.0"),
                new Refusal(r -> r.laplace(0, -1), "laplace: scale must be >= 0: -1.0"),
                new Refusal(r -> r.gumbel(0, -1), "gumbel: scale must be >= 0: -1.0"),
                new Refusal(r -> r.logistic(0, -1), "logistic: scale must be >= 0: -1.0"),
                new Refusal(r -> r.vonmises(0, -1), "vonmises: kappa must be >= 0: -1.0"),
                new Refusal(r -> r.vonmises(0, inf),
                        "vonmises: kappa must be below about 1e16 for the old algorithm: Infinity"),
                new Refusal(r -> r.exponential(-1), "exponential: scale must be >= 0: -1.0"),
                new Refusal(r -> r.pareto(0), "pareto: a must be > 0: 0.0"),
                new Refusal(r -> r.weibull(-1), "weibull: a must be >= 0: -1.0"),
                new Refusal(r -> r.power(0), "power: a must be > 0: 0.0"),
                new Refusal(r -> r.rayleigh(-1), "rayleigh: scale must be >= 0: -1.0"),
                new Refusal(r -> r.standardGamma(-0.0), "standard_gamma: shape must be >= 0: -0.0"),
                new Refusal(r -> r.gamma(-1, 1), "gamma: shape must be >= 0: -1.0"),
                new Refusal(r -> r.gamma(1, -1), "gamma: scale must be >= 0: -1.0"),
                new Refusal(r -> r.beta(0, 1), "beta: a must be > 0: 0.0"),
                new Refusal(r -> r.beta(1, -1), "beta: b must be > 0: -1.0"),
                new Refusal(r -> r.chisquare(0), "chisquare: df must be > 0: 0.0"),
                new Refusal(r -> r.noncentralChisquare(0, 1), "noncentral_chisquare: df must be > 0: 0.0"),
                new Refusal(r -> r.noncentralChisquare(1, -1),
                        "noncentral_chisquare: nonc must be >= 0: -1.0"),
                new Refusal(r -> r.f(0, 1), "f: dfnum must be > 0: 0.0"),
                new Refusal(r -> r.f(1, 0), "f: dfden must be > 0: 0.0"),
                new Refusal(r -> r.noncentralF(0, 1, 1), "noncentral_f: dfnum must be > 0: 0.0"),
                new Refusal(r -> r.noncentralF(1, 0, 1), "noncentral_f: dfden must be > 0: 0.0"),
                new Refusal(r -> r.noncentralF(1, 1, -1), "noncentral_f: nonc must be >= 0: -1.0"),
                new Refusal(r -> r.standardT(0), "standard_t: df must be > 0: 0.0"),
                new Refusal(r -> r.binomial(-1, 0.5), "binomial: n must be >= 0: -1"),
                new Refusal(r -> r.binomial(1, 1.5), "binomial: p must be in [0, 1]: 1.5"),
                new Refusal(r -> r.binomial(1, nan), "binomial: p must be in [0, 1]: NaN"),
                new Refusal(r -> r.negativeBinomial(0, 0.5), "negative_binomial: n must be > 0: 0.0"),
                new Refusal(r -> r.negativeBinomial(1, -0.5), "negative_binomial: p must be in [0, 1]: -0.5"),
                new Refusal(r -> r.geometric(0), "geometric: p must be in (0, 1]: 0.0"),
                new Refusal(r -> r.logseries(1), "logseries: p must be in [0, 1): 1.0"),
                new Refusal(r -> r.zipf(1), "zipf: a must be > 1: 1.0"),
                new Refusal(r -> r.zipf(1025), "zipf: a must be below 1025 for the old algorithm: 1025.0"),
                new Refusal(r -> r.hypergeometric(3, 4, 8),
                        "hypergeometric: ngood + nbad must be >= nsample: 3 + 4, 8"),
                new Refusal(r -> r.hypergeometric(-1, 4, 2), "hypergeometric: ngood must be >= 0: -1"),
                new Refusal(r -> r.hypergeometric(4, -1, 2), "hypergeometric: nbad must be >= 0: -1"),
                new Refusal(r -> r.hypergeometric(4, 1, 0), "hypergeometric: nsample must be >= 1: 0"),
                new Refusal(r -> r.multinomial(-1, new double[] {1}), "multinomial: n must be >= 0: -1"),
                new Refusal(r -> r.multinomial(1, new double[] {-1, 1}),
                        "multinomial: pvals must be in [0, 1]: -1.0"),
                new Refusal(r -> r.multinomial(1, new double[] {0.75, 0.75, 0}),
                        "multinomial: sum(pvals[:-1]) must be <= 1: 1.5"),
                new Refusal(r -> r.dirichlet(new double[] {1, 0}), "dirichlet: alpha must be > 0: 0.0"),
                new Refusal(r -> r.multivariateNormal(MEAN, new double[][] {{1}}),
                        "multivariate_normal: mean and cov must have the same length, at least 1: 2, 1"),
                new Refusal(r -> r.bytes(-1), "bytes: length must be >= 0: -1"),
                new Refusal(r -> r.randint(0), "randint: low must be less than high: 0, 0"),
                new Refusal(r -> r.rand(-1, 2), "size must be >= 0: -1"),
                new Refusal(r -> r.randn(0, -2), "size must be >= 0: -2"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesBeforeItDraws(Refusal refusal) {
        RandomState random = new RandomState(1);
        assertEquals(refusal.message,
                assertThrows(IllegalArgumentException.class, () -> refusal.call.accept(random)).getMessage());
        assertEquals(new RandomState(1).legacyState(), random.legacyState());
    }

    @Test
    void refusesMeansThatPoissonNumbersCannotHave() {
        RandomState random = new RandomState(1);
        for (double lam : new double[] {-1, Double.NaN, 9.3e18, Double.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> random.poisson(lam));
        }
    }

    @Test
    void refusesTriangularLimitsOutOfOrder() {
        RandomState random = new RandomState(1);
        assertThrows(IllegalArgumentException.class, () -> random.triangular(2, 1, 3));
        assertThrows(IllegalArgumentException.class, () -> random.triangular(1, 4, 3));
        assertThrows(IllegalArgumentException.class, () -> random.triangular(1, 1, 1));
    }

    @Test
    void asymmetricCovarianceIsRefusedUnlessIgnored() {
        double[][] asymmetric = {{1, 0.5}, {0, 1}};
        RandomState random = new RandomState(1);
        assertThrows(IllegalArgumentException.class, () -> random.multivariateNormal(MEAN, asymmetric));
        assertEquals(3, random.multivariateNormal(MEAN, asymmetric, 3, CheckValid.IGNORE, 1e-8).length);
    }
}
