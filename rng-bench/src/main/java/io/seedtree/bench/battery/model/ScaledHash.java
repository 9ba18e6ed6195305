package io.seedtree.bench.battery.model;

/** The hash of seed sequences with words of any even number of bits up to 32, and pools of four words. */
/*
 * Design. All constants are those of the hash, cut to the width, so that odd stays odd; the shift is half the
 * width. Nothing else changes. One thing shrinks with the width that the proofs do not need, but trees do: the
 * multiplier of the running constant is 5 modulo 8, so that the constants repeat after 2^(width - 2) absorbed
 * pool words, which are 16 levels of the tree at 8 bits, 4096 at 16 and 2^28 at 32. Trees of the model are not
 * to be deeper.
 */
final class ScaledHash {

    static final int POOL = 4;

    private static final int INITIAL = 0x43b0d7e5;
    private static final int MULTIPLIER = 0x931e8875;
    private static final int MIX_POOL = 0xca01f9dd;
    private static final int MIX_WORD = 0x4973f715;

    private final int width;
    private final int mask;
    private final int mixWord;
    private final Fault fault;

    ScaledHash(int width, Fault fault) {
        if (width < 4 || width > 32 || width % 2 != 0) {
            throw new IllegalArgumentException("width must be even and in [4, 32]: " + width);
        }
        this.width = width;
        this.fault = fault;
        mask = -1 >>> 32 - width;
        mixWord = fault == Fault.EVEN_MULTIPLIER ? MIX_WORD + 1 : MIX_WORD;
    }

    int width() {
        return width;
    }

    Fault fault() {
        return fault;
    }

    /** A word of this width. */
    int cut(int word) {
        return word & mask;
    }

    int firstConstant() {
        return cut(INITIAL);
    }

    /** The running constant after one more hashed word. */
    int next(int constant) {
        return fault == Fault.CONSTANT_STANDS ? constant : cut(constant * MULTIPLIER);
    }

    int hash(int word, int constant) {
        int hashed = cut((word ^ constant) * cut(constant * MULTIPLIER));
        return hashed ^ hashed >>> width / 2;
    }

    private int mix(int poolWord, int hashed) {
        int mixed = cut(MIX_POOL * poolWord - mixWord * hashed);
        return fault == Fault.NO_SHIFT ? mixed : mixed ^ mixed >>> width / 2;
    }

    /** What a pool word becomes when it absorbs a word. */
    int absorb(int poolWord, int word, int constant) {
        return mix(poolWord, hash(word, constant));
    }

    /** Whether a pool word absorbs spawn words at all. */
    boolean absorbs(int place) {
        return fault != Fault.WORD_LEFT_OUT || place < POOL - 1;
    }
}
