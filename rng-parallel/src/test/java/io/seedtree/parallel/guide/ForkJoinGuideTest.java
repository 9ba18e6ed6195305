package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomTask;
import io.seedtree.rng.Address;
import io.seedtree.rng.Generator;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The ForkJoin examples of docs/parallel.md. */
class ForkJoinGuideTest extends GuideExample {

    /** Holds the class of the example. An interface, so that the class in it is static. */
    @SuppressWarnings("serial")
    private interface Before {
        final class Cascade extends RecursiveTask<Long> {
            private final double energy;

            Cascade(double energy) {
                this.energy = energy;
            }

            // guide: forkjoin-before
            @Override
            protected Long compute() {
                if (energy < 1) {
                    return 1L;
                }
                double share = ThreadLocalRandom.current().nextDouble();
                Cascade first = new Cascade(share * energy);
                Cascade second = new Cascade((1 - share) * energy);
                invokeAll(first, second);
                return first.join() + second.join();
            }
            // end
        }
    }

    /** Holds the class of the example. */
    @SuppressWarnings("serial")
    private interface After {
        // guide: forkjoin-after
        final class Cascade extends RandomTask<Long> {
            private final double energy;

            Cascade(RandomNode node, double energy) {
                super(node);
                this.energy = energy;
            }

            @Override
            protected Long compute(Generator rng) {
                if (energy < 1) {
                    return 1L;
                }
                double share = rng.random();
                Cascade first = new Cascade(childNode(), share * energy);
                Cascade second = new Cascade(childNode(), (1 - share) * energy);
                invokeAll(first, second);
                return first.join() + second.join();
            }
        }
        // end

        static long run(ForkJoinPool pool) {
            // guide: forkjoin-run
            long particles = pool.invoke(new Cascade(RandomNode.of(42), 1_000));
            // end
            return particles;
        }

        static long replay(ForkJoinPool pool, Address address, double energy) {
            // guide: replay-task
            RandomNode again = RandomNode.of(address).reusedAs(RandomNode.Reuse.REPLAY);
            long particles = pool.invoke(new Cascade(again, energy));
            // end
            return particles;
        }
    }

    @Test
    void threadLocalRandomHasNoSeed() {
        assertTrue(ForkJoinPool.commonPool().invoke(new Before.Cascade(1_000)) >= 1_000);
        assertThrows(RuntimeException.class, () -> ThreadLocalRandom.current().setSeed(42));
    }

    @Test
    void aRandomTaskDrawsNumpysNumbersInAnyPool() {
        for (int workers : new int[] {1, 2, 8}) {
            try (ForkJoinPool pool = new ForkJoinPool(workers)) {
                assertEquals(numpy("cascade").get(0), Long.toString(After.run(pool)),
                        "in a pool of " + workers);
            }
        }
    }

    @Test
    void aTaskIsReplayedByItsAddress() {
        long particles = After.replay(ForkJoinPool.commonPool(), Address.parse("PCG64DXSM:42"), 1_000);
        assertEquals(numpy("cascade").get(0), Long.toString(particles));
    }
}
