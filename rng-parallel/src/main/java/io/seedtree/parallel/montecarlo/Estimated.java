package io.seedtree.parallel.montecarlo;

/**
 * A result that estimates one number.
 *
 * <p>The results of this package that implement it are immutable and safe to share.
 */
@FunctionalInterface
public interface Estimated {

    /**
     * Returns the estimate.
     *
     * @return the estimate with its standard error
     */
    Estimate estimate();
}
