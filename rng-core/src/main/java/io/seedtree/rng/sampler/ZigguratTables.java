package io.seedtree.rng.sampler;

import java.util.Arrays;

/** Decodes the tables of the ziggurats and rounds them for single precision. */
final class ZigguratTables {

    private static final int DIGITS = 16;

    private ZigguratTables() {
    }

    /** Reads words of 16 hexadecimal digits, without separators but line ends. */
    static long[] words(String hex) {
        String digits = hex.replace("\n", "");
        long[] words = new long[digits.length() / DIGITS];
        for (int i = 0; i < words.length; i++) {
            words[i] = Long.parseUnsignedLong(digits, i * DIGITS, (i + 1) * DIGITS, 16);
        }
        return words;
    }

    /** Reads the bits of doubles. */
    static double[] doubles(String hex) {
        long[] words = words(hex);
        double[] values = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            values[i] = Double.longBitsToDouble(words[i]);
        }
        return values;
    }

    /** Appends the same values with the other sign. */
    static double[] withNegatives(double[] values) {
        double[] both = Arrays.copyOf(values, 2 * values.length);
        for (int i = 0; i < values.length; i++) {
            both[values.length + i] = -values[i];
        }
        return both;
    }

    /** Divides bounds by a power of two, halves up: bounds for abscissas of fewer bits. */
    static int[] shortened(long[] bounds, int shift) {
        int[] values = new int[bounds.length];
        for (int i = 0; i < bounds.length; i++) {
            values[i] = (int) ((bounds[i] + (1L << (shift - 1))) >>> shift);
        }
        return values;
    }

    /** Multiplies by a power of two and rounds to single precision. */
    static float[] rounded(double[] values, int shift) {
        float[] result = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = (float) Math.scalb(values[i], shift);
        }
        return result;
    }
}
