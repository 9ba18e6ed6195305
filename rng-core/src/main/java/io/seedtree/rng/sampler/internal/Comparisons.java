package io.seedtree.rng.sampler.internal;

/** Comparisons as numbers, for choices that a processor would foresee wrongly too often. */
public final class Comparisons {

    private Comparisons() {
    }

    /**
     * Compares two numbers without a branch.
     *
     * @param a a finite number
     * @param b a finite number
     * @return 1 if a is less than b, otherwise 0
     */
    public static int isLess(double a, double b) {
        return (int) (Double.doubleToRawLongBits(a - b) >>> 63);
    }

    /**
     * Chooses one of two numbers without a branch.
     *
     * @param second 0 or 1
     * @param zero the number for 0
     * @param one the number for 1
     * @return the number
     */
    public static double choose(int second, double zero, double one) {
        long mask = -(long) second;
        return Double.longBitsToDouble(
                Double.doubleToRawLongBits(zero) & ~mask | Double.doubleToRawLongBits(one) & mask);
    }
}
