package io.seedtree.bench.battery;

/** One thing that a check has found. */
public sealed interface Finding permits PValue, Count, Statement {

    /**
     * Returns what was looked at.
     *
     * @return a few words
     */
    String name();

    /**
     * Returns the probability of something at least as extreme, on either side, if the statement of the check
     * is true.
     *
     * @return a probability; 0 for what cannot be
     */
    double chance();

    /**
     * Returns what was seen and what was expected.
     *
     * @return a few words
     */
    String text();
}
