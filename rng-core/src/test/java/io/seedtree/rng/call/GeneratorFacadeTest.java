package io.seedtree.rng.call;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Generator;
import io.seedtree.rng.sampler.Gamma;
import io.seedtree.rng.sampler.MultivariateHypergeometric;
import io.seedtree.rng.sampler.MultivariateNormal;
import io.seedtree.rng.sampler.Poisson;
import io.seedtree.rng.sampler.SamplerEntry;
import io.seedtree.rng.sampler.Samplers;
import io.seedtree.rng.sampler.StandardExponential;
import io.seedtree.rng.sampler.StandardNormalFloat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method of the facade against the one of NumPy's name: the same numbers and order of arguments. */
class GeneratorFacadeTest {

    private static final int SIZE = 20;
    private static final double[] MEAN = {1, -2};
    private static final double[][] COV = {{1, 0.5}, {0.5, 2}};
    private static final List<List<Double>> COV_LIST = List.of(List.of(1.0, 0.5), List.of(0.5, 2.0));
    private static final MultivariateNormal.Method CHOLESKY = MultivariateNormal.Method.CHOLESKY;
    private static final MultivariateHypergeometric.Method COUNT = MultivariateHypergeometric.Method.COUNT;
    private static final StandardExponential.Method INVERSION = StandardExponential.Method.INVERSION;

    /** A method of NumPy's with arguments, and the facade's two forms of it. */
    private record Pair(String method, String dtype, Map<String, Object> arguments,
            Function<Generator, Object> one,
            BiFunction<Generator, Integer, Object> many) {

        @Override
        public String toString() {
            return method + " " + dtype + " " + arguments;
        }
    }

    static Stream<Pair> pairs() {
        return Stream.of(
                reals("random", Map.of(), Generator::random, Generator::random),
                floats("random", Map.of(), Generator::randomFloat, Generator::randomFloat),
                reals("uniform", Map.of("low", 1, "high", 4), g -> g.uniform(1, 4),
                        (g, n) -> g.uniform(1, 4, n)),
                reals("triangular", Map.of("left", 1, "mode", 2, "right", 4), g -> g.triangular(1, 2, 4),
                        (g, n) -> g.triangular(1, 2, 4, n)),
                reals("laplace", Map.of("loc", 1, "scale", 4), g -> g.laplace(1, 4),
                        (g, n) -> g.laplace(1, 4, n)),
                reals("gumbel", Map.of("loc", 1, "scale", 4), g -> g.gumbel(1, 4),
                        (g, n) -> g.gumbel(1, 4, n)),
                reals("logistic", Map.of("loc", 1, "scale", 4), g -> g.logistic(1, 4),
                        (g, n) -> g.logistic(1, 4, n)),
                reals("vonmises", Map.of("mu", 1, "kappa", 4), g -> g.vonmises(1, 4),
                        (g, n) -> g.vonmises(1, 4, n)),
                reals("standard_normal", Map.of(), Generator::standardNormal, Generator::standardNormal),
                floats("standard_normal", Map.of(), Generator::standardNormalFloat,
                        Generator::standardNormalFloat),
                reals("normal", Map.of("loc", 1, "scale", 4), g -> g.normal(1, 4),
                        (g, n) -> g.normal(1, 4, n)),
                reals("lognormal", Map.of("mean", 1, "sigma", 4), g -> g.lognormal(1, 4),
                        (g, n) -> g.lognormal(1, 4, n)),
                reals("chisquare", Map.of("df", 3), g -> g.chisquare(3), (g, n) -> g.chisquare(3, n)),
                reals("noncentral_chisquare", Map.of("df", 3, "nonc", 2), g -> g.noncentralChisquare(3, 2),
                        (g, n) -> g.noncentralChisquare(3, 2, n)),
                reals("f", Map.of("dfnum", 3, "dfden", 5), g -> g.f(3, 5), (g, n) -> g.f(3, 5, n)),
                reals("noncentral_f", Map.of("dfnum", 3, "dfden", 5, "nonc", 2), g -> g.noncentralF(3, 5, 2),
                        (g, n) -> g.noncentralF(3, 5, 2, n)),
                reals("standard_t", Map.of("df", 3), g -> g.standardT(3), (g, n) -> g.standardT(3, n)),
                reals("standard_cauchy", Map.of(), Generator::standardCauchy, Generator::standardCauchy),
                reals("wald", Map.of("mean", 3, "scale", 5), g -> g.wald(3, 5), (g, n) -> g.wald(3, 5, n)),
                reals("multivariate_normal", Map.of("mean", List.of(1, -2), "cov", COV_LIST),
                        g -> g.multivariateNormal(MEAN, COV), (g, n) -> g.multivariateNormal(MEAN, COV, n)),
                reals("multivariate_normal",
                        Map.of("mean", List.of(1, -2), "cov", COV_LIST, "method", "cholesky"),
                        g -> g.multivariateNormal(MEAN, COV, CHOLESKY),
                        (g, n) -> g.multivariateNormal(MEAN, COV, CHOLESKY, n)),
                reals("standard_exponential", Map.of(), Generator::standardExponential,
                        Generator::standardExponential),
                reals("standard_exponential", Map.of("method", "inv"), g -> g.standardExponential(INVERSION),
                        (g, n) -> g.standardExponential(INVERSION, n)),
                floats("standard_exponential", Map.of(), Generator::standardExponentialFloat,
                        Generator::standardExponentialFloat),
                floats("standard_exponential", Map.of("method", "inv"),
                        g -> g.standardExponentialFloat(INVERSION),
                        (g, n) -> g.standardExponentialFloat(INVERSION, n)),
                reals("exponential", Map.of("scale", 3), g -> g.exponential(3),
                        (g, n) -> g.exponential(3, n)),
                reals("standard_gamma", Map.of("shape", 3), g -> g.standardGamma(3),
                        (g, n) -> g.standardGamma(3, n)),
                floats("standard_gamma", Map.of("shape", 3), g -> g.standardGammaFloat(3),
                        (g, n) -> g.standardGammaFloat(3, n)),
                reals("gamma", Map.of("shape", 3, "scale", 5), g -> g.gamma(3, 5),
                        (g, n) -> g.gamma(3, 5, n)),
                reals("beta", Map.of("a", 3, "b", 5), g -> g.beta(3, 5), (g, n) -> g.beta(3, 5, n)),
                reals("dirichlet", Map.of("alpha", List.of(1, 2, 3)),
                        g -> g.dirichlet(new double[] {1, 2, 3}),
                        (g, n) -> g.dirichlet(new double[] {1, 2, 3}, n)),
                reals("pareto", Map.of("a", 3), g -> g.pareto(3), (g, n) -> g.pareto(3, n)),
                reals("weibull", Map.of("a", 3), g -> g.weibull(3), (g, n) -> g.weibull(3, n)),
                reals("power", Map.of("a", 3), g -> g.power(3), (g, n) -> g.power(3, n)),
                reals("rayleigh", Map.of("scale", 3), g -> g.rayleigh(3), (g, n) -> g.rayleigh(3, n)),
                integers("integers", Map.of("low", -3, "high", 5), g -> g.integers(-3, 5),
                        (g, n) -> g.integers(-3, 5, n)),
                integers("integers", Map.of("low", 5), g -> g.integers(5), (g, n) -> g.integers(0, 5, n)),
                integers("integers", Map.of("low", -3, "high", 5, "endpoint", true),
                        g -> g.integers(-3, 5, true),
                        (g, n) -> g.integers(-3, 5, n, true)),
                integers("poisson", Map.of("lam", 30), g -> g.poisson(30), (g, n) -> g.poisson(30, n)),
                integers("binomial", Map.of("n", 30, "p", 0.25), g -> g.binomial(30, 0.25),
                        (g, n) -> g.binomial(30, 0.25, n)),
                integers("negative_binomial", Map.of("n", 3, "p", 0.25), g -> g.negativeBinomial(3, 0.25),
                        (g, n) -> g.negativeBinomial(3, 0.25, n)),
                integers("geometric", Map.of("p", 0.25), g -> g.geometric(0.25),
                        (g, n) -> g.geometric(0.25, n)),
                integers("zipf", Map.of("a", 2), g -> g.zipf(2), (g, n) -> g.zipf(2, n)),
                integers("logseries", Map.of("p", 0.75), g -> g.logseries(0.75),
                        (g, n) -> g.logseries(0.75, n)),
                integers("hypergeometric", Map.of("ngood", 30, "nbad", 50, "nsample", 20),
                        g -> g.hypergeometric(30, 50, 20), (g, n) -> g.hypergeometric(30, 50, 20, n)),
                integers("multinomial", Map.of("n", 30, "pvals", List.of(0.25, 0.75)),
                        g -> g.multinomial(30, new double[] {0.25, 0.75}),
                        (g, n) -> g.multinomial(30, new double[] {0.25, 0.75}, n)),
                integers("multivariate_hypergeometric", Map.of("colors", List.of(3, 5, 7), "nsample", 9),
                        g -> g.multivariateHypergeometric(new long[] {3, 5, 7}, 9),
                        (g, n) -> g.multivariateHypergeometric(new long[] {3, 5, 7}, 9, n)),
                integers("multivariate_hypergeometric",
                        Map.of("colors", List.of(3, 5, 7), "nsample", 9, "method", "count"),
                        g -> g.multivariateHypergeometric(new long[] {3, 5, 7}, 9, COUNT),
                        (g, n) -> g.multivariateHypergeometric(new long[] {3, 5, 7}, 9, COUNT, n)));
    }

    private static Pair reals(String method, Map<String, Object> arguments, Function<Generator, Object> one,
            BiFunction<Generator, Integer, Object> many) {
        return new Pair(method, "float64", arguments, one, many);
    }

    private static Pair floats(String method, Map<String, Object> arguments, Function<Generator, Object> one,
            BiFunction<Generator, Integer, Object> many) {
        return new Pair(method, "float32", arguments, one, many);
    }

    private static Pair integers(String method, Map<String, Object> arguments,
            Function<Generator, Object> one,
            BiFunction<Generator, Integer, Object> many) {
        return new Pair(method, "int64", arguments, one, many);
    }

    private static Generator rng() {
        return Generator.defaultRng(42);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bothFormsAreNumpys(Pair pair) {
        Arguments arguments = Arguments.of(pair.arguments());
        Generator calls = rng();
        Generator facade = rng();

        assertEquals(GeneratorCalls.call(calls, pair.method(), arguments, null, pair.dtype()).texts(),
                texts(pair.one().apply(facade)));
        assertEquals(GeneratorCalls.call(calls, pair.method(), arguments, SIZE, pair.dtype()).texts(),
                texts(pair.many().apply(facade, SIZE)));
        assertEquals(calls.nextInt(), facade.nextInt());
        assertThrows(IllegalArgumentException.class, () -> pair.many().apply(facade, -1));
    }

    @Test
    void everyDistributionIsHere() {
        Set<String> tested =
                pairs().map(pair -> pair.method() + " " + pair.dtype()).collect(Collectors.toSet());

        for (SamplerEntry entry : Samplers.all()) {
            assertTrue(tested.contains(entry.name() + " " + entry.dtype()), entry.name());
        }
    }

    @Test
    void fillsAreArrays() {
        double[] doubles = new double[SIZE];
        float[] floats = new float[SIZE];
        Generator fills = rng();
        Generator arrays = rng();
        fills.fillRandom(doubles);
        assertArrayEquals(arrays.random(SIZE), doubles);
        fills.fillRandom(floats);
        assertArrayEquals(arrays.randomFloat(SIZE), floats);
        fills.fillStandardNormal(doubles);
        assertArrayEquals(arrays.standardNormal(SIZE), doubles);
        fills.fillStandardNormal(floats);
        assertArrayEquals(arrays.standardNormalFloat(SIZE), floats);
        fills.fillStandardExponential(doubles);
        assertArrayEquals(arrays.standardExponential(SIZE), doubles);
        fills.fillStandardExponential(floats);
        assertArrayEquals(arrays.standardExponentialFloat(SIZE), floats);
        fills.fillStandardGamma(0.5, doubles);
        assertArrayEquals(arrays.standardGamma(0.5, SIZE), doubles);
        fills.fillStandardGamma(2.5, floats);
        assertArrayEquals(arrays.standardGammaFloat(2.5, SIZE), floats);
    }

    @Test
    void samplersThatWereMadeBefore() {
        Generator given = rng();
        Generator named = rng();
        double[] doubles = new double[SIZE];
        long[] longs = new long[SIZE];
        float[] floats = new float[SIZE];

        assertEquals(named.gamma(2, 3), given.draw(Gamma.of(2, 3)));
        assertArrayEquals(named.gamma(2, 3, SIZE), given.draw(Gamma.of(2, 3), SIZE));
        assertArrayEquals(named.gamma(2, 3, 12),
                Arrays.stream(given.draw(Gamma.of(2, 3), 3, 4)).flatMapToDouble(Arrays::stream).toArray());
        assertEquals(named.poisson(3), given.draw(Poisson.of(3)));
        assertArrayEquals(named.poisson(3, SIZE), given.draw(Poisson.of(3), SIZE));
        assertArrayEquals(named.poisson(3, 12),
                Arrays.stream(given.draw(Poisson.of(3), 3, 4)).flatMapToLong(Arrays::stream).toArray());
        assertEquals(named.standardNormalFloat(), given.draw(StandardNormalFloat.of()));
        assertArrayEquals(named.standardNormalFloat(SIZE), given.draw(StandardNormalFloat.of(), SIZE));
        assertArrayEquals(named.standardNormalFloat(4), given.draw(StandardNormalFloat.of(), 1, 4)[0]);
        given.fill(Gamma.of(2, 3), doubles);
        assertArrayEquals(named.gamma(2, 3, SIZE), doubles);
        given.fill(Poisson.of(3), longs);
        assertArrayEquals(named.poisson(3, SIZE), longs);
        given.fill(StandardNormalFloat.of(), floats);
        assertArrayEquals(named.standardNormalFloat(SIZE), floats);
        given.fill(Gamma.of(2, 3), doubles, 5, 9);
        assertArrayEquals(named.gamma(2, 3, 4), Arrays.copyOfRange(doubles, 5, 9));
        given.fill(Poisson.of(3), longs, 5, 9);
        assertArrayEquals(named.poisson(3, 4), Arrays.copyOfRange(longs, 5, 9));
        given.fill(StandardNormalFloat.of(), floats, 5, 9);
        assertArrayEquals(named.standardNormalFloat(4), Arrays.copyOfRange(floats, 5, 9));
        assertThrows(IllegalArgumentException.class, () -> given.draw(Gamma.of(2, 3), 3, -1));
        assertArrayEquals(named.multivariateNormal(MEAN, COV), given.draw(MultivariateNormal.of(MEAN, COV)));
        assertArrayEquals(named.multivariateNormal(MEAN, COV, 3),
                given.draw(MultivariateNormal.of(MEAN, COV), 3));
        MultivariateHypergeometric colors = MultivariateHypergeometric.of(new long[] {3, 5}, 4);
        assertArrayEquals(named.multivariateHypergeometric(new long[] {3, 5}, 4), given.draw(colors));
        assertArrayEquals(named.multivariateHypergeometric(new long[] {3, 5}, 4, 3), given.draw(colors, 3));
    }

    /** A result of the facade in the form of a call's. */
    private static List<String> texts(Object result) {
        if (result instanceof Double value) {
            return new Values.Doubles(new double[] {value}).texts();
        }
        if (result instanceof Float value) {
            return new Values.Floats(new float[] {value}).texts();
        }
        if (result instanceof Long value) {
            return new Values.Integers("int64", new long[] {value}).texts();
        }
        if (result instanceof double[] values) {
            return new Values.Doubles(values).texts();
        }
        if (result instanceof float[] values) {
            return new Values.Floats(values).texts();
        }
        if (result instanceof long[] values) {
            return new Values.Integers("int64", values).texts();
        }
        return Arrays.stream((Object[]) result).flatMap(row -> texts(row).stream()).toList();
    }
}
