package io.seedtree.bench.battery.fit.law;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.CauchyDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.GumbelDistribution;
import org.apache.commons.statistics.distribution.LaplaceDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.LogisticDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.ParetoDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;

/** The continuous distributions that Commons Statistics has, and those with a closed form. */
/*
 * Design. Kurtosis is not in Commons Statistics: N. L. Johnson, S. Kotz and N. Balakrishnan, "Continuous
 * Univariate Distributions" (2nd ed., 1994 and 1995), in the chapter of each distribution.
 */
public final class ContinuousLaws {

    private static final double OF_UNIFORM = -6.0 / 5.0;
    private static final double OF_EXPONENTIAL = 6.0;

    private ContinuousLaws() {
    }

    /**
     * Returns the uniform distribution.
     *
     * @param low the left end
     * @param high the right end
     * @return the distribution
     */
    public static Law uniform(double low, double high) {
        double width = high - low;
        return Law.continuous(x -> Math.min(1.0, Math.max(0.0, (x - low) / width)),
                new Moments(low + width / 2.0, width * width / 12.0, OF_UNIFORM));
    }

    /**
     * Returns the uniform distribution of the multiples of a power of two in [0, 1).
     *
     * @param bits the number of binary digits
     * @return the distribution
     */
    public static Law dyadic(int bits) {
        double steps = Math.scalb(1.0, bits);
        Moments ofSteps = CountLaws.integers(0, (long) steps - 1).moments();
        return Law.continuous(x -> x < 0.0 ? 0.0 : Math.min(1.0, (Math.floor(x * steps) + 1.0) / steps),
                ofSteps.moved(0.0, 1.0 / steps));
    }

    /**
     * Returns the normal distribution.
     *
     * @param mean the mean
     * @param deviation the standard deviation
     * @return the distribution
     */
    public static Law normal(double mean, double deviation) {
        return of(NormalDistribution.of(mean, deviation), 0.0);
    }

    /**
     * Returns the distribution of the exponential of a normal value.
     *
     * @param mean the mean of the normal value
     * @param sigma its standard deviation
     * @return the distribution
     */
    public static Law lognormal(double mean, double sigma) {
        double w = Math.exp(sigma * sigma);
        return of(LogNormalDistribution.of(mean, sigma),
                w * w * w * w + 2.0 * w * w * w + 3.0 * w * w - 6.0);
    }

    /**
     * Returns the exponential distribution.
     *
     * @param scale the mean
     * @return the distribution
     */
    public static Law exponential(double scale) {
        return Law.continuous(x -> x <= 0.0 ? 0.0 : -Math.expm1(-x / scale),
                new Moments(scale, scale * scale, OF_EXPONENTIAL));
    }

    /**
     * Returns the gamma distribution.
     *
     * @param shape the shape
     * @param scale the scale
     * @return the distribution
     */
    public static Law gamma(double shape, double scale) {
        return of(GammaDistribution.of(shape, scale), 6.0 / shape);
    }

    /**
     * Returns the chi-square distribution.
     *
     * @param df the degrees of freedom
     * @return the distribution
     */
    public static Law chiSquare(double df) {
        return gamma(df / 2.0, 2.0);
    }

    /**
     * Returns the beta distribution.
     *
     * @param a the first shape
     * @param b the second shape
     * @return the distribution
     */
    public static Law beta(double a, double b) {
        double sum = a + b;
        double excess = 6.0 * ((a - b) * (a - b) * (sum + 1.0) - a * b * (sum + 2.0))
                / (a * b * (sum + 2.0) * (sum + 3.0));
        return of(BetaDistribution.of(a, b), excess);
    }

    /**
     * Returns the F distribution.
     *
     * @param dfnum the degrees of freedom above
     * @param dfden those below
     * @return the distribution
     */
    public static Law f(double dfnum, double dfden) {
        FDistribution f = FDistribution.of(dfnum, dfden);
        // Above 8 the fourth moment exists, with which the mean is near enough to normal.
        return dfden > 10.0 ? ofMean(f) : Law.continuous(f::cumulativeProbability, Moments.NONE);
    }

    /**
     * Returns Student's distribution.
     *
     * @param df the degrees of freedom
     * @return the distribution
     */
    public static Law studentT(double df) {
        TDistribution t = TDistribution.of(df);
        return df > 8.0 ? of(t, 6.0 / (df - 4.0)) : Law.continuous(t::cumulativeProbability, Moments.NONE);
    }

    /**
     * Returns the standard Cauchy distribution.
     *
     * @return the distribution
     */
    public static Law cauchy() {
        return Law.continuous(CauchyDistribution.of(0.0, 1.0)::cumulativeProbability, Moments.NONE);
    }

    /**
     * Returns the distribution of NumPy's {@code pareto}, which is Lomax's: that of Pareto, less 1.
     *
     * @param a the shape
     * @return the distribution
     */
    public static Law lomax(double a) {
        ParetoDistribution pareto = ParetoDistribution.of(1.0, a);
        return Law.continuous(x -> pareto.cumulativeProbability(1.0 + x),
                a > 4.0 ? Moments.ofMean(pareto.getMean() - 1.0, pareto.getVariance()) : Moments.NONE);
    }

    /**
     * Returns the Weibull distribution.
     *
     * @param a the shape
     * @return the distribution
     */
    public static Law weibull(double a) {
        // W. Weibull, "A Statistical Distribution Function of Wide Applicability" (1951).
        return Law.continuous(x -> x <= 0.0 ? 0.0 : -Math.expm1(-Math.pow(x, a)), Moments.NONE);
    }

    /**
     * Returns the power distribution, of density a x^(a-1) in [0, 1].
     *
     * @param a the shape
     * @return the distribution
     */
    public static Law power(double a) {
        return Law.continuous(x -> x <= 0.0 ? 0.0 : x >= 1.0 ? 1.0 : Math.pow(x, a),
                beta(a, 1.0).moments());
    }

    /**
     * Returns the Rayleigh distribution.
     *
     * @param scale the scale
     * @return the distribution
     */
    public static Law rayleigh(double scale) {
        double pi = Math.PI;
        return Law.continuous(x -> x <= 0.0 ? 0.0 : -Math.expm1(-x * x / (2.0 * scale * scale)),
                new Moments(Math.sqrt(pi / 2.0), 2.0 - pi / 2.0,
                        (-6.0 * pi * pi + 24.0 * pi - 16.0) / ((4.0 - pi) * (4.0 - pi))).moved(0.0, scale));
    }

    /**
     * Returns the Laplace distribution.
     *
     * @param loc the middle
     * @param scale the scale
     * @return the distribution
     */
    public static Law laplace(double loc, double scale) {
        return of(LaplaceDistribution.of(loc, scale), 3.0);
    }

    /**
     * Returns the Gumbel distribution.
     *
     * @param loc the mode
     * @param scale the scale
     * @return the distribution
     */
    public static Law gumbel(double loc, double scale) {
        return of(GumbelDistribution.of(loc, scale), 12.0 / 5.0);
    }

    /**
     * Returns the logistic distribution.
     *
     * @param loc the middle
     * @param scale the scale
     * @return the distribution
     */
    public static Law logistic(double loc, double scale) {
        return of(LogisticDistribution.of(loc, scale), 6.0 / 5.0);
    }

    /**
     * Returns the triangular distribution.
     *
     * @param left the left end
     * @param mode the mode
     * @param right the right end
     * @return the distribution
     */
    public static Law triangular(double left, double mode, double right) {
        return of(TriangularDistribution.of(left, mode, right), -3.0 / 5.0);
    }

    private static Law of(ContinuousDistribution distribution, double excess) {
        return Law.continuous(distribution::cumulativeProbability,
                new Moments(distribution.getMean(), distribution.getVariance(), excess));
    }

    private static Law ofMean(ContinuousDistribution distribution) {
        return Law.continuous(distribution::cumulativeProbability,
                Moments.ofMean(distribution.getMean(), distribution.getVariance()));
    }
}
