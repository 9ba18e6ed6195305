package io.seedtree.rng.legacy;

import io.seedtree.rng.sampler.internal.Sizes;

/** An old distribution of {@code double} values with its parameters, checked. */
@FunctionalInterface
interface LegacyDouble {

    double draw(LegacySource source);

    /** The values of as many single draws. */
    default double[] draw(LegacySource source, int size) {
        double[] values = new double[Sizes.check(size)];
        for (int i = 0; i < size; i++) {
            values[i] = draw(source);
        }
        return values;
    }

    /** The values of as many single draws, row by row. */
    default double[][] draw(LegacySource source, int rows, int columns) {
        Sizes.check(columns);
        double[][] values = new double[Sizes.check(rows)][];
        for (int i = 0; i < rows; i++) {
            values[i] = draw(source, columns);
        }
        return values;
    }
}
