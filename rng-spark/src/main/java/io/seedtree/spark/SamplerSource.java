package io.seedtree.spark;

import java.io.Serializable;

/**
 * Makes a distribution where it is needed: {@code () -> Gamma.of(2.0, 3.0)}. Called once by the driver, so that
 * wrong parameters are reported there, and once by each task.
 *
 * @param <S> the type of the sampler
 */
@FunctionalInterface
public interface SamplerSource<S> extends Serializable {

    /**
     * Makes the sampler.
     *
     * @return a sampler, the same distribution each time
     */
    S get();
}
