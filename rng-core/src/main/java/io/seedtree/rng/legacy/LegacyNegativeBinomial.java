package io.seedtree.rng.legacy;

import io.seedtree.rng.sampler.internal.Constraints;

/** The old negative binomial distribution: Poisson with a mean of the old gamma distribution. */
final class LegacyNegativeBinomial {

    private LegacyNegativeBinomial() {
    }

    static LegacyLong of(double n, double p) {
        Constraints.positive("negative_binomial", "n", n);
        Constraints.bounded01("negative_binomial", "p", p);
        double scale = (1 - p) / p;
        return source -> LegacyPoisson.next(source, scale * LegacyGamma.next(source, n));
    }
}
