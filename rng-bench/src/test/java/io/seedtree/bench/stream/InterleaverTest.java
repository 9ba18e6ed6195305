package io.seedtree.bench.stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interleaving, with words that say where they come from. */
class InterleaverTest {

    private static final int LENGTH = 300_000;

    /** Streams whose words are the number of the stream and the number of the word. */
    private static List<WordSource> streams(int count) {
        List<WordSource> streams = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long stream = (long) i << 32;
            long[] drawn = {0};
            streams.add((words, from, to) -> {
                for (int at = from; at < to; at++) {
                    words[at] = stream | drawn[0]++;
                }
            });
        }
        return streams;
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 1", "64, 1", "7, 5", "1000, 16", "1, 65536", "65536, 1", "65535, 1",
        "256, 256", "65537, 1", "257, 256", "2, 70000", "1, 200000"})
    void eachStreamGivesABlockInTurn(int count, int block) {
        long[] expected = new long[LENGTH];
        for (int at = 0; at < LENGTH; at++) {
            int turn = at / block;
            expected[at] = (long) (turn % count) << 32 | (long) (turn / count) * block + at % block;
        }
        assertArrayEquals(expected, drawn(Interleaver.of(streams(count), block), LENGTH));
        assertArrayEquals(expected, drawn(Interleaver.of(streams(count), block), 8192));
        assertArrayEquals(expected, drawn(Interleaver.of(streams(count), block), 7));
    }

    private static long[] drawn(WordSource source, int step) {
        long[] words = new long[LENGTH];
        for (int at = 0; at < LENGTH; at += step) {
            source.fill(words, at, Math.min(LENGTH, at + step));
        }
        return words;
    }
}
