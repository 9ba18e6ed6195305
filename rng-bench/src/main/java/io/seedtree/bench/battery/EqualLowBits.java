package io.seedtree.bench.battery;

import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.StreamState;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * PCG64 generators whose states share their 58 low bits. The difference of two states goes through the same
 * multiplications whatever the states are, and the output function shows much of it: the pairs find it, when
 * they allow for the rotations. Two places have the same difference below every root, with no bit pattern of
 * its own, so that it is PCG64's output function that is found: PCG64DXSM's hides it. Seeding by hashes gives
 * such a pair by chance only once in 2^58 pairs (numpy/numpy#16313).
 *
 * @param bitGenerator PCG64 or PCG64DXSM
 */
record EqualLowBits(String bitGenerator) implements Splitter {

    private static final int EQUAL = 58;
    /** The golden ratio: its multiples differ in half of their bits. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    @Override
    public String name() {
        return bitGenerator + " with 58 low bits of state in common";
    }

    @Override
    public Node root(SeedSequence seed) {
        long[] words = seed.generateState64(4);
        return new Place(bitGenerator, words[0], words[1], words[2], words[3] | 1L, 0);
    }

    /** A state, an increment and what is added to the bits above those that all have in common. */
    private record Place(String bitGenerator, long high, long low, long incrementHigh, long incrementLow,
            long position) implements Node {

        /** The last four indices; this control is not looked at any deeper. */
        @Override
        public Node child(long index) {
            return new Place(bitGenerator, high, low, incrementHigh, incrementLow,
                    position << 16 | index + 1);
        }

        @Override
        public RandomGenerator open() {
            long multiple = position * SPREAD;
            long added = multiple << EQUAL;
            long carry = Long.compareUnsigned(low + added, low) < 0 ? 1 : 0;
            String own = hex(high + (multiple >>> Long.SIZE - EQUAL) + carry) + hex(low + added);
            return BitGenerators
                    .restore(StreamState.parse("seedtree-state/1 " + bitGenerator + " state=" + own
                            + " inc=" + hex(incrementHigh) + hex(incrementLow) + " half=0:00000000"));
        }

        private static String hex(long word) {
            return HexFormat.of().toHexDigits(word);
        }
    }
}
