package io.seedtree.bench.jmh;

import java.util.random.RandomGenerator;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** A generator of Apache Commons RNG, with its modified ziggurats, in the form of the JDK's. */
final class CommonsGenerator implements RandomGenerator {

    private final UniformRandomProvider provider;
    private final SharedStateContinuousSampler normal;
    private final SharedStateContinuousSampler exponential;

    /**
     * Makes a generator of seed 42.
     *
     * @param source which of them
     */
    CommonsGenerator(RandomSource source) {
        provider = source.create(42L);
        normal = ZigguratSampler.NormalizedGaussian.of(provider);
        exponential = ZigguratSampler.Exponential.of(provider);
    }

    @Override
    public int nextInt(int bound) {
        return provider.nextInt(bound);
    }

    @Override
    public long nextLong() {
        return provider.nextLong();
    }

    @Override
    public long nextLong(long bound) {
        return provider.nextLong(bound);
    }

    @Override
    public float nextFloat() {
        return provider.nextFloat();
    }

    @Override
    public double nextDouble() {
        return provider.nextDouble();
    }

    @Override
    public double nextGaussian() {
        return normal.sample();
    }

    @Override
    public double nextExponential() {
        return exponential.sample();
    }
}
