package io.seedtree.bench.battery.model;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * The checks of the scale model: what is proved of the derivation is enumerated, and the birthday bound is
 * compared with counts. With a {@link Fault} in the hash at least one of them must fail.
 */
public final class ScaleModel {

    private ScaleModel() {
    }

    /**
     * Enumerates what is proved: siblings share no pool word, the same path below different parents leads to
     * different pools, and different seeds have different pools.
     *
     * @param fault what is wrong with the hash
     * @param seed where the parents at 16 bits are drawn from
     * @return the counts of exceptions
     */
    public static List<ModelFinding> proved(Fault fault, SeedSequence seed) {
        return Proved.all(fault, new Pcg64Dxsm(seed));
    }

    /**
     * Counts collisions in trees of about 2^16 places, of 8-bit words and of 16-bit words with cut pools, and
     * computes the probability that random paths meet over all roots at 8 bits.
     *
     * @param fault what is wrong with the hash
     * @param seed where the roots are drawn from
     * @param trees the number of trees of each shape; 40 or more to refute a bound of 1/2
     * @return the counts
     */
    public static List<ModelFinding> trees(Fault fault, SeedSequence seed, int trees) {
        BitGenerator random = new Pcg64Dxsm(seed);
        List<ModelFinding> findings = new ArrayList<>();
        for (TreeShape shape : TreeShape.values()) {
            findings.addAll(TreeCount.of(shape, new ScaledHash(8, fault), random, trees));
            findings.addAll(TreeCount.of(shape, new ScaledHash(16, fault), random, trees));
        }
        findings.add(PairProbability.ofRandomPaths(fault, random, 8 * trees));
        return findings;
    }
}
