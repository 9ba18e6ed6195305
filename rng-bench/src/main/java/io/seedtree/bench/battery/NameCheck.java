package io.seedtree.bench.battery;

import io.seedtree.rng.SeedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** One bit of a name, or of an index that needs more than 32 bits, flips each bit of the outputs with probability 1/2. */
final class NameCheck implements Check {

    private static final int LENGTH = 12;
    /** Those of a character that leave it within ASCII. */
    private static final int CHARACTER_BITS = 7;
    private static final int INDEX_BITS = 63;
    private static final int[] DEPTHS = {1, 2, 10};

    /** Makes the stream of a child. */
    private interface Opener {
        RandomGenerator open(SeedSequence parent, String name);
    }

    @Override
    public String name() {
        return "avalanche of names and long indices";
    }

    @Override
    public String looksAt() {
        return "which bits of the first two outputs flip with each bit of a name of twelve letters, and of a "
                + "64-bit index, at depths of 1 to 10";
    }

    @Override
    public Outcome run(Setting setting) {
        List<Finding> findings =
                new ArrayList<>(names(setting, (parent, name) -> setting.open(parent.child(name))));
        int tries = tries(setting);
        for (int depth : DEPTHS) {
            Avalanche indices = new Avalanche(INDEX_BITS);
            for (int i = 0; i < tries; i++) {
                SeedSequence parent = parent(setting, i, depth);
                long index = setting.seed().child("indices").child(i).generateState64(1)[0] >>> 1;
                indices.add(setting.open(parent.child(index)),
                        bit -> setting.open(parent.child(index ^ 1L << bit)));
            }
            findings.addAll(indices.findings("long index at depth " + depth));
        }
        return Outcome.of(findings);
    }

    private static List<Finding> names(Setting setting, Opener opener) {
        List<Finding> findings = new ArrayList<>();
        int tries = tries(setting);
        for (int depth : DEPTHS) {
            Avalanche names = new Avalanche(LENGTH * CHARACTER_BITS);
            for (int i = 0; i < tries; i++) {
                SeedSequence parent = parent(setting, i, depth);
                char[] name = letters(setting.seed().child("names").child(i).generateState(LENGTH));
                names.add(opener.open(parent, new String(name)), bit -> {
                    char[] flipped = name.clone();
                    flipped[bit / CHARACTER_BITS] ^= (char) (1 << bit % CHARACTER_BITS);
                    return opener.open(parent, new String(flipped));
                });
            }
            findings.addAll(names.findings("name at depth " + depth));
        }
        return findings;
    }

    private static int tries(Setting setting) {
        return setting.extent().of(512, 16_384);
    }

    private static SeedSequence parent(Setting setting, int index, int depth) {
        SeedSequence parent = setting.root(index);
        for (int i = 1; i < depth; i++) {
            parent = parent.child(i);
        }
        return parent;
    }

    private static char[] letters(int[] words) {
        char[] letters = new char[words.length];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) ('a' + Integer.remainderUnsigned(words[i], 26));
        }
        return letters;
    }

    @Override
    public List<Control> controls() {
        return List.of(new HashedName());
    }

    /** The seed of the parent XOR the {@code hashCode} of the name: 32 bits, of which neighbours differ in few. */
    private record HashedName() implements Control {

        @Override
        public String name() {
            return "seed XOR hashCode of the name, java.util.Random";
        }

        @Override
        public Outcome run(Setting setting) {
            return Outcome.of(names(setting, (parent, name) -> new Random(
                    parent.generateState64(1)[0] ^ name.hashCode())));
        }
    }
}
