package io.seedtree.rng.kernel;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Philox;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.sampler.BoundedIntegers;
import io.seedtree.rng.sampler.BoundedInts;
import io.seedtree.rng.sampler.StandardExponential;
import io.seedtree.rng.sampler.StandardExponentialFloat;
import io.seedtree.rng.sampler.StandardNormal;
import io.seedtree.rng.sampler.StandardNormalFloat;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A long fill asks for some blocks of memory, and not for more the longer it is. Once it is compiled: fills go on
 * until one has taken no more than that.
 */
@Tag("kernels")
class FillAllocationTest {

    private static final long SEED = 20261129;
    private static final int LENGTH = 100_000;
    /** Compilers work beside the fills, on a loaded machine late: the test ends with the first good fill. */
    private static final int MOST_FILLS = 2_000;
    /** Words, what is noted of each of them, and small objects. */
    private static final long MOST_FOR_BLOCKS = 3 * Words.BLOCK * Long.BYTES + 1024;
    /** The state of a PCG64, for each block. */
    private static final long MOST_FOR_A_STATE = 64;
    /** Philox puts the words of eight counters in order by way of an array, for each block. */
    private static final long MOST_FOR_COUNTERS = 320;
    private static final int FIRST_WITH_INSTRUCTIONS = 25;
    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * Vectors of 256 bits have no instruction that makes doubles of words, and the compiler of Java 17 makes
     * objects of the vectors of PCG64: such kernels lose their trials.
     */
    @BeforeAll
    static void askForInstructions() {
        assumeTrue(!Kernels.description().startsWith(Choice.VECTOR)
                || Lanes.COUNT == 8 && Runtime.version().feature() >= FIRST_WITH_INSTRUCTIONS,
                "vector kernels are forced where they are no use");
    }

    private static Map<String, Consumer<BitGenerator>> fills() {
        long[] longs = new long[LENGTH];
        int[] ints = new int[LENGTH];
        double[] doubles = new double[LENGTH];
        float[] floats = new float[LENGTH];
        BoundedIntegers digits = BoundedIntegers.of(0, 100);
        BoundedInts intDigits = BoundedInts.of(0, 100);
        return Map.of("longs", bits -> bits.fill(longs, 0, LENGTH),
                "ints", bits -> bits.fill(ints, 0, LENGTH),
                "doubles", bits -> bits.fill(doubles, 0, LENGTH),
                "floats", bits -> bits.fill(floats, 0, LENGTH),
                "normals", bits -> StandardNormal.of().fill(bits, doubles),
                "exponentials", bits -> StandardExponential.of().fill(bits, doubles),
                "float normals", bits -> StandardNormalFloat.of().fill(bits, floats),
                "float exponentials", bits -> StandardExponentialFloat.of().fill(bits, floats),
                "integers", bits -> digits.fill(bits, longs),
                "32-bit integers", bits -> intDigits.fill(bits, ints));
    }

    static Stream<Arguments> cases() {
        return fills().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(fill -> BitGenerators.names().stream()
                        .map(name -> Arguments.of(fill.getKey(), name, fill.getValue())));
    }

    @ParameterizedTest(name = "{0} of {1}, seed " + SEED)
    @MethodSource("cases")
    void takesFewBlocks(String kind, String name, Consumer<BitGenerator> fill) {
        BitGenerator bits = BitGenerators.create(name, SeedSequence.of(SEED));
        long most = MOST_FOR_BLOCKS + (LENGTH / Words.BLOCK + 1)
                * (name.equals(Philox.NAME) ? MOST_FOR_COUNTERS : MOST_FOR_A_STATE);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < MOST_FILLS && least > most; i++) {
            long before = MEMORY.getCurrentThreadAllocatedBytes();
            fill.accept(bits);
            least = Math.min(least, MEMORY.getCurrentThreadAllocatedBytes() - before);
        }

        assertTrue(least <= most, kind + " of " + name + ": " + least + " bytes in the best fill of " + LENGTH
                + " values, at most " + most + " are expected; seed " + SEED);
    }
}
