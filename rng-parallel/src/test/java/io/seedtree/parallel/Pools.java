package io.seedtree.parallel;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/** ForkJoin pools of tests. */
final class Pools {

    private static final int[] SIZES = {1, 2, 3, 8, 64};

    private Pools() {
    }

    /** The numbers of workers that a result must not depend on. */
    static IntStream sizes() {
        return IntStream.of(SIZES);
    }

    /** Runs a call in a pool of its own. */
    static <T> T inPool(int workers, Callable<T> call) {
        try (ForkJoinPool pool = new ForkJoinPool(workers)) {
            return pool.submit(call).join();
        }
    }

    /** Disturbs the schedule: yields, or spins for a while, by the bits of a number. */
    static void disturb(long bits) {
        switch ((int) (bits & 7)) {
            case 0 -> Thread.yield();
            case 1 -> {
                for (long i = bits >>> 3 & 0x3FF; i > 0; i--) {
                    Thread.onSpinWait();
                }
            }
            default -> {
            }
        }
    }
}
