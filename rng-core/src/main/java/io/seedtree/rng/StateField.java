package io.seedtree.rng;

import java.math.BigInteger;
import java.util.HexFormat;

/**
 * One entry of NumPy's state dictionary: a number or a list of numbers, and how they lie in the words of a
 * state.
 *
 * @param name NumPy's key
 * @param isList whether the entry is a list, even one of a single number
 * @param count how many numbers it has
 * @param digits how many hexadecimal digits the text form of a number has; 0: it is decimal
 * @param last the largest number allowed
 */
record StateField(String name, boolean isList, int count, int digits, BigInteger last) {

    /** A number of 128 bits, in two words, the high one first. */
    static StateField integer128(String name) {
        return new StateField(name, false, 1, 32, lastOfBits(128));
    }

    /** A list of words of 64 bits. */
    static StateField words64(String name, int count) {
        return new StateField(name, true, count, 16, lastOfBits(64));
    }

    /** A list of words of 32 bits, each widened to 64. */
    static StateField words32(String name, int count) {
        return new StateField(name, true, count, 8, lastOfBits(32));
    }

    /** A small number, such as a position. */
    static StateField index(String name, int last) {
        return new StateField(name, false, 1, 0, BigInteger.valueOf(last));
    }

    private static BigInteger lastOfBits(int bits) {
        return BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    }

    private int wordsPerNumber() {
        return digits == 32 ? 2 : 1;
    }

    /** How many words of the state the entry takes. */
    int length() {
        return count * wordsPerNumber();
    }

    /** The number of an index, from the words that begin at {@code start}. */
    BigInteger get(long[] words, int start, int index) {
        if (wordsPerNumber() == 1) {
            return unsigned(words[start + index]);
        }
        int at = start + 2 * index;
        return unsigned(words[at]).shiftLeft(64).or(unsigned(words[at + 1]));
    }

    /** Puts a number, which is in range, into the words that begin at {@code start}. */
    void set(long[] words, int start, int index, BigInteger number) {
        if (wordsPerNumber() == 1) {
            words[start + index] = number.longValue();
        } else {
            int at = start + 2 * index;
            words[at] = number.shiftRight(64).longValue();
            words[at + 1] = number.longValue();
        }
    }

    /** The text form of a number: hexadecimal with all digits, or decimal. */
    String print(BigInteger number) {
        if (digits == 0) {
            return number.toString();
        }
        HexFormat hex = HexFormat.of();
        String low = hex.toHexDigits(number.longValue(), Math.min(digits, 16));
        return digits == 32 ? hex.toHexDigits(number.shiftRight(64).longValue()) + low : low;
    }

    private static BigInteger unsigned(long word) {
        return new BigInteger(Long.toUnsignedString(word));
    }
}
