package io.seedtree.rng.legacy;

import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/** The old beta distribution. */
/*
 * Design. With both parameters up to 1: Max Jöhnk, "Erzeugung von betaverteilten und gammaverteilten
 * Zufallszahlen", Metrika 8 (1964). Where both powers underflow, the quotient is made of logarithms,
 * shifted by the larger one.
 */
final class LegacyBeta {

    private LegacyBeta() {
    }

    static LegacyDouble of(double a, double b) {
        Constraints.positive("beta", "a", a);
        Constraints.positive("beta", "b", b);
        if (a <= 1.0 && b <= 1.0) {
            return source -> johnk(source, a, b);
        }
        return source -> {
            double x = LegacyGamma.next(source, a);
            double y = LegacyGamma.next(source, b);
            return x / (x + y);
        };
    }

    private static double johnk(LegacySource source, double a, double b) {
        while (true) {
            double u = source.nextDouble();
            double v = source.nextDouble();
            double x = Elementary.pow(u, 1.0 / a);
            double y = Elementary.pow(v, 1.0 / b);
            double sum = x + y;
            if (sum <= 1.0) {
                return sum > 0 ? x / sum : quotientOfLogs(Elementary.log(u) / a, Elementary.log(v) / b);
            }
        }
    }

    private static double quotientOfLogs(double logX, double logY) {
        double larger = logX > logY ? logX : logY;
        double x = logX - larger;
        double y = logY - larger;
        return Elementary.exp(x - Elementary.log(Elementary.exp(x) + Elementary.exp(y)));
    }
}
