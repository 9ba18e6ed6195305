package io.seedtree.bench.battery;

import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.StreamState;
import java.math.BigInteger;
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
        BigInteger state = join(words[0], words[1]);
        return new Place(state, join(words[2], words[3]).setBit(0), BigInteger.ZERO);
    }

    private static BigInteger join(long high, long low) {
        return new BigInteger(Long.toHexString(high), 16).shiftLeft(Long.SIZE)
                .or(new BigInteger(String.format("%016x", low), 16));
    }

    private record Place(BigInteger state, BigInteger increment, BigInteger position) implements Node {

        @Override
        public Node child(long index) {
            return new Place(state, increment,
                    position.shiftLeft(16).add(BigInteger.valueOf(index + 1)));
        }

        @Override
        public RandomGenerator open() {
            BigInteger own = state.add(position.shiftLeft(EQUAL)).mod(BigInteger.ONE.shiftLeft(128));
            return Pcg64.restore(StreamState.parse(
                    String.format("seedtree-state/1 PCG64 state=%032x inc=%032x half=0:00000000", own,
                            increment)));
        }
    }
}
