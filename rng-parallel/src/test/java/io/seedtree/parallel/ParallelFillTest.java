package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.junit.Seeded;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.RestorableBitGenerator;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.StreamState;
import io.seedtree.rng.sampler.BoundedIntegers;
import io.seedtree.rng.sampler.BoundedInts;
import io.seedtree.rng.sampler.Gamma;
import io.seedtree.rng.sampler.PiecewiseSampler;
import io.seedtree.rng.sampler.Poisson;
import io.seedtree.rng.sampler.StandardGammaFloat;
import io.seedtree.rng.sampler.StandardNormal;
import io.seedtree.rng.sampler.StandardNormalFloat;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parallel fills have the values of single draws, and leave their state, for every chunk and pool. */
class ParallelFillTest {

    private static final SeedSequence SEED = SeedSequence.of(20261123);
    private static final int[] SMALL_CHUNKS = {1, 2, 3, 7, 64};
    private static final int LONGEST_SMALL = 300;
    private static final int N = 1000;
    private static final BoundedIntegers DIGITS = BoundedIntegers.of(0, 10);
    private static final Poisson POISSON = Poisson.of(3);
    private static final StandardNormal NORMAL = StandardNormal.of();
    private static final Gamma GAMMA = Gamma.of(2, 3);
    private static final StandardNormalFloat FLOAT_NORMAL = StandardNormalFloat.of();
    private static final StandardGammaFloat FLOAT_GAMMA = StandardGammaFloat.of(2);
    private static final List<ForkJoinPool> POOLS = Pools.sizes().mapToObj(ForkJoinPool::new).toList();

    @AfterAll
    static void close() {
        POOLS.forEach(ForkJoinPool::close);
    }

    static Stream<FillKind<?>> kinds() {
        return FillKind.all();
    }

    /** A generator with a half word pending or not, at one of the words of a block. */
    private static RestorableBitGenerator started(String name, int variant) {
        RestorableBitGenerator bits = BitGenerators.create(name, SEED);
        for (int i = variant & 7; i > 0; i--) {
            bits.nextInt();
        }
        return bits;
    }

    private static <A> void check(FillKind<A> kind, PiecewiseSampler<A> pieces, ParallelFill fill,
            String name,
            int variant, int length) {
        int from = variant % 5;
        int size = from + length + 2;
        RestorableBitGenerator drawn = started(name, variant);
        A expected = kind.drawn(drawn, size, from, from + length);
        RestorableBitGenerator filled = started(name, variant);
        A values = kind.array().apply(size);
        fill.fill(pieces, filled, values, from, from + length);
        String where = name + ", " + kind + ", " + length + " values, variant " + variant;
        assertArrayEquals(new Object[] {expected}, new Object[] {values}, where);
        assertEquals(drawn.state(), filled.state(), where);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <A> void equalsSingleDrawsAtEveryLength(FillKind<A> kind, @Seeded(20261123) RandomGenerator random) {
        List<String> names = BitGenerators.names();
        for (int chunk : SMALL_CHUNKS) {
            for (int length = 0; length <= LONGEST_SMALL; length++) {
                ForkJoinPool pool = POOLS.get(random.nextInt(POOLS.size()));
                String name = names.get(random.nextInt(names.size()));
                check(kind, kind.pieces(), ParallelFill.on(pool).withChunk(chunk), name, random.nextInt(64),
                        length);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <A> void equalsSingleDrawsInEveryPool(FillKind<A> kind) {
        PiecewiseSampler<A> disturbed = new FillKind.Disturbed<>(kind.pieces());
        int variant = 0;
        for (ForkJoinPool pool : POOLS) {
            for (int chunk : new int[] {13, 1000, 4096}) {
                ParallelFill fill = ParallelFill.on(pool).withChunk(chunk);
                check(kind, disturbed, fill, "PCG64DXSM", variant, Math.min(2000 * chunk, 20_011));
                variant++;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <A> void equalsSingleDrawsWithTheUsualChunks(FillKind<A> kind) {
        for (String name : BitGenerators.names()) {
            check(kind, kind.pieces(), ParallelFill.common(), name, 3, 200_003);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void worksInsideATask(int workers) {
        FillKind<?> kind = FillKind.Hungry.KIND;
        Pools.inPool(workers, () -> {
            checkInside(kind, ParallelFill.common());
            checkInside(kind, ParallelFill.on(ForkJoinPool.commonPool()));
            return null;
        });
        for (ForkJoinPool pool : POOLS) {
            pool.submit(() -> checkInside(kind, ParallelFill.on(pool))).join();
        }
    }

    private static <A> void checkInside(FillKind<A> kind, ParallelFill fill) {
        for (int variant = 0; variant < 50; variant++) {
            check(kind, kind.pieces(), fill.withChunk(10), "Philox", variant, 1000);
        }
    }

    @Test
    void severalFillsShareAPool() throws InterruptedException {
        ParallelFill fill = ParallelFill.on(POOLS.get(1)).withChunk(7);
        Threads.race(4, number -> {
            for (int variant = 0; variant < 50; variant++) {
                check(FillKind.Hungry.KIND, FillKind.Hungry.KIND.pieces(), fill, "PCG64", variant,
                        1000 + number);
            }
        });
    }

    /** Although workers that have not begun wait there. */
    @Test
    void aBusyPoolDoesNotKeepTheArray() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(2);
        CountDownLatch end = new CountDownLatch(1);
        try (ForkJoinPool pool = new ForkJoinPool(2)) {
            try {
                for (int worker = 0; worker < 2; worker++) {
                    pool.execute(ForkJoinTask.adapt(() -> {
                        busy.countDown();
                        end.await();
                        return null;
                    }));
                }
                busy.await();
                WeakReference<double[]> filled = fillNewArray(ParallelFill.on(pool).withChunk(10));
                assertTrue(pool.hasQueuedSubmissions(), "a worker waits");
                for (int i = 0; i < 100 && filled.get() != null; i++) {
                    System.gc();
                }
                assertTrue(filled.refersTo(null));
            } finally {
                end.countDown();
            }
        }
    }

    private static WeakReference<double[]> fillNewArray(ParallelFill fill) {
        double[] values = new double[N];
        fill.fill(Generator.defaultRng(42), NORMAL, values);
        return new WeakReference<>(values);
    }

    private static List<Object> everyOverload(ParallelFill fill, Generator rng) {
        BitGenerator bits = rng.bitGenerator();
        return List.of(longs(a -> fill.fill(bits, a)), ints(a -> fill.fill(bits, a)),
                doubles(a -> fill.fill(bits, a)), floats(a -> fill.fill(bits, a)),
                longs(a -> fill.fill(rng, DIGITS, a)), longs(a -> fill.fill(rng, POISSON, a, 1, N - 1)),
                ints(a -> fill.fill(rng, BoundedInts.of(0, 10), a)),
                doubles(a -> fill.fill(rng, NORMAL, a)), doubles(a -> fill.fill(rng, GAMMA, a, 1, N - 1)),
                floats(a -> fill.fill(rng, FLOAT_NORMAL, a)),
                floats(a -> fill.fill(rng, FLOAT_GAMMA, a, 1, N - 1)));
    }

    private static List<Object> sequentially(Generator rng) {
        BitGenerator bits = rng.bitGenerator();
        return List.of(longs(a -> bits.fill(a, 0, N)), ints(a -> bits.fill(a, 0, N)),
                doubles(a -> bits.fill(a, 0, N)), floats(a -> bits.fill(a, 0, N)),
                longs(a -> rng.fill(DIGITS, a)), longs(a -> rng.fill(POISSON, a, 1, N - 1)),
                rng.integersInt32(0, 10, N),
                doubles(a -> rng.fill(NORMAL, a)), doubles(a -> rng.fill(GAMMA, a, 1, N - 1)),
                floats(a -> rng.fill(FLOAT_NORMAL, a)), floats(a -> rng.fill(FLOAT_GAMMA, a, 1, N - 1)));
    }

    private static long[] longs(Consumer<long[]> fill) {
        return filled(new long[N], fill);
    }

    private static int[] ints(Consumer<int[]> fill) {
        return filled(new int[N], fill);
    }

    private static double[] doubles(Consumer<double[]> fill) {
        return filled(new double[N], fill);
    }

    private static float[] floats(Consumer<float[]> fill) {
        return filled(new float[N], fill);
    }

    private static <A> A filled(A array, Consumer<A> fill) {
        fill.accept(array);
        return array;
    }

    @Test
    void everyOverloadEqualsTheSequentialFill() {
        for (String name : BitGenerators.names()) {
            Generator rng = Generator.of(BitGenerators.create(name, SEED));
            Generator same = rng.copy();
            assertArrayEquals(sequentially(same).toArray(),
                    everyOverload(ParallelFill.common().withChunk(10), rng).toArray(), name);
            assertEquals(StreamState.of(same.bitGenerator()), StreamState.of(rng.bitGenerator()), name);
        }
    }

    @Test
    void aForeignGeneratorIsFilledSequentially() {
        double[] values = new double[N];
        Generator rng = Generator.of(BitGenerators.adapt(new SplittableRandom(42)));
        ParallelFill.common().withChunk(10).fill(rng, NORMAL, values);
        Generator same = Generator.of(BitGenerators.adapt(new SplittableRandom(42)));
        assertArrayEquals(same.standardNormal(N), values);
        assertEquals(same.nextLong(), rng.nextLong());
    }
}
