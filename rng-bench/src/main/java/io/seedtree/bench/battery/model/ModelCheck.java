package io.seedtree.bench.battery.model;

import io.seedtree.bench.battery.Check;
import io.seedtree.bench.battery.Control;
import io.seedtree.bench.battery.Finding;
import io.seedtree.bench.battery.Outcome;
import io.seedtree.bench.battery.Setting;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Pcg64Dxsm;
import java.util.ArrayList;
import java.util.List;

/**
 * A check of the scale model. Its controls are faults in the hash. It looks at seed sequences only, so that
 * the bit generator of the setting does not matter.
 *
 * @param name the name
 * @param looksAt what it looks at
 * @param enumeration looks at a hash that has a fault, or none
 * @param faults those that it must find
 */
record ModelCheck(String name, String looksAt, Enumeration enumeration, List<Fault> faults) implements Check {

    /** Looks at the model. */
    @FunctionalInterface
    interface Enumeration {

        /**
         * Looks at a hash.
         *
         * @param fault what is wrong with it
         * @param random where roots are drawn from
         * @param setting how much to look at
         * @return what was found
         */
        List<Finding> of(Fault fault, BitGenerator random, Setting setting);
    }

    /** Forty can refute a bound of 1/2: 2^-40 is less than the risk of one of thirteen findings. */
    private static final int FEWEST_TREES = 40;

    /** Siblings do not meet, nor does the same path below different parents, nor do different seeds. */
    static final ModelCheck PROVED = new ModelCheck("scale model: what is proved",
            "siblings, equal paths below different parents, and seeds of 4-, 8- and 16-bit words, all of them",
            (fault, random, setting) -> Proved.all(fault, random),
            List.of(Fault.EVEN_MULTIPLIER, Fault.WORD_LEFT_OUT));

    /** Trees of about 2^16 places collide no more often than the birthday bound says. */
    static final ModelCheck TREES = new ModelCheck("scale model: trees",
            "collisions in trees of 2^16 places and of random paths, against the birthday bound",
            (fault, random, setting) -> trees(fault, random,
                    setting.extent().of(FEWEST_TREES, 10 * FEWEST_TREES)),
            List.of(Fault.WORD_LEFT_OUT, Fault.CONSTANT_STANDS, Fault.NO_SHIFT));

    /** At 8 bits the whole pool is looked at, at 16 bits a part of it. */
    private static List<Finding> trees(Fault fault, BitGenerator random, int trees) {
        List<Finding> findings = new ArrayList<>();
        for (TreeShape shape : TreeShape.values()) {
            findings.addAll(TreeCount.of(shape, new ScaledHash(8, fault), random, trees));
            findings.addAll(TreeCount.of(shape, new ScaledHash(16, fault), random, trees));
        }
        findings.add(PairProbability.ofRandomPaths(fault, random, 8 * trees));
        return findings;
    }

    @Override
    public Outcome run(Setting setting) {
        return run(Fault.NONE, setting);
    }

    private Outcome run(Fault fault, Setting setting) {
        return Outcome.of(enumeration.of(fault, new Pcg64Dxsm(setting.seed()), setting));
    }

    @Override
    public List<Control> controls() {
        return faults.stream().<Control>map(fault -> new Broken(this, fault)).toList();
    }

    /**
     * A hash that has a fault.
     *
     * @param check the check that must find it
     * @param fault what is wrong
     */
    private record Broken(ModelCheck check, Fault fault) implements Control {

        @Override
        public String name() {
            return fault.toString();
        }

        @Override
        public Outcome run(Setting setting) {
            return check.run(fault, setting);
        }
    }
}
