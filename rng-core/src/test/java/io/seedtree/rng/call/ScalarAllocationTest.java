package io.seedtree.rng.call;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.sampler.Gamma;
import io.seedtree.rng.sampler.Poisson;
import io.seedtree.rng.sampler.StandardExponential;
import io.seedtree.rng.sampler.StandardNormalFloat;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A single draw makes no object, once it is compiled. Draws go on in batches until one batch has taken less
 * memory than half an object a draw.
 */
class ScalarAllocationTest {

    private static final long SEED = 20261129;
    private static final int BATCH = 4_000;
    /** Compilers work beside the draws, on a loaded machine late: the test ends with the first good batch. */
    private static final int MOST_BATCHES = 5_000;
    private static final int SMALLEST_OBJECT = 16;
    private static final double[] REALS = {1, 2, 3};
    private static final long[] LONGS = {1, 2, 3};
    private static final int[] INTS = {1, 2, 3};
    private static final Gamma GAMMA = Gamma.of(3, 2);
    private static final Poisson POISSON = Poisson.of(3);
    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** A method that returns a number, whatever its type. */
    @FunctionalInterface
    interface Draw {

        double of(Generator rng, int i);
    }

    private static Arguments draw(String method, Draw draw) {
        return Arguments.of(method, draw);
    }

    static Stream<Arguments> draws() {
        return Stream.of(
                draw("random", (g, i) -> g.random()), draw("randomFloat", (g, i) -> g.randomFloat()),
                draw("uniform", (g, i) -> g.uniform(1, 4)),
                draw("triangular", (g, i) -> g.triangular(1, 2, 4)),
                draw("laplace", (g, i) -> g.laplace(1, 4)), draw("gumbel", (g, i) -> g.gumbel(1, 4)),
                draw("logistic", (g, i) -> g.logistic(1, 4)), draw("vonmises", (g, i) -> g.vonmises(1, 4)),
                draw("vonmises wide", (g, i) -> g.vonmises(1, 1e-9)),
                draw("vonmises narrow", (g, i) -> g.vonmises(1, 1e7)),
                draw("standardNormal", (g, i) -> g.standardNormal()),
                draw("standardNormalFloat", (g, i) -> g.standardNormalFloat()),
                draw("normal", (g, i) -> g.normal(1, 4)), draw("lognormal", (g, i) -> g.lognormal(1, 4)),
                draw("chisquare", (g, i) -> g.chisquare(3)),
                draw("noncentralChisquare", (g, i) -> g.noncentralChisquare(3, 2)),
                draw("noncentralChisquare below 1", (g, i) -> g.noncentralChisquare(0.5, 2)),
                draw("f", (g, i) -> g.f(3, 5)), draw("noncentralF", (g, i) -> g.noncentralF(3, 5, 2)),
                draw("standardT", (g, i) -> g.standardT(3)),
                draw("standardCauchy", (g, i) -> g.standardCauchy()), draw("wald", (g, i) -> g.wald(3, 5)),
                draw("standardExponential", (g, i) -> g.standardExponential()),
                draw("standardExponential inverted",
                        (g, i) -> g.standardExponential(StandardExponential.Method.INVERSION)),
                draw("standardExponentialFloat", (g, i) -> g.standardExponentialFloat()),
                draw("exponential", (g, i) -> g.exponential(3)),
                draw("standardGamma", (g, i) -> g.standardGamma(3)),
                draw("standardGamma below 1", (g, i) -> g.standardGamma(0.5)),
                draw("standardGammaFloat", (g, i) -> g.standardGammaFloat(3)),
                draw("gamma", (g, i) -> g.gamma(3, 5)), draw("beta", (g, i) -> g.beta(3, 5)),
                draw("beta below 1", (g, i) -> g.beta(0.5, 0.5)), draw("pareto", (g, i) -> g.pareto(3)),
                draw("weibull", (g, i) -> g.weibull(3)), draw("power", (g, i) -> g.power(3)),
                draw("rayleigh", (g, i) -> g.rayleigh(3)),
                draw("integers", (g, i) -> g.integers(7)), draw("integers", (g, i) -> g.integers(-3, 5)),
                draw("integers", (g, i) -> g.integers(-3, 5, true)),
                draw("poisson", (g, i) -> g.poisson(3)), draw("poisson of 30", (g, i) -> g.poisson(30)),
                draw("poisson of changing means", (g, i) -> g.poisson(1 + (i & 31))),
                draw("binomial", (g, i) -> g.binomial(10, 0.3)),
                draw("binomial of 1000", (g, i) -> g.binomial(1000, 0.3)),
                draw("binomial of changing n", (g, i) -> g.binomial(1 + (i & 63), 0.3)),
                draw("negativeBinomial", (g, i) -> g.negativeBinomial(5, 0.3)),
                draw("geometric", (g, i) -> g.geometric(0.1)),
                draw("geometric of 0.5", (g, i) -> g.geometric(0.5)), draw("zipf", (g, i) -> g.zipf(3)),
                draw("logseries", (g, i) -> g.logseries(0.6)),
                draw("hypergeometric", (g, i) -> g.hypergeometric(30, 50, 20)),
                draw("hypergeometric of few", (g, i) -> g.hypergeometric(30, 50, 5)),
                draw("hypergeometric of changing samples", (g, i) -> g.hypergeometric(90, 50, i & 7)),
                draw("choice", (g, i) -> g.choice(5)), draw("choice of doubles", (g, i) -> g.choice(REALS)),
                draw("choice of longs", (g, i) -> g.choice(LONGS)),
                draw("choice of ints", (g, i) -> g.choice(INTS)),
                draw("draw gamma", (g, i) -> g.draw(GAMMA)), draw("draw poisson", (g, i) -> g.draw(POISSON)),
                draw("draw float", (g, i) -> g.draw(StandardNormalFloat.of())),
                draw("nextInt", (g, i) -> g.nextInt()), draw("nextInt of range", (g, i) -> g.nextInt(3, 9)),
                draw("nextLong", (g, i) -> g.nextLong()), draw("nextDouble", (g, i) -> g.nextDouble()),
                draw("nextDouble of range", (g, i) -> g.nextDouble(1, 4)),
                draw("nextFloat", (g, i) -> g.nextFloat()),
                draw("nextBoolean", (g, i) -> g.nextBoolean() ? 1 : 0),
                draw("nextGaussian", (g, i) -> g.nextGaussian()),
                draw("nextExponential", (g, i) -> g.nextExponential()));
    }

    /** As in an application: several classes of bit generators have left their traces in the compiled code. */
    @BeforeAll
    static void useAllBitGenerators() {
        for (String name : BitGenerators.names()) {
            Generator rng = Generator.of(BitGenerators.create(name, SeedSequence.of(SEED)));
            draws().forEach(method -> batch(rng, (Draw) method.get()[1]));
        }
    }

    @ParameterizedTest(name = "{0}, seed " + SEED)
    @MethodSource("draws")
    void makesNoObject(String method, Draw draw) {
        Generator rng = Generator.defaultRng(SEED);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < MOST_BATCHES && least >= (long) BATCH * SMALLEST_OBJECT / 2; i++) {
            long before = MEMORY.getCurrentThreadAllocatedBytes();
            double sum = batch(rng, draw);
            long bytes = MEMORY.getCurrentThreadAllocatedBytes() - before;
            least = Double.isNaN(sum) ? Long.MAX_VALUE : Math.min(least, bytes);
        }

        assertTrue(least < (long) BATCH * SMALLEST_OBJECT / 2,
                method + ": " + least + " bytes in the best batch of " + BATCH + " draws, seed " + SEED);
    }

    private static double batch(Generator rng, Draw draw) {
        double sum = 0.0;
        for (int i = 0; i < BATCH; i++) {
            sum += draw.of(rng, i);
        }
        return sum;
    }
}
