package io.seedtree.bench.jmh;

/** Long fills, in pieces of an array of bearable length. */
public final class Pieces {

    /** The longest array: 4 million values, which fit the caches of a large processor. */
    public static final int LONGEST = 4_000_000;

    private Pieces() {
    }

    /** Fills an array from its beginning. */
    @FunctionalInterface
    interface Filler {

        /**
         * Fills.
         *
         * @param size the number of values
         */
        void fill(int size);
    }

    /**
     * Returns the length of the array that is needed.
     *
     * @param length the number of values
     * @return the length of the longest piece
     */
    static int arrayLength(long length) {
        return (int) Math.min(length, LONGEST);
    }

    /**
     * Fills all pieces.
     *
     * @param filler fills one
     * @param length the number of values
     * @return the filler, which holds the array
     */
    static Filler fill(Filler filler, long length) {
        for (long left = length; left > 0; left -= LONGEST) {
            filler.fill(arrayLength(left));
        }
        return filler;
    }
}
