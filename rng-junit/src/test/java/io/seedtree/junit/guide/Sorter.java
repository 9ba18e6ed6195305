package io.seedtree.junit.guide;

import java.util.Arrays;

/** What the tests of docs/testing.md test. */
final class Sorter {

    private Sorter() {
    }

    static long[] sorted(long[] values) {
        return Arrays.stream(values).sorted().toArray();
    }
}
