package io.seedtree.bench.battery;

import java.util.List;
import java.util.random.RandomGenerator;

/** Counts which bits of the first outputs change when one bit of an input does. */
final class Avalanche {

    private static final int WORDS = 2;
    private static final int OUTPUTS = WORDS * Long.SIZE;

    /** A row of counts for each bit of the input. */
    private final int[] flips;
    private final long[] weights = new long[Long.SIZE + 1];
    private int tries;

    /** Makes empty counts for an input of some bits. */
    Avalanche(int bits) {
        flips = new int[bits * OUTPUTS];
    }

    /** Makes the stream of an input with one of its bits flipped. */
    @FunctionalInterface
    interface Flipped {
        RandomGenerator open(int bit);
    }

    /** Flips every bit once. */
    void add(RandomGenerator unflipped, Flipped input) {
        long[] words = new long[WORDS];
        for (int word = 0; word < WORDS; word++) {
            words[word] = unflipped.nextLong();
        }
        for (int bit = 0; bit < flips.length / OUTPUTS; bit++) {
            RandomGenerator stream = input.open(bit);
            for (int word = 0; word < WORDS; word++) {
                add(bit * OUTPUTS + word * Long.SIZE, words[word] ^ stream.nextLong());
            }
        }
        tries++;
    }

    private void add(int offset, long flipped) {
        weights[Long.bitCount(flipped)]++;
        for (int i = 0; i < Long.SIZE; i++) {
            flips[offset + i] += (int) (flipped >>> i) & 1;
        }
    }

    /** The table of input by output bits, and the numbers of bits that flipped together. */
    List<PValue> findings(String name) {
        return List.of(
                PValue.chiSquare(name + ": input by output bits", BitCounts.squares(flips, tries),
                        flips.length),
                BitCounts.hammingWeights(name + ": bits flipped in a word", weights));
    }
}
