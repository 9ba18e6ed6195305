package io.seedtree.bench.battery;

import io.seedtree.rng.SeedSequence;
import java.math.BigInteger;
import java.util.random.RandomGenerator;

/**
 * Our derivation without the step in which the four words of a root's pool are mixed with one another: each
 * word of the seed reaches a quarter of the state only. Avalanche finds it, as a flipped bit of the root
 * leaves most state words as they were. The streams are xoshiro256++ seeded by the state words: the output
 * functions of the PCGs would hide most of it. With the mixing such streams pass, as a test shows.
 */
record UnmixedRoot() implements Splitter {

    private static final int MULTIPLIER = 0x931e8875;
    private static final int STATE_MULTIPLIER = 0x58f38ded;

    @Override
    public String name() {
        return "our derivation without the mixing of the pool";
    }

    @Override
    public Node root(SeedSequence seed) {
        int[] pool = new int[4];
        BigInteger entropy = seed.entropy();
        int constant = 0x43b0d7e5;
        for (int i = 0; i < pool.length; i++) {
            pool[i] = hash(entropy.shiftRight(i * Integer.SIZE).intValue(), constant);
            constant *= MULTIPLIER;
        }
        Place place = new Place(pool[0], pool[1], pool[2], pool[3], constant);
        for (int word : seed.spawnKey()) {
            place = place.absorb(word);
        }
        return place;
    }

    private static int hash(int word, int constant) {
        int hashed = (word ^ constant) * (constant * MULTIPLIER);
        return hashed ^ hashed >>> 16;
    }

    private record Place(int p0, int p1, int p2, int p3, int constant) implements Node {

        @Override
        public Node child(long index) {
            return absorb((int) index);
        }

        Place absorb(int word) {
            int c1 = constant * MULTIPLIER;
            int c2 = c1 * MULTIPLIER;
            int c3 = c2 * MULTIPLIER;
            return new Place(mix(p0, hash(word, constant)), mix(p1, hash(word, c1)), mix(p2, hash(word, c2)),
                    mix(p3, hash(word, c3)), c3 * MULTIPLIER);
        }

        private static int mix(int x, int y) {
            int mixed = 0xca01f9dd * x - 0x4973f715 * y;
            return mixed ^ mixed >>> 16;
        }

        /** As {@code generate_state} does it. */
        @Override
        public RandomGenerator open() {
            int[] pool = {p0, p1, p2, p3};
            int[] words = new int[2 * pool.length];
            int running = 0x8b51f9dd;
            for (int i = 0; i < words.length; i++) {
                int word = pool[i % pool.length] ^ running;
                running *= STATE_MULTIPLIER;
                word *= running;
                words[i] = word ^ word >>> 16;
            }
            return new Xoshiro256(join(words[1], words[0]), join(words[3], words[2]),
                    join(words[5], words[4]), join(words[7], words[6]));
        }

        private static long join(int high, int low) {
            return (long) high << Integer.SIZE | Integer.toUnsignedLong(low);
        }
    }
}
