package io.seedtree.rng.math;

/** Unsigned 64-bit arithmetic that Java 17 does not have. */
public final class Unsigned {

    private Unsigned() {
    }

    /**
     * Returns the high 64 bits of the unsigned 128-bit product.
     *
     * @param a one factor, read as unsigned
     * @param b the other factor, read as unsigned
     * @return the high half of the product
     */
    public static long multiplyHigh(long a, long b) {
        // The corrections are added first, so that they do not wait for the product.
        return Math.multiplyHigh(a, b) + ((a >> 63 & b) + (b >> 63 & a));
    }

    /**
     * Returns the carry out of an addition.
     *
     * @param sum the wrapped sum
     * @param summand one of the two summands
     * @return 1 if the sum has wrapped, else 0
     */
    public static long carry(long sum, long summand) {
        return Long.compareUnsigned(sum, summand) < 0 ? 1 : 0;
    }
}
