package io.seedtree.rng.legacy;

/**
 * The distributions of {@link RandomState} that have a shape and no location: exponential, gamma and their
 * kin.
 *
 * <p>For one thread at a time, as the {@code RandomState}.
 */
public sealed interface LegacyShapeDraws permits RandomState {

    /**
     * Draws a value of the standard exponential distribution.
     *
     * @return the value
     */
    default double standardExponential() {
        return LegacyInversion.STANDARD_EXPONENTIAL.draw(source());
    }

    /**
     * Draws values of the standard exponential distribution: those of as many single draws.
     *
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default double[] standardExponential(int size) {
        return LegacyInversion.STANDARD_EXPONENTIAL.draw(source(), size);
    }

    /**
     * Draws a value of the exponential distribution.
     *
     * @param scale the mean, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double exponential(double scale) {
        return LegacyInversion.exponential(scale).draw(source());
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
        return LegacyInversion.exponential(scale).draw(source(), size);
    }

    /**
     * Draws a value of the Pareto II distribution, Lomax.
     *
     * @param a the shape, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double pareto(double a) {
        return LegacyInversion.pareto(a).draw(source());
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
        return LegacyInversion.pareto(a).draw(source(), size);
    }

    /**
     * Draws a value of the Weibull distribution.
     *
     * @param a the shape, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double weibull(double a) {
        return LegacyInversion.weibull(a).draw(source());
    }

    /**
     * Draws values of the Weibull distribution: those of as many single draws.
     *
     * @param a the shape, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] weibull(double a, int size) {
        return LegacyInversion.weibull(a).draw(source(), size);
    }

    /**
     * Draws a value of the power distribution.
     *
     * @param a the exponent plus 1, greater than 0
     * @return a value in [0, 1]
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double power(double a) {
        return LegacyInversion.power(a).draw(source());
    }

    /**
     * Draws values of the power distribution: those of as many single draws.
     *
     * @param a the exponent plus 1, greater than 0
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] power(double a, int size) {
        return LegacyInversion.power(a).draw(source(), size);
    }

    /**
     * Draws a value of the Rayleigh distribution.
     *
     * @param scale the mode, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double rayleigh(double scale) {
        return LegacyInversion.rayleigh(scale).draw(source());
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
        return LegacyInversion.rayleigh(scale).draw(source(), size);
    }

    /**
     * Draws a value of the standard gamma distribution.
     *
     * @param shape the shape, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double standardGamma(double shape) {
        return LegacyGamma.standardGamma(shape).draw(source());
    }

    /**
     * Draws values of the standard gamma distribution: those of as many single draws.
     *
     * @param shape the shape, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] standardGamma(double shape, int size) {
        return LegacyGamma.standardGamma(shape).draw(source(), size);
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
        return LegacyGamma.gamma(shape, scale).draw(source());
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
        return LegacyGamma.gamma(shape, scale).draw(source(), size);
    }

    /**
     * Draws a value of the beta distribution.
     *
     * @param a the first shape, greater than 0
     * @param b the second shape, greater than 0
     * @return a value in [0, 1]
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double beta(double a, double b) {
        return LegacyBeta.of(a, b).draw(source());
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
        return LegacyBeta.of(a, b).draw(source(), size);
    }

    /**
     * Draws a value of the chi-square distribution.
     *
     * @param df the degrees of freedom, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double chisquare(double df) {
        return LegacyChiSquare.chisquare(df).draw(source());
    }

    /**
     * Draws values of the chi-square distribution: those of as many single draws.
     *
     * @param df the degrees of freedom, greater than 0
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] chisquare(double df, int size) {
        return LegacyChiSquare.chisquare(df).draw(source(), size);
    }

    /**
     * Draws a value of the noncentral chi-square distribution.
     *
     * @param df the degrees of freedom, greater than 0
     * @param nonc the noncentrality, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double noncentralChisquare(double df, double nonc) {
        return LegacyChiSquare.noncentralChisquare(df, nonc).draw(source());
    }

    /**
     * Draws values of the noncentral chi-square distribution: those of as many single draws.
     *
     * @param df the degrees of freedom, greater than 0
     * @param nonc the noncentrality, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] noncentralChisquare(double df, double nonc, int size) {
        return LegacyChiSquare.noncentralChisquare(df, nonc).draw(source(), size);
    }

    /**
     * Draws a value of the F distribution.
     *
     * @param dfnum the degrees of freedom of the numerator, greater than 0
     * @param dfden those of the denominator, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double f(double dfnum, double dfden) {
        return LegacyChiSquare.f(dfnum, dfden).draw(source());
    }

    /**
     * Draws values of the F distribution: those of as many single draws.
     *
     * @param dfnum the degrees of freedom of the numerator, greater than 0
     * @param dfden those of the denominator, greater than 0
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] f(double dfnum, double dfden, int size) {
        return LegacyChiSquare.f(dfnum, dfden).draw(source(), size);
    }

    /**
     * Draws a value of the noncentral F distribution.
     *
     * @param dfnum the degrees of freedom of the numerator, greater than 0
     * @param dfden those of the denominator, greater than 0
     * @param nonc the noncentrality, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double noncentralF(double dfnum, double dfden, double nonc) {
        return LegacyChiSquare.noncentralF(dfnum, dfden, nonc).draw(source());
    }

    /**
     * Draws values of the noncentral F distribution: those of as many single draws.
     *
     * @param dfnum the degrees of freedom of the numerator, greater than 0
     * @param dfden those of the denominator, greater than 0
     * @param nonc the noncentrality, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] noncentralF(double dfnum, double dfden, double nonc, int size) {
        return LegacyChiSquare.noncentralF(dfnum, dfden, nonc).draw(source(), size);
    }

    /**
     * Draws a value of Student's t distribution.
     *
     * @param df the degrees of freedom, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double standardT(double df) {
        return LegacyChiSquare.standardT(df).draw(source());
    }

    /**
     * Draws values of Student's t distribution: those of as many single draws.
     *
     * @param df the degrees of freedom, greater than 0
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] standardT(double df, int size) {
        return LegacyChiSquare.standardT(df).draw(source(), size);
    }

    private LegacySource source() {
        return ((RandomState) this).source();
    }
}
