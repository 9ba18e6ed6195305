package io.seedtree.parallel;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.BoundedIntegers;
import io.seedtree.rng.sampler.BoundedInts;
import io.seedtree.rng.sampler.DoubleSampler;
import io.seedtree.rng.sampler.Exponential;
import io.seedtree.rng.sampler.FloatSampler;
import io.seedtree.rng.sampler.Laplace;
import io.seedtree.rng.sampler.LongSampler;
import io.seedtree.rng.sampler.Normal;
import io.seedtree.rng.sampler.PiecewiseSampler;
import io.seedtree.rng.sampler.StandardExponential;
import io.seedtree.rng.sampler.StandardExponential.Method;
import io.seedtree.rng.sampler.StandardExponentialFloat;
import io.seedtree.rng.sampler.StandardNormal;
import io.seedtree.rng.sampler.StandardNormalFloat;
import io.seedtree.rng.sampler.StandardUniform;
import io.seedtree.rng.sampler.StandardUniformFloat;
import io.seedtree.rng.sampler.Uniform;
import io.seedtree.rng.sampler.Weibull;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** What a parallel fill can fill with: pieces, and the single draws that they must equal. */
record FillKind<A>(String name, PiecewiseSampler<A> pieces, IntFunction<A> array, Draw<A> draw) {

    /** A single draw, into one element. */
    interface Draw<A> {
        void into(A values, int index, BitGenerator bits);
    }

    /** All kinds. Intervals of integers reject nothing, next to nothing, a quarter and a half. */
    static Stream<FillKind<?>> all() {
        return Stream.of(raw(), doubles(), floats(), longs(), ints(),
                Stream.<FillKind<?>>of(Hungry.KIND)).flatMap(kinds -> kinds);
    }

    private static Stream<FillKind<?>> raw() {
        return Stream.of(
                new FillKind<>("raw longs", RawPieces.LONGS, long[]::new,
                        (a, i, bits) -> a[i] = bits.nextLong()),
                new FillKind<>("raw ints", RawPieces.INTS, int[]::new, (a, i, bits) -> a[i] = bits.nextInt()),
                new FillKind<>("doubles", RawPieces.DOUBLES, double[]::new,
                        (a, i, bits) -> a[i] = bits.nextDouble()),
                new FillKind<>("floats", RawPieces.FLOATS, float[]::new,
                        (a, i, bits) -> a[i] = bits.nextFloat()));
    }

    private static Stream<FillKind<?>> doubles() {
        return Stream.of(of("uniform", StandardUniform.of()), of("uniform(3, 7)", Uniform.of(3, 7)),
                of("normal", StandardNormal.of()), of("normal(3, 7)", Normal.of(3, 7)),
                of("exponential", StandardExponential.of()), of("exponential(3)", Exponential.of(3)),
                of("exponential by inversion", StandardExponential.of(Method.INVERSION)),
                of("laplace", Laplace.of(3, 7)), of("weibull(2)", Weibull.of(2)),
                of("weibull(0)", Weibull.of(0)));
    }

    private static Stream<FillKind<?>> floats() {
        return Stream.of(of("float uniform", StandardUniformFloat.of()),
                of("float normal", StandardNormalFloat.of()),
                of("float exponential", StandardExponentialFloat.of()),
                of("float exponential by inversion", StandardExponentialFloat.of(Method.INVERSION)));
    }

    private static Stream<FillKind<?>> longs() {
        return Stream.of(of("one integer", BoundedIntegers.of(7, 8)),
                of("100 integers", BoundedIntegers.of(0, 100)),
                of("2^7 integers", BoundedIntegers.of(0, 128)),
                of("3 * 2^30 integers", BoundedIntegers.of(0, 3L << 30)),
                of("2^31 + 1 integers", BoundedIntegers.ofClosed(0, 1L << 31)),
                of("2^32 integers", BoundedIntegers.of(0, 1L << 32)),
                of("3 * 2^62 integers", BoundedIntegers.of(Long.MIN_VALUE, 1L << 62)),
                of("2^63 + 1 integers", BoundedIntegers.of(Long.MIN_VALUE, 1)),
                of("2^64 integers", BoundedIntegers.ofClosed(Long.MIN_VALUE, Long.MAX_VALUE)));
    }

    private static Stream<FillKind<?>> ints() {
        return Stream.of(ofInts("one int", 7, 8), ofInts("100 ints", -50, 50),
                ofInts("3 * 2^30 ints", Integer.MIN_VALUE, 1L << 30),
                ofInts("2^31 + 1 ints", Integer.MIN_VALUE, 1),
                ofInts("2^32 ints", Integer.MIN_VALUE, 1L << 31));
    }

    private static <S extends DoubleSampler & PiecewiseSampler<double[]>> FillKind<double[]> of(String name,
            S sampler) {
        return new FillKind<>(name, sampler, double[]::new, (a, i, bits) -> a[i] = sampler.draw(bits));
    }

    private static <S extends FloatSampler & PiecewiseSampler<float[]>> FillKind<float[]> of(String name,
            S sampler) {
        return new FillKind<>(name, sampler, float[]::new, (a, i, bits) -> a[i] = sampler.draw(bits));
    }

    private static <S extends LongSampler & PiecewiseSampler<long[]>> FillKind<long[]> of(String name,
            S sampler) {
        return new FillKind<>(name, sampler, long[]::new, (a, i, bits) -> a[i] = sampler.draw(bits));
    }

    private static FillKind<int[]> ofInts(String name, long low, long high) {
        BoundedIntegers single = BoundedIntegers.of(low, high);
        return new FillKind<>(name, BoundedInts.of(low, high), int[]::new,
                (a, i, bits) -> a[i] = (int) single.draw(bits));
    }

    /** An array of this size filled by single draws in a range. */
    A drawn(BitGenerator bits, int size, int from, int to) {
        A values = array.apply(size);
        for (int i = from; i < to; i++) {
            draw.into(values, i, bits);
        }
        return values;
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * A distribution that takes one to eight words for an attempt, every second of which makes no value, and
     * that may be poisoned: then an attempt fails that begins with one word in 512.
     */
    record Hungry(boolean poisoned) implements LongSampler, PiecewiseSampler<long[]> {

        static final FillKind<long[]> KIND = of("hungry", new Hungry(false));

        /** What a poisonous word throws. */
        static final class Poison extends RuntimeException {
            private static final long serialVersionUID = 1L;

            Poison(long word) {
                super(Long.toHexString(word));
            }
        }

        @Override
        public long draw(BitGenerator bits) {
            long word = bits.nextLong();
            if (poisoned && word >>> 55 == 0) {
                throw new Poison(word);
            }
            long value = word;
            for (long more = word & 7; more > 0; more--) {
                value = 31 * value + bits.nextLong();
            }
            return (word & 8) == 0 ? value : draw(bits);
        }

        @Override
        public Piece decode(BitGenerator bits, int words, long[] values, int from) {
            long drawn = 0;
            int i = from;
            while (drawn < words) {
                long word = bits.nextLong();
                if (poisoned && word >>> 55 == 0) {
                    throw new Poison(word);
                }
                long value = word;
                for (long more = word & 7; more > 0; more--) {
                    value = 31 * value + bits.nextLong();
                }
                drawn += 1 + (word & 7);
                if ((word & 8) == 0) {
                    values[i++] = value;
                }
            }
            return new Piece(i - from, drawn);
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

    /** The same distribution with disturbances of the schedule. */
    record Disturbed<A>(PiecewiseSampler<A> pieces) implements PiecewiseSampler<A> {

        @Override
        public Piece decode(BitGenerator bits, int words, A values, int from) {
            Pools.disturb(bits.copy().nextLong());
            Piece piece = pieces.decode(bits, words, values, from);
            Pools.disturb(bits.copy().nextLong() * (2 * Thread.currentThread().threadId() + 1) >>> 32);
            return piece;
        }

        @Override
        public boolean drawsHalfWords() {
            return pieces.drawsHalfWords();
        }

        @Override
        public boolean hasValuePerWord() {
            return pieces.hasValuePerWord();
        }
    }
}
