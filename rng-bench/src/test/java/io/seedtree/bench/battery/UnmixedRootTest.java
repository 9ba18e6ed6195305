package io.seedtree.bench.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.seedtree.rng.SeedSequence;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** That the control without the mixing is found for the want of it, and for nothing else. */
class UnmixedRootTest {

    private static final Setting SETTING = new Setting(Extent.SHORT, SeedSequence.of(42), "PCG64DXSM");

    /** The control's streams, but with the pool mixed. */
    private record Mixed(SeedSequence seed) implements Splitter.Node {

        @Override
        public Splitter.Node child(long index) {
            return new Mixed(seed.child(index));
        }

        @Override
        public RandomGenerator open() {
            long[] words = seed.generateState64(4);
            return new Xoshiro256(words[0], words[1], words[2], words[3]);
        }
    }

    private record MixedRoot() implements Splitter {

        @Override
        public String name() {
            return "our derivation, xoshiro256++";
        }

        @Override
        public Node root(SeedSequence seed) {
            return new Mixed(seed);
        }
    }

    @Test
    void withTheMixingNothingIsFound() {
        Outcome outcome = new AvalancheCheck().run(SETTING, new MixedRoot());
        assertFalse(outcome.fails(), () -> "seed 42: " + outcome.worst());
    }

    @Test
    void withoutItRootsAloneAreFound() {
        Outcome outcome = new AvalancheCheck().run(SETTING, new UnmixedRoot());
        Optional<Finding> belowTheRoot = outcome.findings().stream()
                .filter(finding -> !finding.name().startsWith("root")
                        && finding.chance() * outcome.findings().size() < Outcome.RISK)
                .findAny();
        assertEquals(Optional.empty(), belowTheRoot, "seed 42");
    }
}
