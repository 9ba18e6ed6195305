package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomTasks;
import io.seedtree.parallel.montecarlo.Interval;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.Summary;
import io.seedtree.rng.Address;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.sampler.Gamma;
import org.junit.jupiter.api.Test;

/** The examples of docs/quick-start.md. */
class QuickStartGuideTest extends GuideExample {

    @Test
    void theFirstNumbersAreNumpys() {
        // guide: quick-first
        Generator rng = Generator.defaultRng(42);
        double u = rng.random();               // 0.7739560485559633
        double[] noise = rng.normal(10, 2, 3); // [7.920031787519009, 11.500902391612914, 11.881129432782428]
        long die = rng.integers(1, 7);         // 2
        int[] order = rng.permutation(5);      // [0, 2, 3, 1, 4]
        // end
        assertNumpys("quick-first", u, noise, die, order);
    }

    @Test
    void aSamplerGivesTheSameNumbers() {
        // guide: quick-sampler
        Generator rng = Generator.defaultRng(42);
        Gamma waiting = Gamma.of(2, 3);
        double[] times = rng.draw(waiting, 3); // [6.275451811499848, 8.506036769357596, 5.511646740921413]
        rng.fill(waiting, times);              // the next three
        // end
        assertNumpys("quick-sampler", Generator.defaultRng(42).gamma(2, 3, 3), times);
    }

    private static double[] loop() {
        // guide: quick-loop
        double[] values = RandomTasks.mapToDouble(RandomNode.of(42), 0, 1_000,
                (rng, i) -> rng.gamma(2, 3));
        // end
        return values;
    }

    @Test
    void elementsDrawNumpysNumbersInAnyPool() throws Exception {
        double[] values = sameInAllPools(QuickStartGuideTest::loop);
        assertNumpys("quick-loop", values[0], values[999]);
    }

    @Test
    void aJobHasAnEstimateAndAnInterval() {
        // guide: quick-job
        MonteCarlo<Summary> job = MonteCarlo.number(rng -> {
            int seen = 0;
            int rolls = 0;
            while (seen != 0b111111) {
                seen |= 1 << rng.integers(0, 6);
                rolls++;
            }
            return rolls;
        });
        Summary rolls = job.replications(10_000).run(RandomNode.of(42)).statistic();
        double mean = rolls.mean(); // 14.7712
        Interval interval = rolls.estimate().interval(0.95);
        // end
        assertNumpys("quick-job", mean, interval.low(), interval.high());
        assertTrue(interval.contains(14.7), interval.toString());
    }

    @Test
    void aStreamIsItsAddress() {
        // guide: quick-address
        SeedSequence rain = SeedSequence.of(42).child("rain");
        Generator july = Generator.of(new Pcg64Dxsm(rain.child(7)));
        Address address = july.address().orElseThrow(); // PCG64DXSM:42/"rain"/7
        Generator again = Address.parse("PCG64DXSM:42/\"rain\"/7").open();
        double same = again.random();                   // 0.23180184921771063
        // end
        assertNumpys("quick-address", same);
        assertNumpys("quick-address", july.random());
        assertEquals("PCG64DXSM:42/\"rain\"/7", address.toString());
    }
}
