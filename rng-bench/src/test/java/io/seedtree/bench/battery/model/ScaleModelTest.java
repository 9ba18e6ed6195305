package io.seedtree.bench.battery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The scale model, and that it is one. */
class ScaleModelTest {

    private static final SeedSequence SEED = SeedSequence.of(42).child("scale model");
    private static final int TREES = 40;

    private static void assertHolds(List<ModelFinding> findings) {
        assertFalse(findings.isEmpty());
        for (ModelFinding finding : findings) {
            assertFalse(finding.fails(), () -> "seed " + SEED + ": " + finding);
        }
    }

    private static void assertFails(Fault fault, List<ModelFinding> findings) {
        assertTrue(findings.stream().anyMatch(ModelFinding::fails),
                () -> "seed " + SEED + ", not noticed: " + fault + ": " + findings);
    }

    /** At 32 bits the model's code gives the pools of seed sequences. */
    @Test
    void atFullWidthItIsTheDerivationItself() {
        ScaledHash hash = new ScaledHash(32, Fault.NONE);
        Pcg64Dxsm random = new Pcg64Dxsm(SEED);
        for (int i = 0; i < 1_000; i++) {
            int[] entropy = new int[ScaledHash.POOL];
            random.fill(entropy, 0, i % 5);
            int[] path = new int[i % 20];
            random.fill(path, 0, path.length);
            ScaledSeed model = ScaledSeed.root(hash, entropy).child(path);
            int[] pool = SeedSequence.of(entropy).withSpawnKey(path).pool();
            for (int place = 0; place < pool.length; place++) {
                assertEquals(pool[place], model.poolWord(place), "seed " + SEED + ", case " + i);
            }
        }
    }

    @Test
    void whatIsProvedHasNoException() {
        assertHolds(ScaleModel.proved(Fault.NONE, SEED));
    }

    /** The other faults leave siblings apart: they are for trees to find. */
    @ParameterizedTest
    @EnumSource(names = {"EVEN_MULTIPLIER", "WORD_LEFT_OUT"})
    void siblingsOfABrokenHashMeet(Fault fault) {
        assertFails(fault, ScaleModel.proved(fault, SEED));
    }

    @Test
    void treesKeepTheBirthdayBound() {
        assertHolds(ScaleModel.trees(Fault.NONE, SEED, TREES));
    }

    /** An even multiplier is for siblings to find. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"NONE", "EVEN_MULTIPLIER"})
    void treesOfABrokenHashLeaveTheBound(Fault fault) {
        assertFails(fault, ScaleModel.trees(fault, SEED, TREES));
    }
}
