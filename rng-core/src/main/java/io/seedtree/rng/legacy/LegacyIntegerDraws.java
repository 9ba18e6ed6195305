package io.seedtree.rng.legacy;

import io.seedtree.rng.sampler.IntegerType;
import java.math.BigInteger;

/**
 * Uniform integers of a {@link RandomState}. They are drawn by masked rejection and therefore others than
 * those of {@link io.seedtree.rng.Generator#integers(long, long)}.
 *
 * <p>The default type is {@code int64}. Arrays of the other types have the Java type of the same width, and
 * unsigned values are its bits; {@link #randint(IntegerType, BigInteger, BigInteger, int)} has all types in
 * {@code long}. Values of 8 and 16 bits and bools are cut from 32-bit words, and the rest of a word is
 * dropped at the end of each call. A size of 0 gives an empty array without a look at the bounds.
 *
 * <p>For one thread at a time, as the {@code RandomState}.
 */
public sealed interface LegacyIntegerDraws permits RandomState {

    /**
     * Draws an integer of 63 bits: {@code tomaxint()}.
     *
     * @return a value in [0, 2^63)
     */
    default long tomaxint() {
        return MaskedIntegers.NONNEGATIVE.draw(source());
    }

    /**
     * Draws integers of 63 bits: {@code tomaxint(size)}.
     *
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default long[] tomaxint(int size) {
        return MaskedIntegers.NONNEGATIVE.draw(source(), size);
    }

    /**
     * Draws an integer: {@code randint(high)}. With a size, give the lower bound, too.
     *
     * @param high one above the highest value, greater than 0
     * @return a value in [0, high)
     * @throws IllegalArgumentException if the interval is empty
     */
    default long randint(long high) {
        return randint(0, high);
    }

    /**
     * Draws an integer: {@code randint(low, high)}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @return a value in [low, high)
     * @throws IllegalArgumentException if the interval is empty
     */
    default long randint(long low, long high) {
        return randint(IntegerType.INT64, BigInteger.valueOf(low), BigInteger.valueOf(high));
    }

    /**
     * Draws integers: {@code randint(low, high, size)}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty, or {@code size} is negative
     */
    default long[] randint(long low, long high, int size) {
        return randint(IntegerType.INT64, BigInteger.valueOf(low), BigInteger.valueOf(high), size);
    }

    /**
     * Draws an integer of a type, widened to 64 bits: {@code randint(low, high, dtype=type)}.
     *
     * @param type the type
     * @param low the lowest value
     * @param high one above the highest value, up to 2^64
     * @return the value; an unsigned one is widened with zeros
     * @throws IllegalArgumentException if a bound is outside the type, or the interval is empty
     */
    default long randint(IntegerType type, BigInteger low, BigInteger high) {
        return randint(type, low, high, 1)[0];
    }

    /**
     * Draws integers of a type, widened to 64 bits: {@code randint(low, high, size, dtype=type)}.
     *
     * @param type the type
     * @param low the lowest value
     * @param high one above the highest value, up to 2^64
     * @param size the number of values, at least 0
     * @return the values in order of drawing; unsigned ones are widened with zeros
     * @throws IllegalArgumentException if a bound is outside the type, the interval is empty, or {@code
     *     size} is negative
     */
    default long[] randint(IntegerType type, BigInteger low, BigInteger high, int size) {
        return MaskedIntegers.draw(source().bits(), type, low, high, size);
    }

    /**
     * Draws {@code int32}: {@code randint(low, high, size, dtype=int32)}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a bound is outside the type, the interval is empty, or {@code
     *     size} is negative
     */
    default int[] randintInt32(long low, long high, int size) {
        return MaskedIntegers.ints(source().bits(), IntegerType.INT32, low, high, size);
    }

    /**
     * Draws {@code int16}: {@code randint(low, high, size, dtype=int16)}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a bound is outside the type, the interval is empty, or {@code
     *     size} is negative
     */
    default short[] randintInt16(long low, long high, int size) {
        return MaskedIntegers.shorts(source().bits(), IntegerType.INT16, low, high, size);
    }

    /**
     * Draws {@code int8}: {@code randint(low, high, size, dtype=int8)}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a bound is outside the type, the interval is empty, or {@code
     *     size} is negative
     */
    default byte[] randintInt8(long low, long high, int size) {
        return MaskedIntegers.bytes(source().bits(), IntegerType.INT8, low, high, size);
    }

    /**
     * Draws {@code uint32}: {@code randint(low, high, size, dtype=uint32)}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing, to be read as unsigned
     * @throws IllegalArgumentException if a bound is outside the type, the interval is empty, or {@code
     *     size} is negative
     */
    default int[] randintUInt32(long low, long high, int size) {
        return MaskedIntegers.ints(source().bits(), IntegerType.UINT32, low, high, size);
    }

    /**
     * Draws {@code uint16}: {@code randint(low, high, size, dtype=uint16)}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing, to be read as unsigned
     * @throws IllegalArgumentException if a bound is outside the type, the interval is empty, or {@code
     *     size} is negative
     */
    default short[] randintUInt16(long low, long high, int size) {
        return MaskedIntegers.shorts(source().bits(), IntegerType.UINT16, low, high, size);
    }

    /**
     * Draws {@code uint8}: {@code randint(low, high, size, dtype=uint8)}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing, to be read as unsigned
     * @throws IllegalArgumentException if a bound is outside the type, the interval is empty, or {@code
     *     size} is negative
     */
    default byte[] randintUInt8(long low, long high, int size) {
        return MaskedIntegers.bytes(source().bits(), IntegerType.UINT8, low, high, size);
    }

    /**
     * Draws {@code bool}: {@code randint(low, high, size, dtype=bool)}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a bound is outside the type, the interval is empty, or {@code
     *     size} is negative
     */
    default boolean[] randintBool(long low, long high, int size) {
        return MaskedIntegers.booleans(source().bits(), low, high, size);
    }

    /**
     * Draws an integer of a closed interval: {@code random_integers(low, high)}.
     *
     * @param low the lowest value
     * @param high the highest value
     * @return a value in [low, high]
     * @throws IllegalArgumentException if the interval is empty
     */
    default long randomIntegers(long low, long high) {
        return randomIntegers(low, high, 1)[0];
    }

    /**
     * Draws integers of a closed interval: {@code random_integers(low, high, size)}.
     *
     * @param low the lowest value
     * @param high the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty, or {@code size} is negative
     */
    default long[] randomIntegers(long low, long high, int size) {
        BigInteger end = BigInteger.valueOf(high).add(BigInteger.ONE);
        return randint(IntegerType.INT64, BigInteger.valueOf(low), end, size);
    }

    private LegacySource source() {
        return ((RandomState) this).source();
    }
}
