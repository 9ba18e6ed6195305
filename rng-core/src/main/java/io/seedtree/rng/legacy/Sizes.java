package io.seedtree.rng.legacy;

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
}
