package io.seedtree.bench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.SeedSequence;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "42; 42", "0; 0", "0xCAFE; 51966", "007; 7", "[1,2,3]; [1,2,3]", "[ 1 , 0x10 ]; [1,16]", "[]; []",
        "340282366920938463463374607431768211456; 340282366920938463463374607431768211456"})
    void seedsAreReadAndPrinted(String text, String printed) {
        assertEquals(printed, Seed.parse(text).toString());
    }

    @Test
    void seedSequenceIsTheLibrarys() {
        assertEquals(SeedSequence.of(42), Seed.parse("42").toSeedSequence());
        assertEquals(SeedSequence.of(new int[] {1, 2}), Seed.parse("[1,2]").toSeedSequence());
        BigInteger large = BigInteger.ONE.shiftLeft(4095);
        assertEquals(SeedSequence.of(large), Seed.parse(large.toString()).toSeedSequence());
    }

    @Test
    void listsAreSeededByTheRuleForArrays() {
        assertEquals(0.3745401188473625, Seed.parse("42").toRandomState().randomSample());
        assertEquals(0.6394267984578837, Seed.parse("[42]").toRandomState().randomSample());
    }

    @Test
    void freshSeedsDiffer() {
        assertTrue(Seed.fresh().numbers().get(0).bitLength() <= 128);
        assertTrue(!Seed.fresh().equals(Seed.fresh()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.0", "1e3", "x", "0x", "0xg", "+1", "1_000", "[1,-2]", "[1,]", "[1,2",
        "1]", "1,2",
        "[[1]]", "--1"})
    void malformedSeedsAreRefusedWithTheirText(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> Seed.parse(text)).getMessage();
        assertTrue(message.startsWith("seed must be "), message);
    }

    @Test
    void overlongSeedsAreRefused() {
        String large = BigInteger.ONE.shiftLeft(4096).toString();
        String message = assertThrows(IllegalArgumentException.class, () -> Seed.parse(large)).getMessage();
        assertTrue(message.startsWith("seed must have at most 4096 bits"), message);
        assertThrows(IllegalArgumentException.class, () -> Seed.parse("1".repeat(1_000_000)));
    }
}
