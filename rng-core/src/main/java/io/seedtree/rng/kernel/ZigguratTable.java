package io.seedtree.rng.kernel;

import java.util.Arrays;

/**
 * How the words of a ziggurat are read: a layer, perhaps a sign, and an abscissa.
 *
 * @param inside the first abscissa that is not inside the layer's inner rectangle, by layer
 * @param entries what is known of each layer, packed
 * @param base what is to be added to the bits of an entry's width
 * @param layerShift where the layer begins
 * @param signShift how far to the left of the sign of a double that of a word lies, or 0
 * @param signMask the sign of a double, or 0 if words have no sign
 * @param abscissaShift where the abscissa begins
 * @param abscissaMask the bits of the abscissa
 * @param boundShift how many of the abscissa's low bits the bounds do not have
 */
/*
 * Design. The width of a unit of abscissa and a bound of the inner rectangle share one word, so that a value
 * needs one look into a table of two kilobytes. There is room for both, because all widths lie within a factor
 * of 2^7: their bits, less those of the least power of two among them, end below the nine upper bits. There is
 * the bound, rounded down to nine bits. An abscissa below it is inside for sure; of those that are not, about
 * one in ten is inside all the same.
 */
public record ZigguratTable(long[] inside, long[] entries, long base, int layerShift, int signShift,
        long signMask,
        int abscissaShift, long abscissaMask, int boundShift) {

    /** Where the bound begins, and the bits below it. */
    static final int BOUND = 55;
    /** The bits of the width that an entry holds. */
    static final long WIDTH_MASK = -1L >>> Long.SIZE - BOUND;

    private static final long EXPONENT_MASK = 0x7ff0000000000000L;

    /**
     * Makes the table of words that have, from the low end, eight bits of layer, the sign, and 52 bits of
     * abscissa.
     *
     * @param width the width of a unit of abscissa, by layer
     * @param inside the first abscissa that is not inside the layer's inner rectangle, by layer
     * @return the table
     */
    public static ZigguratTable signed(double[] width, long[] inside) {
        return of(width, inside, 0, BOUND, Long.MIN_VALUE, 9, 52);
    }

    /**
     * Makes the table of words without a sign.
     *
     * @param width the width of a unit of abscissa, by layer
     * @param inside the first abscissa that is not inside the layer's inner rectangle, by layer
     * @param layerShift where the eight bits of the layer begin
     * @param abscissaShift where the abscissa begins
     * @param abscissaBits how many bits it has
     * @return the table
     */
    public static ZigguratTable unsigned(double[] width, long[] inside, int layerShift, int abscissaShift,
            int abscissaBits) {
        return of(width, inside, layerShift, 0, 0, abscissaShift, abscissaBits);
    }

    private static ZigguratTable of(double[] width, long[] inside, int layerShift, int signShift,
            long signMask, int abscissaShift, int abscissaBits) {
        long base = Arrays.stream(width).mapToLong(Double::doubleToRawLongBits).min().orElseThrow()
                & EXPONENT_MASK;
        int boundShift = abscissaBits - (Long.SIZE - BOUND);
        long[] entries = new long[width.length];
        for (int layer = 0; layer < width.length; layer++) {
            long offset = Double.doubleToRawLongBits(width[layer]) - base;
            entries[layer] = inside[layer] >>> boundShift << BOUND | offset;
            if (offset > WIDTH_MASK) {
                throw new IllegalArgumentException(
                        "width of layer " + layer + " is too large: " + width[layer]);
            }
        }
        return new ZigguratTable(inside, entries, base, layerShift, signShift, signMask, abscissaShift,
                -1L >>> Long.SIZE - abscissaBits, boundShift);
    }

    /**
     * Returns the layer of a word.
     *
     * @param word the word
     * @return the index into the tables
     */
    public int layer(long word) {
        return (int) (word >>> layerShift) & entries.length - 1;
    }

    long abscissa(long word) {
        return word >>> abscissaShift & abscissaMask;
    }

    /**
     * Returns the candidate of a word.
     *
     * @param word the word
     * @param entry the entry of its layer
     * @return the signed abscissa times the width
     */
    public double candidate(long word, long entry) {
        long width = (entry & WIDTH_MASK) + base | word << signShift & signMask;
        return abscissa(word) * Double.longBitsToDouble(width);
    }

    /**
     * Returns whether a word is inside the inner rectangle of its layer.
     *
     * @param word the word
     * @return whether its candidate is a value in any case
     */
    public boolean isInside(long word) {
        return abscissa(word) < inside[layer(word)];
    }
}
