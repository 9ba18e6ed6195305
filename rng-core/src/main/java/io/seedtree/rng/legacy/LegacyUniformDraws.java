package io.seedtree.rng.legacy;

import io.seedtree.rng.sampler.RawBytes;

/**
 * Uniform doubles and bytes of a {@link RandomState}, and normals by their dimensions.
 *
 * <p>For one thread at a time, as the {@code RandomState}.
 */
public sealed interface LegacyUniformDraws permits RandomState {

    /**
     * Draws a uniform value of 53 bits: {@code rand()}.
     *
     * @return a value in [0, 1)
     */
    default double rand() {
        return LegacyInversion.STANDARD_UNIFORM.draw(source());
    }

    /**
     * Draws uniform values: {@code rand(size)}.
     *
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default double[] rand(int size) {
        return LegacyInversion.STANDARD_UNIFORM.draw(source(), size);
    }

    /**
     * Draws a matrix of uniform values, row by row: {@code rand(rows, columns)}.
     *
     * @param rows the number of rows, at least 0
     * @param columns the number of columns, at least 0
     * @return the values, {@code [rows][columns]}
     * @throws IllegalArgumentException if a number is negative
     */
    default double[][] rand(int rows, int columns) {
        return LegacyInversion.STANDARD_UNIFORM.draw(source(), rows, columns);
    }

    /**
     * Draws a uniform value: {@code random_sample()}, also called {@code random}, {@code ranf} and {@code
     * sample}.
     *
     * @return a value in [0, 1)
     */
    default double randomSample() {
        return rand();
    }

    /**
     * Draws uniform values: {@code random_sample(size)}.
     *
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default double[] randomSample(int size) {
        return rand(size);
    }

    /**
     * Draws a uniform value: {@code random()}.
     *
     * @return a value in [0, 1)
     */
    default double random() {
        return rand();
    }

    /**
     * Draws uniform values: {@code random(size)}.
     *
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default double[] random(int size) {
        return rand(size);
    }

    /**
     * Draws a standard normal value: {@code randn()}.
     *
     * @return the value
     */
    default double randn() {
        return LegacyNormal.STANDARD.draw(source());
    }

    /**
     * Draws standard normal values: {@code randn(size)}.
     *
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default double[] randn(int size) {
        return LegacyNormal.STANDARD.draw(source(), size);
    }

    /**
     * Draws a matrix of standard normal values, row by row: {@code randn(rows, columns)}.
     *
     * @param rows the number of rows, at least 0
     * @param columns the number of columns, at least 0
     * @return the values, {@code [rows][columns]}
     * @throws IllegalArgumentException if a number is negative
     */
    default double[][] randn(int rows, int columns) {
        return LegacyNormal.STANDARD.draw(source(), rows, columns);
    }

    /**
     * Draws bytes: {@code bytes(length)}. They come from 32-bit words, and what is left of the last one is
     * dropped; a length of 0 drops a whole word, as in NumPy.
     *
     * @param length the number of bytes, at least 0
     * @return the bytes
     * @throws IllegalArgumentException if {@code length} is negative
     */
    default byte[] bytes(int length) {
        return RawBytes.draw(source().bits(), length);
    }

    private LegacySource source() {
        return ((RandomState) this).source();
    }
}
