package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.KeyedStreams;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.Philox;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.Sfc64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of docs/bit-generators.md. */
class BitGeneratorsGuideTest extends GuideExample {

    @Test
    void eachHasNumpysNumbers() {
        // guide: bits-first
        Generator numpys = Generator.defaultRng(42);                    // PCG64, as default_rng
        Generator parallel = RandomNode.of(42).open();                  // PCG64DXSM
        Generator fast = Generator.of(new Sfc64(SeedSequence.of(42)));
        Generator named = Generator.of(BitGenerators.create("Philox", SeedSequence.of(42)));
        RandomNode root = RandomNode.of(42, Sfc64::new);                // for a whole job
        // end
        assertNumpys("bits-first", numpys.random(), parallel.random(), fast.random(), named.random(),
                root.child(3).open().random());
    }

    @Test
    void aStreamMovesInConstantTime() {
        // guide: bits-move
        Pcg64 bits = new Pcg64(SeedSequence.of(42));
        bits.advance(1_000_000);                              // past a million words
        double next = Generator.of(bits).random();            // 0.6988104573822306
        BitGenerator far = new Pcg64(SeedSequence.of(42)).jumped();
        double there = Generator.of(far).random();            // 0.7561611153965418
        // end
        assertNumpys("bits-move", next, there);
    }

    @Test
    void keyedStreamsAreNumpysJumps() {
        // guide: bits-keyed
        KeyedStreams streams = KeyedStreams.of(SeedSequence.of(42));
        Philox seventh = streams.stream(7);                   // Philox(SeedSequence(42)).jumped(7)
        double first = Generator.of(seventh).random();        // 0.9071289135181589
        // end
        assertNumpys("bits-keyed", first);
    }

    @Test
    void theListIsNumpys() {
        assertEquals(numpy("bits-names"), List.copyOf(BitGenerators.names()));
    }
}
