package io.seedtree.rng;

import java.math.BigInteger;

/** Polynomials over the field of two elements: coefficient i is bit i mod 64 of word i / 64. */
final class BinaryPolynomial {

    private BinaryPolynomial() {
    }

    /**
     * The characteristic polynomial of the shortest linear recurrence that makes the bits: James Massey,
     * "Shift-Register Synthesis and BCH Decoding", 1969.
     *
     * @param bits at least twice as many as the degree
     */
    static long[] ofRecurrence(boolean[] bits) {
        int length = bits.length / 128 + 2;
        long[] connection = new long[length];
        long[] earlier = new long[length];
        connection[0] = 1;
        earlier[0] = 1;
        long[] recent = new long[length];
        int degree = 0;
        int age = 1;
        for (int i = 0; i < bits.length; i++) {
            shiftByOne(recent);
            recent[0] |= bits[i] ? 1 : 0;
            if (!product(connection, recent)) {
                age++;
                continue;
            }
            long[] before = connection.clone();
            addShifted(connection, earlier, age);
            if (2 * degree <= i) {
                degree = i + 1 - degree;
                earlier = before;
                age = 1;
            } else {
                age++;
            }
        }
        return reversed(connection, degree);
    }

    /** The power of x, modulo a polynomial. */
    static long[] powerOfX(BigInteger exponent, long[] modulus) {
        long[] result = new long[modulus.length];
        result[0] = 1;
        for (int bit = exponent.bitLength() - 1; bit >= 0; bit--) {
            long[] square = square(result);
            if (exponent.testBit(bit)) {
                shiftByOne(square);
            }
            reduce(square, modulus);
            System.arraycopy(square, 0, result, 0, result.length);
        }
        return result;
    }

    static int degree(long[] polynomial) {
        int last = polynomial.length - 1;
        while (polynomial[last] == 0) {
            last--;
        }
        return 64 * last + 63 - Long.numberOfLeadingZeros(polynomial[last]);
    }

    static int weight(long[] polynomial) {
        int weight = 0;
        for (long word : polynomial) {
            weight += Long.bitCount(word);
        }
        return weight;
    }

    private static boolean product(long[] a, long[] b) {
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum ^= a[i] & b[i];
        }
        return (Long.bitCount(sum) & 1) != 0;
    }

    private static void shiftByOne(long[] words) {
        for (int i = words.length - 1; i > 0; i--) {
            words[i] = words[i] << 1 | words[i - 1] >>> 63;
        }
        words[0] <<= 1;
    }

    /** Adds a polynomial times a power of x; what exceeds the array is zero. */
    private static void addShifted(long[] target, long[] polynomial, int shift) {
        int words = shift >>> 6;
        int bits = shift & 63;
        for (int i = target.length - 1; i >= words; i--) {
            int from = i - words;
            if (from < polynomial.length) {
                target[i] ^= polynomial[from] << bits;
            }
            if (bits != 0 && from > 0 && from <= polynomial.length) {
                target[i] ^= polynomial[from - 1] >>> 64 - bits;
            }
        }
    }

    private static long[] reversed(long[] polynomial, int degree) {
        long[] result = new long[degree / 64 + 1];
        for (int i = 0; i <= degree; i++) {
            int mirrored = degree - i;
            result[i >>> 6] |= (polynomial[mirrored >>> 6] >>> mirrored & 1) << i;
        }
        return result;
    }

    private static long[] square(long[] polynomial) {
        long[] result = new long[2 * polynomial.length];
        for (int i = 0; i < polynomial.length; i++) {
            result[2 * i] = spread(polynomial[i] & 0xFFFFFFFFL);
            result[2 * i + 1] = spread(polynomial[i] >>> 32);
        }
        return result;
    }

    /** Moves bit i of 32 to bit 2 i. */
    private static long spread(long bits) {
        long result = (bits | bits << 16) & 0x0000FFFF0000FFFFL;
        result = (result | result << 8) & 0x00FF00FF00FF00FFL;
        result = (result | result << 4) & 0x0F0F0F0F0F0F0F0FL;
        result = (result | result << 2) & 0x3333333333333333L;
        return (result | result << 1) & 0x5555555555555555L;
    }

    private static void reduce(long[] polynomial, long[] modulus) {
        int degree = degree(modulus);
        for (int i = 64 * polynomial.length - 1; i >= degree; i--) {
            if ((polynomial[i >>> 6] >>> i & 1) != 0) {
                addShifted(polynomial, modulus, i - degree);
            }
        }
    }
}
