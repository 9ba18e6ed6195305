package io.seedtree.bench.battery.model;

import io.seedtree.bench.battery.Finding;
import io.seedtree.bench.battery.Statement;
import io.seedtree.rng.BitGenerator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** What is proved of the hash, enumerated: no exception may be found. */
/*
 * Design. A child's pool word depends on the parent's word in the same place, on the constant, and on the
 * spawn word. At 8 bits these can all be had: every parent that there can be, every child, every level until
 * the constants repeat. Two maps must be one to one: spawn word to pool word (siblings), and pool word to pool
 * word (the same further path below different parents).
 */
final class Proved {

    private static final int LEVELS = 16;

    private Proved() {
    }

    /** Counts children that share a pool word with a sibling, over all values that a parent's word can have. */
    static Finding siblings(ScaledHash hash) {
        long shared = 0;
        int values = hash.cut(-1) + 1;
        for (int level = 0; level < LEVELS; level++) {
            for (int place = 0; place < ScaledHash.POOL; place++) {
                for (int parent = 0; parent < values; parent++) {
                    shared += sharedByChildren(hash, parent, level, place);
                }
            }
        }
        return never("pool words shared by siblings of " + hash.width()
                + " bits, every parent and every child", shared);
    }

    /** The same at a width where not every parent can be had: those of a number of roots. */
    static Finding siblings(ScaledHash hash, BitGenerator random, int parents) {
        long shared = 0;
        for (int i = 0; i < parents; i++) {
            int level = i % LEVELS;
            int parent = hash.cut(random.nextInt());
            shared += sharedByChildren(hash, parent, level, i / LEVELS % ScaledHash.POOL);
        }
        return never("pool words shared by siblings of " + hash.width() + " bits, " + parents
                + " parents and every child", shared);
    }

    private static long sharedByChildren(ScaledHash hash, int parent, int level, int place) {
        int constant = constant(hash, level, place);
        BitSet seen = new BitSet();
        int children = hash.cut(-1) + 1;
        for (int word = 0; word < children; word++) {
            seen.set(hash.absorbs(place) ? hash.absorb(parent, word, constant) : parent);
        }
        return children - seen.cardinality();
    }

    /** Counts parents' words that become the same by absorbing the same spawn word. */
    static Finding samePathBelowDifferentParents(ScaledHash hash) {
        long shared = 0;
        int values = hash.cut(-1) + 1;
        for (int level = 0; level < LEVELS; level++) {
            for (int place = 0; place < ScaledHash.POOL; place++) {
                int constant = constant(hash, level, place);
                for (int word = 0; word < values; word++) {
                    BitSet seen = new BitSet(values);
                    for (int parent = 0; parent < values; parent++) {
                        seen.set(hash.absorb(parent, word, constant));
                    }
                    shared += values - seen.cardinality();
                }
            }
        }
        return never("pool words of " + hash.width()
                + " bits that meet by absorbing the same word", shared);
    }

    /** Counts seeds that share the pool of another, over all seeds of four words. */
    static Finding seeds(ScaledHash hash) {
        BitSet seen = new BitSet();
        int values = hash.cut(-1) + 1;
        long seeds = 0;
        for (int a = 0; a < values; a++) {
            for (int b = 0; b < values; b++) {
                for (int c = 0; c < values; c++) {
                    for (int d = 0; d < values; d++) {
                        ScaledSeed root = ScaledSeed.root(hash, a, b, c, d);
                        int pool = 0;
                        for (int place = 0; place < ScaledHash.POOL; place++) {
                            pool = pool * values + root.poolWord(place);
                        }
                        seen.set(pool);
                        seeds++;
                    }
                }
            }
        }
        return never("seeds of four words of " + hash.width()
                + " bits that share the pool of another, every seed", seeds - seen.cardinality());
    }

    /** The constant with which a place of the pool absorbs the spawn word of a level. */
    private static int constant(ScaledHash hash, int level, int place) {
        int constant = hash.firstConstant();
        for (int i = 0; i < ScaledHash.POOL * (ScaledHash.POOL + level) + place; i++) {
            constant = hash.next(constant);
        }
        return constant;
    }

    /** What is proved never to happen. */
    private static Finding never(String name, long observed) {
        return new Statement(name, observed == 0, String.format(Locale.ROOT, "%,d found", observed));
    }

    /** All that is proved, for a hash with or without a fault. */
    static List<Finding> all(Fault fault, BitGenerator random) {
        ScaledHash eight = new ScaledHash(8, fault);
        List<Finding> findings = new ArrayList<>();
        findings.add(siblings(eight));
        findings.add(siblings(new ScaledHash(16, fault), random, 256));
        findings.add(samePathBelowDifferentParents(eight));
        findings.add(seeds(new ScaledHash(4, fault)));
        return findings;
    }
}
