package io.seedtree.rng;

import io.seedtree.rng.sampler.DoubleSampler;
import io.seedtree.rng.sampler.FloatSampler;
import io.seedtree.rng.sampler.LongSampler;

/** Matrices, drawn row by row. */
@SuppressWarnings("overloads") // samplers are objects with a type
final class Rows {

    private Rows() {
    }

    static double[][] draw(BitGenerator bits, DoubleSampler sampler, int rows, int columns) {
        requireSizes(rows, columns);
        double[][] values = new double[rows][columns];
        for (double[] row : values) {
            sampler.fill(bits, row);
        }
        return values;
    }

    static long[][] draw(BitGenerator bits, LongSampler sampler, int rows, int columns) {
        requireSizes(rows, columns);
        long[][] values = new long[rows][columns];
        for (long[] row : values) {
            sampler.fill(bits, row);
        }
        return values;
    }

    static float[][] draw(BitGenerator bits, FloatSampler sampler, int rows, int columns) {
        requireSizes(rows, columns);
        float[][] values = new float[rows][columns];
        for (float[] row : values) {
            sampler.fill(bits, row);
        }
        return values;
    }

    private static void requireSizes(int rows, int columns) {
        if (rows < 0 || columns < 0) {
            throw new IllegalArgumentException("size must be >= 0: " + rows + ", " + columns);
        }
    }
}
