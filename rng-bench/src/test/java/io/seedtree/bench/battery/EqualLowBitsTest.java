package io.seedtree.bench.battery;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import org.junit.jupiter.api.Test;

/** That the control is found for PCG64's output function, and not for states that are alike all over. */
class EqualLowBitsTest {

    @Test
    void theStrongerOutputFunctionHidesIt() {
        Setting setting = new Setting(Extent.SHORT, SeedSequence.of(42), Pcg64Dxsm.NAME);
        Outcome outcome = new PairCheck().run(setting, new EqualLowBits(Pcg64Dxsm.NAME));
        assertFalse(outcome.fails(), () -> "seed 42: " + outcome.worst());
    }
}
