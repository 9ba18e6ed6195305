package io.seedtree.bench.battery.model;

import io.seedtree.bench.battery.PValue;
import io.seedtree.rng.BitGenerator;

/** The exact probability that two paths lead to the same pool, over all 2^32 roots of the model at 8 bits. */
/*
 * Design. All seeds of four words have different pools, so over all roots the four words of the root's pool
 * are independent and uniform. Below the root they are never mixed with one another: a path is a permutation
 * of the 256 values of each. Two paths meet in a word for as many values as their two permutations agree
 * upon, and in all four with the product of these shares. For random permutations the product of the four
 * numbers has the mean 1, which is the birthday bound. What is tested is this mean, over pairs of random
 * paths; its error is taken from the spread of the products, since a few pairs have large ones.
 */
final class PairProbability {

    private static final int VALUES = 256;
    private static final int STEPS = 3;

    private PairProbability() {
    }

    static PValue ofRandomPaths(Fault fault, BitGenerator random, int paths) {
        ScaledHash hash = new ScaledHash(8, fault);
        byte[][][] permutations = new byte[paths][][];
        for (int i = 0; i < paths; i++) {
            permutations[i] = permutations(hash, random.nextInt(), random.nextInt(), random.nextInt());
        }
        double sum = 0.0;
        double squares = 0.0;
        for (int i = 0; i < paths; i++) {
            for (int k = 0; k < i; k++) {
                double meetings = meetings(permutations[i], permutations[k]);
                sum += meetings;
                squares += meetings * meetings;
            }
        }
        double pairs = 0.5 * paths * (paths - 1.0);
        double mean = sum / pairs;
        double error = Math.sqrt((squares / pairs - mean * mean) / pairs);
        return PValue.normal("probability that two of " + paths + " random paths of " + STEPS
                + " steps meet, over all 2^32 roots", (mean - 1.0) / error);
    }

    /** What each value of each pool word of the root becomes along a path. */
    private static byte[][] permutations(ScaledHash hash, int... path) {
        byte[][] result = new byte[ScaledHash.POOL][VALUES];
        int constant = hash.firstConstant();
        for (int i = 0; i < ScaledHash.POOL * ScaledHash.POOL; i++) {
            constant = hash.next(constant);
        }
        for (byte[] values : result) {
            for (int value = 0; value < VALUES; value++) {
                values[value] = (byte) value;
            }
        }
        for (int word : path) {
            for (int place = 0; place < ScaledHash.POOL; place++) {
                for (int value = 0; value < VALUES && hash.absorbs(place); value++) {
                    int before = Byte.toUnsignedInt(result[place][value]);
                    result[place][value] = (byte) hash.absorb(before, hash.cut(word), constant);
                }
                constant = hash.next(constant);
            }
        }
        return result;
    }

    /** For how many roots two paths meet, divided by the number for random pools, which is 1. */
    private static double meetings(byte[][] first, byte[][] second) {
        double product = 1.0;
        for (int place = 0; place < first.length; place++) {
            int equal = 0;
            for (int value = 0; value < VALUES; value++) {
                equal += first[place][value] == second[place][value] ? 1 : 0;
            }
            product *= equal;
        }
        return product;
    }
}
