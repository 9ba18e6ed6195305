package io.seedtree.rng.sampler;

/** Checks and selections of matrices, which are arrays of rows of one length. */
final class Matrices {

    private Matrices() {
    }

    /** Returns the length of the rows, 0 if there are none. */
    static int columns(String method, double[][] x) {
        for (double[] row : x) {
            requireEqual(method, x[0].length, row.length);
        }
        return x.length == 0 ? 0 : x[0].length;
    }

    /** Returns the length of the rows, 0 if there are none. */
    static int columns(String method, long[][] x) {
        for (long[] row : x) {
            requireEqual(method, x[0].length, row.length);
        }
        return x.length == 0 ? 0 : x[0].length;
    }

    /** Returns the length of the rows, 0 if there are none. */
    static int columns(String method, int[][] x) {
        for (int[] row : x) {
            requireEqual(method, x[0].length, row.length);
        }
        return x.length == 0 ? 0 : x[0].length;
    }

    /** Returns the length of a matrix along an axis. */
    static int length(String method, double[][] x, int axis) {
        int columns = columns(method, x);
        return requireAxis(method, axis) == 0 ? x.length : columns;
    }

    /** Refuses anything but an axis of a matrix. */
    static int requireAxis(String method, int axis) {
        if (axis != 0 && axis != 1) {
            throw new IllegalArgumentException(method + ": axis must be 0 or 1: " + axis);
        }
        return axis;
    }

    /** Copies the rows (axis 0) or columns (axis 1) of the given places, in their order. */
    static double[][] take(double[][] x, int[] places, int axis) {
        double[][] taken = new double[axis == 0 ? places.length : x.length][];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = axis == 0 ? x[places[i]].clone() : take(x[i], places);
        }
        return taken;
    }

    private static double[] take(double[] row, int[] places) {
        double[] taken = new double[places.length];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = row[places[i]];
        }
        return taken;
    }

    private static void requireEqual(String method, int first, int length) {
        if (first != length) {
            throw new IllegalArgumentException(
                    method + ": rows must have one length: " + first + ", " + length);
        }
    }
}
