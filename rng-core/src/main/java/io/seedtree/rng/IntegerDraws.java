package io.seedtree.rng;

import io.seedtree.rng.sampler.BoundedIntegers;
import io.seedtree.rng.sampler.IntegerArrays;
import io.seedtree.rng.sampler.IntegerType;
import java.math.BigInteger;

/**
 * The uniform integers of {@link Generator}: NumPy's {@code integers} in all its types.
 *
 * <table>
 * <caption>Types</caption>
 * <tr><th>dtype</th><th>method</th><th>result</th><th>read an element as</th></tr>
 * <tr><td>int64</td><td>{@code integers}</td><td>long[]</td><td></td></tr>
 * <tr><td>int32</td><td>{@code integersInt32}</td><td>int[]</td><td></td></tr>
 * <tr><td>int16</td><td>{@code integersInt16}</td><td>short[]</td><td></td></tr>
 * <tr><td>int8</td><td>{@code integersInt8}</td><td>byte[]</td><td></td></tr>
 * <tr><td>uint64</td><td>{@code integersUInt64}</td><td>long[]</td>
 * <td>{@link Long#toUnsignedString}</td></tr>
 * <tr><td>uint32</td><td>{@code integersUInt32}</td><td>int[]</td>
 * <td>{@link Integer#toUnsignedLong}</td></tr>
 * <tr><td>uint16</td><td>{@code integersUInt16}</td><td>short[]</td><td>{@link Short#toUnsignedInt}</td></tr>
 * <tr><td>uint8</td><td>{@code integersUInt8}</td><td>byte[]</td><td>{@link Byte#toUnsignedInt}</td></tr>
 * <tr><td>bool</td><td>{@code integersBool}</td><td>boolean[]</td><td></td></tr>
 * </table>
 *
 * <p>Of 64 and 32 bits, an array has the values of as many single draws. The types of 16, 8 and 1 bits are
 * cut from 32-bit words, and what is left of a word at the end of a call is dropped, as in NumPy; so one
 * value of them is an array of size 1. Size 0 gives an empty array without a look at the bounds.
 *
 * <p>For one thread at a time, as the generator.
 */
public sealed interface IntegerDraws extends Draws permits Generator {

    /**
     * Draws an integer of [0, high).
     *
     * @param high one above the highest value
     * @return the value
     * @throws IllegalArgumentException unless {@code high > 0}
     */
    default long integers(long high) {
        return BoundedIntegers.draw(bitGenerator(), 0, high, false);
    }

    /**
     * Draws an integer of [low, high).
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @return the value
     * @throws IllegalArgumentException if the interval is empty
     */
    default long integers(long low, long high) {
        return BoundedIntegers.draw(bitGenerator(), low, high, false);
    }

    /**
     * Draws an integer of [low, high), or of [low, high].
     *
     * @param low the lowest value
     * @param high the end of the interval
     * @param endpoint whether {@code high} is the highest value itself
     * @return the value
     * @throws IllegalArgumentException if the interval is empty
     */
    default long integers(long low, long high, boolean endpoint) {
        return BoundedIntegers.draw(bitGenerator(), low, high, endpoint);
    }

    /**
     * Draws integers of [low, high): those of as many single draws.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty, or {@code size} is negative
     */
    default long[] integers(long low, long high, int size) {
        return integers(low, high, size, false);
    }

    /**
     * Draws integers of [low, high), or of [low, high]: those of as many single draws.
     *
     * @param low the lowest value
     * @param high the end of the interval
     * @param size the number of values, at least 0
     * @param endpoint whether {@code high} is the highest value itself
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty, or {@code size} is negative
     */
    default long[] integers(long low, long high, int size, boolean endpoint) {
        return size == 0 ? new long[0] : BoundedIntegers.of(low, high, endpoint).draw(bitGenerator(), size);
    }

    /**
     * Draws integers of [low, high) with {@code dtype=int32}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty or leaves the type, or {@code size} is
     *     negative
     */
    default int[] integersInt32(long low, long high, int size) {
        return integersInt32(low, high, size, false);
    }

    /**
     * Draws integers of [low, high) or [low, high] with {@code dtype=int32}.
     *
     * @param low the lowest value
     * @param high the end of the interval
     * @param size the number of values, at least 0
     * @param endpoint whether {@code high} is the highest value itself
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty or leaves the type, or {@code size} is
     *     negative
     */
    default int[] integersInt32(long low, long high, int size, boolean endpoint) {
        return IntegerArrays.ints(bitGenerator(), IntegerType.INT32, low, high, size, endpoint);
    }

    /**
     * Draws integers of [low, high) with {@code dtype=int16}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty or leaves the type, or {@code size} is
     *     negative
     */
    default short[] integersInt16(long low, long high, int size) {
        return integersInt16(low, high, size, false);
    }

    /**
     * Draws integers of [low, high) or [low, high] with {@code dtype=int16}.
     *
     * @param low the lowest value
     * @param high the end of the interval
     * @param size the number of values, at least 0
     * @param endpoint whether {@code high} is the highest value itself
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty or leaves the type, or {@code size} is
     *     negative
     */
    default short[] integersInt16(long low, long high, int size, boolean endpoint) {
        return IntegerArrays.shorts(bitGenerator(), IntegerType.INT16, low, high, size, endpoint);
    }

    /**
     * Draws integers of [low, high) with {@code dtype=int8}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty or leaves the type, or {@code size} is
     *     negative
     */
    default byte[] integersInt8(long low, long high, int size) {
        return integersInt8(low, high, size, false);
    }

    /**
     * Draws integers of [low, high) or [low, high] with {@code dtype=int8}.
     *
     * @param low the lowest value
     * @param high the end of the interval
     * @param size the number of values, at least 0
     * @param endpoint whether {@code high} is the highest value itself
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty or leaves the type, or {@code size} is
     *     negative
     */
    default byte[] integersInt8(long low, long high, int size, boolean endpoint) {
        return IntegerArrays.bytes(bitGenerator(), IntegerType.INT8, low, high, size, endpoint);
    }

    /**
     * Draws integers of [low, high) with {@code dtype=uint64}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty or leaves the type, or {@code size} is
     *     negative
     */
    default long[] integersUInt64(BigInteger low, BigInteger high, int size) {
        return integersUInt64(low, high, size, false);
    }

    /**
     * Draws integers of [low, high) or [low, high] with {@code dtype=uint64}.
     *
     * @param low the lowest value
     * @param high the end of the interval
     * @param size the number of values, at least 0
     * @param endpoint whether {@code high} is the highest value itself
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty or leaves the type, or {@code size} is
     *     negative
     */
    default long[] integersUInt64(BigInteger low, BigInteger high, int size, boolean endpoint) {
        return IntegerArrays.uint64(bitGenerator(), low, high, size, endpoint);
    }

    /**
     * Draws integers of [low, high) with {@code dtype=uint32}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty or leaves the type, or {@code size} is
     *     negative
     */
    default int[] integersUInt32(long low, long high, int size) {
        return integersUInt32(low, high, size, false);
    }

    /**
     * Draws integers of [low, high) or [low, high] with {@code dtype=uint32}.
     *
     * @param low the lowest value
     * @param high the end of the interval
     * @param size the number of values, at least 0
     * @param endpoint whether {@code high} is the highest value itself
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty or leaves the type, or {@code size} is
     *     negative
     */
    default int[] integersUInt32(long low, long high, int size, boolean endpoint) {
        return IntegerArrays.ints(bitGenerator(), IntegerType.UINT32, low, high, size, endpoint);
    }

    /**
     * Draws integers of [low, high) with {@code dtype=uint16}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty or leaves the type, or {@code size} is
     *     negative
     */
    default short[] integersUInt16(long low, long high, int size) {
        return integersUInt16(low, high, size, false);
    }

    /**
     * Draws integers of [low, high) or [low, high] with {@code dtype=uint16}.
     *
     * @param low the lowest value
     * @param high the end of the interval
     * @param size the number of values, at least 0
     * @param endpoint whether {@code high} is the highest value itself
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty or leaves the type, or {@code size} is
     *     negative
     */
    default short[] integersUInt16(long low, long high, int size, boolean endpoint) {
        return IntegerArrays.shorts(bitGenerator(), IntegerType.UINT16, low, high, size, endpoint);
    }

    /**
     * Draws integers of [low, high) with {@code dtype=uint8}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty or leaves the type, or {@code size} is
     *     negative
     */
    default byte[] integersUInt8(long low, long high, int size) {
        return integersUInt8(low, high, size, false);
    }

    /**
     * Draws integers of [low, high) or [low, high] with {@code dtype=uint8}.
     *
     * @param low the lowest value
     * @param high the end of the interval
     * @param size the number of values, at least 0
     * @param endpoint whether {@code high} is the highest value itself
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty or leaves the type, or {@code size} is
     *     negative
     */
    default byte[] integersUInt8(long low, long high, int size, boolean endpoint) {
        return IntegerArrays.bytes(bitGenerator(), IntegerType.UINT8, low, high, size, endpoint);
    }

    /**
     * Draws integers of [low, high) with {@code dtype=bool}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty or leaves the type, or {@code size} is
     *     negative
     */
    default boolean[] integersBool(long low, long high, int size) {
        return integersBool(low, high, size, false);
    }

    /**
     * Draws integers of [low, high) or [low, high] with {@code dtype=bool}.
     *
     * @param low the lowest value
     * @param high the end of the interval
     * @param size the number of values, at least 0
     * @param endpoint whether {@code high} is the highest value itself
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the interval is empty or leaves the type, or {@code size} is
     *     negative
     */
    default boolean[] integersBool(long low, long high, int size, boolean endpoint) {
        return IntegerArrays.booleans(bitGenerator(), low, high, size, endpoint);
    }
}
