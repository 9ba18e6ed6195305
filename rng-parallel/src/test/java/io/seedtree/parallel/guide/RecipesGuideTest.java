package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomStreams;
import io.seedtree.parallel.RandomTasks;
import io.seedtree.parallel.montecarlo.ControlledSummary;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.Sample;
import io.seedtree.parallel.montecarlo.Summary;
import io.seedtree.rng.Generator;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of docs/recipes.md; the one with the weather is in the module that has it. */
class RecipesGuideTest extends GuideExample {

    /** Black and Scholes's price of this call is 10.450583572185565. */
    @Test
    void anOptionIsPricedWithAControl() {
        // guide: recipe-option
        double spot = 100;
        double strike = 100;
        double rate = 0.05;
        double volatility = 0.2;
        double years = 1;
        double drift = (rate - volatility * volatility / 2) * years;
        double discount = Math.exp(-rate * years);
        MonteCarlo<ControlledSummary> call = MonteCarlo.controlled((rng, control) -> {
            double end = spot * Math.exp(drift + volatility * Math.sqrt(years) * rng.standardNormal());
            control[0] = discount * end;
            return discount * Math.max(end - strike, 0);
        }, spot); // today's price is the expectation of the control
        ControlledSummary result = call.replications(100_000).run(RandomNode.of(42)).statistic();
        double price = result.estimate().value();         // 10.4539
        double error = result.estimate().standardError(); // 0.0177
        double plain = result.plain().standardError();    // 0.0465
        double gain = result.varianceRatio();             // 6.92
        // end
        assertNumpys("recipe-option", price, error, plain, gain);
        assertEquals(10.450583572185565, price, 6.1 * error);
    }

    @Test
    void aMeanIsBootstrapped() {
        // guide: recipe-bootstrap
        double[] data = {1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4}; // hours of sleep gained
        Sample means = MonteCarlo.values(rng -> {
            double sum = 0;
            for (double value : rng.choice(data, data.length)) {
                sum += value;
            }
            return sum / data.length;
        }).replications(10_000).run(RandomNode.of(42)).statistic();
        double[] sorted = means.values();
        Arrays.sort(sorted);
        double low = sorted[249];    // 0.9600000000000002
        double high = sorted[9_750]; // 2.4
        // end
        assertNumpys("recipe-bootstrap", low, high);
        assertNumpys("recipe-bootstrap digest", means.digest());
    }

    /** The exact chance, over all 184,756 ways to form two groups, stands in the golden file. */
    @Test
    void twoGroupsAreCompared() {
        // guide: recipe-permutation
        int[] sleep = {7, -16, -2, -12, -1, 34, 37, 8, 0, 20,  // tenths of an hour, first drug
            19, 8, 11, 1, -1, 44, 55, 16, 46, 34};             // second drug
        int all = Arrays.stream(sleep).sum();
        int seen = Math.abs(all - 2 * Arrays.stream(sleep, 0, 10).sum());
        Summary asFar = MonteCarlo.number(rng -> {
            int[] mixed = rng.permutation(sleep);
            return Math.abs(all - 2 * Arrays.stream(mixed, 0, 10).sum()) >= seen ? 1 : 0;
        }).replications(99_999).run(RandomNode.of(42)).statistic();
        double chance = (asFar.mean() * 99_999 + 1) / 100_000; // 0.08325
        // end
        assertNumpys("recipe-permutation", chance);
        double exact = numpyDoubles("recipe-permutation exact").get(0);
        assertOnPage("recipes.md", "the chance is\n" + numpy("recipe-permutation exact").get(0));
        assertEquals(exact, asFar.mean(), 6.1 * asFar.estimate().standardError());
    }

    // guide: recipe-chain
    static double[] chain(Generator rng, int steps) {
        double[] path = new double[steps];
        double p = rng.random();
        for (int i = 0; i < steps; i++) {
            double proposed = p + rng.uniform(-0.2, 0.2);
            if (rng.random() < posterior(proposed) / posterior(p)) {
                p = proposed;
            }
            path[i] = p;
        }
        return path;
    }

    /** Of a probability, after 14 successes in 20 trials, up to a factor. */
    static double posterior(double p) {
        return p < 0 || p > 1 ? 0 : Math.pow(p, 14) * Math.pow(1 - p, 6);
    }
    // end

    private static List<Double> chains() {
        // guide: recipe-chains
        double[][] chains = RandomTasks.map(RandomNode.of(42), 0, 4, double[][]::new,
                (rng, k) -> chain(rng, 20_000));
        double[] means = Arrays.stream(chains)
                .mapToDouble(path -> Arrays.stream(path, 1_000, path.length).average().orElseThrow())
                .toArray(); // [0.6810, 0.6829, 0.6810, 0.6809]
        // end
        return Arrays.stream(means).boxed().toList();
    }

    /** The posterior is a beta distribution with mean 15/22. */
    @Test
    void chainsAgreeWithOneAnotherAndWithTheExactMean() throws Exception {
        List<Double> means = sameInAllPools(RecipesGuideTest::chains);
        assertNumpys("recipe-chains", means);
        assertEquals(15 / 22.0, means.stream().mapToDouble(mean -> mean).average().orElseThrow(), 0.01);
    }

    private static long epidemic() {
        // guide: recipe-agents
        RandomNode root = RandomNode.of(42);
        int[] health = new int[1_000]; // 0 well, 1 ill, 2 immune; the neighbours of agent a are a - 1 and a + 1
        health[0] = 1;
        for (int day = 0; day < 200; day++) {
            int[] before = health;
            health = RandomStreams.range(root.child(day), 0, before.length).parallel()
                    .mapToInt((rng, agent) -> next(before, (int) agent, rng))
                    .toArray();
        }
        long immune = Arrays.stream(health).filter(state -> state == 2).count(); // 74
        // end
        return immune;
    }

    // guide: recipe-agent
    static int next(int[] health, int agent, Generator rng) {
        if (health[agent] == 1) {
            return rng.random() < 0.02 ? 2 : 1;
        }
        int left = health[(agent + health.length - 1) % health.length];
        int right = health[(agent + 1) % health.length];
        boolean atRisk = health[agent] == 0 && (left == 1 || right == 1);
        return atRisk && rng.random() < 0.5 ? 1 : health[agent];
    }
    // end

    @Test
    void agentsDrawNumpysNumbersInAnyPool() throws Exception {
        assertNumpys("recipe-agents", sameInAllPools(RecipesGuideTest::epidemic));
    }

    private static double lives() {
        // guide: recipe-lives
        double[] ages = RandomTasks.mapToDouble(RandomNode.of(42).child("lives"), 0, 10_000, (rng, agent) -> {
            double age = 0;
            while (rng.random() > 0.001 * Math.exp(age / 10)) {
                age++;
            }
            return age;
        });
        double mean = Arrays.stream(ages).average().orElseThrow(); // 40.6865
        // end
        return mean;
    }

    @Test
    void lonelyAgentsHaveOneStreamForLife() throws Exception {
        assertNumpys("recipe-lives", sameInAllPools(RecipesGuideTest::lives));
    }

    @Test
    void aSplitIsNumpys() {
        // guide: recipe-split
        int[] order = Generator.defaultRng(42).permutation(10);
        int[] train = Arrays.copyOf(order, 8);          // [5, 6, 0, 7, 3, 2, 4, 9]
        int[] test = Arrays.copyOfRange(order, 8, 10);  // [1, 8]
        // end
        assertNumpys("recipe-split", train, test);
    }
}
