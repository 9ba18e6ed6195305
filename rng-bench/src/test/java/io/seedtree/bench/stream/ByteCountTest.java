package io.seedtree.bench.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ByteCountTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1000, 1000", "100_000, 100000", "1e9, 1000000000", "3KiB, 3072",
        "64GiB, 68719476736",
        "1_0MiB, 10485760", "2TiB, 2199023255552", "9223372036854775807, 9223372036854775807"})
    void numbersAreRead(String text, long bytes) {
        assertEquals(bytes, new ByteCount().convert(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5GiB", "GiB", "1GB", "1 GiB", "1__0", "1e999", "9223372036854775808",
        "8388608TiB", "1e99"})
    void othersAreRefused(String text) {
        assertThrows(TypeConversionException.class, () -> new ByteCount().convert(text));
    }
}
