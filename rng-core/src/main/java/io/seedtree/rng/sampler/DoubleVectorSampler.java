package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Sizes;

/**
 * A distribution of vectors of {@code double} values with its parameters. Immutable and safe to share; the
 * thread that draws must own the bit generator.
 */
public interface DoubleVectorSampler {

    /**
     * Returns the length of a vector.
     *
     * @return the number of components
     */
    int dimension();

    /**
     * Draws one vector into an array.
     *
     * @param bits the source of random words
     * @param vector receives the components; its length must be {@link #dimension()}
     * @throws IllegalArgumentException if {@code vector} has another length; nothing is drawn then
     */
    void draw(BitGenerator bits, double[] vector);

    /**
     * Draws one vector.
     *
     * @param bits the source of random words
     * @return the components
     */
    default double[] draw(BitGenerator bits) {
        double[] vector = new double[dimension()];
        draw(bits, vector);
        return vector;
    }

    /**
     * Draws vectors as the rows of a matrix: those of as many single draws.
     *
     * @param bits the source of random words
     * @param rows the number of vectors, at least 0
     * @return the vectors in order of drawing, {@code [rows][dimension]}
     * @throws IllegalArgumentException if {@code rows} is negative
     */
    default double[][] draw(BitGenerator bits, int rows) {
        double[][] vectors = new double[Sizes.check(rows)][dimension()];
        for (double[] vector : vectors) {
            draw(bits, vector);
        }
        return vectors;
    }
}
