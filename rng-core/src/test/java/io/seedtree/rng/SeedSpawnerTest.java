package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SeedSpawnerTest {

    private static final int THREADS = 8;
    private static final int CHILDREN_EACH = 125_000;

    @Test
    void childrenAreThoseByIndex() {
        SeedSequence parent = SeedSequence.of(42);
        SeedSpawner spawner = new SeedSpawner(parent);
        assertEquals(parent.child(0), spawner.next());
        assertEquals(List.of(parent.child(1), parent.child(2)), spawner.spawn(2));
        assertEquals(List.of(), spawner.spawn(0));
        assertEquals(3, spawner.spawned());
        assertEquals(parent.child(3), new SeedSpawner(parent, spawner.spawned()).next());
    }

    @Test
    void badCountsAreRefused() {
        SeedSpawner spawner = new SeedSpawner(SeedSequence.of(42));
        assertThrows(IllegalArgumentException.class, () -> spawner.spawn(-1));
        assertThrows(IllegalArgumentException.class, () -> new SeedSpawner(spawner.parent(), -1));
    }

    @Test
    void theLastChildIsTheLast() {
        SeedSequence parent = SeedSequence.of(42);
        SeedSpawner spawner = new SeedSpawner(parent, Long.MAX_VALUE - 2);
        assertThrows(IllegalStateException.class, () -> spawner.spawn(3));
        assertEquals(List.of(parent.child(Long.MAX_VALUE - 2), parent.child(Long.MAX_VALUE - 1)),
                spawner.spawn(2));
        assertThrows(IllegalStateException.class, spawner::next);
        assertEquals(Long.MAX_VALUE, spawner.spawned());
    }

    @Test
    void aMillionChildrenFromEightThreadsAreDifferent() throws Exception {
        SeedSpawner spawner = new SeedSpawner(SeedSequence.of(42));
        assertEquals(THREADS * CHILDREN_EACH, race(spawner::next).size());
        assertEquals(THREADS * CHILDREN_EACH, spawner.spawned());
    }

    @Test
    void childrenOfOneGeneratorFromEightThreadsAreDifferent() throws Exception {
        BitGenerator bits = new Pcg64(SeedSequence.of(42));
        assertEquals(THREADS * CHILDREN_EACH, race(bits::nextChild).size());
    }

    private static Set<SeedSequence> race(Supplier<SeedSequence> next) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Callable<List<SeedSequence>>> tasks = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                tasks.add(() -> {
                    start.await();
                    List<SeedSequence> mine = new ArrayList<>(CHILDREN_EACH);
                    for (int i = 0; i < CHILDREN_EACH; i++) {
                        mine.add(next.get());
                    }
                    return mine;
                });
            }
            Set<SeedSequence> all = new HashSet<>();
            for (Future<List<SeedSequence>> result : pool.invokeAll(tasks)) {
                all.addAll(result.get());
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }
}
