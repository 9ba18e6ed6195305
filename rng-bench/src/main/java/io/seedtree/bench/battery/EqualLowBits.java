package io.seedtree.bench.battery;

import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.StreamState;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * PCG64 generators whose states share their 58 low bits. The difference of two states goes through the same
 * multiplications whatever the states are, and the output function shows much of it: the pairs find it, when
 * they let for the rotations. Seeding by hashes gives such a pair by chance only once in 2^58 pairs
 * (numpy/numpy#16313).
 */
record EqualLowBits() implements Splitter {

    private static final int EQUAL = 58;

    @Override
    public String name() {
        return "PCG64 with 58 low bits of state in common";
    }

    @Override
    public Node root(SeedSequence seed) {
        long[] words = seed.generateState64(4);
        return new Place(words[0], words[1], words[2], words[3] | 1L, 0);
    }

    /** A state, an increment and what is added to the bits above those that all have in common. */
    private record Place(long high, long low, long incrementHigh, long incrementLow, long position)
            implements
            Node {

        /** The last four indices; this control is not looked at any deeper. */
        @Override
        public Node child(long index) {
            return new Place(high, low, incrementHigh, incrementLow, position << 16 | index + 1);
        }

        @Override
        public RandomGenerator open() {
            long added = position << EQUAL;
            long carry = Long.compareUnsigned(low + added, low) < 0 ? 1 : 0;
            String own = hex(high + (position >>> Long.SIZE - EQUAL) + carry) + hex(low + added);
            return Pcg64.restore(StreamState.parse("seedtree-state/1 PCG64 state=" + own + " inc="
                    + hex(incrementHigh) + hex(incrementLow) + " half=0:00000000"));
        }

        private static String hex(long word) {
            return HexFormat.of().toHexDigits(word);
        }
    }
}
