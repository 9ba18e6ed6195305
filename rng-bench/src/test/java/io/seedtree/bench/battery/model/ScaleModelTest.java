package io.seedtree.bench.battery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import org.junit.jupiter.api.Test;

/** That the scale model is one; what it shows is tested with the battery. */
class ScaleModelTest {

    private static final SeedSequence SEED = SeedSequence.of(42).child("scale model");

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
}
