package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WorkerRandomTest {

    private static final RandomNode ROOT = RandomNode.of(42);

    @Test
    void theThreadThatAsksFirstOwnsChildZero() throws Exception {
        WorkerRandom workers = WorkerRandom.of(ROOT);
        assertEquals(0, workers.workers());
        Generator mine = workers.current();
        assertEquals(ROOT.child(0).address(), mine.address());
        assertEquals(ROOT.child(0).open().nextLong(), mine.nextLong());
        assertSame(mine, workers.current(), "goes on where it was left");
        Threads.runIn("second", () -> assertEquals(ROOT.child(1).address(), workers.current().address()));
        Threads.runIn("third", () -> assertEquals(ROOT.child(2).address(), workers.current().address()));
        assertSame(mine, workers.current());
        assertEquals(3, workers.workers());
    }

    @Test
    void insideATaskTheyAreBelowItsNextChild() {
        Generator rng = ROOT.open();
        assertEquals(ROOT.child(0).child(0).address(), WorkerRandom.of(rng).current().address());
        assertEquals(ROOT.child(1).child(0).address(), WorkerRandom.of(rng).current().address());
    }

    @Test
    void severalOfThemDoNotMix() {
        WorkerRandom first = WorkerRandom.of(ROOT.child("first"));
        WorkerRandom second = WorkerRandom.of(ROOT.child("second"));
        assertNotSame(first.current(), second.current());
        assertEquals(ROOT.child("second").child(0).address(), second.current().address());
    }

    @Test
    void theStreamIsBoundForABody() {
        WorkerRandom workers = WorkerRandom.of(ROOT);
        long word = workers.call(rng -> {
            assertSame(rng, TaskRandom.current());
            assertSame(rng, workers.current());
            return rng.nextLong();
        });
        assertEquals(ROOT.child(0).open().nextLong(), word);
        assertThrows(ArithmeticException.class, () -> workers.call(rng -> {
            throw new ArithmeticException();
        }));
        assertThrows(IllegalStateException.class, TaskRandom::current);
    }

    /** Threads that come and go, all racing for children. */
    @Test
    void noChildIsGivenTwice() throws Exception {
        WorkerRandom workers = WorkerRandom.of(ROOT);
        Set<SeedSequence> seeds = ConcurrentHashMap.newKeySet();
        Threads.race(8, number -> {
            claim(workers, seeds);
            try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
                IntStream.range(0, 2000).forEach(i -> virtual.execute(() -> claim(workers, seeds)));
            }
        });
        assertEquals(8 * 2001, seeds.size());
        assertEquals(8 * 2001, workers.workers());
        Set<SeedSequence> expected = new HashSet<>();
        LongStream.range(0, 8 * 2001).forEach(k -> expected.add(ROOT.seed().child(k)));
        assertEquals(expected, seeds, "children 0 to n - 1");
    }

    private static void claim(WorkerRandom workers, Set<SeedSequence> seeds) {
        Generator rng = workers.current();
        assertTrue(seeds.add(rng.seedSequence().orElseThrow()), () -> "twice: " + rng);
        Thread.yield();
        assertSame(rng, workers.current());
    }

    @Test
    void textTellsHowManyAsked() {
        WorkerRandom workers = WorkerRandom.of(ROOT);
        workers.current();
        assertEquals("WorkerRandom(" + ROOT + ", workers=1)", workers.toString());
    }

    /** A pool that is resized again and again. */
    @Test
    void aResizedPoolNeverSharesAStream() throws Exception {
        WorkerRandom workers = WorkerRandom.of(ROOT);
        Set<Generator> generators = Collections.synchronizedSet(
                Collections.newSetFromMap(new IdentityHashMap<>()));
        Set<Long> words = ConcurrentHashMap.newKeySet();
        try (ForkJoinPool pool = new ForkJoinPool(1)) {
            for (int round = 0; round < 25; round++) {
                pool.setParallelism(1 + round % 7);
                pool.submit(() -> IntStream.range(0, 200).parallel().forEach(i -> {
                    Generator rng = workers.current();
                    generators.add(rng);
                    Pools.disturb(i * 0x9e3779b9L);
                    assertTrue(words.add(rng.nextLong()));
                })).get();
            }
        }
        assertEquals(5000, words.size());
        assertEquals(workers.workers(), generators.size());
        Set<SeedSequence> seeds = new HashSet<>();
        generators.forEach(rng -> seeds.add(rng.seedSequence().orElseThrow()));
        assertEquals(workers.workers(), seeds.size());
    }
}
