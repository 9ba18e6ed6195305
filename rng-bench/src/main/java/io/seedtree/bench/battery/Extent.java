package io.seedtree.bench.battery;

/** How much is drawn. */
public enum Extent {
    /** What every build does: seconds a check. */
    SHORT,
    /** What the published figures are from: minutes a check. */
    LONG;

    /**
     * Chooses a size.
     *
     * @param ofShort that of the short form
     * @param ofLong that of the long form
     * @return the one of this extent
     */
    public int of(int ofShort, int ofLong) {
        return this == SHORT ? ofShort : ofLong;
    }
}
