package io.seedtree.rng.sampler;

/** Checks of array sizes. */
final class Sizes {

    private Sizes() {
    }

    static int check(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("size must be >= 0: " + size);
        }
        return size;
    }

    static void checkVector(int length, int dimension) {
        if (length != dimension) {
            throw new IllegalArgumentException("vector length must be " + dimension + ": " + length);
        }
    }
}
