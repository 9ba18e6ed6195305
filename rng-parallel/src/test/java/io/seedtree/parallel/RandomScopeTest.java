package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.junit.Seeded;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Philox;
import io.seedtree.rng.SeedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What forks draw, and the order of their results. */
class RandomScopeTest {

    private static final RandomNode ROOT = RandomNode.of(42);

    static Stream<ThreadFactory> factories() {
        return Stream.of(Thread.ofVirtual().factory(), Thread.ofPlatform().factory(),
                Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("fork ", 0).factory());
    }

    static IntStream workers() {
        return Pools.sizes();
    }

    /** Threads of which no more than a number are at work at a time. */
    private static ThreadFactory workers(int atWork) {
        Semaphore places = new Semaphore(atWork);
        return body -> Thread.ofVirtual().unstarted(() -> {
            places.acquireUninterruptibly();
            try {
                body.run();
            } finally {
                places.release();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("workers")
    void workersDrawNumpysNumbers(int workers, @Seeded(42) RandomGenerator random) throws Exception {
        for (int round = 0; round < 50; round++) {
            requireNumpysNumbers(workers(workers), random);
        }
    }

    @ParameterizedTest
    @MethodSource("factories")
    void forksDrawNumpysNumbers(ThreadFactory factory, @Seeded(42) RandomGenerator random) throws Exception {
        for (int round = 0; round < 10; round++) {
            requireNumpysNumbers(factory, random);
        }
    }

    /** Forks draw the golden numbers; they and the thread that forks dawdle at random. */
    private static void requireNumpysNumbers(ThreadFactory factory, RandomGenerator random) throws Exception {
        GoldenForks golden = new GoldenForks();
        try (RandomScope<Void> scope = RandomScope.open(ROOT, factory)) {
            for (int i = 0; i < 20; i++) {
                long haste = random.nextLong();
                scope.fork(rng -> {
                    Pools.disturb(haste);
                    return golden.draw(rng);
                });
                Pools.disturb(random.nextLong());
            }
            scope.join();
        }
        assertEquals(GoldenForks.of("forks"), golden.drawn());
    }

    @ParameterizedTest
    @MethodSource("factories")
    void nestedForksDrawNumpysNumbers(ThreadFactory factory) throws Exception {
        GoldenForks golden = new GoldenForks();
        try (RandomScope<Void> scope = RandomScope.open(ROOT, factory)) {
            for (int i = 0; i < 4; i++) {
                scope.fork(rng -> {
                    twoScopes(rng, factory, golden);
                    return golden.draw(rng);
                });
            }
            scope.join();
        }
        assertEquals(GoldenForks.of("nested"), golden.drawn());
    }

    private static void twoScopes(Generator rng, ThreadFactory factory, GoldenForks golden) throws Exception {
        try (RandomScope<Void> first = RandomScope.open(rng);
                RandomScope<Void> second = RandomScope.open(rng, factory)) {
            for (int i = 0; i < 3; i++) {
                second.fork(golden::draw);
                first.fork(golden::draw);
            }
            first.join();
            second.join();
        }
    }

    /** A tree of scopes of several shapes; bodies dawdle by a stream that is not theirs. */
    private static long tree(Generator rng, ThreadFactory factory, int depth, long haste) throws Exception {
        long digest = rng.nextLong();
        Pools.disturb(haste);
        if (depth > 0) {
            try (RandomScope<Long> scope = RandomScope.open(rng, factory)) {
                int forks = rng.nextInt(1, 8);
                for (int i = 0; i < forks; i++) {
                    long own = haste * 0x9e3779b97f4a7c15L + i;
                    scope.fork(child -> tree(child, factory, depth - 1, own ^ own >>> 29));
                }
                digest ^= rng.nextLong();
                for (long result : scope.join()) {
                    digest = digest * 31 + result;
                }
            }
        }
        return digest + rng.nextLong();
    }

    @ParameterizedTest
    @MethodSource("factories")
    void bitsDoNotDependOnTheSchedule(ThreadFactory factory) throws Exception {
        long expected = sequentialTree(ROOT.open(), 4);
        for (int seed = 0; seed < 5; seed++) {
            assertEquals(expected, tree(ROOT.open(), factory, 4, seed), "disturbed by " + seed);
        }
    }

    /** The same tree without any scope or thread. */
    private static long sequentialTree(Generator rng, int depth) {
        long digest = rng.nextLong();
        if (depth > 0) {
            RandomNode scope = RandomNode.childOf(rng);
            int forks = rng.nextInt(1, 8);
            digest ^= rng.nextLong();
            for (int i = 0; i < forks; i++) {
                digest = digest * 31 + sequentialTree(scope.child(i).open(), depth - 1);
            }
        }
        return digest + rng.nextLong();
    }

    @Test
    void resultsComeInTheOrderOfForks() throws Exception {
        List<Integer> expected = IntStream.range(0, 1000).boxed().toList();
        try (RandomScope<Integer> scope = RandomScope.open(ROOT)) {
            for (int i : expected) {
                scope.fork(rng -> {
                    Pools.disturb(rng.nextLong());
                    return i;
                });
            }
            assertEquals(expected, scope.join());
            assertThrows(RuntimeException.class, () -> scope.join().set(0, 7));
        }
    }

    @Test
    void aScopeWithoutForksHasNoResults() throws Exception {
        try (RandomScope<String> scope = RandomScope.open(ROOT)) {
            assertEquals(List.of(), scope.join());
        }
    }

    @Test
    void handlesKeepTheirTypes() throws Exception {
        try (RandomScope<Object> scope = RandomScope.open(ROOT)) {
            RandomFork<Long> number = scope.fork(rng -> rng.nextLong());
            RandomFork<String> text = scope.fork(rng -> "text");
            RandomFork<Object> nothing = scope.fork(rng -> null);
            assertEquals("fork 1 in the stream PCG64DXSM:42/1 is not joined", text.toString());
            assertEquals(Arrays.asList(ROOT.child(0).open().nextLong(), "text", null), scope.join());
            assertEquals(ROOT.child(0).open().nextLong(), number.result());
            assertEquals("text", text.result());
            assertSame(null, nothing.result());
            assertEquals(2, nothing.index());
            assertEquals("PCG64DXSM:42/1", text.node().toString());
            assertEquals("fork 1 in the stream PCG64DXSM:42/1 is done", text.toString());
            assertEquals("RandomScope(PCG64DXSM:42, forks=3)", scope.toString());
            assertEquals("PCG64DXSM:42", scope.node().toString());
        }
    }

    @Test
    void forkingGoesOnAfterAJoin() throws Exception {
        try (RandomScope<Long> scope = RandomScope.open(ROOT)) {
            List<Long> expected = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                expected.add(ROOT.child(2 * i).open().nextLong());
                expected.add(ROOT.child(2 * i + 1).open().nextLong());
                scope.fork(Generator::nextLong);
                scope.fork(Generator::nextLong);
                assertEquals(expected, scope.join());
                assertEquals(expected, scope.join());
            }
        }
    }

    @Test
    void resultsWaitForTheJoin() throws Exception {
        RandomFork<Integer> kept;
        try (RandomScope<Integer> scope = RandomScope.open(ROOT)) {
            RandomFork<Integer> first = scope.fork(rng -> 1);
            assertThrows(IllegalStateException.class, first::result);
            scope.join();
            RandomFork<Integer> second = scope.fork(rng -> first.result() + 1);
            assertThrows(IllegalStateException.class, second::result);
            assertEquals(List.of(1, 2), scope.join());
            kept = second;
        }
        assertEquals(2, kept.result());
    }

    @Test
    void theStreamIsBoundWhileTheBodyRuns() throws Exception {
        assertThrows(IllegalStateException.class, TaskRandom::current);
        try (RandomScope<Generator> scope = RandomScope.open(ROOT)) {
            for (int i = 0; i < 100; i++) {
                scope.fork(rng -> {
                    try (RandomScope<Void> inner = RandomScope.open(rng)) {
                        inner.fork(child -> {
                            assertSame(child, TaskRandom.current());
                            return null;
                        });
                        inner.join();
                    }
                    assertSame(rng, TaskRandom.current());
                    return rng;
                });
            }
            assertThrows(IllegalStateException.class, TaskRandom::current);
            scope.join();
        }
    }

    @Test
    void scopesShareTheCounterOfTheStream() {
        Generator rng = ROOT.open();
        try (RandomScope<Void> scope = RandomScope.open(rng)) {
            assertEquals("PCG64DXSM:42/0", scope.node().toString());
        }
        assertEquals("PCG64DXSM:42/1", rng.split().address().orElseThrow().toString());
        try (RandomScope<Void> scope = RandomScope.open(rng)) {
            assertEquals("PCG64DXSM:42/2", scope.node().toString());
        }
    }

    @Test
    void drawsOfAForkDoNotMoveOthers() throws Exception {
        try (RandomScope<Long> few = RandomScope.open(ROOT);
                RandomScope<Long> many = RandomScope.open(ROOT)) {
            for (int i = 0; i < 10; i++) {
                few.fork(Generator::nextLong);
                many.fork(rng -> {
                    long first = rng.nextLong();
                    rng.spawn(3);
                    rng.standardNormal(1000);
                    return first;
                });
            }
            assertEquals(few.join(), many.join());
        }
    }

    @Test
    void theBitGeneratorIsTheNodes() throws Exception {
        RandomNode node = RandomNode.of(SeedSequence.of(7), Philox::new);
        try (RandomScope<String> scope = RandomScope.open(node)) {
            scope.fork(rng -> rng.address().orElseThrow() + " " + RandomNode.childOf(rng));
            assertEquals(List.of("Philox:7/0 Philox:7/0/0"), scope.join());
        }
    }
}
