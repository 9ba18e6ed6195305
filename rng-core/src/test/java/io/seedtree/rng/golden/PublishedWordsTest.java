package io.seedtree.rng.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.SeedSequence;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The raw words that NumPy publishes with its own tests. */
class PublishedWordsTest {

    static Stream<Arguments> sets() {
        return BitGenerators.names().stream()
                .flatMap(name -> Stream.of(1, 2).map(set -> Arguments.of(name, set)));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void rawWordsAreThePublishedOnes(String name, int set) {
        String file = name.toLowerCase(Locale.ROOT) + "-testset-" + set + ".csv";
        List<String> lines = Cases.lines("/golden/numpy/" + file);
        BitGenerator bits = BitGenerators.create(name, SeedSequence.of(number(lines.get(0))));
        List<Long> published = lines.stream().skip(1).map(PublishedWordsTest::number).toList();
        List<Long> drawn = IntStream.range(0, published.size()).mapToObj(i -> bits.nextRaw()).toList();
        assertEquals(1000, published.size());
        assertEquals(published, drawn);
    }

    private static long number(String line) {
        return Long.parseUnsignedLong(line.substring(line.indexOf("0x") + 2), 16);
    }
}
