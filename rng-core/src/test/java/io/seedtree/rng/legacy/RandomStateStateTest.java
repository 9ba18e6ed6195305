package io.seedtree.rng.legacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.StreamState;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cached normal, and states in and out. Values from NumPy 2.4.6. */
class RandomStateStateTest {

    private static void assertNext(RandomState random, double expected, double value, boolean cached) {
        assertEquals(expected, value);
        assertEquals(cached, random.legacyState().hasGauss());
    }

    /** {@code r = RandomState(42)}, then the calls; {@code r.get_state()[3:]} after each. */
    @Test
    void oneCacheServesAllDistributions() {
        RandomState random = new RandomState(42);
        assertNext(random, 0.4967141530112327, random.standardNormal(), true);
        assertNext(random, 0.7234713976576307, random.normal(1, 2), false);
        assertNext(random, 0.6476885381006925, random.standardNormal(), true);
        assertNext(random, 6.00709733022508, random.gamma(3, 1), false);
        assertNext(random, 3.1487866544103906, random.gamma(3, 1), true);
        assertNext(random, 1.6574124851922625, random.lognormal(0, 0.5), false);
        assertNext(random, -0.4224688910633742, random.standardT(4), false);
        assertNext(random, 0.6694304208388524, random.wald(1, 2), true);
        assertEquals(-0.9240828377471049, random.legacyState().cachedGaussian());
        assertNext(random, 0.5357257141928949, random.standardCauchy(), true);
        assertNext(random, 2.6185197137278315, random.noncentralChisquare(3, 2), false);
        assertNext(random, 0.13949386065204183, random.randomSample(), false);
        assertNext(random, -0.9080240755212109, random.randn(), true);
        assertEquals(-1.4123037013352915, random.legacyState().cachedGaussian());
    }

    @Test
    void uniformsLeaveTheCacheAlone() {
        RandomState random = new RandomState(42);
        random.randn();
        random.rand(5);
        random.randint(0, 10, 5);
        random.permutation(5);
        assertEquals(-0.13826430117118466, random.randn());
    }

    /** The SHA-256 of {@code r.get_state()[1].astype('<u4').tobytes()} after one normal. */
    @Test
    void legacyStateIsNumpysTuple() throws NoSuchAlgorithmException {
        RandomState random = new RandomState(42);
        random.standardNormal();
        LegacyState state = random.legacyState();
        assertEquals(4, state.pos());
        assertTrue(state.hasGauss());
        assertEquals(-0.13826430117118466, state.cachedGaussian());
        ByteBuffer bytes = ByteBuffer.allocate(4 * 624).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(state.key());
        assertEquals("ab65d7eb5ea7688647f3a669b3cec2a82c5affa6575640c591dd1cd13005fad4",
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array())));
        assertEquals("('MT19937', [723970371, ...], 4, 1, -0.13826430117118466)", state.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 311, 312, 313, 1000, 1247})
    void continuesFromEveryFormOfItsState(int normals) {
        RandomState random = new RandomState(42);
        random.randn(normals);
        LegacyState tuple = random.legacyState();
        StreamState state = random.state();
        RandomState copy = random.copy();
        RandomState other = new RandomState(7);
        other.randn();
        other.setState(tuple);
        RandomState another = new RandomState(7);
        another.randn();
        another.setState(state);
        RandomState fromText = RandomState.restore(StreamState.parse(state.toString()));
        RandomState fromJson = RandomState.restore(StreamState.ofNumpyJson(state.toNumpyJson()));
        assertEquals(tuple, other.legacyState());
        double[] expected = random.randn(1001);
        for (RandomState continued : new RandomState[] {copy, other, another, fromText, fromJson}) {
            assertArrayEquals(expected, continued.randn(1001));
            assertEquals(random.state(), continued.state());
        }
    }

    @Test
    void jsonIsNumpysDictionary() {
        RandomState random = new RandomState(42);
        random.standardNormal();
        String json = random.state().toNumpyJson();
        String start = "{\"bit_generator\": \"MT19937\", \"state\": {\"key\": [723970371, 1229153189, ";
        assertTrue(json.startsWith(start), json);
        String beforeGauss = "], \"pos\": 4}, \"has_gauss\": 1, \"gauss\": ";
        assertTrue(json.contains(beforeGauss), json);
        int gauss = json.indexOf(beforeGauss) + beforeGauss.length();
        assertEquals(-0.13826430117118466, Double.parseDouble(json.substring(gauss, json.length() - 1)));
        String pythons = json.substring(0, gauss) + "-0.13826430117118466}";
        assertEquals(random.state(), StreamState.ofNumpyJson(pythons));
    }

    @Test
    void stateOfABitGeneratorHasNoCachedNormal() {
        RandomState random = new RandomState(new Pcg64(SeedSequence.of(42)));
        random.randn();
        random.setState(new Pcg64(SeedSequence.of(42)).state());
        assertFalse(random.state().gaussian().orElseThrow().pending());
        assertEquals(new RandomState(new Pcg64(SeedSequence.of(42))).randn(), random.randn());
    }

    @Test
    void halfWordBelongsToTheState() {
        RandomState random = new RandomState(new Pcg64(SeedSequence.of(42)));
        random.randint(0, 100);
        RandomState restored = RandomState.restore(random.state());
        assertArrayEquals(random.randint(0, 100, 5), restored.randint(0, 100, 5));
    }

    @Test
    void copyIsIndependent() {
        RandomState random = new RandomState(42);
        RandomState copy = random.copy();
        assertNotSame(random.bitGenerator(), copy.bitGenerator());
        copy.randn(10);
        assertEquals(0.4967141530112327, random.randn());
    }

    @Test
    void setStateRefusesAnotherAlgorithm() {
        RandomState random = new RandomState(42);
        StreamState pcg = new Pcg64(SeedSequence.of(42)).state();
        assertEquals("set_state: state must be of MT19937: PCG64",
                assertThrows(IllegalArgumentException.class, () -> random.setState(pcg)).getMessage());
        RandomState overPcg = new RandomState(new Pcg64(SeedSequence.of(42)));
        assertThrows(IllegalStateException.class, () -> overPcg.setState(random.legacyState()));
    }

    @Test
    void stateOfAForeignGeneratorCannotBeWrittenDown() {
        RandomState random = new RandomState(BitGenerators.adapt(new SplittableRandom(42)));
        assertThrows(IllegalArgumentException.class, random::state);
    }

    @Test
    void legacyStateIsAValue() {
        int[] key = new RandomState(42).legacyState().key();
        LegacyState state = new LegacyState(key, 624);
        assertEquals(new RandomState(42).legacyState(), state);
        assertEquals(new RandomState(42).legacyState().hashCode(), state.hashCode());
        key[0]++;
        state.key()[1]++;
        assertEquals(new RandomState(42).legacyState(), state);
        assertNotEquals(new LegacyState(key, 624), state);
        assertNotEquals(new LegacyState(state.key(), 623), state);
        assertNotEquals(new LegacyState(state.key(), 624, true, 0.0), state);
    }

    @Test
    void legacyStateRefusesWhatNoTwisterHas() {
        int[] key = new int[624];
        assertThrows(IllegalArgumentException.class, () -> new LegacyState(new int[623], 0));
        assertThrows(IllegalArgumentException.class, () -> new LegacyState(key, -1));
        assertThrows(IllegalArgumentException.class, () -> new LegacyState(key, 625));
        assertThrows(IllegalArgumentException.class, () -> new LegacyState(key, 0, true, Double.NaN));
        RandomState random = new RandomState(42);
        random.randn();
        LegacyState before = random.legacyState();
        assertThrows(IllegalArgumentException.class, () -> random.setState(new LegacyState(key, 0)));
        assertEquals(before, random.legacyState());
    }
}
