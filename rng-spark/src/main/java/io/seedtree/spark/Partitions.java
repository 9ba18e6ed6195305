package io.seedtree.spark;

/** Numbers of partitions. */
final class Partitions {

    private Partitions() {
    }

    static void require(String method, int partitions) {
        if (partitions < 1) {
            throw new IllegalArgumentException(method + ": number of partitions must be >= 1: " + partitions);
        }
    }
}
