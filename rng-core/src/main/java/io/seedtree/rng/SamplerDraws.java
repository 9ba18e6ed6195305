package io.seedtree.rng;

import io.seedtree.rng.sampler.DoubleSampler;
import io.seedtree.rng.sampler.DoubleVectorSampler;
import io.seedtree.rng.sampler.FloatSampler;
import io.seedtree.rng.sampler.LongSampler;
import io.seedtree.rng.sampler.LongVectorSampler;

/**
 * The draws of {@link Generator} from a distribution that was set up before.
 *
 * <p>For one thread at a time, as the generator.
 */
@SuppressWarnings("overloads") // samplers are objects with a type; only a bare lambda would be ambiguous
public sealed interface SamplerDraws extends Draws permits Generator {

    /**
     * Draws a value.
     *
     * @param sampler the distribution
     * @return the value
     */
    default double draw(DoubleSampler sampler) {
        return sampler.draw(bitGenerator());
    }

    /**
     * Draws values: those of as many single draws.
     *
     * @param sampler the distribution
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default double[] draw(DoubleSampler sampler, int size) {
        return sampler.draw(bitGenerator(), size);
    }

    /**
     * Draws a matrix, row by row.
     *
     * @param sampler the distribution
     * @param rows the number of rows, at least 0
     * @param columns the number of columns, at least 0
     * @return the values, {@code [rows][columns]}
     * @throws IllegalArgumentException if a size is negative
     */
    default double[][] draw(DoubleSampler sampler, int rows, int columns) {
        return Rows.draw(bitGenerator(), sampler, rows, columns);
    }

    /**
     * Fills an array with the values of as many single draws.
     *
     * @param sampler the distribution
     * @param values the array to fill
     */
    default void fill(DoubleSampler sampler, double[] values) {
        sampler.fill(bitGenerator(), values);
    }

    /**
     * Fills a range of an array with the values of as many single draws.
     *
     * @param sampler the distribution
     * @param values the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    default void fill(DoubleSampler sampler, double[] values, int from, int to) {
        sampler.fill(bitGenerator(), values, from, to);
    }

    /**
     * Draws a value.
     *
     * @param sampler the distribution
     * @return the value
     */
    default long draw(LongSampler sampler) {
        return sampler.draw(bitGenerator());
    }

    /**
     * Draws values: those of as many single draws.
     *
     * @param sampler the distribution
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default long[] draw(LongSampler sampler, int size) {
        return sampler.draw(bitGenerator(), size);
    }

    /**
     * Draws a matrix, row by row.
     *
     * @param sampler the distribution
     * @param rows the number of rows, at least 0
     * @param columns the number of columns, at least 0
     * @return the values, {@code [rows][columns]}
     * @throws IllegalArgumentException if a size is negative
     */
    default long[][] draw(LongSampler sampler, int rows, int columns) {
        return Rows.draw(bitGenerator(), sampler, rows, columns);
    }

    /**
     * Fills an array with the values of as many single draws.
     *
     * @param sampler the distribution
     * @param values the array to fill
     */
    default void fill(LongSampler sampler, long[] values) {
        sampler.fill(bitGenerator(), values);
    }

    /**
     * Fills a range of an array with the values of as many single draws.
     *
     * @param sampler the distribution
     * @param values the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    default void fill(LongSampler sampler, long[] values, int from, int to) {
        sampler.fill(bitGenerator(), values, from, to);
    }

    /**
     * Draws a value.
     *
     * @param sampler the distribution
     * @return the value
     */
    default float draw(FloatSampler sampler) {
        return sampler.draw(bitGenerator());
    }

    /**
     * Draws values: those of as many single draws.
     *
     * @param sampler the distribution
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default float[] draw(FloatSampler sampler, int size) {
        return sampler.draw(bitGenerator(), size);
    }

    /**
     * Draws a matrix, row by row.
     *
     * @param sampler the distribution
     * @param rows the number of rows, at least 0
     * @param columns the number of columns, at least 0
     * @return the values, {@code [rows][columns]}
     * @throws IllegalArgumentException if a size is negative
     */
    default float[][] draw(FloatSampler sampler, int rows, int columns) {
        return Rows.draw(bitGenerator(), sampler, rows, columns);
    }

    /**
     * Fills an array with the values of as many single draws.
     *
     * @param sampler the distribution
     * @param values the array to fill
     */
    default void fill(FloatSampler sampler, float[] values) {
        sampler.fill(bitGenerator(), values);
    }

    /**
     * Fills a range of an array with the values of as many single draws.
     *
     * @param sampler the distribution
     * @param values the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    default void fill(FloatSampler sampler, float[] values, int from, int to) {
        sampler.fill(bitGenerator(), values, from, to);
    }

    /**
     * Draws a vector.
     *
     * @param sampler the distribution
     * @return the vector
     */
    default double[] draw(DoubleVectorSampler sampler) {
        return sampler.draw(bitGenerator());
    }

    /**
     * Draws vectors.
     *
     * @param sampler the distribution
     * @param rows the number of vectors, at least 0
     * @return the vectors in order of drawing, one a row
     * @throws IllegalArgumentException if {@code rows} is negative
     */
    default double[][] draw(DoubleVectorSampler sampler, int rows) {
        return sampler.draw(bitGenerator(), rows);
    }

    /**
     * Draws a vector.
     *
     * @param sampler the distribution
     * @return the vector
     */
    default long[] draw(LongVectorSampler sampler) {
        return sampler.draw(bitGenerator());
    }

    /**
     * Draws vectors.
     *
     * @param sampler the distribution
     * @param rows the number of vectors, at least 0
     * @return the vectors in order of drawing, one a row
     * @throws IllegalArgumentException if {@code rows} is negative
     */
    default long[][] draw(LongVectorSampler sampler, int rows) {
        return sampler.draw(bitGenerator(), rows);
    }
}
