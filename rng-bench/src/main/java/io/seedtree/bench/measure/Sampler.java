package io.seedtree.bench.measure;

import java.util.List;

/** Measures one entry for one round. */
@FunctionalInterface
interface Sampler {

    /**
     * Measures.
     *
     * @param source what
     * @param metric what of it
     * @return the samples
     */
    List<Double> sample(Source source, Metric metric);
}
