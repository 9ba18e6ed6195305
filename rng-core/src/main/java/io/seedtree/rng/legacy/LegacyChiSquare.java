package io.seedtree.rng.legacy;

import io.seedtree.rng.sampler.internal.Constraints;

/** The old distributions that come from chi-squares: chisquare, F and Student's, central and not. */
final class LegacyChiSquare {

    private LegacyChiSquare() {
    }

    static LegacyDouble chisquare(double df) {
        Constraints.positive("chisquare", "df", df);
        return source -> next(source, df);
    }

    static LegacyDouble noncentralChisquare(double df, double nonc) {
        Constraints.positive("noncentral_chisquare", "df", df);
        Constraints.nonNegative("noncentral_chisquare", "nonc", nonc);
        return source -> nextNoncentral(source, df, nonc);
    }

    static LegacyDouble f(double dfnum, double dfden) {
        Constraints.positive("f", "dfnum", dfnum);
        Constraints.positive("f", "dfden", dfden);
        return source -> {
            double numerator = next(source, dfnum) * dfden;
            return numerator / (next(source, dfden) * dfnum);
        };
    }

    static LegacyDouble noncentralF(double dfnum, double dfden, double nonc) {
        Constraints.positive("noncentral_f", "dfnum", dfnum);
        Constraints.positive("noncentral_f", "dfden", dfden);
        Constraints.nonNegative("noncentral_f", "nonc", nonc);
        return source -> {
            double numerator = nextNoncentral(source, dfnum, nonc) * dfden;
            return numerator / (next(source, dfden) * dfnum);
        };
    }

    static LegacyDouble standardT(double df) {
        Constraints.positive("standard_t", "df", df);
        return source -> {
            double normal = source.nextGaussian();
            double gamma = LegacyGamma.next(source, df / 2);
            return Math.sqrt(df / 2) * normal / Math.sqrt(gamma);
        };
    }

    private static double next(LegacySource source, double df) {
        return 2.0 * LegacyGamma.next(source, df / 2.0);
    }

    private static double nextNoncentral(LegacySource source, double df, double nonc) {
        if (nonc == 0.0) {
            return next(source, df);
        }
        if (1 < df) {
            double central = next(source, df - 1);
            double shifted = source.nextGaussian() + Math.sqrt(nonc);
            return central + shifted * shifted;
        }
        long i = LegacyPoisson.next(source, nonc / 2.0);
        double value = next(source, df + 2 * i);
        return Double.isNaN(nonc) ? Double.NaN : value;
    }
}
