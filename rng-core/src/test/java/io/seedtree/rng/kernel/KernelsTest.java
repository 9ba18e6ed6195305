package io.seedtree.rng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each kernel, called by itself: it makes the words of single steps. */
@Tag("kernels")
class KernelsTest {

    private static final int LONGEST = 4200;
    private static final int MARGIN = 7;
    /** With all bits of the increment in use, so that every carry occurs. */
    private static final Lcg128 START =
            new Lcg128(0x0123456789abcdefL, 0xfedcba9876543210L, 0xdeadbeefcafebabeL, 0xfffffffffffffff1L);

    private static final long[] WORDS = words();
    private static final ZigguratTable SIGNED = ZigguratTable.signed(widths(), inside(52));
    private static final ZigguratTable UNSIGNED = ZigguratTable.unsigned(widths(), inside(53), 3, 11, 53);

    private static boolean vectors() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    @Test
    void theLoopsAreTheSteps() {
        checkAllLengths(Algorithm.PCG64, Pcg64Loop::fill, Pcg64Loop::fill);
        checkAllLengths(Algorithm.PCG64DXSM, Pcg64DxsmLoop::fill, Pcg64DxsmLoop::fill);
    }

    @Test
    void theVectorKernelsAreTheSteps() {
        assumeTrue(vectors(), "the vector module is not there");
        checkAllLengths(Algorithm.PCG64, (s, a, from, to) -> Pcg64Vector.fill(s, a, from, to),
                (s, a, from, to) -> Pcg64Vector.fill(s, a, from, to));
        checkAllLengths(Algorithm.PCG64DXSM, (s, a, from, to) -> Pcg64DxsmVector.fill(s, a, from, to),
                (s, a, from, to) -> Pcg64DxsmVector.fill(s, a, from, to));
    }

    /** Also where the counter carries, in the middle of a vector and in every word. */
    @Test
    void theVectorKernelOfPhiloxIsItsLoop() {
        assumeTrue(vectors(), "the vector module is not there");
        PhiloxCounter start = new PhiloxCounter(0x0123456789abcdefL, 0xfedcba9876543210L);
        for (long lowest : new long[] {0, -2, -3 - LONGEST / 8}) {
            start.add(lowest - start.word0, 0, 0, 0);
            for (int length = 0; length <= LONGEST; length += PhiloxLoop.BLOCK) {
                int offset = length % MARGIN;
                checkPhilox(start, offset, offset + length);
            }
            start.add(0, -1, -1, 7);
        }
    }

    private static void checkPhilox(PhiloxCounter start, int from, int to) {
        PhiloxCounter ofLoop = start.copy();
        long[] expected = new long[to + MARGIN];
        PhiloxLoop.fill(ofLoop, expected, from, to);
        PhiloxCounter ofVector = start.copy();
        long[] drawn = new long[to + MARGIN];
        PhiloxVector.fill(ofVector, drawn, from, to);
        String what = "counter " + start.word0 + ", " + from + " to " + to;
        assertTrue(Arrays.equals(expected, drawn), what);
        assertTrue(ofLoop.word0 == ofVector.word0 && ofLoop.word1 == ofVector.word1
                && ofLoop.word2 == ofVector.word2 && ofLoop.word3 == ofVector.word3, what);
    }

    @Test
    void whichAreInUseIsSaid() {
        String said = Kernels.description();
        assertTrue(vectors() ? said.matches("(scalar|vector).*: .*words of PCG64.*")
                : said.equals("scalar: jdk.incubator.vector is not among the modules"), said);
    }

    @Test
    void theZigguratKernelsAreEqualOnEveryLength() {
        assumeTrue(vectors(), "the vector module is not there");
        for (ZigguratTable table : List.of(SIGNED, UNSIGNED)) {
            for (int count = 0; count <= WORDS.length; count++) {
                assertTrue(Arrays.deepEquals(decoded(new ZigguratLoop(), table, count),
                        decoded(new Kernels.VectorZiggurat(), table, count)), "count " + count);
            }
        }
    }

    @Test
    void halvesAreTakenApartInOrder() {
        for (int count = 0; count <= WORDS.length; count++) {
            checkHalves(new HalvesLoop(), count);
        }
    }

    @Test
    void theVectorKernelOfHalvesTakesThemApartInOrder() {
        assumeTrue(vectors(), "the vector module is not there");
        HalvesKernel vectors = new Kernels.VectorHalves();
        for (int count = 0; count <= WORDS.length; count++) {
            checkHalves(vectors, count);
        }
    }

    private static void checkHalves(HalvesKernel kernel, int count) {
        int from = count % MARGIN;
        int to = from + 2 * count;
        long[] expected = new long[to + MARGIN];
        for (int k = 0; k < 2 * count; k++) {
            expected[from + k] = WORDS[k / 2] >>> k % 2 * 32 & 0xffffffffL;
        }
        long[] apart = new long[to + MARGIN];
        System.arraycopy(WORDS, 0, apart, to - count, count);
        kernel.takeApart(apart, from, to);
        assertTrue(Arrays.equals(expected, apart), "words, count " + count);
        int[] ints = new int[to + MARGIN];
        kernel.toInts(WORDS, count, ints, from);
        assertTrue(Arrays.equals(Arrays.stream(expected).mapToInt(half -> (int) half).toArray(), ints),
                "ints, count " + count);
        float[] floats = new float[to + MARGIN];
        kernel.toFloats(WORDS, count, floats, from);
        for (int i = 0; i < floats.length; i++) {
            assertEquals((expected[i] >>> 8) / 0x1.0p24f, floats[i], "floats, count " + count);
        }
    }

    /** Entries, marks, and the candidates of the words that are not dropped: all that are marked, and more. */
    private static Object[] decoded(ZigguratKernel kernel, ZigguratTable table, int count) {
        long[] entries = new long[count];
        long[] marks = new long[WORDS.length / Long.SIZE + 1];
        kernel.mark(table, WORDS, count, entries, marks);
        long[] drops = marks.clone();
        for (int k = 0; k < count; k += 1 + (k + count) % 37) {
            drops[k >> 6] |= 1L << k;
        }
        int at = count % MARGIN;
        double[] values = new double[at + count + MARGIN];
        int end = kernel.decode(table, WORDS, count, entries, drops, values, at);
        for (int i = at + count; i < values.length; i++) {
            assertEquals(0.0, values[i], "written behind the range");
        }
        return new Object[] {entries, marks, Arrays.copyOf(values, end)};
    }

    @Test
    void zigguratsAreReadByTheirTables() {
        checkTable(SIGNED, 0, 9, 52, true);
        checkTable(UNSIGNED, 3, 11, 53, false);
    }

    private static void checkTable(ZigguratTable table, int layerShift, int abscissaShift, int bits,
            boolean isSigned) {
        Object[] decoded = decoded(new ZigguratLoop(), table, WORDS.length);
        long[] entries = (long[]) decoded[0];
        long[] marks = (long[]) decoded[1];
        int marked = 0;
        for (int k = 0; k < WORDS.length; k++) {
            int layer = (int) (WORDS[k] >>> layerShift) & 0xff;
            long abscissa = WORDS[k] >>> abscissaShift & (1L << bits) - 1;
            double x = abscissa * width(layer);
            assertEquals(isSigned && (WORDS[k] & 0x100) != 0 ? -x : x, table.candidate(WORDS[k], entries[k]));
            boolean isInside = abscissa < inside(bits)[layer];
            assertEquals(isInside, table.isInside(WORDS[k]));
            boolean isMarked = (marks[k >> 6] >>> k & 1) != 0;
            assertTrue(isMarked || isInside, "word " + k + " is outside and not marked");
            marked += isMarked ? 1 : 0;
        }
        assertTrue(marked > 5 && marked < WORDS.length / 3, marked + " are marked");
    }

    @Test
    void widthsThatDoNotFitTogetherAreRefused() {
        double[] width = widths();
        width[17] = width[0] * 256.0;
        assertThrows(IllegalArgumentException.class, () -> ZigguratTable.signed(width, inside(52)));
    }

    private static double width(int layer) {
        return Math.scalb(1.0 + layer / 3.0, -60);
    }

    private static double[] widths() {
        return IntStream.range(0, 256).mapToDouble(KernelsTest::width).toArray();
    }

    private static long[] inside(int bits) {
        return LongStream.range(0, 256).map(layer -> (1L << bits) - (layer << bits - 10) - layer).toArray();
    }

    private static long[] words() {
        long[] words = new long[600];
        Pcg64Loop.fill(START.copy(), words, 0, words.length);
        return words;
    }

    /** The two generators by single steps, in the words of their definitions. */
    private enum Algorithm {
        PCG64, PCG64DXSM;

        long draw(Lcg128 state) {
            if (this == PCG64DXSM) {
                long word = Pcg64DxsmLoop.output(state.high, state.low);
                state.step(0, Lcg128.CHEAP_MULTIPLIER);
                return word;
            }
            state.step(Lcg128.MULTIPLIER_HIGH, Lcg128.MULTIPLIER_LOW);
            return Pcg64Loop.output(state.high, state.low);
        }
    }

    private static void checkAllLengths(Algorithm algorithm, Kernel<long[]> words, Kernel<double[]> values) {
        Lcg128 state = START.copy();
        long[] expected = new long[LONGEST];
        for (int length = 0; length <= LONGEST; length++) {
            int offset = length % MARGIN;
            Lcg128 ofWords = START.copy();
            long[] drawn = new long[offset + length + MARGIN];
            words.fill(ofWords, drawn, offset, offset + length);
            assertRange(expected, length, drawn, offset, word -> word, algorithm + " words " + length);
            Lcg128 ofValues = START.copy();
            double[] uniform = new double[offset + length + MARGIN];
            values.fill(ofValues, uniform, offset, offset + length);
            long[] bits = Arrays.stream(uniform).mapToLong(value -> (long) (value * 0x1.0p53)).toArray();
            assertRange(expected, length, bits, offset, word -> word >>> 11, algorithm + " values " + length);
            assertTrue(ofWords.isAt(state) && ofValues.isAt(state), algorithm + " state " + length);
            if (length < LONGEST) {
                expected[length] = algorithm.draw(state);
            }
        }
    }

    private static void assertRange(long[] expected, int length, long[] drawn, int offset,
            LongUnaryOperator form, String what) {
        long[] formed = new long[drawn.length];
        for (int i = 0; i < length; i++) {
            formed[offset + i] = form.applyAsLong(expected[i]);
        }
        assertTrue(Arrays.equals(formed, drawn), what);
    }
}
