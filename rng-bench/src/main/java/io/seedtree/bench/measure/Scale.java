package io.seedtree.bench.measure;

import java.util.List;
import java.util.stream.LongStream;

/**
 * How much to measure, and on what.
 *
 * @param isQuick whether a first look is enough
 * @param isVector whether the vector kernel is active
 * @param machine where
 */
record Scale(boolean isQuick, boolean isVector, Machine machine) {

    /**
     * Returns growing numbers.
     *
     * @param first the first
     * @param last the last
     * @return powers of ten times the first; for a first look up to a million
     */
    List<Long> powersOfTen(long first, long last) {
        long end = isQuick ? Math.min(last, 1_000_000) : last;
        return LongStream.iterate(first, n -> n <= end, n -> 10 * n).boxed().toList();
    }

    /**
     * Returns numbers of workers.
     *
     * @return 1, 2, 4 and so on, and as many as there are cores
     */
    List<Long> workers() {
        long cores = machine.cores();
        return LongStream.concat(LongStream.iterate(1, n -> n < cores, n -> 2 * n), LongStream.of(cores))
                .boxed()
                .toList();
    }
}
