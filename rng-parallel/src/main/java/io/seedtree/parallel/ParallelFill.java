package io.seedtree.parallel;

import io.seedtree.rng.AdvanceableBitGenerator;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import io.seedtree.rng.sampler.BoundedInts;
import io.seedtree.rng.sampler.DoubleSampler;
import io.seedtree.rng.sampler.FloatSampler;
import io.seedtree.rng.sampler.LongSampler;
import io.seedtree.rng.sampler.PiecewiseSampler;
import io.seedtree.rng.sampler.PiecewiseSampler.Piece;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * Fills one big array by several threads, with the numbers of one stream: those of the sequential fill, in
 * the same order, whatever the number of workers is. The generator stands afterwards where the sequential
 * fill would have left it.
 *
 * <pre>{@code
 * Generator rng = Generator.defaultRng(42);
 * double[] z = new double[4_000_000];
 * ParallelFill.common().fill(rng, StandardNormal.of(), z); // = rng.standardNormal(4_000_000)
 * }</pre>
 *
 * <p>Every worker jumps ahead in the stream and begins to decode there; what it assumed about the values
 * before is checked when these are known, and mended where it was wrong. This needs a bit generator that can
 * jump, which PCG64, PCG64DXSM and Philox can, and a distribution that can be decoded from any word on, a
 * {@link PiecewiseSampler}: uniform values, bounded integers, normals, exponentials and the continuous
 * distributions that are a function of one of them. With any other bit generator or distribution, and for a short array, the fill is
 * the sequential one, by the calling thread.
 *
 * <p>If a parallel fill fails the generator has not moved, and the values are undefined. When the calling
 * thread is interrupted the fill stops with a {@link java.util.concurrent.CancellationException}, and the
 * thread is still interrupted.
 *
 * <p>Immutable and safe for use by several threads. The generator belongs to the calling thread, before the
 * fill and after it, and nobody else may draw from it meanwhile.
 */
public final class ParallelFill {

    /*
     * Design. Workers draw from copies of the generator, and the generator itself is moved by the calling
     * thread when all has gone well: so a failure needs no repair, and audit mode sees the owner draw. The
     * bare bit generator is copied and not the watched one, since these copies are no streams of their own.
     *
     * A round decodes as many words as values are missing, so it never draws too much; about one per cent is
     * left for the next round, and less than a chunk for the calling thread.
     *
     * A chunk of 65536 values has at most 512 KiB: it fits the second cache of a core, where it is still when
     * it is moved, and jumping ahead and handing over are cheap beside decoding so many. A shorter array is
     * filled before a second thread wakes up.
     */

    private static final int CHUNK = 1 << 16;
    private static final ParallelFill COMMON = new ParallelFill(null, CHUNK);

    private final @Nullable ForkJoinPool pool;
    private final int chunk;

    private ParallelFill(@Nullable ForkJoinPool pool, int chunk) {
        this.pool = pool;
        this.chunk = chunk;
    }

    /**
     * Returns the fill in the pool of the calling thread, if that is a worker of a {@link ForkJoinPool}, else
     * in the common pool. The calling thread is one of the workers.
     *
     * @return the fill
     */
    public static ParallelFill common() {
        return COMMON;
    }

    /**
     * Returns the fill in a given pool. The calling thread is one of the workers, as many as the pool has.
     *
     * @param pool the pool
     * @return the fill; it throws a {@link java.util.concurrent.RejectedExecutionException} if the pool is
     *     shut down
     */
    public static ParallelFill on(ForkJoinPool pool) {
        return new ParallelFill(Objects.requireNonNull(pool, "pool"), CHUNK);
    }

    /** The same with chunks of another size, on which no value depends. */
    ParallelFill withChunk(int words) {
        return new ParallelFill(pool, words);
    }

    /**
     * Fills an array as {@link BitGenerator#fill(long[], int, int)} does.
     *
     * @param bits the bit generator
     * @param words the array to fill
     */
    public void fill(BitGenerator bits, long[] words) {
        fill(bits, words, 0, words.length);
    }

    /**
     * Fills a range of an array as {@link BitGenerator#fill(long[], int, int)} does.
     *
     * @param bits the bit generator
     * @param words the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public void fill(BitGenerator bits, long[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        fill(RawPieces.LONGS, bits, words, from, to);
    }

    /**
     * Fills an array as {@link BitGenerator#fill(int[], int, int)} does.
     *
     * @param bits the bit generator
     * @param words the array to fill
     */
    public void fill(BitGenerator bits, int[] words) {
        fill(bits, words, 0, words.length);
    }

    /**
     * Fills a range of an array as {@link BitGenerator#fill(int[], int, int)} does.
     *
     * @param bits the bit generator
     * @param words the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public void fill(BitGenerator bits, int[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        fill(RawPieces.INTS, bits, words, from, to);
    }

    /**
     * Fills an array as {@link BitGenerator#fill(double[], int, int)} does.
     *
     * @param bits the bit generator
     * @param values the array to fill
     */
    public void fill(BitGenerator bits, double[] values) {
        fill(bits, values, 0, values.length);
    }

    /**
     * Fills a range of an array as {@link BitGenerator#fill(double[], int, int)} does.
     *
     * @param bits the bit generator
     * @param values the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public void fill(BitGenerator bits, double[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        fill(RawPieces.DOUBLES, bits, values, from, to);
    }

    /**
     * Fills an array as {@link BitGenerator#fill(float[], int, int)} does.
     *
     * @param bits the bit generator
     * @param values the array to fill
     */
    public void fill(BitGenerator bits, float[] values) {
        fill(bits, values, 0, values.length);
    }

    /**
     * Fills a range of an array as {@link BitGenerator#fill(float[], int, int)} does.
     *
     * @param bits the bit generator
     * @param values the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public void fill(BitGenerator bits, float[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        fill(RawPieces.FLOATS, bits, values, from, to);
    }

    /**
     * Fills an array as {@link Generator#fill(DoubleSampler, double[])} does.
     *
     * @param rng the stream
     * @param sampler the distribution
     * @param values the array to fill
     */
    public void fill(Generator rng, DoubleSampler sampler, double[] values) {
        fill(rng, sampler, values, 0, values.length);
    }

    /**
     * Fills a range of an array as {@link Generator#fill(DoubleSampler, double[], int, int)} does.
     *
     * @param rng the stream
     * @param sampler the distribution
     * @param values the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public void fill(Generator rng, DoubleSampler sampler, double[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        if (sampler instanceof PiecewiseSampler<?> pieces) {
            fill(ParallelFill.<double[]>typed(pieces), rng.bitGenerator(), values, from, to);
        } else {
            sampler.fill(rng.bitGenerator(), values, from, to);
        }
    }

    /**
     * Fills an array as {@link Generator#fill(FloatSampler, float[])} does.
     *
     * @param rng the stream
     * @param sampler the distribution
     * @param values the array to fill
     */
    public void fill(Generator rng, FloatSampler sampler, float[] values) {
        fill(rng, sampler, values, 0, values.length);
    }

    /**
     * Fills a range of an array as {@link Generator#fill(FloatSampler, float[], int, int)} does.
     *
     * @param rng the stream
     * @param sampler the distribution
     * @param values the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public void fill(Generator rng, FloatSampler sampler, float[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        if (sampler instanceof PiecewiseSampler<?> pieces) {
            fill(ParallelFill.<float[]>typed(pieces), rng.bitGenerator(), values, from, to);
        } else {
            sampler.fill(rng.bitGenerator(), values, from, to);
        }
    }

    /**
     * Fills an array as {@link Generator#fill(LongSampler, long[])} does.
     *
     * @param rng the stream
     * @param sampler the distribution
     * @param values the array to fill
     */
    public void fill(Generator rng, LongSampler sampler, long[] values) {
        fill(rng, sampler, values, 0, values.length);
    }

    /**
     * Fills a range of an array as {@link Generator#fill(LongSampler, long[], int, int)} does.
     *
     * @param rng the stream
     * @param sampler the distribution
     * @param values the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public void fill(Generator rng, LongSampler sampler, long[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        if (sampler instanceof PiecewiseSampler<?> pieces) {
            fill(ParallelFill.<long[]>typed(pieces), rng.bitGenerator(), values, from, to);
        } else {
            sampler.fill(rng.bitGenerator(), values, from, to);
        }
    }

    /**
     * Fills an array as {@link BoundedInts#fill(BitGenerator, int[])} does.
     *
     * @param rng the stream
     * @param sampler the distribution
     * @param values the array to fill
     */
    public void fill(Generator rng, BoundedInts sampler, int[] values) {
        fill(rng, sampler, values, 0, values.length);
    }

    /**
     * Fills a range of an array as {@link BoundedInts#fill(BitGenerator, int[], int, int)} does.
     *
     * @param rng the stream
     * @param sampler the distribution
     * @param values the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public void fill(Generator rng, BoundedInts sampler, int[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        fill(sampler, rng.bitGenerator(), values, from, to);
    }

    /** A sampler's pieces have the array type of its fills. */
    @SuppressWarnings("unchecked")
    private static <A> PiecewiseSampler<A> typed(PiecewiseSampler<?> sampler) {
        return (PiecewiseSampler<A>) sampler;
    }

    <A> void fill(PiecewiseSampler<A> sampler, BitGenerator bits, A values, int from, int to) {
        if (to - from > chunk && bits instanceof AdvanceableBitGenerator advanceable) {
            AdvanceableBitGenerator start =
                    (AdvanceableBitGenerator) WatchedBitGenerator.unwrap(bits).copy();
            FillRound.skip(sampler, advanceable, fillFrom(start, sampler, values, from, to));
        } else {
            PiecewiseSampler.fill(sampler, bits, values, from, to);
        }
    }

    /** Fills from a copy of the generator; the number of words taken. */
    private <A> long fillFrom(AdvanceableBitGenerator bits, PiecewiseSampler<A> sampler, A values, int from,
            int to) {
        int i = from;
        long words = 0;
        while (to - i > chunk) {
            Piece round = new FillRound<>(sampler, bits, values, i, to, chunk).run(pool);
            FillRound.skip(sampler, bits, round.words());
            i += round.values();
            words += round.words();
        }
        return words + PiecewiseSampler.fill(sampler, bits, values, i, to);
    }
}
