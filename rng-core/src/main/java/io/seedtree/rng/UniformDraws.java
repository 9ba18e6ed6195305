package io.seedtree.rng;

import io.seedtree.rng.sampler.Gumbel;
import io.seedtree.rng.sampler.Laplace;
import io.seedtree.rng.sampler.Logistic;
import io.seedtree.rng.sampler.RawBytes;
import io.seedtree.rng.sampler.StandardUniform;
import io.seedtree.rng.sampler.StandardUniformFloat;
import io.seedtree.rng.sampler.Triangular;
import io.seedtree.rng.sampler.Uniform;
import io.seedtree.rng.sampler.VonMises;

/**
 * The draws of {@link Generator} that are uniform, or one uniform value transformed.
 *
 * <p>For one thread at a time, as the generator.
 */
public sealed interface UniformDraws extends Draws permits Generator {

    /**
     * Draws a value of the uniform distribution on [0, 1), of 53 bits.
     *
     * @return the value
     */
    default double random() {
        return StandardUniform.of().draw(bitGenerator());
    }

    /**
     * Draws values of the uniform distribution on [0, 1), of 53 bits: those of as many single draws.
     *
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default double[] random(int size) {
        return StandardUniform.of().draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the uniform distribution on [0, 1), of 24 bits: {@code random(dtype=float32)}.
     *
     * @return the value
     */
    default float randomFloat() {
        return StandardUniformFloat.of().draw(bitGenerator());
    }

    /**
     * Draws values of the uniform distribution on [0, 1), of 24 bits: {@code random(dtype=float32)}: those
     * of as many single draws.
     *
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default float[] randomFloat(int size) {
        return StandardUniformFloat.of().draw(bitGenerator(), size);
    }

    /**
     * Fills an array: {@code random(out=values)}.
     *
     * @param values the array to fill
     */
    default void fillRandom(double[] values) {
        StandardUniform.of().fill(bitGenerator(), values);
    }

    /**
     * Fills an array: {@code random(out=values)}.
     *
     * @param values the array to fill
     */
    default void fillRandom(float[] values) {
        StandardUniformFloat.of().fill(bitGenerator(), values);
    }

    /**
     * Draws uniform bytes. The rest of the last 32-bit word is dropped, of no bytes a whole word.
     *
     * @param length the number of bytes, at least 0
     * @return the bytes
     * @throws IllegalArgumentException if {@code length} is negative
     */
    default byte[] bytes(int length) {
        return RawBytes.draw(bitGenerator(), length);
    }

    /**
     * Draws a value of the uniform distribution on an interval.
     *
     * @param low the lower end
     * @param high the upper end; the difference must be finite and not negative
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double uniform(double low, double high) {
        return Uniform.draw(bitGenerator(), low, high);
    }

    /**
     * Draws values of the uniform distribution on an interval: those of as many single draws.
     *
     * @param low the lower end
     * @param high the upper end; the difference must be finite and not negative
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] uniform(double low, double high, int size) {
        return Uniform.of(low, high).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the triangular distribution.
     *
     * @param left the lower end
     * @param mode the peak, in [left, right]
     * @param right the upper end, greater than {@code left}
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double triangular(double left, double mode, double right) {
        return Triangular.draw(bitGenerator(), left, mode, right);
    }

    /**
     * Draws values of the triangular distribution: those of as many single draws.
     *
     * @param left the lower end
     * @param mode the peak, in [left, right]
     * @param right the upper end, greater than {@code left}
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] triangular(double left, double mode, double right, int size) {
        return Triangular.of(left, mode, right).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the Laplace distribution.
     *
     * @param loc the location
     * @param scale the scale, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double laplace(double loc, double scale) {
        return Laplace.draw(bitGenerator(), loc, scale);
    }

    /**
     * Draws values of the Laplace distribution: those of as many single draws.
     *
     * @param loc the location
     * @param scale the scale, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] laplace(double loc, double scale, int size) {
        return Laplace.of(loc, scale).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the Gumbel distribution.
     *
     * @param loc the location
     * @param scale the scale, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double gumbel(double loc, double scale) {
        return Gumbel.draw(bitGenerator(), loc, scale);
    }

    /**
     * Draws values of the Gumbel distribution: those of as many single draws.
     *
     * @param loc the location
     * @param scale the scale, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] gumbel(double loc, double scale, int size) {
        return Gumbel.of(loc, scale).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the logistic distribution.
     *
     * @param loc the location
     * @param scale the scale, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double logistic(double loc, double scale) {
        return Logistic.draw(bitGenerator(), loc, scale);
    }

    /**
     * Draws values of the logistic distribution: those of as many single draws.
     *
     * @param loc the location
     * @param scale the scale, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] logistic(double loc, double scale, int size) {
        return Logistic.of(loc, scale).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the von Mises distribution on [-pi, pi].
     *
     * @param mu the mode in radians
     * @param kappa the concentration, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double vonmises(double mu, double kappa) {
        return VonMises.draw(bitGenerator(), mu, kappa);
    }

    /**
     * Draws values of the von Mises distribution on [-pi, pi]: those of as many single draws.
     *
     * @param mu the mode in radians
     * @param kappa the concentration, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] vonmises(double mu, double kappa, int size) {
        return VonMises.of(mu, kappa).draw(bitGenerator(), size);
    }
}
