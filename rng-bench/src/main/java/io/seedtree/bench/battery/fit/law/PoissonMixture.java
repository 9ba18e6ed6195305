package io.seedtree.bench.battery.fit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** The noncentral distributions, as mixtures of central ones with Poisson weights. */
/*
 * Design. R. A. Fisher, "The General Sampling Distribution of the Multiple Correlation Coefficient" (1928),
 * and P. B. Patnaik, "The non-central chi-square and F-distributions and their applications", Biometrika 36
 * (1949): with J Poisson distributed of mean nonc/2, noncentral chi-square is chi-square of df + 2 J degrees,
 * and dfnum F / (dfnum F + dfden) is beta of dfnum/2 + J and dfden/2 for noncentral F.
 */
public final class PoissonMixture {

    private static final double NEGLIGIBLE = 1e-18;

    private record Part(double weight, ContinuousDistribution distribution) {
    }

    private PoissonMixture() {
    }

    /**
     * Returns the noncentral chi-square distribution.
     *
     * @param df the degrees of freedom
     * @param nonc the noncentrality, above 0
     * @return the distribution
     */
    public static Law chiSquare(double df, double nonc) {
        List<Part> parts = parts(nonc, j -> GammaDistribution.of(df / 2.0 + j, 2.0));
        double spread = df + 2.0 * nonc;
        return Law.continuous(x -> cdf(parts, x),
                new Moments(df + nonc, 2.0 * spread, 12.0 * (df + 4.0 * nonc) / (spread * spread)));
    }

    /**
     * Returns the noncentral F distribution.
     *
     * @param dfnum the degrees of freedom above
     * @param dfden those below
     * @param nonc the noncentrality of the numerator, above 0
     * @return the distribution
     */
    public static Law f(double dfnum, double dfden, double nonc) {
        List<Part> parts = parts(nonc, j -> BetaDistribution.of(dfnum / 2.0 + j, dfden / 2.0));
        return Law.continuous(x -> x <= 0.0 ? 0.0 : cdf(parts, dfnum * x / (dfnum * x + dfden)),
                dfden > 10.0 ? ofMean(dfnum, dfden, nonc) : Moments.NONE);
    }

    private static Moments ofMean(double dfnum, double dfden, double nonc) {
        double sum = dfnum + nonc;
        double ratio = dfden / dfnum;
        double mean = ratio * sum / (dfden - 2.0);
        double variance = 2.0 * ratio * ratio * (sum * sum + (dfnum + 2.0 * nonc) * (dfden - 2.0))
                / ((dfden - 2.0) * (dfden - 2.0) * (dfden - 4.0));
        return Moments.ofMean(mean, variance);
    }

    private static List<Part> parts(double nonc, IntFunction<ContinuousDistribution> distributions) {
        PoissonDistribution poisson = PoissonDistribution.of(nonc / 2.0);
        List<Part> parts = new ArrayList<>();
        for (int j = 0; poisson.survivalProbability(j - 1) > NEGLIGIBLE; j++) {
            parts.add(new Part(poisson.probability(j), distributions.apply(j)));
        }
        return parts;
    }

    private static double cdf(List<Part> parts, double x) {
        double sum = 0.0;
        for (Part part : parts) {
            sum += part.weight * part.distribution.cumulativeProbability(x);
        }
        return Math.min(1.0, sum);
    }
}
