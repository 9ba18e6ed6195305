package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.FillCase.Type;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ReadOnlyBufferException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fill is the loop of single draws: its values, and the state behind it. */
@Tag("kernels")
class FillTest {

    private static final SeedSequence SEED = SeedSequence.of(20261124);
    private static final int LONGEST = 4200;
    private static final List<FillCase<?>> CASES = List.of(
            new FillCase<>("longs", Type.LONGS, BitGenerator::fill, (bits, a, i) -> a[i] = bits.nextLong()),
            new FillCase<>("ints", Type.INTS, BitGenerator::fill, (bits, a, i) -> a[i] = bits.nextInt()),
            new FillCase<>("unsigned ints", Type.LONGS, BitGenerator::fillUnsignedInts,
                    (bits, a, i) -> a[i] = Integer.toUnsignedLong(bits.nextInt())),
            new FillCase<>("doubles", Type.DOUBLES, BitGenerator::fill,
                    (bits, a, i) -> a[i] = bits.nextDouble()),
            new FillCase<>("floats", Type.FLOATS, BitGenerator::fill,
                    (bits, a, i) -> a[i] = bits.nextFloat()));

    static List<String> names() {
        return BitGenerators.names();
    }

    /** A generator with some words behind it and, if asked, half a word pending. */
    private static RestorableBitGenerator used(String name, boolean pending) {
        RestorableBitGenerator bits = BitGenerators.create(name, SEED);
        for (int i = 0; i < 5; i++) {
            bits.nextLong();
        }
        if (pending) {
            bits.nextInt();
        }
        return bits;
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLengthOfEveryKindIsTheLoop(String name) {
        for (FillCase<?> fill : CASES) {
            fill.checkLengths(used(name, false), LONGEST, length -> true);
            fill.checkLengths(used(name, true), LONGEST, length -> true);
        }
    }

    /** Many times over the interval in which vector kernels are tried, so that kernels change in between. */
    @ParameterizedTest
    @MethodSource("names")
    void longFillsAreTheLoop(String name) {
        RestorableBitGenerator loop = used(name, true);
        RestorableBitGenerator bits = used(name, true);
        for (int length : new int[] {1_000_000, 255, 65_537, 3_000_001}) {
            for (FillCase<?> fill : CASES) {
                fill.checkNext(loop, bits, length);
                assertEquals(loop.state(), bits.state());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRangeOutsideTheArrayDrawsNothing(String name) {
        RestorableBitGenerator bits = used(name, true);
        StreamState before = bits.state();
        CASES.forEach(fill -> checkRanges(fill, bits));
        assertEquals(before, bits.state());
    }

    private static <A> void checkRanges(FillCase<A> kind, BitGenerator bits) {
        A array = kind.type().create().apply(10);
        assertThrows(IndexOutOfBoundsException.class, () -> kind.fill().fill(bits, array, -1, 5));
        assertThrows(IndexOutOfBoundsException.class, () -> kind.fill().fill(bits, array, 5, 11));
        assertThrows(IndexOutOfBoundsException.class, () -> kind.fill().fill(bits, array, 6, 5));
        assertArrayEquals(new Object[] {kind.type().create().apply(10)}, new Object[] {array}, kind.name());
    }

    @ParameterizedTest
    @MethodSource("names")
    void buffersOfEveryKindTakeLittleEndianWords(String name) {
        for (int length : new int[] {0, 7, 8, 9, 800, 8 * 1024, 8 * 3000 + 5}) {
            BitGenerator loop = used(name, true);
            ByteBuffer expected = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            while (expected.remaining() >= 8) {
                expected.putLong(loop.nextLong());
            }
            int words = expected.position();
            for (ByteBuffer buffer : buffers(length)) {
                int position = buffer.position();
                ByteOrder order = buffer.order();
                BitGenerator bits = used(name, true);
                bits.fill(buffer);
                assertEquals(position + words, buffer.position());
                assertEquals(order, buffer.order());
                assertEquals(expected.duplicate().clear(), buffer.slice(position, length));
                assertEquals(StreamState.of(loop), StreamState.of(bits));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLengthOfABufferIsTheLoop(String name) {
        RestorableBitGenerator start = used(name, true);
        RestorableBitGenerator loop = start.copy();
        ByteBuffer expected = ByteBuffer.allocate(8 * LONGEST).order(ByteOrder.LITTLE_ENDIAN);
        for (int length = 0; length <= LONGEST; length++) {
            int size = 8 * length + length % 8;
            ByteBuffer buffer = length % 3 == 0 ? ByteBuffer.allocateDirect(size) : ByteBuffer.allocate(size);
            RestorableBitGenerator bits = start.copy();
            bits.fill(buffer);
            assertEquals(expected.duplicate().flip(), buffer.flip(), name + ", " + length);
            assertEquals(loop.state(), bits.state());
            if (length < LONGEST) {
                expected.putLong(loop.nextLong());
            }
        }
    }

    private static List<ByteBuffer> buffers(int length) {
        return List.of(ByteBuffer.allocate(length), ByteBuffer.allocateDirect(length),
                ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN),
                ByteBuffer.allocateDirect(length).order(ByteOrder.LITTLE_ENDIAN),
                ByteBuffer.allocate(length + 6).position(3).limit(length + 3),
                ByteBuffer.allocateDirect(length + 20).position(11).slice().position(2).limit(length + 2));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aReadOnlyBufferDrawsNothing(String name) {
        RestorableBitGenerator bits = used(name, false);
        StreamState before = bits.state();
        ByteBuffer buffer = ByteBuffer.allocate(80).asReadOnlyBuffer();
        assertThrows(ReadOnlyBufferException.class, () -> bits.fill(buffer));
        assertEquals(before, bits.state());
        assertEquals(0, buffer.position());
    }

    /** One that has the methods of the interface only, and one that the library adapts. */
    @Test
    void aForeignGeneratorFillsByItsOwnDraws() {
        for (FillCase<?> fill : CASES) {
            for (int length : new int[] {0, 1, 2, 1023, 1024, 1025, 4099}) {
                checkForeign(fill, new Foreign(), new Foreign(), length);
                checkForeign(fill, BitGenerators.adapt(new SplittableRandom(1)),
                        BitGenerators.adapt(new SplittableRandom(1)), length);
            }
        }
        ByteBuffer buffer = ByteBuffer.allocate(20);
        new Foreign().fill(buffer);
        assertEquals(16, buffer.position());
        assertEquals(1, buffer.order(ByteOrder.LITTLE_ENDIAN).getLong(0));
        assertEquals(2, buffer.getLong(8));
        assertEquals(0, buffer.getInt(16));
    }

    private static void checkForeign(FillCase<?> fill, BitGenerator loop, BitGenerator bits, int length) {
        loop.nextInt();
        bits.nextInt();
        fill.checkNext(loop, bits, length);
        assertEquals(loop.nextInt(), bits.nextInt());
        assertEquals(loop.nextLong(), bits.nextLong());
    }

    /** Counts, and makes its doubles in its own way. */
    private static final class Foreign implements BitGenerator {

        private long count;

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public long nextLong() {
            return ++count;
        }

        @Override
        public int nextInt() {
            return (int) nextLong();
        }

        @Override
        public double nextDouble() {
            return toDouble(nextLong());
        }

        @Override
        public double toDouble(long word) {
            return 1.0 / word;
        }

        @Override
        public BitGenerator copy() {
            Foreign copy = new Foreign();
            copy.count = count;
            return copy;
        }

        @Override
        public BitGenerator reseeded(SeedSequence seed) {
            return new Pcg64(seed);
        }

        @Override
        public Optional<SeedSequence> seedSequence() {
            return Optional.empty();
        }

        @Override
        public SeedSequence nextChild() {
            return SEED;
        }
    }
}
