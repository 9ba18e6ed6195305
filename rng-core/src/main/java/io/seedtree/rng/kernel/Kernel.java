package io.seedtree.rng.kernel;

/** Fills arrays of one type from a 128-bit state. Stateless. */
@FunctionalInterface
interface Kernel<A> {

    /** Fills the range, which must be within the array, and leaves the state of the last word. */
    void fill(Lcg128 state, A target, int from, int to);
}
