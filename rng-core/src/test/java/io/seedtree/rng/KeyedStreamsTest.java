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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyedStreamsTest {

    private static final BigInteger LAST = BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE);
    private static final KeyedStreams STREAMS = KeyedStreams.of(SeedSequence.of(42));

    /** A row of keyed-streams.tsv, which NumPy printed. */
    record Case(String seed, BigInteger key, BigInteger number, long[] words) {

        static Case of(String row) {
            String[] columns = row.split("\t");
            return new Case(columns[0], new BigInteger(columns[1]), new BigInteger(columns[2]),
                    Arrays.stream(columns[3].split(",")).mapToLong(word -> Long.parseUnsignedLong(word, 16))
                            .toArray());
        }

        KeyedStreams streams() {
            return seed.equals("-") ? KeyedStreams.of(key) : KeyedStreams.of(SeedSequence.parse(seed));
        }

        @Override
        public String toString() {
            return "seed " + seed + ", key " + key + ", stream " + number;
        }
    }

    static Stream<Case> numpy() throws IOException {
        try (var in = KeyedStreamsTest.class.getResourceAsStream("/golden/keyed-streams.tsv")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(row -> !row.startsWith("#")).map(Case::of);
        }
    }

    private static long[] draw(BitGenerator bits, int count) {
        long[] words = new long[count];
        Arrays.setAll(words, i -> bits.nextLong());
        return words;
    }

    @ParameterizedTest
    @MethodSource("numpy")
    void streamIsNumpysJumpedPhilox(Case numpy) {
        assertArrayEquals(numpy.words, draw(numpy.streams().stream(numpy.number), numpy.words.length));
        assertEquals(numpy.key, numpy.streams().key());
        if (numpy.number.bitLength() < Long.SIZE) {
            long number = numpy.number.longValueExact();
            assertArrayEquals(numpy.words, draw(numpy.streams().stream(number), numpy.words.length));
            assertEquals(numpy.streams().stream(numpy.number).state(),
                    numpy.streams().stream(number).state());
        }
    }

    @Test
    void aStreamEndsWhereTheNextBegins() {
        Philox third = STREAMS.stream(3);
        third.advance(BigInteger.ONE.shiftLeft(128));
        assertArrayEquals(draw(STREAMS.stream(4), 9), draw(third, 9));
        Philox last = STREAMS.stream(LAST);
        last.advance(BigInteger.ONE.shiftLeft(128));
        assertArrayEquals(draw(STREAMS.stream(0), 9), draw(last, 9));
        assertEquals(STREAMS.stream(12).state(), STREAMS.stream(5).jumped(7).state());
    }

    static Stream<Consumer<Generator>> waysToMakeChildren() {
        return Stream.of(rng -> rng.spawn(1), Generator::split, rng -> rng.splits(2).count(),
                rng -> rng.bitGenerator().nextChild());
    }

    /** Also after a copy, a jump, draws, and a way through the state text. */
    @ParameterizedTest
    @MethodSource("waysToMakeChildren")
    void aStreamHasNoChildren(Consumer<Generator> wayToMakeChildren) {
        Philox used = STREAMS.stream(5);
        used.nextInt();
        List<BitGenerator> streams = List.of(STREAMS.stream(5), used, used.copy(), used.jumped(2),
                BitGenerators.restore(StreamState.parse(used.state().toString())));
        for (BitGenerator stream : streams) {
            String before = StreamState.of(stream).toString();
            String refusal = assertThrows(IllegalStateException.class,
                    () -> wayToMakeChildren.accept(Generator.of(stream))).getMessage();
            assertTrue(refusal.contains("Philox"), refusal);
            assertTrue(refusal.matches(".*has no (children|seed sequence).*"), refusal);
            assertEquals(before, StreamState.of(stream).toString(), "nothing was drawn for it");
        }
    }

    @Test
    void aStreamHasNoSeedSequenceAndNoAddressButAStateText() {
        Philox stream = STREAMS.stream(5);
        stream.nextInt();
        assertTrue(stream.seedSequence().isEmpty());
        assertTrue(Generator.of(stream).address().isEmpty());
        String text = stream.state().toString();
        assertTrue(text.endsWith(" children=none"), text);
        assertEquals(stream.state(), StreamState.parse(text));
        assertNotEquals(Philox.ofKey(STREAMS.key(), BigInteger.valueOf(5).shiftLeft(128)).state(),
                STREAMS.stream(5).state());
        assertEquals(Philox.ofKey(STREAMS.key(), BigInteger.valueOf(5).shiftLeft(128)).state().toNumpyJson(),
                STREAMS.stream(5).state().toNumpyJson());
        assertArrayEquals(draw(stream, 9), draw(BitGenerators.restore(StreamState.parse(text)), 9));
    }

    @Test
    void whatIsNoKeyAndNoNumberIsRefusedWithItsValue() {
        for (BigInteger wrong : List.of(BigInteger.valueOf(-1), LAST.add(BigInteger.ONE))) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> KeyedStreams.of(wrong)).getMessage()
                    .endsWith("[0, 2^128): " + wrong));
            assertEquals("stream number must be in [0, 2^128): " + wrong,
                    assertThrows(IllegalArgumentException.class, () -> STREAMS.stream(wrong)).getMessage());
        }
        assertEquals("stream number must be in [0, 2^128): -1",
                assertThrows(IllegalArgumentException.class, () -> STREAMS.stream(-1)).getMessage());
    }

    @Test
    void isAValue() throws IOException, ClassNotFoundException {
        assertEquals(STREAMS, KeyedStreams.of(STREAMS.key()));
        assertEquals(STREAMS.hashCode(), KeyedStreams.of(STREAMS.key()).hashCode());
        assertNotEquals(STREAMS, KeyedStreams.of(STREAMS.key().xor(BigInteger.ONE.shiftLeft(64))));
        assertNotEquals(STREAMS, KeyedStreams.of(STREAMS.key().xor(BigInteger.ONE)));
        assertEquals("Philox(key=0x00000000000000010000000000000002)",
                KeyedStreams.of(BigInteger.ONE.shiftLeft(64).add(BigInteger.TWO)).toString());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(STREAMS);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(STREAMS, in.readObject());
        }
    }
}
