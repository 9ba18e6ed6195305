package io.seedtree.rng.sampler.internal;

/** Checks of array sizes. */
public final class Sizes {

    private Sizes() {
    }

    /**
     * Refuses negative sizes.
     *
     * @param size the size asked for
     * @return the size
     * @throws IllegalArgumentException if it is negative
     */
    public static int check(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("size must be >= 0: " + size);
        }
        return size;
    }

    /**
     * Refuses a vector of another length than a distribution's.
     *
     * @param length the length of the vector
     * @param dimension the number of components
     * @throws IllegalArgumentException if they differ
     */
    public static void checkVector(int length, int dimension) {
        if (length != dimension) {
            throw new IllegalArgumentException("vector length must be " + dimension + ": " + length);
        }
    }
}
