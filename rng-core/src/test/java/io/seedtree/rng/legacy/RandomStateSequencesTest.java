package io.seedtree.rng.legacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Choices, shuffles and permutations. Values from {@code RandomState(42)} of NumPy 2.4.6. */
class RandomStateSequencesTest {

    private static final double[] WEIGHTS = {0.1, 0.2, 0.3, 0.4};
    private static final int[] PERMUTATION = {8, 1, 5, 0, 7, 2, 9, 4, 3, 6};

    private final RandomState random = new RandomState(42);

    private static String refusal(Runnable action) {
        return assertThrows(IllegalArgumentException.class, action::run).getMessage();
    }

    @Test
    void choiceOfNumbers() {
        assertEquals(6, random.choice(10));
        assertArrayEquals(new long[] {6, 3, 7, 4, 6}, new RandomState(42).choice(10, 5));
        assertArrayEquals(new long[] {8, 1, 5, 0}, new RandomState(42).choice(10, 4, false, null));
        assertArrayEquals(new long[] {2, 3, 3, 2, 1}, new RandomState(42).choice(4, 5, true, WEIGHTS));
        assertArrayEquals(new long[] {2, 3, 1}, new RandomState(42).choice(4, 3, false, WEIGHTS));
    }

    @Test
    void choiceOfElements() {
        double[] doubles = {0.5, 1.5, 2.5};
        assertArrayEquals(new double[] {2.5, 0.5, 2.5, 2.5}, random.choice(doubles, 4, true, null));
        long[] longs = {5, 6, 7};
        assertArrayEquals(new long[] {7, 5, 7, 7}, new RandomState(42).choice(longs, 4, true, null));
        int[] ints = {5, 6, 7, 8};
        assertArrayEquals(new int[] {7, 8, 6}, new RandomState(42).choice(ints, 3, false, WEIGHTS));
        assertEquals(List.of("c", "a", "c", "c"),
                new RandomState(42).choice(List.of("a", "b", "c"), 4, true, null));
    }

    @Test
    void choiceWithoutReplacementPermutesAllEvenForSizeZero() {
        assertEquals(0, random.choice(5, 0, false, null).length);
        assertEquals(0.7796910002727693, random.randomSample());
    }

    @Test
    void choiceOfNothingFromNothing() {
        assertEquals(0, random.choice(0, 0).length);
        assertEquals(0, random.choice(-3, 0).length);
        assertEquals(0, random.choice(0, 0, false, null).length);
        assertEquals(0.3745401188473625, random.randomSample());
    }

    @Test
    void choiceRefusals() {
        assertEquals("choice: a must be positive unless size is 0: 0", refusal(() -> random.choice(0)));
        assertEquals("choice: a must be positive unless size is 0: -1", refusal(() -> random.choice(-1, 2)));
        assertEquals("choice: size must not exceed a without replacement: 5, 4",
                refusal(() -> random.choice(4, 5, false, null)));
        assertEquals("size must be >= 0: -1", refusal(() -> random.choice(4, -1)));
        refusal(() -> random.choice(5, 1, true, WEIGHTS));
        refusal(() -> random.choice(4, 5, false, WEIGHTS));
        refusal(() -> random.choice(2, 1, true, new double[] {0.5, 0.6}));
        refusal(() -> random.choice(2, 1, true, new double[] {-0.5, 1.5}));
        refusal(() -> random.choice(2, 1, true, new double[] {Double.NaN, 1}));
        refusal(() -> random.choice(3, 2, false, new double[] {0, 1, 0}));
        refusal(() -> random.choice(1L << 40, 2, false, null));
        refusal(() -> random.choice(new double[0], 1, true, null));
        assertEquals(0.3745401188473625, random.randomSample(), "a refusal must draw nothing");
    }

    @Test
    void permutation() {
        assertArrayEquals(PERMUTATION, random.permutation(10));
        int[] ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        assertArrayEquals(PERMUTATION, new RandomState(42).permutation(ints));
        assertEquals(0, random.permutation(0).length);
        assertEquals(0, random.permutation(-3).length);
    }

    @Test
    void permutationLeavesTheOriginal() {
        double[] doubles = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        long[] longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        Integer[] objects = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        assertEquals(8.0, new RandomState(42).permutation(doubles)[0]);
        assertEquals(8, new RandomState(42).permutation(longs)[0]);
        assertEquals(8, new RandomState(42).permutation(objects)[0]);
        assertEquals(8, new RandomState(42).permutation(List.of(objects)).get(0));
        assertEquals(0.0, doubles[0] + longs[0] + objects[0]);
    }

    @Test
    void shuffleOfAllContainers() {
        int n = PERMUTATION.length;
        double[] doubles = new double[n];
        float[] floats = new float[n];
        long[] longs = new long[n];
        int[] ints = new int[n];
        byte[] bytes = new byte[n];
        boolean[] booleans = new boolean[n];
        Integer[] objects = new Integer[n];
        int[][] rows = new int[n][];
        for (int i = 0; i < n; i++) {
            doubles[i] = i;
            floats[i] = i;
            longs[i] = i;
            ints[i] = i;
            bytes[i] = (byte) i;
            booleans[i] = i == 8;
            objects[i] = i;
            rows[i] = new int[] {i};
        }
        List<Integer> list = new LinkedList<>(Arrays.asList(objects));
        new RandomState(42).shuffle(doubles);
        new RandomState(42).shuffle(floats);
        new RandomState(42).shuffle(longs);
        new RandomState(42).shuffle(ints);
        new RandomState(42).shuffle(bytes);
        new RandomState(42).shuffle(booleans);
        new RandomState(42).shuffle(objects);
        new RandomState(42).shuffle(rows);
        new RandomState(42).shuffle(list);
        for (int i = 0; i < n; i++) {
            int expected = PERMUTATION[i];
            assertEquals(expected, doubles[i]);
            assertEquals(expected, floats[i]);
            assertEquals(expected, longs[i]);
            assertEquals(expected, ints[i]);
            assertEquals(expected, bytes[i]);
            assertEquals(expected == 8, booleans[i]);
            assertEquals(expected, objects[i]);
            assertEquals(expected, rows[i][0]);
            assertEquals(expected, list.get(i));
        }
    }
}
