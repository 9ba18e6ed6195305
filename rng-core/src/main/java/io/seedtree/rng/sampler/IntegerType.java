package io.seedtree.rng.sampler;

import java.math.BigInteger;
import java.util.Arrays;

/** The types of integers that NumPy's {@code integers} draws, with their bounds. */
public enum IntegerType {

    /** One bit. */
    BOOL("bool", 1, false),
    /** Signed, 8 bits. */
    INT8("int8", 8, true),
    /** Signed, 16 bits. */
    INT16("int16", 16, true),
    /** Signed, 32 bits. */
    INT32("int32", 32, true),
    /** Signed, 64 bits: NumPy's default. */
    INT64("int64", 64, true),
    /** Unsigned, 8 bits. */
    UINT8("uint8", 8, false),
    /** Unsigned, 16 bits. */
    UINT16("uint16", 16, false),
    /** Unsigned, 32 bits. */
    UINT32("uint32", 32, false),
    /** Unsigned, 64 bits. */
    UINT64("uint64", 64, false);

    private final String numpyName;
    private final int bits;
    private final boolean signed;

    IntegerType(String numpyName, int bits, boolean signed) {
        this.numpyName = numpyName;
        this.bits = bits;
        this.signed = signed;
    }

    /**
     * Returns the type of a name.
     *
     * @param numpyName NumPy's name, such as {@code "uint8"}
     * @return the type
     * @throws IllegalArgumentException if there is none of that name
     */
    public static IntegerType of(String numpyName) {
        for (IntegerType type : values()) {
            if (type.numpyName.equals(numpyName)) {
                return type;
            }
        }
        throw new IllegalArgumentException(
                "dtype must be one of " + Arrays.toString(values()) + ": " + numpyName);
    }

    /**
     * Returns the width.
     *
     * @return the number of bits: 1, 8, 16, 32 or 64
     */
    public int bits() {
        return bits;
    }

    /**
     * Returns the lowest value.
     *
     * @return the minimum
     */
    public BigInteger min() {
        return signed ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
    }

    /**
     * Returns the highest value.
     *
     * @return the maximum
     */
    public BigInteger max() {
        return BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE);
    }

    /**
     * Checks the bounds of an interval as NumPy does, and returns its width.
     *
     * @param method NumPy's name of the method, for messages
     * @param low the lowest value
     * @param high one above the highest value, or with {@code endpoint} the highest value
     * @param endpoint whether {@code high} belongs to the interval
     * @return the highest value minus the lowest, to be read as unsigned
     * @throws IllegalArgumentException if a bound is outside the type, or the interval is empty
     */
    public long closedRange(String method, BigInteger low, BigInteger high, boolean endpoint) {
        BigInteger last = endpoint ? high : high.subtract(BigInteger.ONE);
        if (low.compareTo(min()) < 0) {
            throw new IllegalArgumentException(method + ": low is out of bounds for " + this + ": " + low);
        }
        if (last.compareTo(max()) > 0) {
            throw new IllegalArgumentException(method + ": high is out of bounds for " + this + ": " + high);
        }
        if (low.compareTo(last) > 0) {
            String rule =
                    endpoint ? ": low must not be greater than high: " : ": low must be less than high: ";
            throw new IllegalArgumentException(method + rule + low + ", " + high);
        }
        return last.subtract(low).longValue();
    }

    /**
     * Widens the low bits of a word to the value they have in this type; unsigned 64 bits stay as they are.
     */
    long widen(long word) {
        int unused = Long.SIZE - bits;
        return signed ? word << unused >> unused : word << unused >>> unused;
    }

    /** Returns NumPy's name. */
    @Override
    public String toString() {
        return numpyName;
    }
}
