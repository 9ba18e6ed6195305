package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.StreamState;
import io.seedtree.rng.legacy.RandomState;
import io.seedtree.rng.sampler.Choice;
import io.seedtree.rng.sampler.StandardUniform;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of docs/from-numpy.md. */
class FromNumpyGuideTest extends GuideExample {

    @Test
    void theSameCallsHaveTheSameNumbers() {
        // guide: numpy-first
        Generator rng = Generator.defaultRng(42);
        double[] normals = rng.normal(10, 2, 3);    // [10.609434159508863, 7.920031787519009, 11.500902391612914]
        long[] dice = rng.integers(1, 7, 5);        // [1, 5, 2, 1, 4]
        long[] hand = rng.choice(52, 3, Choice.withoutReplacement()); // [48, 37, 39]
        // end
        assertNumpys("numpy-first", normals, dice, hand);
    }

    @Test
    void seedsAreNumpys() {
        // guide: numpy-seeds
        Generator number = Generator.defaultRng(42);                         // default_rng(42)
        Generator big = Generator.defaultRng(BigInteger.ONE.shiftLeft(100)); // default_rng(2**100)
        Generator words = Generator.defaultRng(new int[] {1, 2, 3});         // default_rng([1, 2, 3])
        Generator fresh = Generator.defaultRng();                            // default_rng()

        SeedSequence root = SeedSequence.of(42);                             // SeedSequence(42)
        SeedSequence third = root.child(3);                                  // root.spawn(4)[3]
        SeedSequence raw = root.withSpawnKey(3, 17);                         // SeedSequence(42, spawn_key=(3, 17))
        int[] state = third.generateState(2);                                // third.generate_state(2)
        // end
        assertNumpys("numpy-seeds", number.random(), big.random(), words.random(),
                Generator.defaultRng(third).random(), Generator.defaultRng(raw).random(),
                Integer.toUnsignedLong(state[0]), Integer.toUnsignedLong(state[1]));
        assertEquals(fresh.random(), fresh.address().orElseThrow().open().random());
    }

    @Test
    void spawnCountsInTheGenerator() {
        // guide: numpy-spawn
        Generator rng = Generator.defaultRng(42);
        List<Generator> workers = rng.spawn(4); // children 0 to 3
        List<Generator> more = rng.spawn(2);    // children 4 and 5
        // end
        assertNumpys("numpy-spawn", workers.get(3).random(), more.get(1).random());
        assertEquals("PCG64:42/5", more.get(1).address().orElseThrow().toString());
    }

    @Test
    void shapesAndParameterArraysAreLoops() {
        double[] scale = {1, 2, 3};
        // guide: numpy-shapes
        Generator rng = Generator.defaultRng(42);
        double[][] matrix = rng.draw(StandardUniform.of(), 2, 3); // rng.random((2, 3))
        double[] each = new double[3];
        Arrays.setAll(each, i -> rng.exponential(scale[i]));      // rng.exponential([1, 2, 3])
        double[] out = new double[3];
        rng.fillRandom(out);                                      // rng.random(out=out)
        // end
        assertNumpys("numpy-shapes", matrix[0], matrix[1], each, out);
    }

    @Test
    void theOldWorldIsRandomState() {
        // guide: numpy-legacy
        RandomState random = new RandomState(42); // np.random.seed(42)
        double normal = random.randn();           // 0.4967141530112327
        long die = random.randint(1, 7);          // 3
        double[] sample = random.randomSample(2); // [0.7796910002727693, 0.596850157946487]
        // end
        assertNumpys("numpy-legacy", normal, die, sample);
    }

    @Test
    void aStateGoesToPythonAndBack() {
        // guide: numpy-state
        Generator rng = Generator.defaultRng(42);
        rng.random();
        String json = StreamState.of(rng.bitGenerator()).toNumpyJson();
        Generator again = Generator.of(BitGenerators.restore(StreamState.ofNumpyJson(json)));
        double next = again.random(); // 0.4388784397520523
        // end
        assertNumpys("numpy-state", next);
        assertEquals(numpy("numpy-state json").get(0), json);
    }

    @Test
    void arraysOfSmallIntegersAreNotSingleDraws() {
        byte[] three = Generator.defaultRng(42).integersInt8(0, 100, 3);
        Generator single = Generator.defaultRng(42);
        byte[] singles = {single.integersInt8(0, 100, 1)[0], single.integersInt8(0, 100, 1)[0],
            single.integersInt8(0, 100, 1)[0]};
        assertNumpys("numpy-bytes", three, singles);
        assertArrayEquals(Generator.defaultRng(42).integersInt32(0, 100, 3),
                Arrays.stream(Generator.defaultRng(42).integers(0, 100, 3)).mapToInt(i -> (int) i).toArray());
    }
}
