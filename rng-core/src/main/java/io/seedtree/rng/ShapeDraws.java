package io.seedtree.rng;

import io.seedtree.rng.sampler.Beta;
import io.seedtree.rng.sampler.Dirichlet;
import io.seedtree.rng.sampler.Gamma;
import io.seedtree.rng.sampler.StandardGamma;
import io.seedtree.rng.sampler.StandardGammaFloat;

/**
 * The draws of {@link Generator} that are gamma, or made of gammas.
 *
 * <p>For one thread at a time, as the generator.
 */
public sealed interface ShapeDraws extends Draws permits Generator {

    /**
     * Draws a value of the gamma distribution with scale 1.
     *
     * @param shape the shape, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double standardGamma(double shape) {
        return StandardGamma.draw(bitGenerator(), shape);
    }

    /**
     * Draws values of the gamma distribution with scale 1: those of as many single draws.
     *
     * @param shape the shape, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] standardGamma(double shape, int size) {
        return StandardGamma.of(shape).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the standard gamma distribution: {@code standard_gamma(dtype=float32)}.
     *
     * @param shape the shape, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default float standardGammaFloat(double shape) {
        return StandardGammaFloat.draw(bitGenerator(), shape);
    }

    /**
     * Draws values of the standard gamma distribution: {@code standard_gamma(dtype=float32)}: those of as
     * many single draws.
     *
     * @param shape the shape, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default float[] standardGammaFloat(double shape, int size) {
        return StandardGammaFloat.of(shape).draw(bitGenerator(), size);
    }

    /**
     * Fills an array: {@code standard_gamma(out=values)}.
     *
     * @param shape the shape, at least 0; -0.0 is refused
     * @param values the array to fill
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default void fillStandardGamma(double shape, double[] values) {
        StandardGamma.of(shape).fill(bitGenerator(), values);
    }

    /**
     * Fills an array: {@code standard_gamma(out=values)}.
     *
     * @param shape the shape, at least 0; -0.0 is refused
     * @param values the array to fill
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default void fillStandardGamma(double shape, float[] values) {
        StandardGammaFloat.of(shape).fill(bitGenerator(), values);
    }

    /**
     * Draws a value of the gamma distribution.
     *
     * @param shape the shape, at least 0; -0.0 is refused
     * @param scale the scale, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double gamma(double shape, double scale) {
        return Gamma.draw(bitGenerator(), shape, scale);
    }

    /**
     * Draws values of the gamma distribution: those of as many single draws.
     *
     * @param shape the shape, at least 0; -0.0 is refused
     * @param scale the scale, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] gamma(double shape, double scale, int size) {
        return Gamma.of(shape, scale).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the beta distribution.
     *
     * @param a the first shape, greater than 0
     * @param b the second shape, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double beta(double a, double b) {
        return Beta.draw(bitGenerator(), a, b);
    }

    /**
     * Draws values of the beta distribution: those of as many single draws.
     *
     * @param a the first shape, greater than 0
     * @param b the second shape, greater than 0
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] beta(double a, double b, int size) {
        return Beta.of(a, b).draw(bitGenerator(), size);
    }

    /**
     * Draws a vector of the Dirichlet distribution.
     *
     * @param alpha the concentrations, at least 0
     * @return the vector
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double[] dirichlet(double[] alpha) {
        return Dirichlet.of(alpha).draw(bitGenerator());
    }

    /**
     * Draws vectors of the Dirichlet distribution.
     *
     * @param alpha the concentrations, at least 0
     * @param size the number of vectors, at least 0
     * @return the vectors in order of drawing, one a row
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[][] dirichlet(double[] alpha, int size) {
        return Dirichlet.of(alpha).draw(bitGenerator(), size);
    }
}
