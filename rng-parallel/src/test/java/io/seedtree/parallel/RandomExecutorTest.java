package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Philox;
import io.seedtree.rng.SeedSequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What submitted bodies draw, on every kind of executor. */
class RandomExecutorTest {

    private static final RandomNode ROOT = RandomNode.of(42);
    private static final UUID KEY = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    static List<ExecutorCase> executors() {
        return ExecutorCase.all().toList();
    }

    private static RandomCallable<Void> disturbed(long haste, RandomCallable<Void> body) {
        return rng -> {
            Pools.disturb(haste * 0x9e3779b97f4a7c15L >>> 32);
            return body.call(rng);
        };
    }

    private static void getAll(List<? extends Future<?>> futures) throws Exception {
        for (Future<?> future : futures) {
            future.get();
        }
    }

    @ParameterizedTest
    @MethodSource("executors")
    void countedBodiesDrawNumpysNumbers(ExecutorCase kind) throws Exception {
        Map<String, String> expected = GoldenForks.of("forks");
        try (ExecutorService threads = kind.open().get()) {
            for (int seed = 0; seed < 20; seed++) {
                GoldenForks golden = new GoldenForks();
                CountedRandomExecutor executor = RandomExecutor.counted(threads, ROOT);
                List<Future<?>> futures = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    assertEquals(i, executor.count());
                    futures.add(executor.submit(disturbed(seed * 20 + i, golden::draw)));
                    futures.add(executor
                            .submit(() -> assertThrows(IllegalStateException.class, TaskRandom::current)));
                    executor.execute(() -> {
                    });
                }
                getAll(futures);
                assertEquals(expected, golden.drawn(), "disturbed by " + seed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("executors")
    void keyedBodiesDrawNumpysNumbers(ExecutorCase kind) throws Exception {
        RandomNode node = RandomNode.of(SeedSequence.of(7).child(3), Philox::new);
        GoldenForks golden = new GoldenForks();
        try (ExecutorService threads = kind.open().get()) {
            KeyedRandomExecutor executor = RandomExecutor.keyed(threads, node);
            List<Future<?>> futures = new ArrayList<>();
            futures.add(executor.at(KEY).submit(golden::draw));
            for (String key : List.of("rain", "", "Zürich €", "5")) {
                futures.add(executor.submit(key, disturbed(key.length(), golden::draw)));
            }
            for (long key : new long[] {5, 0, (1L << 32) + 1, (1L << 32) - 16, (1L << 32) - 17}) {
                futures.add(executor.submit(key, disturbed(key, golden::draw)));
            }
            futures.add(executor.listening().submit(Long.MAX_VALUE, golden::draw));
            getAll(futures);
        }
        assertEquals(GoldenForks.of("keys"), golden.drawn());
    }

    @ParameterizedTest
    @MethodSource("executors")
    void listeningViewsCountWithTheSameCounter(ExecutorCase kind) throws Exception {
        GoldenForks golden = new GoldenForks();
        try (ExecutorService threads = kind.open().get()) {
            CountedRandomExecutor executor = RandomExecutor.counted(threads, ROOT);
            CountedListeningExecutor listening = executor.listening();
            List<ListenableFuture<Void>> listened = new ArrayList<>();
            List<Future<?>> others = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                listened.add(listening.submit(golden::draw));
                others.add(listening
                        .submit(() -> assertThrows(IllegalStateException.class, TaskRandom::current)));
                others.add(executor.submit(golden::draw));
            }
            assertEquals(10, Futures.allAsList(listened).get().size());
            getAll(others);
            assertEquals(20, executor.count());
        }
        assertEquals(GoldenForks.of("forks"), golden.drawn());
    }

    @Test
    void keyedListeningViewsHaveTheSameStreams() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            KeyedRandomExecutor executor = RandomExecutor.keyed(threads, ROOT);
            KeyedListeningExecutor listening = executor.listening();
            assertEquals(executor.submit(7, Generator::nextLong).get(),
                    listening.submit(7, Generator::nextLong).get());
            assertEquals(executor.submit("rain", Generator::nextLong).get(),
                    listening.submit("rain", Generator::nextLong).get());
            assertThrows(IllegalArgumentException.class, () -> executor.submit(-1, Generator::nextLong));
            assertThrows(IllegalArgumentException.class,
                    () -> executor.submit("\ud800", Generator::nextLong));
            assertThrows(IllegalArgumentException.class, () -> listening.submit(-1, Generator::nextLong));
        }
    }

    @Test
    void insideATaskTheCounterOfItsStreamIsUsed() {
        Generator rng = ROOT.open();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertEquals("PCG64DXSM:42/0", RandomExecutor.counted(threads, rng).streams().toString());
            assertEquals("PCG64DXSM:42/1", RandomNode.childOf(rng).toString());
            assertEquals("PCG64DXSM:42/2", RandomExecutor.keyed(threads, rng).node().toString());
        }
    }

    @Test
    void aFailureNamesItsStream() {
        IOException expected = new IOException();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Object> future = RandomExecutor.keyed(threads, ROOT).submit("rain", rng -> {
                throw expected;
            });
            assertSame(expected, assertThrows(ExecutionException.class, future::get).getCause());
            assertEquals("PCG64DXSM:42/\"rain\"", StreamFailure.addressOf(expected).orElseThrow().toString());
        }
    }

    /** On the direct executor a body runs inside the submission of another one. */
    @Test
    void nestedSubmissionsTakeTheirNumbersAsTheyBegin() throws Exception {
        try (ExecutorService direct =
                ExecutorCase.all().filter(kind -> kind.name().equals("direct")).findAny()
                        .orElseThrow().open().get()) {
            CountedRandomExecutor executor = RandomExecutor.counted(direct, ROOT);
            Future<String> outer = executor.submit(rng -> {
                String inner = executor.submit(own -> {
                    assertSame(own, TaskRandom.current());
                    return own.address().orElseThrow().toString();
                }).get();
                assertSame(rng, TaskRandom.current());
                return rng.address().orElseThrow() + " " + inner;
            });
            assertEquals("PCG64DXSM:42/0 PCG64DXSM:42/1", outer.get());
            assertEquals(2, executor.count());
        }
    }

    @ParameterizedTest
    @MethodSource("executors")
    void theLifeIsThatOfTheExecutorUnderneath(ExecutorCase kind) throws Exception {
        ExecutorService threads = kind.open().get();
        Callable<Integer> plain = () -> 7;
        CountedRandomExecutor executor = RandomExecutor.counted(threads, ROOT);
        assertEquals(7, executor.submit(plain).get());
        assertEquals(7, executor.invokeAny(List.of(plain, plain)));
        assertEquals(7, executor.invokeAll(List.of(plain)).get(0).get());
        assertEquals(0, executor.count());
        assertTrue(executor.toString().startsWith("CountedRandomExecutor(PCG64DXSM:42, "),
                executor::toString);
        executor.close();
        RandomExecutor.keyed(threads, ROOT).close();
        RandomExecutor.counted(threads, ROOT).listening().close();
        RandomExecutor.keyed(threads, ROOT).listening().close();
        assertEquals(threads != ForkJoinPool.commonPool(), executor.isTerminated());
        if (executor.isTerminated()) {
            assertTrue(executor.isShutdown() && executor.awaitTermination(0, TimeUnit.SECONDS));
        }
    }
}
