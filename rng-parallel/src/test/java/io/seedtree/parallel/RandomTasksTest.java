package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Generator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomTasksTest {

    private static final RandomNode ROOT = RandomNode.of(42);
    private static final RandomNode NODE = ROOT.child(3);

    static IntStream workers() {
        return Pools.sizes();
    }

    @ParameterizedTest
    @MethodSource("workers")
    void elementsDrawNumPysNumbersAtTheirAddresses(int workers) throws Exception {
        Map<String, String> drawn = new TreeMap<>();
        long[][] ranges = {
            {0, 20}, {0xFFFFFFFFL - 19, 0xFFFFFFFFL + 4}, {Long.MAX_VALUE - 1, Long.MAX_VALUE}};
        try (ForkJoinPool pool = new ForkJoinPool(workers)) {
            for (long[] range : ranges) {
                Map.Entry<?, ?>[] entries = RandomTasks.map(pool, NODE, range[0], range[1],
                        Map.Entry<?, ?>[]::new, (rng, index) -> Map.entry(
                                rng.address().orElseThrow().toString(), GoldenTasks.draw(rng)));
                for (Map.Entry<?, ?> entry : entries) {
                    drawn.put(entry.getKey().toString(), entry.getValue().toString());
                }
            }
        }
        assertEquals(GoldenTasks.of("range"), drawn);
    }

    private static double uneven(Generator rng, long index) {
        assertSame(rng, TaskRandom.current());
        Pools.disturb(System.nanoTime());
        double sum = 0;
        for (long i = index % 64 == 0 ? 5000 : 10; i > 0; i--) {
            sum += rng.standardNormal();
        }
        return sum;
    }

    private static double[] oneAfterTheOther(RandomNode node, int from, int to) {
        return IntStream.range(from, to).mapToDouble(i -> {
            Generator rng = node.child(i).open();
            double sum = 0;
            for (int k = i % 64 == 0 ? 5000 : 10; k > 0; k--) {
                sum += rng.standardNormal();
            }
            return sum;
        }).toArray();
    }

    @Test
    void sameBitsOnEveryScheduleAndCut() throws Exception {
        RandomElements.ToDouble body = RandomTasksTest::uneven;
        double[] expected = oneAfterTheOther(NODE, 100, 1600);
        for (int workers : workers().toArray()) {
            try (ForkJoinPool pool = new ForkJoinPool(workers)) {
                assertArrayEquals(expected, RandomTasks.mapToDouble(pool, NODE, 100, 1600, body));
                assertArrayEquals(expected,
                        pool.submit(() -> RandomTasks.mapToDouble(NODE, 100, 1600, body)).get(),
                        "the pool of the caller");
            }
        }
        assertArrayEquals(expected, RandomTasks.mapToDouble(NODE, 100, 1600, body), "common pool");
        double[][] virtual = new double[1][];
        Thread.ofVirtual().start(
                () -> virtual[0] = RandomTasks.mapToDouble(NODE, 100, 1600, body)).join();
        assertArrayEquals(expected, virtual[0], "from a virtual thread");
    }

    @Test
    void longerRangesBeginAsShorterOnes() {
        RandomElements.ToDouble body = (rng, index) -> rng.random();
        double[] all = RandomTasks.mapToDouble(NODE, 0, 500, body);
        assertArrayEquals(Arrays.copyOf(all, 250), RandomTasks.mapToDouble(NODE, 0, 250, body));
        assertArrayEquals(Arrays.copyOfRange(all, 250, 500), RandomTasks.mapToDouble(NODE, 250, 500, body));
        assertArrayEquals(all, RandomStreams.range(NODE, 0, 500).mapToDouble(body).toArray());
    }

    @Test
    void everyIndexIsDoneOnce() {
        AtomicLongArray times = new AtomicLongArray(100_000);
        RandomTasks.forRange(NODE, 0, times.length(), (rng, i) -> times.incrementAndGet((int) i));
        for (int i = 0; i < times.length(); i++) {
            assertEquals(1, times.get(i));
        }
    }

    @Test
    void insideATaskEachLoopTakesOneChild() {
        Generator rng = ROOT.open();
        String[] first = RandomTasks.map(rng, 0, 2, String[]::new,
                (stream, i) -> stream.address().orElseThrow().toString());
        double[] second = RandomTasks.mapToDouble(rng, 7, 8, (stream, i) -> stream.random());
        StringBuffer third = new StringBuffer();
        RandomTasks.forRange(rng, 5, 6, (stream, i) -> RandomTasks.forRange(stream, 0, 1,
                (inner, k) -> third.append(inner.address().orElseThrow())));
        assertArrayEquals(new String[] {"PCG64DXSM:42/0/0", "PCG64DXSM:42/0/1"}, first);
        assertEquals(ROOT.child(1).child(7).open().random(), second[0]);
        assertEquals("PCG64DXSM:42/2/5/0/0", third.toString());
        assertEquals(ROOT.child(3).address(), RandomNode.childOf(rng).address());
        assertEquals(ROOT.open().random(), rng.random(), "children do not move draws");
    }

    @ParameterizedTest
    @MethodSource("workers")
    void loopsNest(int workers) {
        double[] sums = Pools.inPool(workers, () -> RandomTasks.mapToDouble(NODE, 0, 40, (rng, i) -> Arrays
                .stream(RandomTasks.mapToDouble(rng, 0, 30, RandomTasksTest::uneven)).sum()));
        for (int i = 0; i < sums.length; i++) {
            assertEquals(Arrays.stream(oneAfterTheOther(NODE.child(i).child(0), 0, 30)).sum(), sums[i]);
        }
    }

    @Test
    void emptyRangesDoNothing() {
        RandomTasks.forRange(NODE, 5, 5, (rng, i) -> {
            throw new AssertionError("it ran");
        });
        assertEquals(0, RandomTasks.mapToDouble(NODE, 0, 0, (rng, i) -> 1.0).length);
        assertEquals(0, RandomTasks.map(NODE, 9, 9, String[]::new, (rng, i) -> "x").length);
    }

    @Test
    void badRangesAreRefusedAndTakeNoChild() {
        Generator rng = ROOT.open();
        RandomElements.Action nothing = (stream, index) -> {
        };
        assertRefused("range: from must be >= 0: -1", () -> RandomTasks.forRange(rng, -1, 4, nothing));
        assertRefused("range: to must be >= from: 3, 4", () -> RandomTasks.forRange(NODE, 4, 3, nothing));
        assertRefused("range: to must be >= from: 3, 4",
                () -> RandomTasks.mapToDouble(rng, 4, 3, (stream, i) -> 1.0));
        assertRefused("mapToDouble: number of values must be in [0, 2147483639]: 2147483640",
                () -> RandomTasks.mapToDouble(rng, 0, Integer.MAX_VALUE - 7L, (stream, i) -> 1.0));
        IntFunction<String[]> never = length -> {
            throw new AssertionError("made an array of " + length);
        };
        assertRefused("map: number of values must be in [0, 2147483639]: 9223372036854775807",
                () -> RandomTasks.map(rng, 0, Long.MAX_VALUE, never, (stream, i) -> "x"));
        assertEquals(ROOT.child(0).address(), RandomNode.childOf(rng).address());
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }

    @ParameterizedTest
    @MethodSource("workers")
    void theLowestFailingIndexIsReported(int workers) {
        int[] failing = {31, 32, 40, 500, 501, 999};
        try (ForkJoinPool pool = new ForkJoinPool(workers)) {
            for (int round = 0; round < 20; round++) {
                Recorder recorder = new Recorder(failing);
                IllegalStateException failure = assertThrows(IllegalStateException.class,
                        () -> RandomTasks.forRange(pool, NODE, 0, 1000, recorder));
                recorder.requireStopped(31);
                assertSame(recorder.thrown[31], failure, "unchanged");
                assertEquals("PCG64DXSM:42/3/31", StreamFailure.addressOf(failure).orElseThrow().toString());
                assertEquals(1, failure.getSuppressed().length);
            }
        }
    }

    @Test
    void theLowestFailingIndexIsReportedThoughItComesLast() throws Exception {
        CountDownLatch others = new CountDownLatch(1);
        Recorder recorder = new Recorder(0, 99) {
            @Override
            public void accept(Generator rng, long index) {
                if (index == 0) {
                    Threads.await(others);
                }
                try {
                    super.accept(rng, index);
                } finally {
                    if (index == 99) {
                        others.countDown();
                    }
                }
            }
        };
        try (ForkJoinPool pool = new ForkJoinPool(3)) {
            IllegalStateException failure = assertThrows(IllegalStateException.class,
                    () -> RandomTasks.forRange(pool, NODE, 0, 100, recorder));
            assertEquals("PCG64DXSM:42/3/0", StreamFailure.addressOf(failure).orElseThrow().toString());
            recorder.requireStopped(0);
        }
    }

    @Test
    void aFailureCancelsWhatLiesAbove() {
        AtomicInteger done = new AtomicInteger();
        try (ForkJoinPool pool = new ForkJoinPool(1)) {
            RandomElements.Action body = (rng, index) -> {
                done.incrementAndGet();
                if (index == 17) {
                    throw new ArithmeticException();
                }
            };
            assertThrows(ArithmeticException.class,
                    () -> RandomTasks.forRange(pool, NODE, 0, Long.MAX_VALUE, body));
        }
        assertEquals(18, done.get(), "one worker works upwards");
    }

    /** A body that fails at some indices and notes which were done. */
    private static class Recorder implements RandomElements.Action {

        private final int[] failing;
        private final BitSet done = new BitSet();
        private final AtomicInteger running = new AtomicInteger();
        final IllegalStateException[] thrown = new IllegalStateException[1000];

        Recorder(int... failing) {
            this.failing = failing;
        }

        @Override
        public void accept(Generator rng, long index) {
            running.incrementAndGet();
            Pools.disturb(System.nanoTime());
            synchronized (done) {
                done.set((int) index);
            }
            running.decrementAndGet();
            if (Arrays.binarySearch(failing, (int) index) >= 0) {
                IllegalStateException failure = new IllegalStateException("index " + index);
                thrown[(int) index] = failure;
                throw failure;
            }
        }

        void requireStopped(int lowest) {
            assertEquals(0, running.get(), "bodies still running");
            assertTrue(done.nextClearBit(0) > lowest, () -> "not all below were done: " + done);
        }
    }

    /** The interrupt of the calling thread is not lost, and no body is disturbed by it. */
    @Test
    void anInterruptOfTheCallerChangesNothing() {
        double[] expected = oneAfterTheOther(NODE, 0, 200);
        try (ForkJoinPool pool = new ForkJoinPool(2)) {
            Thread.currentThread().interrupt();
            double[] drawn = RandomTasks.mapToDouble(pool, NODE, 0, 200, (rng, index) -> {
                assertFalse(Thread.currentThread().isInterrupted());
                return uneven(rng, index);
            });
            assertTrue(Thread.interrupted());
            assertArrayEquals(expected, drawn);
        }
    }

    @Test
    void aPoolThatIsShutDownTakesNothing() {
        ForkJoinPool pool = new ForkJoinPool(2);
        pool.close();
        assertThrows(RejectedExecutionException.class,
                () -> RandomTasks.mapToDouble(pool, NODE, 0, 10, (rng, i) -> 1.0));
    }

    @Test
    void aPoolShutDownMeanwhileEndsTheLoop() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(2);
        AtomicBoolean isDown = new AtomicBoolean();
        RandomElements.Action body = (rng, index) -> {
            if (isDown.compareAndSet(false, true)) {
                pool.shutdownNow();
            }
        };
        assertThrows(CancellationException.class,
                () -> RandomTasks.forRange(pool, NODE, 0, Long.MAX_VALUE, body));
        pool.close();
        assertTrue(pool.isTerminated());
    }
}
