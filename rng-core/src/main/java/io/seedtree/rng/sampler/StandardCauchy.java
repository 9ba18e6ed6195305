package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;

/**
 * The Cauchy distribution, NumPy's {@code standard_cauchy}: the ratio of two standard normal values.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
public final class StandardCauchy implements DoubleSampler {

    private static final StandardCauchy INSTANCE = new StandardCauchy();

    private StandardCauchy() {
    }

    /**
     * Returns the distribution.
     *
     * @return the sampler
     */
    public static StandardCauchy of() {
        return INSTANCE;
    }

    @Override
    public double draw(BitGenerator bits) {
        double numerator = StandardNormal.next(bits);
        double denominator = StandardNormal.next(bits);
        return numerator / denominator;
    }
}
