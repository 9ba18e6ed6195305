package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.seedtree.parallel.ParallelFill;
import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomStreams;
import io.seedtree.parallel.RandomTasks;
import io.seedtree.rng.Address;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.StreamState;
import io.seedtree.rng.sampler.StandardNormal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The examples of docs/laws.md. Each law has tests of its own beside; the page names them. */
class LawsGuideTest extends GuideExample {

    @Test
    void identity() {
        // guide: law-identity
        Address address = Address.parse("PCG64DXSM:42/3/17");
        double here = address.open().random(); // 0.7491608825664613
        String python = address.toNumpy();
        // end
        assertNumpys("law-identity", here);
        assertEquals("Generator(PCG64DXSM(SeedSequence(42, spawn_key=(3, 17))))", python);
        assertEquals(SeedSequence.of(5), SeedSequence.of(new int[] {5, 0}));
    }

    private static double fair() {
        // guide: law-fair-play
        double total = RandomStreams.range(RandomNode.of(42), 0, 1_000).parallel()
                .sum((rng, i) -> rng.lognormal(0, 3));
        // end
        return total;
    }

    @Test
    void fairPlay() throws Exception {
        double total = sameInAllPools(LawsGuideTest::fair);
        double exact = numpyDoubles("exact sum").get(0);
        assertEquals(exact, total, 10 * Math.ulp(exact));
    }

    @Test
    void oneOrder() {
        // guide: law-one-order
        Generator one = Generator.defaultRng(42);
        double[] loop = new double[100_000];
        for (int i = 0; i < loop.length; i++) {
            loop[i] = one.standardNormal();
        }
        Generator two = Generator.defaultRng(42);
        double[] bulk = two.standardNormal(100_000);
        Generator three = Generator.defaultRng(42);
        double[] parallel = new double[100_000];
        ParallelFill.common().fill(three, StandardNormal.of(), parallel);

        boolean same = Arrays.equals(loop, bulk) && Arrays.equals(loop, parallel); // true
        double next = one.random();
        boolean state = next == two.random() && next == three.random();            // true
        // end
        assertNumpys("law-one-order", same, state);
        assertNumpys("law-one-order digest", digest(loop));
    }

    @Test
    void independenceOfEdits() {
        RandomNode root = RandomNode.of(42);
        // guide: law-edits
        double[] some = RandomTasks.mapToDouble(root, 0, 1_000, (rng, i) -> rng.random());
        double[] twice = RandomTasks.mapToDouble(root, 0, 2_000, (rng, i) -> rng.random());
        boolean begins = Arrays.equals(some, Arrays.copyOf(twice, 1_000));             // true

        Generator quiet = root.open();
        Generator busy = root.open();
        busy.random(1_000);
        boolean children = quiet.split().random() == busy.split().random();            // true
        // end
        assertNumpys("law-edits", begins, children);
    }

    @Test
    void whatHasNoAddressHasAState() {
        // guide: law-state
        Generator rng = Generator.defaultRng(42);
        rng.random(10);
        String state = StreamState.of(rng.bitGenerator()).toString(); // one line, to be kept
        // end
        Generator again = Generator.of(BitGenerators.restore(StreamState.parse(state)));
        assertArrayEquals(rng.random(10), again.random(10));
    }

    /** The exemptions of the law of one order: here and in NumPy single draws differ from an array. */
    @Test
    void exemptionsAreNumpys() {
        assertFalse(Arrays.equals(Generator.defaultRng(42).integersInt8(0, 100, 3),
                drawnSingly(Generator.defaultRng(42))));
    }

    private static byte[] drawnSingly(Generator rng) {
        byte[] values = new byte[3];
        for (int i = 0; i < values.length; i++) {
            values[i] = rng.integersInt8(0, 100, 1)[0];
        }
        return values;
    }
}
