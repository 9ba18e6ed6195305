package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ReadOnlyBufferException;
import java.util.Arrays;
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
    private static final int MARGIN = 5;

    static List<String> names() {
        return BitGenerators.names();
    }

    /** The kinds of arrays. */
    private enum Kind {
        LONGS(long.class), INTS(int.class), UNSIGNED_INTS(long.class), DOUBLES(double.class),
        FLOATS(float.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }

        Object array(int length) {
            return Array.newInstance(type, length);
        }

        void fill(BitGenerator bits, Object array, int from, int to) {
            switch (this) {
                case LONGS -> bits.fill((long[]) array, from, to);
                case INTS -> bits.fill((int[]) array, from, to);
                case UNSIGNED_INTS -> bits.fillUnsignedInts((long[]) array, from, to);
                case DOUBLES -> bits.fill((double[]) array, from, to);
                case FLOATS -> bits.fill((float[]) array, from, to);
            }
        }

        void drawInto(BitGenerator bits, Object array, int index) {
            switch (this) {
                case LONGS -> ((long[]) array)[index] = bits.nextLong();
                case INTS -> ((int[]) array)[index] = bits.nextInt();
                case UNSIGNED_INTS -> ((long[]) array)[index] = Integer.toUnsignedLong(bits.nextInt());
                case DOUBLES -> ((double[]) array)[index] = bits.nextDouble();
                case FLOATS -> ((float[]) array)[index] = bits.nextFloat();
            }
        }

        void assertEqual(Object expected, Object actual, String what) {
            assertTrue(switch (this) {
                case LONGS, UNSIGNED_INTS -> Arrays.equals((long[]) expected, (long[]) actual);
                case INTS -> Arrays.equals((int[]) expected, (int[]) actual);
                case DOUBLES -> Arrays.equals((double[]) expected, (double[]) actual);
                case FLOATS -> Arrays.equals((float[]) expected, (float[]) actual);
            }, () -> what + " " + this);
        }
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
        for (Kind kind : Kind.values()) {
            checkAllLengths(kind, used(name, false), name);
            checkAllLengths(kind, used(name, true), name + " with half a word");
        }
    }

    private static void checkAllLengths(Kind kind, RestorableBitGenerator start, String name) {
        RestorableBitGenerator loop = start.copy();
        Object drawn = kind.array(LONGEST);
        for (int length = 0; length <= LONGEST; length++) {
            int offset = length % MARGIN;
            Object expected = kind.array(offset + length + MARGIN);
            System.arraycopy(drawn, 0, expected, offset, length);
            Object filled = kind.array(offset + length + MARGIN);
            RestorableBitGenerator bits = start.copy();
            kind.fill(bits, filled, offset, offset + length);
            String what = name + ", " + length;
            kind.assertEqual(expected, filled, what);
            assertEquals(loop.state(), bits.state(), () -> what);
            if (length < LONGEST) {
                kind.drawInto(loop, drawn, length);
            }
        }
    }

    /** Many times over the interval in which vector kernels are tried, so that kernels change in between. */
    @ParameterizedTest
    @MethodSource("names")
    void longFillsAreTheLoop(String name) {
        RestorableBitGenerator loop = used(name, true);
        RestorableBitGenerator bits = used(name, true);
        for (int length : new int[] {1_000_000, 255, 65_537, 3_000_001}) {
            for (Kind kind : Kind.values()) {
                Object expected = kind.array(length);
                for (int i = 0; i < length; i++) {
                    kind.drawInto(loop, expected, i);
                }
                Object filled = kind.array(length);
                kind.fill(bits, filled, 0, length);
                kind.assertEqual(expected, filled, name + ", " + length);
                assertEquals(loop.state(), bits.state());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRangeOutsideTheArrayDrawsNothing(String name) {
        RestorableBitGenerator bits = used(name, true);
        StreamState before = bits.state();
        for (Kind kind : Kind.values()) {
            Object array = kind.array(10);
            assertThrows(IndexOutOfBoundsException.class, () -> kind.fill(bits, array, -1, 5));
            assertThrows(IndexOutOfBoundsException.class, () -> kind.fill(bits, array, 5, 11));
            assertThrows(IndexOutOfBoundsException.class, () -> kind.fill(bits, array, 6, 5));
            kind.assertEqual(kind.array(10), array, name);
        }
        assertEquals(before, bits.state());
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
        for (Kind kind : Kind.values()) {
            for (int length : new int[] {0, 1, 2, 1023, 1024, 1025, 4099}) {
                checkForeign(kind, new Foreign(), new Foreign(), length);
                checkForeign(kind, BitGenerators.adapt(new SplittableRandom(1)),
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

    private static void checkForeign(Kind kind, BitGenerator loop, BitGenerator bits, int length) {
        loop.nextInt();
        bits.nextInt();
        Object expected = kind.array(length);
        for (int i = 0; i < length; i++) {
            kind.drawInto(loop, expected, i);
        }
        Object filled = kind.array(length);
        kind.fill(bits, filled, 0, length);
        kind.assertEqual(expected, filled, bits.name() + ", " + length);
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
