package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"PCG64DXSM:42/3/\"rain\"", "PCG64:0", "MT19937:42@8/3", "Philox:7/+3/0",
        "SFC64:1/#4294967290"})
    void printsWhatItReads(String text) {
        assertEquals(text, Address.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PCG64:42 | Generator(PCG64(SeedSequence(42)))",
        "PCG64:42/3 | Generator(PCG64(SeedSequence(42, spawn_key=(3,))))",
        "PCG64DXSM:42/3/17 | Generator(PCG64DXSM(SeedSequence(42, spawn_key=(3, 17))))",
        "MT19937:42@8 | Generator(MT19937(SeedSequence(42, pool_size=8)))",
        "Philox:1/\"a\" | Generator(Philox(SeedSequence(1, spawn_key=(4294967295, 1, 97))))"})
    void namesTheNumpyExpression(String address, String python) {
        assertEquals(python, Address.parse(address).toNumpy());
    }

    /** First doubles of the children of SeedSequence(42), printed by NumPy 2.4.6. */
    @ParameterizedTest
    @CsvSource({"PCG64:42/0, 0.9167441575549085", "PCG64:42/1, 0.4674907799518424",
        "PCG64:42/1/1, 0.47954438923651543"})
    void opensTheStream(String address, double first) {
        assertEquals(first, Address.parse(address).open().random());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42/3", "PCG65:42", "PCG64", "PCG64:", "PCG64:x", "pcg64:42", "PCG64:42/+1"})
    void badAddressIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Address.parse(text));
    }

    @Test
    void aRefusalNamesThePlace() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Address.parse("PCG64:42/x"));
        assertTrue(refusal.getMessage().contains("position 9"), refusal.getMessage());
    }
}
