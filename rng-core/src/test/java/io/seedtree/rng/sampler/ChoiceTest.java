package io.seedtree.rng.sampler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.Generator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values are those of {@code default_rng(42)}. */
class ChoiceTest {

    private static final double[] P = {0.1, 0.2, 0.3, 0.4};

    private static Generator rng() {
        return Generator.defaultRng(42);
    }

    @Test
    void everyWayGivesNumpysIndices() {
        assertArrayEquals(new long[] {0, 7, 6, 4}, rng().choice(10, 4));
        assertArrayEquals(new long[] {850973674774L, 482551947687L, 944038396526L},
                rng().choice(1L << 40, 3));
        assertArrayEquals(new long[] {4, 0, 5, 6}, rng().choice(10, 4, Choice.withoutReplacement()));
        assertArrayEquals(new long[] {0, 6, 5, 4},
                rng().choice(10, 4, Choice.withoutReplacementUnshuffled()));
        assertArrayEquals(new long[] {3, 2, 3, 3, 0}, rng().choice(4, 5, Choice.weighted(P)));
        assertArrayEquals(new long[] {3, 2, 1}, rng().choice(4, 3, Choice.weightedWithoutReplacement(P)));
    }

    /** A tail shuffle chooses more than a fiftieth, or a twentieth if the order does not matter. */
    @ParameterizedTest
    @CsvSource({"400, true, 16089, 8881, 13343", "401, true, 19561, 6082, 5498",
        "1000, false, 1695, 14706, 12438",
        "1001, false, 15357, 9742, 18275"})
    void theAlgorithmChangesWhereNumpysDoes(int size, boolean shuffle, long first, long second, long third) {
        Choice how = shuffle ? Choice.withoutReplacement() : Choice.withoutReplacementUnshuffled();

        assertArrayEquals(
                new long[] {first, second, third}, Arrays.copyOf(rng().choice(20_000, size, how), 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 100, 9_999, 10_000, 10_001, 12_000})
    void everythingWithoutReplacementIsAPermutation(int population) {
        for (Choice how : List.of(Choice.withoutReplacement(), Choice.withoutReplacementUnshuffled())) {
            long[] chosen = rng().choice(population, population, how);
            Arrays.sort(chosen);
            assertArrayEquals(LongStream.range(0, population).toArray(), chosen);
        }
    }

    @Test
    void zeroProbabilitiesAreNeverChosen() {
        double[] p = {0.0, 0.5, 0.0, 0.5, 0.0};

        assertEquals(List.of(1L, 3L),
                LongStream.of(rng().choice(5, 1000, Choice.weighted(p))).distinct().sorted().boxed()
                        .toList());
        assertArrayEquals(new long[] {1, 3},
                LongStream.of(rng().choice(5, 2, Choice.weightedWithoutReplacement(p))).sorted().toArray());
    }

    @Test
    void elementsOfEveryContainer() {
        double[] doubles = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90};
        long[] longs = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90};
        int[] ints = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90};
        String[] texts = {"0", "10", "20", "30", "40", "50", "60", "70", "80", "90"};
        Choice unique = Choice.withoutReplacement();

        assertArrayEquals(new double[] {0, 70, 60, 40}, rng().choice(doubles, 4));
        assertArrayEquals(new long[] {0, 70, 60, 40}, rng().choice(longs, 4));
        assertArrayEquals(new int[] {0, 70, 60, 40}, rng().choice(ints, 4));
        assertArrayEquals(new String[] {"0", "70", "60", "40"}, rng().choice(texts, 4));
        assertEquals(List.of("0", "70", "60", "40"), rng().choice(List.of(texts), 4));
        assertArrayEquals(new double[] {40, 0, 50, 60}, rng().choice(doubles, 4, unique));
        assertArrayEquals(new long[] {40, 0, 50, 60}, rng().choice(longs, 4, unique));
        assertArrayEquals(new int[] {40, 0, 50, 60}, rng().choice(ints, 4, unique));
        assertArrayEquals(new String[] {"40", "0", "50", "60"}, rng().choice(texts, 4, unique));
        assertEquals(List.of("40", "0", "50", "60"), rng().choice(List.of(texts), 4, unique));
    }

    @Test
    void oneElementIsTheFirstOfMany() {
        Generator one = rng();
        Generator many = rng();
        long[] indices = many.choice(10, 6);

        assertEquals(indices[0], one.choice(10));
        assertEquals(indices[1] + 0.5,
                one.choice(new double[] {.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5}));
        assertEquals(indices[2], one.choice(new long[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        assertEquals(indices[3], one.choice(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        assertEquals(indices[4], one.choice(new Long[] {0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L}));
        assertEquals(indices[5], one.choice(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L)));
    }

    @Test
    void rowsAndColumns() {
        double[][] a = {{0, 1, 2, 3}, {4, 5, 6, 7}, {8, 9, 10, 11}};

        assertArrayEquals(new double[][] {{0, 1, 2, 3}, {8, 9, 10, 11}},
                rng().choice(a, 2, 0, Choice.withReplacement()));
        assertArrayEquals(new double[][] {{0, 3}, {4, 7}, {8, 11}},
                rng().choice(a, 2, 1, Choice.withoutReplacement()));
        assertRefused("choice: axis must be 0 or 1: 2",
                () -> rng().choice(a, 1, 2, Choice.withReplacement()));
    }

    @Test
    void nothingOfNothing() {
        assertArrayEquals(new long[0], rng().choice(0, 0));
        assertArrayEquals(new long[0], rng().choice(0, 0, Choice.withoutReplacement()));
        assertArrayEquals(new double[0], rng().choice(new double[0], 0));
    }

    @Test
    void populationsAreChecked() {
        assertRefused("choice: a must be positive unless size is 0: 0", () -> rng().choice(0));
        assertRefused("choice: a must be positive unless size is 0: -1", () -> rng().choice(-1, 0));
        assertRefused("choice: a must be positive unless size is 0: 0", () -> rng().choice(List.of()));
        assertRefused("size must be >= 0: -1", () -> rng().choice(3, -1));
        assertRefused("choice: size must not exceed the population without replacement: 4, 3",
                () -> rng().choice(3, 4, Choice.withoutReplacement()));
        assertRefused("choice: a must be below 2^31 for so large a size: 3000000000, 2000000000",
                () -> rng().choice(3_000_000_000L, 2_000_000_000, Choice.withoutReplacement()));
    }

    @Test
    void probabilitiesAreChecked() {
        assertRefused("choice: p must not contain NaN: NaN",
                () -> Choice.weighted(new double[] {0.5, Double.NaN}));
        assertRefused("choice: p must be >= 0: -0.5", () -> Choice.weighted(new double[] {-0.5, 1.5}));
        assertRefused("choice: p must sum to 1: 0.75", () -> Choice.weighted(new double[] {0.5, 0.25}));
        assertRefused("choice: p must sum to 1: 0.0", () -> Choice.weightedWithoutReplacement(new double[0]));
        assertRefused("choice: a and p must have the same size: 5, 4",
                () -> rng().choice(5, 1, Choice.weighted(P)));
        assertRefused("choice: p must have as many positive entries as size: 2, 3",
                () -> rng().choice(3, 3, Choice.weightedWithoutReplacement(new double[] {0.5, 0.5, 0.0})));
    }

    /** The tolerance is the root of the machine epsilon, on both sides of 1. */
    @Test
    void theSumMayDifferByNumpysTolerance() {
        Choice.weighted(new double[] {0.5, 0.5 + 0x1.0p-26});
        Choice.weighted(new double[] {0.5, 0.5 - 0x1.0p-26});

        assertThrows(IllegalArgumentException.class,
                () -> Choice.weighted(new double[] {0.5, 0.5 + 0x1.00001p-26}));
        assertThrows(IllegalArgumentException.class,
                () -> Choice.weighted(new double[] {0.5, 0.5 - 0x1.00001p-26}));
    }

    @Test
    void laterChangesOfTheArrayDoNotMatter() {
        double[] p = P.clone();
        Choice how = Choice.weighted(p);
        Arrays.fill(p, 0.0);

        assertArrayEquals(new long[] {3, 2, 3, 3, 0}, rng().choice(4, 5, how));
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
