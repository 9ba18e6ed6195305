package io.seedtree.bench.battery.model;

/** What may be taken out of the hash; the controls that must fail. */
public enum Fault {
    /** Nothing: the hash as it is. */
    NONE("the hash as it is"),
    /** The factor of the absorbed word is even, so that its upper bit is lost. */
    EVEN_MULTIPLIER("an even multiplier"),
    /** The last word of the pool is left as it is. */
    WORD_LEFT_OUT("one word of the pool is not mixed"),
    /** The running constant does not run: all words of the pool absorb the same. */
    CONSTANT_STANDS("the running constant stands still"),
    /** Mixing ends without its shift, which makes it linear. */
    NO_SHIFT("no shift after mixing");

    private final String text;

    Fault(String text) {
        this.text = text;
    }

    /** Returns what is wrong. */
    @Override
    public String toString() {
        return text;
    }
}
