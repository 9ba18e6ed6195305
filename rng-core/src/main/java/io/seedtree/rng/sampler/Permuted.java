package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;

/**
 * Matrices whose elements are permuted one by one: {@code permuted(x, axis)} of NumPy's {@code Generator}.
 * Unlike {@link Permutation}, which moves whole rows or columns, every row or column is permuted for itself.
 *
 * <p>For any thread, with a bit generator that it owns.
 */
public final class Permuted {

    private static final String METHOD = "permuted";

    private Permuted() {
    }

    /**
     * Permutes the numbers of the cells of a matrix, counted row by row: each column for itself (axis 0), or
     * each row (axis 1).
     *
     * @param bits the source of random words
     * @param rows the number of rows, at least 0
     * @param columns the number of columns, at least 0
     * @param axis the axis along which cells move, 0 or 1
     * @return for each cell of the result, the number of the cell that has moved there
     * @throws IllegalArgumentException if the axis is neither 0 nor 1, or there are 2^31 cells or more
     */
    public static int[] cells(BitGenerator bits, int rows, int columns, int axis) {
        Matrices.requireAxis(METHOD, axis);
        int[] cells = Permutation.numbers(count(rows, columns));
        if (axis == 0) {
            for (int c = 0; c < columns; c++) {
                int column = c;
                Shuffle.exchange(bits, rows, (i, j) -> {
                    int moved = cells[i * columns + column];
                    cells[i * columns + column] = cells[j * columns + column];
                    cells[j * columns + column] = moved;
                });
            }
        } else {
            for (int r = 0; r < rows; r++) {
                Shuffle.shuffle(bits, cells, r * columns, (r + 1) * columns);
            }
        }
        return cells;
    }

    /**
     * Permutes all elements: {@code permuted(x, axis=None)}.
     *
     * @param bits the source of random words
     * @param x the rows, all of one length
     * @return a permuted copy
     * @throws IllegalArgumentException if the rows differ in length, or there are 2^31 elements or more
     */
    public static double[][] of(BitGenerator bits, double[][] x) {
        return take(x, Permutation.of(bits, count(x.length, Matrices.columns(METHOD, x))));
    }

    /**
     * Permutes all elements: {@code permuted(x, axis=None)}.
     *
     * @param bits the source of random words
     * @param x the rows, all of one length
     * @return a permuted copy
     * @throws IllegalArgumentException if the rows differ in length, or there are 2^31 elements or more
     */
    public static long[][] of(BitGenerator bits, long[][] x) {
        return take(x, Permutation.of(bits, count(x.length, Matrices.columns(METHOD, x))));
    }

    /**
     * Permutes all elements: {@code permuted(x, axis=None)}.
     *
     * @param bits the source of random words
     * @param x the rows, all of one length
     * @return a permuted copy
     * @throws IllegalArgumentException if the rows differ in length, or there are 2^31 elements or more
     */
    public static int[][] of(BitGenerator bits, int[][] x) {
        return take(x, Permutation.of(bits, count(x.length, Matrices.columns(METHOD, x))));
    }

    /**
     * Permutes each column for itself (axis 0), or each row (axis 1).
     *
     * @param bits the source of random words
     * @param x the rows, all of one length
     * @param axis the axis along which elements move, 0 or 1
     * @return a permuted copy
     * @throws IllegalArgumentException if the axis is neither 0 nor 1, the rows differ in length, or there
     *     are 2^31 elements or more
     */
    public static double[][] of(BitGenerator bits, double[][] x, int axis) {
        return take(x, cells(bits, x.length, Matrices.columns(METHOD, x), axis));
    }

    /**
     * Permutes each column for itself (axis 0), or each row (axis 1).
     *
     * @param bits the source of random words
     * @param x the rows, all of one length
     * @param axis the axis along which elements move, 0 or 1
     * @return a permuted copy
     * @throws IllegalArgumentException if the axis is neither 0 nor 1, the rows differ in length, or there
     *     are 2^31 elements or more
     */
    public static long[][] of(BitGenerator bits, long[][] x, int axis) {
        return take(x, cells(bits, x.length, Matrices.columns(METHOD, x), axis));
    }

    /**
     * Permutes each column for itself (axis 0), or each row (axis 1).
     *
     * @param bits the source of random words
     * @param x the rows, all of one length
     * @param axis the axis along which elements move, 0 or 1
     * @return a permuted copy
     * @throws IllegalArgumentException if the axis is neither 0 nor 1, the rows differ in length, or there
     *     are 2^31 elements or more
     */
    public static int[][] of(BitGenerator bits, int[][] x, int axis) {
        return take(x, cells(bits, x.length, Matrices.columns(METHOD, x), axis));
    }

    private static int count(int rows, int columns) {
        long cells = (long) rows * columns;
        if (cells > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(METHOD + ": x must have fewer than 2^31 elements: " + cells);
        }
        return (int) cells;
    }

    private static double[][] take(double[][] x, int[] cells) {
        double[][] taken = new double[x.length][x.length == 0 ? 0 : x[0].length];
        int next = 0;
        for (double[] row : taken) {
            for (int i = 0; i < row.length; i++) {
                int cell = cells[next++];
                row[i] = x[cell / row.length][cell % row.length];
            }
        }
        return taken;
    }

    private static long[][] take(long[][] x, int[] cells) {
        long[][] taken = new long[x.length][x.length == 0 ? 0 : x[0].length];
        int next = 0;
        for (long[] row : taken) {
            for (int i = 0; i < row.length; i++) {
                int cell = cells[next++];
                row[i] = x[cell / row.length][cell % row.length];
            }
        }
        return taken;
    }

    private static int[][] take(int[][] x, int[] cells) {
        int[][] taken = new int[x.length][x.length == 0 ? 0 : x[0].length];
        int next = 0;
        for (int[] row : taken) {
            for (int i = 0; i < row.length; i++) {
                int cell = cells[next++];
                row[i] = x[cell / row.length][cell % row.length];
            }
        }
        return taken;
    }
}
