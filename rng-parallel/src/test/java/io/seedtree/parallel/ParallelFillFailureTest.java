package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.AuditFinding.Kind;
import io.seedtree.parallel.FillKind.Hungry;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.StreamState;
import io.seedtree.rng.sampler.LongSampler;
import io.seedtree.rng.sampler.PiecewiseSampler;
import io.seedtree.rng.sampler.StandardNormal;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parallel fills that fail leave the generator as it was, and audit mode sees only its owner draw. */
class ParallelFillFailureTest {

    private static final int N = 10_000;
    private static final int CHUNK = 16;

    /** In the middle of a stream, with a half word pending. */
    private static Generator started(long seed) {
        Generator rng = Generator.of(new Pcg64Dxsm(SeedSequence.of(seed)));
        rng.nextInt();
        return rng;
    }

    private static StreamState state(Generator rng) {
        return StreamState.of(rng.bitGenerator());
    }

    static IntStream workers() {
        return Pools.sizes();
    }

    /** Hungry values, with something done before each piece. */
    private record Acting(Runnable action) implements LongSampler, PiecewiseSampler<long[]> {

        private static final Hungry HUNGRY = new Hungry(false);

        @Override
        public long draw(BitGenerator bits) {
            return HUNGRY.draw(bits);
        }

        @Override
        public Piece decode(BitGenerator bits, int words, long[] values, int from) {
            action.run();
            return HUNGRY.decode(bits, words, values, from);
        }

        @Override
        public boolean drawsHalfWords() {
            return false;
        }

        @Override
        public boolean hasValuePerWord() {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("workers")
    void aFailureIsThatOfTheSequentialFill(int workers) {
        Hungry poisoned = new Hungry(true);
        try (ForkJoinPool pool = new ForkJoinPool(workers)) {
            for (long seed = 0; seed < 50; seed++) {
                Generator rng = started(seed);
                StreamState before = state(rng);
                Generator same = rng.copy();
                String expected =
                        assertThrows(Hungry.Poison.class, () -> same.fill(poisoned, new long[N]))
                                .getMessage();
                assertEquals(expected, assertThrows(Hungry.Poison.class, () -> ParallelFill.on(pool)
                        .withChunk(CHUNK).fill(rng, poisoned, new long[N])).getMessage());
                assertEquals(before, state(rng));
            }
        }
    }

    /** Seeds whose first poisonous attempt comes after the last value, though not the first such word. */
    @ParameterizedTest
    @MethodSource("workers")
    void aFailureOfSpeculationIsNone(int workers) {
        Hungry poisoned = new Hungry(true);
        int poisonousWords = 0;
        int fills = 0;
        try (ForkJoinPool pool = new ForkJoinPool(workers)) {
            for (long seed = 0; fills < 50; seed++) {
                Generator same = started(seed);
                long[] expected = new long[200];
                try {
                    same.fill(poisoned, expected);
                } catch (Hungry.Poison notThisSeed) {
                    continue;
                }
                fills++;
                poisonousWords += (int) started(seed).longs(1000).filter(word -> word >>> 55 == 0).count();
                Generator rng = started(seed);
                long[] values = new long[200];
                ParallelFill.on(pool).withChunk(2).fill(rng, poisoned, values);
                assertArrayEquals(expected, values);
                assertEquals(state(same), state(rng));
            }
        }
        assertTrue(poisonousWords > 20, "poisonous words met: " + poisonousWords);
    }

    @Test
    void aPoolThatIsShutDownRefuses() {
        ForkJoinPool pool = new ForkJoinPool(2);
        pool.shutdown();
        Generator rng = started(42);
        StreamState before = state(rng);
        assertThrows(RejectedExecutionException.class,
                () -> ParallelFill.on(pool).fill(rng, StandardNormal.of(), new double[100_000]));
        assertEquals(before, state(rng));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void aPoolThatIsShutDownMeanwhileLosesNothing(int workers) {
        for (int when = 1; when < 30; when++) {
            ForkJoinPool pool = new ForkJoinPool(workers);
            AtomicInteger pieces = new AtomicInteger(when);
            Acting closing = new Acting(() -> {
                if (pieces.decrementAndGet() == 0) {
                    pool.shutdownNow();
                }
            });
            Generator rng = started(42);
            StreamState before = state(rng);
            Generator same = rng.copy();
            long[] values = new long[N];
            try {
                ParallelFill.on(pool).withChunk(CHUNK).fill(rng, closing, values);
                assertArrayEquals(same.draw(new Hungry(false), N), values);
                assertEquals(state(same), state(rng));
            } catch (CancellationException | RejectedExecutionException e) {
                assertEquals(before, state(rng));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workers")
    void anInterruptStopsAFill(int workers) {
        try (ForkJoinPool pool = new ForkJoinPool(workers)) {
            for (int when = 0; when < 20; when++) {
                interrupted(ParallelFill.on(pool), when);
                interrupted(ParallelFill.common(), when);
            }
        }
    }

    /** Interrupted before the fill, or at one of its pieces. */
    private static void interrupted(ParallelFill fill, int when) {
        Thread caller = Thread.currentThread();
        AtomicInteger pieces = new AtomicInteger(when);
        Acting interrupting = new Acting(() -> {
            if (pieces.decrementAndGet() == 0) {
                caller.interrupt();
            }
            Thread.yield();
        });
        Generator rng = started(42);
        StreamState before = state(rng);
        if (when == 0) {
            caller.interrupt();
        }
        assertThrows(CancellationException.class,
                () -> fill.withChunk(CHUNK).fill(rng, interrupting, new long[N]));
        assertTrue(Thread.interrupted(), "still interrupted");
        assertEquals(before, state(rng));
    }

    @Test
    void aRangeOutsideOfTheArrayIsRefused() {
        Generator rng = started(42);
        StreamState before = state(rng);
        ParallelFill fill = ParallelFill.common().withChunk(1);
        assertThrows(IndexOutOfBoundsException.class,
                () -> fill.fill(rng.bitGenerator(), new long[9], 3, 10));
        assertThrows(IndexOutOfBoundsException.class, () -> fill.fill(rng.bitGenerator(), new int[9], -1, 5));
        assertThrows(IndexOutOfBoundsException.class,
                () -> fill.fill(rng, StandardNormal.of(), new double[9], 5, 4));
        assertEquals(before, state(rng));
    }

    @Test
    void auditSeesTheOwnerDraw() throws InterruptedException {
        try (StreamAudit audit = StreamAudit.start(); ForkJoinPool pool = new ForkJoinPool(3)) {
            Generator rng = RandomNode.of(42).open();
            double[] values = new double[N];
            ParallelFill fill = ParallelFill.on(pool).withChunk(CHUNK);
            fill.fill(rng, StandardNormal.of(), values);
            assertArrayEquals(RandomNode.of(42).reusedAs(RandomNode.Reuse.REPLAY).open().standardNormal(N),
                    values);
            StreamAudit.handOver(rng);
            Threads.runIn("the next owner", () -> fill.fill(rng, StandardNormal.of(), values));
            audit.requireClean();
            assertEquals(2, audit.streamsOpened());
            fill.fill(rng, StandardNormal.of(), values);
            assertEquals(1, audit.findings().size(), audit::report);
            assertEquals(Kind.FOREIGN_DRAW, audit.findings().get(0).kind());
        }
    }
}
