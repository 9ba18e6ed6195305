package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;

/**
 * Uniform integers of 16, 8 or 1 bits, cut from 32-bit words. One object serves one call; what is left of its
 * last word is lost.
 */
/*
 * Design. NumPy keeps the rest of a word for the length of one call only, so the buffer is no part of any
 * generator, and an array of these types is not the sequence of single draws. Otherwise Lemire's
 * multiplication as in BoundedIntegers, in the width of the piece.
 */
final class PieceSource {

    private final BitGenerator bits;
    private final int pieceBits;
    private final int mask;
    private final int range;
    private final int width;
    private final int threshold;
    private int word;
    private int piecesLeft;

    /** Draws from {@code [0, range]}; the range must fit into the bits of a piece. */
    PieceSource(BitGenerator bits, int pieceBits, long range) {
        this.bits = bits;
        this.pieceBits = pieceBits;
        this.mask = (1 << pieceBits) - 1;
        this.range = (int) range;
        this.width = this.range + 1;
        this.threshold = (mask - this.range) % width;
    }

    int next() {
        if (range == 0) {
            return 0;
        }
        if (range == mask) {
            return piece();
        }
        int product = piece() * width;
        while ((product & mask) < threshold) {
            product = piece() * width;
        }
        return product >>> pieceBits;
    }

    private int piece() {
        if (piecesLeft == 0) {
            word = bits.nextInt();
            piecesLeft = Integer.SIZE / pieceBits - 1;
        } else {
            word >>>= pieceBits;
            piecesLeft--;
        }
        return word & mask;
    }
}
