package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that NumPy prints, by the lines of Python above each test. */
class BitGeneratorValuesTest {

    private static final SeedSequence SEED = SeedSequence.of(42);

    private static void assertRaw(String expected, BitGenerator bits) {
        for (String word : expected.split(" ")) {
            assertEquals(word, String.format("%016x", bits.nextRaw()), bits.name());
        }
    }

    /* BG(42).random_raw(3) */
    @ParameterizedTest
    @CsvSource({
        "MT19937, 000000008ac01c92 00000000e8bfd726 000000009ea282a8",
        "PCG64, c621fbcd16d92688 705a5661a791ffc1 dbcd12c26eda1624",
        "PCG64DXSM, ab1c50338e63481d 01bdf91d548d1872 a872905d0418d0a1",
        "Philox, 16092f00ecdab98a 243d19cc24021070 4524d130684efe02",
        "SFC64, 87a9e37f3ed2c19d 60d4edb76d651052 f20682759befde78"})
    void rawWords(String name, String expected) {
        assertRaw(expected, BitGenerators.create(name, SEED));
    }

    /* BG(42).jumped().random_raw(2); BG(42).jumped(2).random_raw(2) */
    @ParameterizedTest
    @CsvSource({
        "MT19937, 00000000e7240567 00000000c9518b2d, 00000000c176ea26 00000000d774ba2a",
        "PCG64, c193c65d22914c57 a181a23fef8331fa, 787268e85a26161d 833f2ba28e9a60fc",
        "PCG64DXSM, aa145b0c5aaaf0fb c84afdca231d5b2f, d8d283b06a69e8e4 5346f3bf2d127103",
        "Philox, 5186a060e0852be9 65c3c5131a16110b, 1152c1ffa65e51d0 9116726ab4745ee2"})
    void jumpedWords(String name, String once, String twice) {
        JumpableBitGenerator bits = (JumpableBitGenerator) BitGenerators.create(name, SEED);
        assertRaw(once, bits.jumped());
        assertRaw(twice, bits.jumped(2));
    }

    /* bg = MT19937(42); bg.random_raw(300); bg.jumped().random_raw(2) */
    @Test
    void numpysJumpFromTheMiddleOfABlock() {
        Mt19937 bits = new Mt19937(SEED);
        for (int i = 0; i < 300; i++) {
            bits.nextInt();
        }
        assertRaw("00000000dbe49d70 00000000a92455c7", bits.jumped());
    }

    /*
     * bg = BG(SeedSequence(42, spawn_key=(4294967279, 7))); i = bg.ctypes; p = i.state_address
     * i.next_uint32(p), i.next_uint32(p), i.next_uint32(p), i.next_uint64(p), i.next_uint32(p),
     * Generator(bg).random()
     */
    @ParameterizedTest
    @CsvSource({
        "MT19937, 2889254529, 2245079622, 1076033105, 14256740079867094435, 3649550702, 0x1.5308791b19e26p-1",
        "PCG64, 58996988, 3669830469, 2603154074, 12026114430405643314, 2029662242, 0x1.fe6fce0fe0b74p-3",
        "PCG64DXSM, 1472675816, 930823030, 261449233, 5263008798810586361, 2506533597, 0x1.f0d368aec993cp-3",
        "Philox, 2112823627, 993188931, 3160569937, 5532078937619594229, 2238040709, 0x1.4669f7afe168ap-2",
        "SFC64, 1369935237, 1772743300, 76303736, 13888900518195318833, 1984140639, 0x1.b0a6704ee6a20p-4"})
    void mixedDraws(String name, String int0, String int1, String int2, String word, String int3,
            String real) {
        BitGenerator bits = BitGenerators.create(name, SEED.child(4294967279L).child(7));
        assertEquals(Integer.parseUnsignedInt(int0), bits.nextInt());
        assertEquals(Integer.parseUnsignedInt(int1), bits.nextInt());
        assertEquals(Integer.parseUnsignedInt(int2), bits.nextInt());
        assertEquals(Long.parseUnsignedLong(word), bits.nextLong());
        assertEquals(Integer.parseUnsignedInt(int3), bits.nextInt());
        assertEquals(Double.parseDouble(real), bits.nextDouble());
    }

    /* NumPy's test_direct.py, test_advance_symmetry */
    @ParameterizedTest
    @CsvSource({
        "PCG64, 287608843259529770491897792873167516365, 135275564607035429730177404003164635391",
        "PCG64DXSM, 287608843259529770491897792873167516365, 277778083536782149546677086420637664879"})
    void advanceOfNumpysTests(String name, String before, String after) {
        RestorableBitGenerator bits = BitGenerators.create(name, SeedSequence.of(38219308213743L));
        assertEquals(new BigInteger(before), lcgState(bits));
        ((AdvanceableBitGenerator) bits).advance(new BigInteger("1000000010000000100010116", 16));
        assertEquals(new BigInteger(after), lcgState(bits));
    }

    private static BigInteger lcgState(RestorableBitGenerator bits) {
        String json = bits.state().toNumpyJson();
        return new BigInteger(json.replaceFirst(".*\"state\": \\{\"state\": ([0-9]+),.*", "$1"));
    }

    /*
     * Philox(key=2**127 + 12345, counter=2**64 - 1).random_raw(5)
     * Philox(key=1, counter=2**256 - 1).random_raw(2)
     */
    @Test
    void philoxByKeyAndCounter() {
        BigInteger key = BigInteger.TWO.pow(127).add(BigInteger.valueOf(12345));
        Philox bits = Philox.ofKey(key, BigInteger.TWO.pow(64).subtract(BigInteger.ONE));
        assertEquals(true, bits.seedSequence().isEmpty());
        assertRaw("c5dda197aa6cac51 48d673b2332a755d 12fb1e70bf59e55d bf810749559917c0 7918248a282b003e",
                bits);
        BigInteger lastCounter = BigInteger.TWO.pow(256).subtract(BigInteger.ONE);
        assertRaw("cb7ea744cf19bb4c a34eacbe1377d650", Philox.ofKey(BigInteger.ONE, lastCounter));
        assertEquals(Philox.ofKey(key).state(), Philox.ofKey(key, BigInteger.ZERO).state());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 'Philox: key must be in [0, 2^128): -1'",
        "340282366920938463463374607431768211456, 0, 'Philox: key must be in [0, 2^128): "
                + "340282366920938463463374607431768211456'",
        "0, -3, 'Philox: counter must be in [0, 2^256): -3'"})
    void philoxRefusals(BigInteger key, BigInteger counter, String message) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Philox.ofKey(key, counter));
        assertEquals(message, refused.getMessage());
    }

    @Test
    void philoxCounterOf257BitsIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> Philox.ofKey(BigInteger.ZERO, BigInteger.TWO.pow(256)));
    }
}
