package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.StreamState.CachedGaussian;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamStateTest {

    /** PCG64(SeedSequence(42, spawn_key=(3,))) after one next_uint32; words from NumPy's state dictionary. */
    private static final String PCG64 = "seedtree-state/1 PCG64 state=8ca4fce8a1097b4abeab05aebd81ae9d"
            + " inc=43b6ae6a913e26cb319c0c99ccc73429 half=1:c3911aba spawned=0 seed=42/3";

    /**
     * bg = BG(SeedSequence(42, spawn_key=(4294967279, 7))); i = bg.ctypes; p = i.state_address;
     * next_uint32(p) three times, next_uint64(p), next_uint32(p), Generator(bg).random();
     * json.dumps(bg.state), arrays by tolist().
     */
    static List<String> dictionaries() {
        return List.of(
                "{\"bit_generator\": \"PCG64\", \"state\": {"
                        + "\"state\": 258127958516187700464008259015195972790, "
                        + "\"inc\": 28610933186428207987832922961325383249}, \"has_uint32\": 0, "
                        + "\"uinteger\": 2029662242}",
                "{\"bit_generator\": \"PCG64DXSM\", \"state\": {"
                        + "\"state\": 191753214837951516898435117395436114902, "
                        + "\"inc\": 28610933186428207987832922961325383249}, \"has_uint32\": 0, "
                        + "\"uinteger\": 2506533597}",
                "{\"bit_generator\": \"Philox\", \"state\": {\"counter\": [1, 0, 0, 0], "
                        + "\"key\": [14871946749157774249, 7551975601886872644]}, "
                        + "\"buffer\": [4265713979507024203, 9612311655432222801, 5532078937619594229, "
                        + "5880150715923049527], \"buffer_pos\": 4, \"has_uint32\": 0, "
                        + "\"uinteger\": 2238040709}",
                "{\"bit_generator\": \"SFC64\", \"state\": {\"state\": [16882023411376670773, "
                        + "3907633906192099175, 6732646065253773404, 17]}, "
                        + "\"has_uint32\": 0, \"uinteger\": 1984140639}");
    }

    private static String refusal(Runnable action) {
        return assertThrows(IllegalArgumentException.class, action::run).getMessage();
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void numpysDictionariesBothWays(String json) {
        StreamState state = StreamState.ofNumpyJson(json);
        assertEquals(json, state.toNumpyJson());
        assertEquals(state, StreamState.parse(state.toString()));
        BitGenerator bits = BitGenerators.create(state.bitGenerator(), SeedSequence.parse("42/4294967279/7"));
        bits.nextInt();
        bits.nextInt();
        bits.nextInt();
        bits.nextLong();
        bits.nextInt();
        bits.nextDouble();
        assertEquals(json, StreamState.of(bits).toNumpyJson());
    }

    /** NumPy's setter takes the keys in any order and any spacing. */
    @Test
    void spacingAndOrderOfKeysAreFree() {
        String json = dictionaries().get(0);
        String shuffled = "\n{ \"uinteger\":2029662242,\"has_uint32\" :0 ,\t\"state\":{"
                + "\"inc\":28610933186428207987832922961325383249,"
                + "\"state\":258127958516187700464008259015195972790},\"bit_generator\":\"PCG64\"}\n";
        assertEquals(StreamState.ofNumpyJson(json), StreamState.ofNumpyJson(shuffled));
    }

    @Test
    void theTextHasEverything() {
        RestorableBitGenerator bits = new Pcg64(SeedSequence.parse("42/3"));
        bits.nextInt();
        assertEquals(PCG64, bits.state().toString());
        StreamState state = StreamState.parse(PCG64);
        assertEquals(bits.state(), state);
        assertEquals(bits.state().hashCode(), state.hashCode());
        assertEquals("PCG64", state.bitGenerator());
        assertEquals("42/3", state.seedSequence().orElseThrow().toString());
        assertEquals(0, state.spawned());
        bits.nextChild();
        assertNotEquals(state, bits.state());
    }

    @Test
    void namesWithBlanksAndOtherPoolSizesSurvive() {
        SeedSequence seed = SeedSequence.of(BigInteger.valueOf(7), 8)
                .child("two words\n\"quoted\" \u00fc").child(1L << 40);
        RestorableBitGenerator bits = new Philox(seed);
        bits.nextInt();
        bits.nextChild();
        String text = bits.state().toString();
        assertEquals(seed, StreamState.parse(text).seedSequence().orElseThrow());
        assertEquals(bits.state(), StreamState.parse(text));
        assertEquals(1, text.lines().count());
    }

    @Test
    void aStateWithoutASeedSequenceSaysNothingOfChildren() {
        String text = StreamState.ofNumpyJson(dictionaries().get(3)).toString();
        assertTrue(text.endsWith(" half=0:7643955f"), text);
        assertEquals(true, StreamState.parse(text).seedSequence().isEmpty());
    }

    /* RandomState(42).standard_normal() leaves gauss == -0.13826430117118466 == -0x1.1b2a505de052ap-3 */
    @Test
    void theCachedNormalOfARandomState() {
        CachedGaussian cached = new CachedGaussian(true, -0.13826430117118466);
        StreamState plain = new Mt19937(SeedSequence.of(42)).state();
        StreamState state = plain.withGaussian(cached);
        assertEquals(true, plain.gaussian().isEmpty());
        assertTrue(state.toString().contains(" pos=623 gauss=1:bfc1b2a505de052a spawned=0 "),
                state.toString());
        assertEquals(state, StreamState.parse(state.toString()));
        StreamState fromJson = StreamState.ofNumpyJson(state.toNumpyJson());
        assertEquals(cached, fromJson.gaussian().orElseThrow());
        assertEquals(fromJson, StreamState.ofNumpyJson(fromJson.toNumpyJson()));
        String used = plain.withGaussian(new CachedGaussian(false, 0.0)).toNumpyJson();
        assertTrue(used.endsWith("\"pos\": 623}, \"has_gauss\": 0, \"gauss\": 0.0}"), used);
        assertEquals(plain.bitGenerator(), BitGenerators.restore(state).name());
        CachedGaussian undefined = new CachedGaussian(true, Double.NaN);
        assertThrows(IllegalArgumentException.class, () -> plain.withGaussian(undefined));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'position 0: expected \"seedtree-state/\", found the end'",
        "'seedtree-state/2 PCG64', 'position 15: this release reads version 1, found \"2 PCG64\"'",
        "'seedtree-state/1 PCG65 state=', 'position 17: expected one of [MT19937, PCG64, PCG64DXSM, "
                + "Philox, SFC64], found \"PCG65 state=\"'",
        "'seedtree-state/1 PCG64', 'position 22: expected \" state\", found the end'",
        "'seedtree-state/1 PCG64  state=', 'position 22: expected \" state\", found \"  state=\"'",
        "'seedtree-state/1 SFC64 state=00,', 'position 29: expected 16 hexadecimal digits in lower case, "
                + "found \"00,\"'"})
    void malformedBeginnings(String text, String reason) {
        assertEquals("stream state, " + reason, refusal(() -> StreamState.parse(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "8ca4, 8CA4, 'position 29: expected 32 hexadecimal digits in lower case, "
                + "found \"8CA4fce8a1097b4abeab\"'",
        "half=1, half=2, 'position 104: expected \"0:\" or \"1:\", found \"2:c3911aba spawned=0\"'",
        "'0 seed', '00 seed', 'position 123: expected a number in [0, 4294967295], found \"00 seed=42/3\"'",
        "'0 seed', '4294967296 seed', 'position 123: expected a number in [0, 4294967295], "
                + "found \"4294967296 seed=42/3\"'",
        "' seed=42/3', '', 'position 124: expected \" seed=\", found the end'",
        "' spawned=0', '', 'position 114: expected the end, found \" seed=42/3\"'",
        "' inc=', ',inc=', 'position 61: expected \" inc\", found \",inc=43b6ae6a913e26c\"'"})
    void malformedPlaces(String good, String bad, String reason) {
        assertEquals("stream state, " + reason, refusal(() -> StreamState.parse(PCG64.replace(good, bad))));
    }

    @Test
    void aMalformedSeedIsRefusedInItsPlace() {
        String message = refusal(() -> StreamState.parse(PCG64.replace("42/3", "42/x")));
        assertTrue(message.startsWith("stream state, position 130: expected a seed sequence ("), message);
        assertThrows(IllegalArgumentException.class, () -> StreamState.parse(PCG64 + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "625", "0625", "x"})
    void twisterPositionsOutOfRangeAreRefused(String position) {
        String text = new Mt19937(SeedSequence.of(42)).state().toString();
        String message = refusal(() -> StreamState.parse(text.replace(" pos=623", " pos=" + position)));
        assertTrue(message.contains("expected a number in [0, 624]"), message);
    }

    @Test
    void statesThatNoGeneratorCanHaveAreRefused() {
        String evenInc = PCG64.replace("c73429 ", "c73428 ");
        assertEquals("PCG64: inc must be odd: 3574746058930467880 (its low 64 bits)",
                refusal(() -> BitGenerators.restore(StreamState.parse(evenInc))));
        assertEquals("state must be of PCG64DXSM: PCG64",
                refusal(() -> Pcg64Dxsm.restore(StreamState.parse(PCG64))));
        String philox = new Philox(SeedSequence.of(1)).state().toString();
        String message = refusal(() -> StreamState.parse(philox.replace("buffer_pos=4", "buffer_pos=5")));
        assertTrue(message.contains("expected a number in [0, 4]"), message);
        String zeros = "0".repeat(8) + (",00000000").repeat(623);
        String dead = "seedtree-state/1 MT19937 key=" + zeros + " pos=1";
        assertEquals("MT19937: key must not be all zero, it would make zeros for ever",
                refusal(() -> BitGenerators.restore(StreamState.parse(dead))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'[]' | NumPy state: the whole must be a dictionary: []",
        "'{}' | NumPy state: missing: bit_generator",
        "'{\"bit_generator\": 5}' | 'NumPy state: bit_generator must be one of "
                + "[MT19937, PCG64, PCG64DXSM, Philox, SFC64]: 5'",
        "'{\"bit_generator\": \"SFC64\", \"state\": 1}' | NumPy state: state must be a dictionary: 1",
        "'{\"bit_generator\": \"SFC64\", \"state\": {\"state\": 1}}' | NumPy state: state must be a list: 1",
        "'{\"bit_generator\": \"SFC64\", \"state\": {\"state\": [1]}}' "
                + "| NumPy state: state must have 4 elements: 1",
        "'{\"bit_generator\": \"SFC64\", \"state\": {\"state\": [1, 2, -3, 4]}}' "
                + "| 'NumPy state: state[2] must be an integer in [0, 18446744073709551615]: -3'",
        "'{\"bit_generator\": \"SFC64\", \"state\": {\"state\": [1, 2, 3.0, 4]}}' "
                + "| 'NumPy state: state[2] must be an integer in [0, 18446744073709551615]: 3.0'",
        "'{\"a\": 1, \"a\": 2}' | 'JSON, position 9: expected a new key, found ''\"'''",
        "'{\"a\": 01}' | 'JSON, position 7: expected ''}'', found ''1'''",
        "'{\"a\": 1' | 'JSON, position 7: expected ''}'', found the end'",
        "'{\"a\": 1} x' | 'JSON, position 9: expected the end, found ''x'''",
        "'{\"a\": null}' | 'JSON, position 6: expected an object, an array, a string or a number, "
                + "found ''n'''",
        "'{\"\\x\": 1}' | 'JSON, position 2: expected a string without control characters and escapes, "
                + "found ''\\'''"})
    void malformedDictionaries(String json, String message) {
        assertEquals(message, refusal(() -> StreamState.ofNumpyJson(json)));
    }

    @Test
    void tooMuchIsRefusedToo() {
        String good = dictionaries().get(0);
        assertEquals("NumPy state: unknown: [extra]",
                refusal(() -> StreamState.ofNumpyJson(good.replace("{\"bit", "{\"extra\": 1, \"bit"))));
        assertEquals("NumPy state: has_uint32 must be an integer in [0, 1]: 2",
                refusal(() -> StreamState.ofNumpyJson(good.replace("uint32\": 0", "uint32\": 2"))));
        String endless = good.replace("2029662242}", "2029662242, \"has_gauss\": 1, \"gauss\": 1e999}");
        assertEquals("NumPy state: gauss must be a finite number: Infinity",
                refusal(() -> StreamState.ofNumpyJson(endless)));
        String deep = "[".repeat(100_000);
        assertEquals("JSON, position 16: expected at most 16 levels, found '['",
                refusal(() -> StreamState.ofNumpyJson(deep)));
    }
}
