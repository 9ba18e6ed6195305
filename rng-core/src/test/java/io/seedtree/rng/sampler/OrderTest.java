package io.seedtree.rng.sampler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shuffles and permutations. The values are those of {@code default_rng(42)}. */
class OrderTest {

    private static final int[] NUMPYS = {5, 6, 0, 7, 3, 2, 4, 9, 1, 8};

    private static Generator rng() {
        return Generator.defaultRng(42);
    }

    private static BitGenerator bits() {
        return new Pcg64(SeedSequence.of(42));
    }

    /** {@code np.arange(12).reshape(3, 4)}. */
    private static double[][] matrix() {
        return new double[][] {{0, 1, 2, 3}, {4, 5, 6, 7}, {8, 9, 10, 11}};
    }

    private static Integer[] boxed(int n) {
        return IntStream.range(0, n).boxed().toArray(Integer[]::new);
    }

    @Test
    void permutationIsNumpys() {
        assertArrayEquals(NUMPYS, rng().permutation(10));
        assertArrayEquals(new int[0], rng().permutation(0));
    }

    @Test
    void everyContainerIsPermutedAlike() {
        double[] doubles = IntStream.range(0, 10).asDoubleStream().toArray();
        long[] longs = IntStream.range(0, 10).asLongStream().toArray();
        int[] ints = IntStream.range(0, 10).toArray();

        assertArrayEquals(IntStream.of(NUMPYS).asDoubleStream().toArray(), rng().permutation(doubles));
        assertArrayEquals(IntStream.of(NUMPYS).asLongStream().toArray(), rng().permutation(longs));
        assertArrayEquals(NUMPYS, rng().permutation(ints));
        assertArrayEquals(NUMPYS, rng().permuted(ints));
        assertArrayEquals(IntStream.of(NUMPYS).boxed().toArray(), rng().permutation(boxed(10)));
        assertEquals(IntStream.of(NUMPYS).boxed().toList(), rng().permutation(List.of(boxed(10))));
        assertArrayEquals(boxed(10), IntStream.of(ints).boxed().toArray(), "the original stays");
    }

    @Test
    void everyContainerIsShuffledAlike() {
        float[] floats = new float[10];
        byte[] bytes = new byte[10];
        boolean[] last = new boolean[10];
        for (int i = 0; i < 10; i++) {
            floats[i] = i;
            bytes[i] = (byte) i;
            last[i] = i == 9;
        }
        rng().shuffle(floats);
        rng().shuffle(bytes);
        rng().shuffle(last);
        for (int i = 0; i < 10; i++) {
            assertEquals(NUMPYS[i], floats[i]);
            assertEquals(NUMPYS[i], bytes[i]);
            assertEquals(NUMPYS[i] == 9, last[i]);
        }
    }

    @Test
    void listsWithAndWithoutRandomAccess() {
        List<Integer> array = new ArrayList<>(List.of(boxed(10)));
        List<Integer> linked = new LinkedList<>(List.of(boxed(10)));
        rng().shuffle(array);
        rng().shuffle(linked);

        assertEquals(IntStream.of(NUMPYS).boxed().toList(), array);
        assertEquals(array, linked);
    }

    @Test
    void aListOfOneElementNeedNotBeModifiable() {
        rng().shuffle(List.of(1));
        rng().shuffle(Collections.unmodifiableList(new LinkedList<>(List.of(1))));
        assertThrows(UnsupportedOperationException.class,
                () -> rng().shuffle(Collections.unmodifiableList(new LinkedList<>(List.of(1, 2)))));
    }

    @Test
    void aRangeIsShuffledAsAContainerOfItsLength() {
        long[] longs = new long[14];
        int[] ints = new int[14];
        double[] doubles = new double[14];
        Integer[] objects = new Integer[14];
        for (int i = 0; i < 14; i++) {
            longs[i] = i - 2;
            ints[i] = i - 2;
            doubles[i] = i - 2;
            objects[i] = i - 2;
        }
        Shuffle.shuffle(bits(), longs, 2, 12);
        Shuffle.shuffle(bits(), ints, 2, 12);
        Shuffle.shuffle(bits(), doubles, 2, 12);
        Shuffle.shuffle(bits(), objects, 2, 12);

        assertArrayEquals(NUMPYS, Arrays.copyOfRange(ints, 2, 12));
        assertArrayEquals(new int[] {-2, -1, 10, 11}, new int[] {ints[0], ints[1], ints[12], ints[13]});
        for (int i = 0; i < 14; i++) {
            assertEquals(ints[i], longs[i]);
            assertEquals(ints[i], doubles[i]);
            assertEquals(ints[i], objects[i]);
        }
        assertThrows(IndexOutOfBoundsException.class, () -> Shuffle.shuffle(bits(), ints, 5, 15));
    }

    @Test
    void rowsAndColumns() {
        double[][] rows = matrix();
        rng().shuffle(rows, 0);
        double[][] sameRows = matrix();
        rng().shuffle(sameRows);
        double[][] columns = matrix();
        rng().shuffle(columns, 1);

        assertArrayEquals(new double[][] {{8, 9, 10, 11}, {4, 5, 6, 7}, {0, 1, 2, 3}}, rows);
        assertArrayEquals(rows, sameRows);
        assertArrayEquals(new double[][] {{3, 2, 1, 0}, {7, 6, 5, 4}, {11, 10, 9, 8}}, columns);
        assertArrayEquals(rows, rng().permutation(matrix(), 0));
        assertArrayEquals(columns, rng().permutation(matrix(), 1));
    }

    @Test
    void permutedMatricesAreCopies() {
        double[][] original = matrix();
        double[][] permuted = rng().permutation(original, 0);

        assertArrayEquals(matrix(), original);
        assertNotSame(original[0], permuted[2]);
    }

    @Test
    void permutedMovesElements() {
        assertArrayEquals(
                new double[][] {{3, 2, 1, 0}, {7, 6, 4, 5}, {8, 11, 10, 9}}, rng().permuted(matrix(), 1));
        assertArrayEquals(
                new double[][] {{8, 1, 6, 11}, {4, 9, 10, 3}, {0, 5, 2, 7}}, rng().permuted(matrix(), 0));
        assertArrayEquals(new double[][] {{0, 7, 6, 9}, {11, 3, 5, 2}, {4, 10, 1, 8}},
                rng().permuted(matrix()));
    }

    @Test
    void permutedOfIntegersIsThatOfDoubles() {
        int[][] ints = {{0, 1, 2, 3}, {4, 5, 6, 7}, {8, 9, 10, 11}};
        long[][] longs = {{0, 1, 2, 3}, {4, 5, 6, 7}, {8, 9, 10, 11}};

        assertArrayEquals(new int[][] {{0, 7, 6, 9}, {11, 3, 5, 2}, {4, 10, 1, 8}}, rng().permuted(ints));
        assertArrayEquals(new long[][] {{0, 7, 6, 9}, {11, 3, 5, 2}, {4, 10, 1, 8}}, rng().permuted(longs));
        assertArrayEquals(new int[][] {{8, 1, 6, 11}, {4, 9, 10, 3}, {0, 5, 2, 7}}, rng().permuted(ints, 0));
        assertArrayEquals(new long[][] {{3, 2, 1, 0}, {7, 6, 4, 5}, {8, 11, 10, 9}},
                rng().permuted(longs, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void emptyMatricesDrawNothing(int axis) {
        Generator rng = rng();
        rng.shuffle(new double[7][0], axis);
        rng.shuffle(new double[0][], axis);
        rng.permuted(new double[7][0], axis);
        rng.permuted(new double[7][0]);

        assertEquals(rng().nextLong(), rng.nextLong());
    }

    @Test
    void badArgumentsAreRefused() {
        double[][] ragged = {{1, 2}, {3}};

        assertRefused("permutation: x must be >= 0: -1", () -> rng().permutation(-1));
        assertRefused("shuffle: axis must be 0 or 1: 2", () -> rng().shuffle(matrix(), 2));
        assertRefused("permutation: axis must be 0 or 1: -1", () -> rng().permutation(matrix(), -1));
        assertRefused("permuted: axis must be 0 or 1: 2", () -> rng().permuted(matrix(), 2));
        assertRefused("shuffle: rows must have one length: 2, 1", () -> rng().shuffle(ragged, 1));
        assertRefused("permuted: rows must have one length: 2, 1", () -> rng().permuted(ragged));
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
