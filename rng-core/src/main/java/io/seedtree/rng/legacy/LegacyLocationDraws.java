package io.seedtree.rng.legacy;

import io.seedtree.rng.sampler.Gumbel;
import io.seedtree.rng.sampler.Laplace;
import io.seedtree.rng.sampler.Logistic;
import io.seedtree.rng.sampler.Triangular;

/**
 * The distributions of {@link RandomState} that have a location: uniform, normal and their kin.
 *
 * <p>For one thread at a time, as the {@code RandomState}.
 */
public sealed interface LegacyLocationDraws permits RandomState {

    /**
     * Draws a value of the uniform distribution.
     *
     * @param low the lower bound
     * @param high the upper bound; may lie below {@code low}
     * @return a value between the bounds
     * @throws IllegalArgumentException if {@code high - low} is not finite
     */
    default double uniform(double low, double high) {
        return LegacyInversion.uniform(low, high).draw(source());
    }

    /**
     * Draws values of the uniform distribution: those of as many single draws.
     *
     * @param low the lower bound
     * @param high the upper bound; may lie below {@code low}
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code high - low} is not finite, or {@code size} is negative
     */
    default double[] uniform(double low, double high, int size) {
        return LegacyInversion.uniform(low, high).draw(source(), size);
    }

    /**
     * Draws a value of the standard normal distribution.
     *
     * @return the value
     */
    default double standardNormal() {
        return LegacyNormal.STANDARD.draw(source());
    }

    /**
     * Draws values of the standard normal distribution: those of as many single draws.
     *
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default double[] standardNormal(int size) {
        return LegacyNormal.STANDARD.draw(source(), size);
    }

    /**
     * Draws a value of the normal distribution.
     *
     * @param loc the mean
     * @param scale the standard deviation, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double normal(double loc, double scale) {
        return LegacyNormal.normal(loc, scale).draw(source());
    }

    /**
     * Draws values of the normal distribution: those of as many single draws.
     *
     * @param loc the mean
     * @param scale the standard deviation, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] normal(double loc, double scale, int size) {
        return LegacyNormal.normal(loc, scale).draw(source(), size);
    }

    /**
     * Draws a value of the log-normal distribution.
     *
     * @param mean the mean of the logarithm
     * @param sigma the standard deviation of the logarithm, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double lognormal(double mean, double sigma) {
        return LegacyNormal.lognormal(mean, sigma).draw(source());
    }

    /**
     * Draws values of the log-normal distribution: those of as many single draws.
     *
     * @param mean the mean of the logarithm
     * @param sigma the standard deviation of the logarithm, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] lognormal(double mean, double sigma, int size) {
        return LegacyNormal.lognormal(mean, sigma).draw(source(), size);
    }

    /**
     * Draws a value of the standard Cauchy distribution.
     *
     * @return the value
     */
    default double standardCauchy() {
        return LegacyNormal.STANDARD_CAUCHY.draw(source());
    }

    /**
     * Draws values of the standard Cauchy distribution: those of as many single draws.
     *
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default double[] standardCauchy(int size) {
        return LegacyNormal.STANDARD_CAUCHY.draw(source(), size);
    }

    /**
     * Draws a value of Wald's distribution, the inverse Gaussian.
     *
     * @param mean the mean, greater than 0
     * @param scale the scale, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double wald(double mean, double scale) {
        return LegacyNormal.wald(mean, scale).draw(source());
    }

    /**
     * Draws values of Wald's distribution, the inverse Gaussian: those of as many single draws.
     *
     * @param mean the mean, greater than 0
     * @param scale the scale, greater than 0
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] wald(double mean, double scale, int size) {
        return LegacyNormal.wald(mean, scale).draw(source(), size);
    }

    /**
     * Draws a value of the Laplace distribution.
     *
     * @param loc the location
     * @param scale the decay, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double laplace(double loc, double scale) {
        return Laplace.draw(source().bits(), loc, scale);
    }

    /**
     * Draws values of the Laplace distribution: those of as many single draws.
     *
     * @param loc the location
     * @param scale the decay, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] laplace(double loc, double scale, int size) {
        return Laplace.of(loc, scale).draw(source().bits(), size);
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
        return Gumbel.draw(source().bits(), loc, scale);
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
        return Gumbel.of(loc, scale).draw(source().bits(), size);
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
        return Logistic.draw(source().bits(), loc, scale);
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
        return Logistic.of(loc, scale).draw(source().bits(), size);
    }

    /**
     * Draws a value of the triangular distribution.
     *
     * @param left the lower limit
     * @param mode the peak, not below {@code left}
     * @param right the upper limit, not below {@code mode} and not {@code left}
     * @return a value between the limits
     * @throws IllegalArgumentException if the parameters are not in order
     */
    default double triangular(double left, double mode, double right) {
        return Triangular.draw(source().bits(), left, mode, right);
    }

    /**
     * Draws values of the triangular distribution: those of as many single draws.
     *
     * @param left the lower limit
     * @param mode the peak, not below {@code left}
     * @param right the upper limit, not below {@code mode} and not {@code left}
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the parameters are not in order, or {@code size} is negative
     */
    default double[] triangular(double left, double mode, double right, int size) {
        return Triangular.of(left, mode, right).draw(source().bits(), size);
    }

    /**
     * Draws a value of the von Mises distribution.
     *
     * @param mu the mode, in radians
     * @param kappa the concentration, at least 0; -0.0 is refused
     * @return an angle in [-pi, pi]
     * @throws IllegalArgumentException if {@code kappa} is negative, or so great (about 1e16) that the old
     *     algorithm would not end
     */
    default double vonmises(double mu, double kappa) {
        return LegacyVonMises.of(mu, kappa).draw(source());
    }

    /**
     * Draws values of the von Mises distribution: those of as many single draws.
     *
     * @param mu the mode, in radians
     * @param kappa the concentration, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code kappa} is negative, or so great (about 1e16) that the old
     *     algorithm would not end, or {@code size} is negative
     */
    default double[] vonmises(double mu, double kappa, int size) {
        return LegacyVonMises.of(mu, kappa).draw(source(), size);
    }

    private LegacySource source() {
        return ((RandomState) this).source();
    }
}
