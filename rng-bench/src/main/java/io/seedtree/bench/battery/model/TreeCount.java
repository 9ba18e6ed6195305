package io.seedtree.bench.battery.model;

import io.seedtree.bench.battery.Count;
import io.seedtree.bench.battery.Finding;
import io.seedtree.rng.BitGenerator;
import java.util.Arrays;
import java.util.List;

/** Collisions in enumerated trees, against the birthday bound. */
/*
 * Design. The keys have 32 bits: at 8 bits the whole pool, at 16 bits a part of it. Two things are counted.
 * The bound says with which probability a tree has any collision, so the number of trees that have one is at
 * most binomial. The number of colliding pairs has the same mean as for random pools, and where pairs do not
 * come in clusters it is a Poisson number; at 8 bits they come in clusters, because a word has only few
 * differences, so there that is not asked.
 */
final class TreeCount {

    private static final int KEY_BITS = 32;
    private static final int WIDTH_WITHOUT_CLUSTERS = 16;

    private TreeCount() {
    }

    static List<Finding> of(TreeShape shape, ScaledHash hash, BitGenerator random, int trees) {
        int withCollision = 0;
        long pairs = 0;
        double bound = 0.0;
        for (int i = 0; i < trees; i++) {
            ScaledSeed root = ScaledSeed.root(hash, random.nextInt(), random.nextInt(), random.nextInt(),
                    random.nextInt());
            int[] keys = shape.keys(root);
            long colliding = collidingPairs(keys);
            pairs += colliding;
            withCollision += colliding > 0 ? 1 : 0;
            bound = Math.scalb(0.5 * keys.length * (keys.length - 1.0), -KEY_BITS);
        }
        String where = shape + ", " + hash.width() + " bits, " + trees + " roots";
        Finding any =
                Count.boundedBinomial("trees with a collision in " + where, withCollision, trees, bound);
        return hash.width() < WIDTH_WITHOUT_CLUSTERS
                ? List.of(any)
                : List.of(any, Count.poisson("colliding pairs in " + where, pairs, trees * bound));
    }

    private static long collidingPairs(int[] keys) {
        Arrays.sort(keys);
        long pairs = 0;
        int equal = 0;
        for (int i = 1; i < keys.length; i++) {
            equal = keys[i] == keys[i - 1] ? equal + 1 : 0;
            pairs += equal;
        }
        return pairs;
    }
}
