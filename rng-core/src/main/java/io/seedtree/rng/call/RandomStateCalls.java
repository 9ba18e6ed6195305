package io.seedtree.rng.call;

import static java.util.Map.entry;

import io.seedtree.rng.legacy.RandomState;
import io.seedtree.rng.sampler.IntegerType;
import io.seedtree.rng.sampler.MultivariateNormal.CheckValid;
import io.seedtree.rng.sampler.SamplerEntry;
import io.seedtree.rng.sampler.Samplers;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The methods of NumPy's {@code RandomState} by name. */
/*
 * Design. Parameters and defaults of the distributions are those that the list of samplers has for Generator:
 * NumPy gave both the same. What the methods without a number as result take and give is said at
 * GeneratorCalls.
 */
public final class RandomStateCalls {

    /** Draws numbers of a method. */
    @FunctionalInterface
    private interface Draw<V> {

        V draw(RandomState random, Arguments given, int size);
    }

    private static final Map<String, Draw<double[]>> UNIFORMS = Map.of(
            "rand", (random, given, size) -> random.rand(size),
            "randn", (random, given, size) -> random.randn(size),
            "random_sample", (random, given, size) -> random.randomSample(size),
            "random", (random, given, size) -> random.randomSample(size),
            "ranf", (random, given, size) -> random.randomSample(size),
            "sample", (random, given, size) -> random.randomSample(size));

    private static final Map<String, Draw<double[]>> DOUBLES = Map.ofEntries(
            entry("uniform",
                    (random, given, size) -> random.uniform(given.real("low"), given.real("high"), size)),
            entry("standard_normal", (random, given, size) -> random.standardNormal(size)),
            entry("normal",
                    (random, given, size) -> random.normal(given.real("loc"), given.real("scale"), size)),
            entry("lognormal",
                    (random, given, size) -> random.lognormal(given.real("mean"), given.real("sigma"), size)),
            entry("standard_cauchy", (random, given, size) -> random.standardCauchy(size)),
            entry("wald",
                    (random, given, size) -> random.wald(given.real("mean"), given.real("scale"), size)),
            entry("laplace",
                    (random, given, size) -> random.laplace(given.real("loc"), given.real("scale"), size)),
            entry("gumbel",
                    (random, given, size) -> random.gumbel(given.real("loc"), given.real("scale"), size)),
            entry("logistic",
                    (random, given, size) -> random.logistic(given.real("loc"), given.real("scale"), size)),
            entry("triangular",
                    (random, given, size) -> random.triangular(given.real("left"), given.real("mode"),
                            given.real("right"), size)),
            entry("vonmises",
                    (random, given, size) -> random.vonmises(given.real("mu"), given.real("kappa"), size)),
            entry("exponential", (random, given, size) -> random.exponential(given.real("scale"), size)),
            entry("pareto", (random, given, size) -> random.pareto(given.real("a"), size)),
            entry("weibull", (random, given, size) -> random.weibull(given.real("a"), size)),
            entry("power", (random, given, size) -> random.power(given.real("a"), size)),
            entry("rayleigh", (random, given, size) -> random.rayleigh(given.real("scale"), size)),
            entry("standard_gamma", (random, given, size) -> random.standardGamma(given.real("shape"), size)),
            entry("gamma",
                    (random, given, size) -> random.gamma(given.real("shape"), given.real("scale"), size)),
            entry("beta", (random, given, size) -> random.beta(given.real("a"), given.real("b"), size)),
            entry("chisquare", (random, given, size) -> random.chisquare(given.real("df"), size)),
            entry("noncentral_chisquare",
                    (random, given, size) -> random.noncentralChisquare(given.real("df"), given.real("nonc"),
                            size)),
            entry("f", (random, given, size) -> random.f(given.real("dfnum"), given.real("dfden"), size)),
            entry("noncentral_f",
                    (random, given, size) -> random.noncentralF(given.real("dfnum"), given.real("dfden"),
                            given.real("nonc"), size)),
            entry("standard_t", (random, given, size) -> random.standardT(given.real("df"), size)));

    private static final Map<String, Draw<long[]>> LONGS = Map.of(
            "binomial", (random, given, size) -> random.binomial(given.integer("n"), given.real("p"), size),
            "negative_binomial",
            (random, given, size) -> random.negativeBinomial(given.real("n"), given.real("p"), size),
            "poisson", (random, given, size) -> random.poisson(given.real("lam"), size),
            "geometric", (random, given, size) -> random.geometric(given.real("p"), size),
            "logseries", (random, given, size) -> random.logseries(given.real("p"), size),
            "zipf", (random, given, size) -> random.zipf(given.real("a"), size),
            "hypergeometric", (random, given, size) -> random.hypergeometric(
                    given.integer("ngood"), given.integer("nbad"), given.integer("nsample"), size));

    private RandomStateCalls() {
    }

    /**
     * Calls a method.
     *
     * @param random the generator, which moves on
     * @param method NumPy's name of the method
     * @param arguments the keyword arguments except {@code size} and {@code dtype}
     * @param size the number of values (of vectors, for a distribution of vectors), or null for NumPy's call
     *     without a size
     * @param dtype NumPy's name of the type, or null for the method's own
     * @return the values
     * @throws IllegalArgumentException if there is no such method, or it refuses the arguments; the message
     *     says which and why
     */
    public static Values call(
            RandomState random, String method, Arguments arguments, @Nullable Integer size,
            @Nullable String dtype) {
        if (method.equals("randint")) {
            return randint(random, arguments.of(method, Set.of("low", "high")), size, dtype);
        }
        return GeneratorCalls.requireType(method, dtype, call(random, method, arguments, size));
    }

    private static Values call(RandomState random, String method, Arguments arguments,
            @Nullable Integer size) {
        int count = GeneratorCalls.count(size);
        return switch (method) {
            case "standard_exponential" ->
                    new Values.Doubles(none(method, arguments, random).standardExponential(count));
            case "tomaxint" -> new Values.Integers("int64", none(method, arguments, random).tomaxint(count));
            case "bytes" ->
                    new Values.Bytes(random.bytes(arguments.of(method, Set.of("length")).count("length")));
            case "random_integers" ->
                    randomIntegers(random, arguments.of(method, Set.of("low", "high")), count);
            case "choice" -> choice(random, arguments.of(method, Set.of("a", "replace", "p")), count);
            case "shuffle", "permutation" -> ordered(random, arguments.of(method, Set.of("x")));
            case "multinomial" -> multinomial(random, entryArguments(method, arguments), size);
            case "dirichlet" -> dirichlet(random, entryArguments(method, arguments), size);
            case "multivariate_normal" -> multivariateNormal(random, method, arguments, count);
            default -> numbers(random, method, arguments, count);
        };
    }

    private static Values numbers(RandomState random, String method, Arguments arguments, int size) {
        Draw<double[]> uniforms = UNIFORMS.get(method);
        if (uniforms != null) {
            return new Values.Doubles(uniforms.draw(random, arguments.of(method, Set.of()), size));
        }
        Draw<double[]> doubles = DOUBLES.get(method);
        if (doubles != null) {
            return new Values.Doubles(doubles.draw(random, entryArguments(method, arguments), size));
        }
        Draw<long[]> longs = LONGS.get(method);
        if (longs != null) {
            return new Values.Integers("int64", longs.draw(random, entryArguments(method, arguments), size));
        }
        throw new IllegalArgumentException("unknown method: " + method);
    }

    private static Values randint(
            RandomState random, Arguments given, @Nullable Integer size, @Nullable String dtype) {
        IntegerType type = IntegerType.of(dtype == null ? "int64" : dtype);
        boolean lowOnly = !given.has("high");
        BigInteger low = lowOnly ? BigInteger.ZERO : given.bigInteger("low");
        BigInteger high = given.bigInteger(lowOnly ? "low" : "high");
        return new Values.Integers(type.toString(),
                random.randint(type, low, high, GeneratorCalls.count(size)));
    }

    private static Values randomIntegers(RandomState random, Arguments given, int size) {
        boolean lowOnly = !given.has("high");
        long low = lowOnly ? 1 : given.integer("low");
        return new Values.Integers("int64",
                random.randomIntegers(low, given.integer(lowOnly ? "low" : "high"), size));
    }

    private static Values choice(RandomState random, Arguments given, int size) {
        boolean replace = given.withDefault("replace", true).flag("replace");
        double @Nullable [] p = given.has("p") ? given.reals("p") : null;
        if (given.value("a") instanceof List<?>) {
            return given.numbers("a", random.choice(given.elements("a"), size, replace, p));
        }
        return new Values.Integers("int64", random.choice(given.integer("a"), size, replace, p));
    }

    /** The result of {@code shuffle} and of {@code permutation}, which draw alike. */
    private static Values ordered(RandomState random, Arguments given) {
        if (given.value("x") instanceof List<?>) {
            return given.numbers("x", random.permutation(given.elements("x")));
        }
        int[] permuted = random.permutation(given.count("x"));
        return new Values.Integers("int64", Arrays.stream(permuted).asLongStream().toArray());
    }

    private static Values multinomial(RandomState random, Arguments given, @Nullable Integer size) {
        return GeneratorCalls.integers(
                random.multinomial(given.integer("n"), given.reals("pvals"), GeneratorCalls.count(size)));
    }

    private static Values dirichlet(RandomState random, Arguments given, @Nullable Integer size) {
        return GeneratorCalls.doubles(random.dirichlet(given.reals("alpha"), GeneratorCalls.count(size)));
    }

    private static Values multivariateNormal(RandomState random, String method, Arguments arguments,
            int size) {
        Arguments given =
                entryArguments(method, arguments.of(method, Set.of("mean", "cov", "check_valid", "tol")));
        CheckValid check = given.text("check_valid").equals("raise") ? CheckValid.RAISE : CheckValid.IGNORE;
        return GeneratorCalls.doubles(
                random.multivariateNormal(given.reals("mean"), given.matrix("cov"), size, check,
                        given.real("tol")));
    }

    private static RandomState none(String method, Arguments arguments, RandomState random) {
        arguments.of(method, Set.of());
        return random;
    }

    private static Arguments entryArguments(String method, Arguments arguments) {
        SamplerEntry known = Samplers.find(method, null)
                .orElseThrow(() -> new IllegalArgumentException("unknown method: " + method));
        return GeneratorCalls.defaulted(known, arguments);
    }
}
