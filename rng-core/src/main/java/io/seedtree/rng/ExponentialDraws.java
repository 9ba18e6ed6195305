package io.seedtree.rng;

import io.seedtree.rng.sampler.Exponential;
import io.seedtree.rng.sampler.Pareto;
import io.seedtree.rng.sampler.Power;
import io.seedtree.rng.sampler.Rayleigh;
import io.seedtree.rng.sampler.StandardExponential;
import io.seedtree.rng.sampler.StandardExponentialFloat;
import io.seedtree.rng.sampler.Weibull;

/**
 * The draws of {@link Generator} that are exponential, or one exponential value transformed.
 *
 * <p>For one thread at a time, as the generator.
 */
public sealed interface ExponentialDraws extends Draws permits Generator {

    /**
     * Draws a value of the exponential distribution with mean 1.
     *
     * @return the value
     */
    default double standardExponential() {
        return StandardExponential.of().draw(bitGenerator());
    }

    /**
     * Draws values of the exponential distribution with mean 1: those of as many single draws.
     *
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default double[] standardExponential(int size) {
        return StandardExponential.of().draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the exponential distribution with mean 1.
     *
     * @param method how words become values
     * @return the value
     */
    default double standardExponential(StandardExponential.Method method) {
        return StandardExponential.of(method).draw(bitGenerator());
    }

    /**
     * Draws values of the exponential distribution with mean 1: those of as many single draws.
     *
     * @param method how words become values
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default double[] standardExponential(StandardExponential.Method method, int size) {
        return StandardExponential.of(method).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the standard exponential distribution: {@code standard_exponential(dtype=float32)}.
     *
     * @return the value
     */
    default float standardExponentialFloat() {
        return StandardExponentialFloat.of().draw(bitGenerator());
    }

    /**
     * Draws values of the standard exponential distribution: {@code standard_exponential(dtype=float32)}:
     * those of as many single draws.
     *
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default float[] standardExponentialFloat(int size) {
        return StandardExponentialFloat.of().draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the standard exponential distribution: {@code standard_exponential(dtype=float32)}.
     *
     * @param method how words become values
     * @return the value
     */
    default float standardExponentialFloat(StandardExponential.Method method) {
        return StandardExponentialFloat.of(method).draw(bitGenerator());
    }

    /**
     * Draws values of the standard exponential distribution: {@code standard_exponential(dtype=float32)}:
     * those of as many single draws.
     *
     * @param method how words become values
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default float[] standardExponentialFloat(StandardExponential.Method method, int size) {
        return StandardExponentialFloat.of(method).draw(bitGenerator(), size);
    }

    /**
     * Fills an array: {@code standard_exponential(out=values)}.
     *
     * @param values the array to fill
     */
    default void fillStandardExponential(double[] values) {
        StandardExponential.of().fill(bitGenerator(), values);
    }

    /**
     * Fills an array: {@code standard_exponential(out=values)}.
     *
     * @param values the array to fill
     */
    default void fillStandardExponential(float[] values) {
        StandardExponentialFloat.of().fill(bitGenerator(), values);
    }

    /**
     * Draws a value of the exponential distribution.
     *
     * @param scale the mean, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double exponential(double scale) {
        return Exponential.draw(bitGenerator(), scale);
    }

    /**
     * Draws values of the exponential distribution: those of as many single draws.
     *
     * @param scale the mean, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] exponential(double scale, int size) {
        return Exponential.of(scale).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the Pareto II distribution, Lomax.
     *
     * @param a the shape, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double pareto(double a) {
        return Pareto.draw(bitGenerator(), a);
    }

    /**
     * Draws values of the Pareto II distribution, Lomax: those of as many single draws.
     *
     * @param a the shape, greater than 0
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] pareto(double a, int size) {
        return Pareto.of(a).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the Weibull distribution with scale 1.
     *
     * @param a the shape, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double weibull(double a) {
        return Weibull.draw(bitGenerator(), a);
    }

    /**
     * Draws values of the Weibull distribution with scale 1: those of as many single draws.
     *
     * @param a the shape, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] weibull(double a, int size) {
        return Weibull.of(a).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the power distribution on [0, 1].
     *
     * @param a the shape, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double power(double a) {
        return Power.draw(bitGenerator(), a);
    }

    /**
     * Draws values of the power distribution on [0, 1]: those of as many single draws.
     *
     * @param a the shape, greater than 0
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] power(double a, int size) {
        return Power.of(a).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the Rayleigh distribution.
     *
     * @param scale the mode, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double rayleigh(double scale) {
        return Rayleigh.draw(bitGenerator(), scale);
    }

    /**
     * Draws values of the Rayleigh distribution: those of as many single draws.
     *
     * @param scale the mode, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] rayleigh(double scale, int size) {
        return Rayleigh.of(scale).draw(bitGenerator(), size);
    }
}
