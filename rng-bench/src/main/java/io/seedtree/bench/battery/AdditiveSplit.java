package io.seedtree.bench.battery;

import io.seedtree.rng.SeedSequence;
import java.util.random.RandomGenerator;

/**
 * The way Julia split the generators of its tasks before JuliaLang/julia#53408 (February 2024): a counter
 * goes forward with every split, and each register of the child's xoshiro256++ is that of the parent plus a
 * hash of the counter. Additions commute, so of the tasks with no split, split A, split B and both, the
 * registers satisfy r01 + r10 = r00 + r11, and the first outputs nearly so: the quads find it. Every stream
 * on its own is faultless.
 */
record AdditiveSplit() implements Splitter {

    /** Julia's, of a linear congruential generator with a good spectrum. */
    private static final long STEP = 0xd1342543de82ef95L;
    /** Julia's, a pair for each register. */
    private static final long[] MASKS =
            {0x214c146c88e47cb7L, 0xa66d8cc21285aafaL, 0x68c7ef2d7b1a54d4L, 0xb053a7d7aa238c61L};
    private static final long[] MULTIPLIERS =
            {0xaef17502108ef2d9L, 0xf34026eeb86766afL, 0x38fd70ad58dd9fbbL, 0x6677f9b93ab0c04dL};

    @Override
    public String name() {
        return "additive split (Julia before #53408)";
    }

    @Override
    public Node root(SeedSequence seed) {
        long[] words = seed.generateState64(5);
        return new Place(words[0], words[1], words[2], words[3], words[4]);
    }

    private record Place(long r0, long r1, long r2, long r3, long counter) implements Node {

        @Override
        public Node child(long index) {
            long x = counter;
            for (long i = 0; i < index; i++) {
                x = x * STEP + 1;
            }
            return new Place(r0 + hash(x, 0), r1 + hash(x, 1), r2 + hash(x, 2), r3 + hash(x, 3),
                    x * STEP + 1);
        }

        @Override
        public RandomGenerator open() {
            return new Xoshiro256(r0, r1, r2, r3);
        }
    }

    /** The output function of PCG RXS M XS. */
    private static long hash(long x, int register) {
        long mixed = x ^ MASKS[register];
        mixed ^= mixed >>> (mixed >>> 59) + 5;
        mixed *= MULTIPLIERS[register];
        return mixed ^ mixed >>> 43;
    }
}
