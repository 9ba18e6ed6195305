package io.seedtree.rng.legacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Mt19937;
import io.seedtree.rng.SeedSequence;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Seeds and bit generators. Values: {@code numpy.random.RandomState(seed).random_sample(2)} of NumPy 2.4.6.
 */
class RandomStateSeedingTest {

    private static double[] first(RandomState random) {
        return random.randomSample(2);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.5488135039273248, 0.7151893663724195",
        "42, 0.3745401188473625, 0.9507143064099162",
        "4294967295, 0.0976320289940138, 0.9123828453026218"})
    void number(long seed, double first, double second) {
        assertArrayEquals(new double[] {first, second}, first(new RandomState(seed)));
    }

    @Test
    void array() {
        assertArrayEquals(new double[] {0.6394267984578837, 0.025010755222666936},
                first(new RandomState(new long[] {42})));
        assertArrayEquals(new double[] {0.5845141492495678, 0.2585320132663258},
                first(new RandomState(new long[] {1, 2})));
        assertArrayEquals(new double[] {0.011104801384974161, 0.5954411904701155},
                first(new RandomState(new long[] {4294967295L, 2147483648L})));
    }

    @Test
    void arrayAsLongAsTheStateAndLonger() {
        assertArrayEquals(new double[] {0.2055544696761198, 0.5330331297477218},
                first(new RandomState(LongStream.range(0, 624).toArray())));
        assertArrayEquals(new double[] {0.9343370187421804, 0.2819233460158205},
                first(new RandomState(LongStream.range(0, 1000).toArray())));
    }

    @Test
    void wordsAreUnsignedNumbers() {
        RandomState fromNumbers = new RandomState(new long[] {4294967295L, 7});
        assertArrayEquals(first(fromNumbers), first(new RandomState(new int[] {-1, 7})));
    }

    /** {@code RandomState(BG(42))}: random_sample, two normals, one normal, gamma(0.5), randint(0, 100). */
    @ParameterizedTest
    @CsvSource({
        "PCG64, 0.7739560485559633, 1.111948382403327, -0.1895270894612784, -0.5759324645201208, "
                + "4.0419925092233315, 64",
        "Philox, 0.08607763073528474, -0.43265315089418793, -0.6745396048097578, -0.06764784582611046, "
                + "0.2569063082882729, 90",
        "MT19937, 0.5419938930062744, -0.5681644946764807, 0.15360600930296214, 0.33245417593265514, "
                + "0.41902692049972745, 7"})
    void anyBitGenerator(String name, double sample, double normal1, double normal2, double normal3,
            double gamma, long integer) {
        BitGenerator bits = BitGenerators.create(name, SeedSequence.of(42));
        RandomState random = new RandomState(bits);
        assertSame(bits, random.bitGenerator());
        assertEquals("RandomState(" + name + ")", random.toString());
        assertEquals(sample, random.randomSample());
        assertArrayEquals(new double[] {normal1, normal2}, random.standardNormal(2));
        assertEquals(normal3, random.standardNormal());
        assertEquals(gamma, random.gamma(0.5, 1));
        assertEquals(integer, random.randint(0, 100));
    }

    @Test
    void entropyDiffers() {
        assertNotEquals(new RandomState().randomSample(), new RandomState().randomSample());
        assertEquals(Mt19937.NAME, new RandomState().bitGenerator().name());
    }

    @Test
    void seedStartsAgainWithoutTheCachedNormal() {
        RandomState random = new RandomState(1);
        random.standardNormal();
        random.seed(42);
        assertEquals(new RandomState(42).legacyState(), random.legacyState());
        assertEquals(0.4967141530112327, random.standardNormal());
        random.seed(new long[] {42});
        assertEquals(new RandomState(new long[] {42}).legacyState(), random.legacyState());
        random.seed(new int[] {42});
        assertEquals(new RandomState(new long[] {42}).legacyState(), random.legacyState());
    }

    @Test
    void seedLetsAGivenTwisterGo() {
        Mt19937 twister = new Mt19937(SeedSequence.of(7));
        RandomState random = new RandomState(twister);
        random.seed(42);
        assertEquals(new Mt19937(SeedSequence.of(7)).nextInt(), twister.nextInt());
        assertArrayEquals(new RandomState(42).randn(3), random.randn(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PCG64", "PCG64DXSM", "Philox", "SFC64"})
    void onlyATwisterIsSeededAgain(String name) {
        RandomState random = new RandomState(BitGenerators.create(name, SeedSequence.of(42)));
        String message = assertThrows(IllegalStateException.class, () -> random.seed(42)).getMessage();
        assertEquals("seed: bit generator must be MT19937: " + name, message);
        assertThrows(IllegalStateException.class, random::legacyState);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 4294967296L, Long.MIN_VALUE, Long.MAX_VALUE})
    void refusesSeedsOutOfRange(long seed) {
        String expected = "seed must be in [0, 4294967295]: " + seed;
        RandomState random = new RandomState(42);
        List<Runnable> actions = List.of(() -> new RandomState(seed),
                () -> new RandomState(new long[] {1, seed}), () -> random.seed(seed),
                () -> random.seed(new long[] {seed}));
        for (Runnable action : actions) {
            assertEquals(expected, assertThrows(IllegalArgumentException.class, action::run).getMessage());
        }
        assertEquals(new RandomState(42).legacyState(), random.legacyState());
    }

    @Test
    void refusesEmptyArrays() {
        assertThrows(IllegalArgumentException.class, () -> new RandomState(new long[0]));
        assertThrows(IllegalArgumentException.class, () -> new RandomState(new int[0]));
    }
}
