package io.seedtree.bench.conform;

/** How close a float is to the one that is expected. */
enum Closeness {

    /** The same bits, or both not a number: the bits of that are the processor's choice. */
    EXACT,
    /** Neighbours, or zeros of different sign. */
    WITHIN_ONE_ULP,
    /** Anything else. */
    FURTHER;

    /** The closeness of two doubles. */
    static Closeness of(double expected, double actual) {
        return of(expected, actual, place(expected), place(actual));
    }

    /** The closeness of two floats. */
    static Closeness of(float expected, float actual) {
        return of(expected, actual, place(expected), place(actual));
    }

    private static Closeness of(double expected, double actual, long expectedPlace, long actualPlace) {
        if (Double.compare(expected, actual) == 0) {
            return EXACT;
        }
        boolean isNear = Math.abs(expectedPlace - actualPlace) <= 1;
        return isNear && Double.isFinite(expected) && Double.isFinite(actual) ? WITHIN_ONE_ULP : FURTHER;
    }

    /** The place among all doubles in ascending order; that of both zeros is 0. */
    private static long place(double value) {
        long size = Double.doubleToRawLongBits(Math.abs(value));
        return value < 0 ? -size : size;
    }

    /** The place among all floats in ascending order; that of both zeros is 0. */
    private static long place(float value) {
        long size = Float.floatToRawIntBits(Math.abs(value));
        return value < 0 ? -size : size;
    }
}
