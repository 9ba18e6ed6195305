package io.seedtree.parallel.montecarlo;

/** A result that estimates one number. */
@FunctionalInterface
public interface Estimated {

    /**
     * Returns the estimate.
     *
     * @return the estimate with its standard error
     */
    Estimate estimate();
}
