package io.seedtree.rng;

import io.seedtree.rng.sampler.DoubleSampler;
import io.seedtree.rng.sampler.FloatSampler;
import io.seedtree.rng.sampler.LongSampler;
import io.seedtree.rng.sampler.internal.Sizes;

/** Matrices, drawn row by row. */
@SuppressWarnings("overloads") // samplers are objects with a type
final class Rows {

    private Rows() {
    }

    static double[][] draw(BitGenerator bits, DoubleSampler sampler, int rows, int columns) {
        double[][] values = new double[Sizes.check(rows)][Sizes.check(columns)];
        for (double[] row : values) {
            sampler.fill(bits, row);
        }
        return values;
    }

    static long[][] draw(BitGenerator bits, LongSampler sampler, int rows, int columns) {
        long[][] values = new long[Sizes.check(rows)][Sizes.check(columns)];
        for (long[] row : values) {
            sampler.fill(bits, row);
        }
        return values;
    }

    static float[][] draw(BitGenerator bits, FloatSampler sampler, int rows, int columns) {
        float[][] values = new float[Sizes.check(rows)][Sizes.check(columns)];
        for (float[] row : values) {
            sampler.fill(bits, row);
        }
        return values;
    }
}
