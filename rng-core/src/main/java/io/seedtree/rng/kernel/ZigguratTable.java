package io.seedtree.rng.kernel;

/**
 * How the words of a ziggurat are read. The index of a word names its layer, and in the normal distribution
 * its sign.
 *
 * @param width the width of a unit of abscissa, by index
 * @param inside the first abscissa that is not inside the layer's inner rectangle, by index
 * @param indexShift where the index begins
 * @param indexMask the bits of the index
 * @param abscissaShift where the abscissa begins
 * @param abscissaMask the bits of the abscissa
 */
public record ZigguratTable(double[] width, long[] inside, int indexShift, int indexMask, int abscissaShift,
        long abscissaMask) {

    /**
     * Returns the index of a word.
     *
     * @param word the word
     * @return the index into the tables
     */
    public int index(long word) {
        return (int) (word >>> indexShift) & indexMask;
    }

    /**
     * Returns the abscissa of a word.
     *
     * @param word the word
     * @return the abscissa, at least 0
     */
    public long abscissa(long word) {
        return word >>> abscissaShift & abscissaMask;
    }
}
