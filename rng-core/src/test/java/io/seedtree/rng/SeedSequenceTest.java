package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedSequenceTest {

    private static final BigInteger TWO_128 = BigInteger.ONE.shiftLeft(128);

    /** A row of seed-tree.tsv, which NumPy printed. */
    record Case(String text, BigInteger entropy, int[] spawnKey, int poolSize, int[] state) {

        static Case of(String row) {
            String[] columns = row.split("\t", -1);
            return new Case(columns[0], new BigInteger(columns[1]), words(columns[2], 10),
                    Integer.parseInt(columns[3]), words(columns[4], 16));
        }

        private static int[] words(String list, int radix) {
            return list.isEmpty()
                    ? new int[0]
                    : Arrays.stream(list.split(",")).mapToInt(w -> Integer.parseUnsignedInt(w, radix))
                            .toArray();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> numpy() throws IOException {
        try (var in = SeedSequenceTest.class.getResourceAsStream("/golden/seed-tree.tsv")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(row -> !row.startsWith("#")).map(Case::of);
        }
    }

    @ParameterizedTest
    @MethodSource("numpy")
    void textFormStandsForNumpysSeedSequence(Case numpy) {
        SeedSequence parsed = SeedSequence.parse(numpy.text);
        assertArrayEquals(numpy.state, parsed.generateState(8));
        assertEquals(SeedSequence.of(numpy.entropy, numpy.poolSize).withSpawnKey(numpy.spawnKey), parsed);
    }

    @ParameterizedTest
    @MethodSource("numpy")
    void printedFormIsReadBack(Case numpy) {
        SeedSequence parsed = SeedSequence.parse(numpy.text);
        SeedSequence again = SeedSequence.parse(parsed.toString());
        assertEquals(parsed, again);
        assertEquals(parsed.hashCode(), again.hashCode());
        assertEquals(parsed.toString(), again.toString());
        if (numpy.entropy.bitLength() <= 128 && !numpy.text.startsWith("0x")) {
            assertEquals(numpy.text, parsed.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("numpy")
    void longStateIsPairsOfShortState(Case numpy) {
        long[] state = SeedSequence.parse(numpy.text).generateState64(4);
        for (int i = 0; i < 4; i++) {
            assertEquals(numpy.state[2 * i], (int) state[i]);
            assertEquals(numpy.state[2 * i + 1], (int) (state[i] >>> 32));
            assertEquals(state[i], SeedSequence.parse(numpy.text).state64(i));
        }
    }

    @Test
    void childrenByTypeAreThoseOfTheText() {
        SeedSequence root = SeedSequence.of(42);
        UUID key = UUID.fromString("6BA7B810-9DAD-11D1-80B4-00C04FD430C8");
        assertEquals(SeedSequence.parse("42/3/17"), root.child(3).child(17));
        assertEquals(SeedSequence.parse("42/\"rain\""), root.child("rain"));
        assertEquals(root.child("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), root.child(key));
        assertEquals(root.child(3).child("rain").child(4), root.descend("3/\"rain\"/4"));
        assertEquals(root, root.descend(""));
    }

    @Test
    void identityIsWhatNumpyHashes() {
        SeedSequence five = SeedSequence.of(5);
        assertEquals(five, SeedSequence.of(new int[] {5, 0}));
        assertEquals(five.child(9),
                SeedSequence.of(BigInteger.valueOf(5).add(TWO_128.multiply(BigInteger.valueOf(9)))));
        assertEquals(SeedSequence.of(new int[] {1, 2}),
                SeedSequence.of(List.of(BigInteger.ONE, BigInteger.TWO)));
        assertEquals(SeedSequence.of(0), SeedSequence.of(new int[0]));
        assertNotEquals(five, five.child(0));
        assertNotEquals(five, SeedSequence.of(BigInteger.valueOf(5), 5));
        int[] sixWords = {1, 2, 3, 4, 5, 6}; // the same words for both, mixed into pools of two sizes
        assertNotEquals(SeedSequence.of(sixWords, 4), SeedSequence.of(sixWords, 5));
        assertNotEquals(five.child(1).child(2), five.child(2).child(1));
        assertNotEquals(five.child(7), five.child("7"));
    }

    @Test
    void entropyAndSpawnKeyAreCanonical() {
        SeedSequence seed = SeedSequence.of(TWO_128.add(BigInteger.TEN)).child(3);
        assertEquals(BigInteger.TEN, seed.entropy());
        assertArrayEquals(new int[] {1, 3}, seed.spawnKey());
        assertEquals("10/1/3", seed.toString());
    }

    @Test
    void fromEntropyHas128Bits() {
        assertNotEquals(SeedSequence.fromEntropy(), SeedSequence.fromEntropy());
        assertEquals(0, SeedSequence.fromEntropy().spawnKey().length);
    }

    @Test
    void jumpsAddUp() {
        SeedSequence seed = SeedSequence.of(42).child(1);
        assertEquals(JumpedSeeds.of(seed, 5), JumpedSeeds.of(JumpedSeeds.of(seed, 2), 3));
        assertEquals(seed, JumpedSeeds.of(seed, 0));
        assertEquals("42/1/+5", JumpedSeeds.of(seed, 5).toString());
        assertTrue(JumpedSeeds.contains(JumpedSeeds.of(seed, 5)));
        assertEquals("42/1/+5/0/+1", JumpedSeeds.of(JumpedSeeds.of(seed, 5).child(0), 1).toString());
    }

    @Test
    void serializationIsFlat() throws Exception {
        SeedSequence deep = SeedSequence.of(42).child("deep");
        for (int i = 0; i < 100_000; i++) {
            deep = deep.child(i);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(deep);
        }
        assertTrue(bytes.size() < 500_000, "bytes: " + bytes.size());
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Object read = in.readObject();
            assertEquals(deep, read);
            assertEquals(deep.child(7), ((SeedSequence) read).child(7));
        }
    }

    @Test
    void badEntropyIsRefused() {
        refused("seed must be >= 0: -1", () -> SeedSequence.of(-1));
        refused("seed must be >= 0: -1", () -> SeedSequence.of(BigInteger.ONE.negate()));
        refused("seed must be >= 0: -3",
                () -> SeedSequence.of(List.of(BigInteger.ONE, BigInteger.valueOf(-3))));
        refused("pool size must be >= 4: 3", () -> SeedSequence.of(BigInteger.ONE, 3));
        refused("child index must be in [0, 9223372036854775807]: -1", () -> SeedSequence.of(1).child(-1));
        refused("child name has an unpaired surrogate", () -> SeedSequence.of(1).child("\ud800"));
        refused("number of state words must be >= 0: -1", () -> SeedSequence.of(1).generateState(-1));
        refused("number of 64-bit state words", () -> SeedSequence.of(1).generateState64(-1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "42/", "/3", "42//3", "42/-1", "42/rain", "42/\"rain",
        "42/\"\\x\"", "42/\"\\u12\"", "42/\"\\ud800\"", "42 /3", "42/3 ", "42@3", "42@", "42@1025", "42/+0",
        "42/+", "42/#4294967296", "0x", "42/9223372036854775808", "42/\"a\"b", "４２"})
    void malformedTextIsRefused(String text) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> SeedSequence.parse(text));
        assertTrue(refusal.getMessage().matches("malformed seed sequence at position \\d+: .*"),
                refusal.getMessage());
    }

    @Test
    void malformedPathIsRefusedAsItWasGiven() {
        SeedSequence root = SeedSequence.of(42);
        refused("malformed path at position 0: expected a child index", () -> root.descend("/3"));
        refused("malformed path at position 2: expected a child index", () -> root.descend("3/"));
        refused("a child index must be at most 9223372036854775807",
                () -> root.descend("18446744073709551616"));
    }

    @Test
    void overlongSeedIsRefused() {
        refused("must be less than 2^32768", () -> SeedSequence.parse("1" + "0".repeat(10_000)));
        refused("is too long", () -> SeedSequence.parse("1".repeat(100_000)));
    }

    private static void refused(String message, Runnable call) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, call::run);
        assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
    }
}
