package io.seedtree.parallel;

import io.seedtree.rng.KeyedStreams;
import io.seedtree.rng.SeedSequence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.NoSuchElementException;

/** The numbers of keyed.tsv, which NumPy drew from the streams of the key of seed 42. */
public final class GoldenKeyed {

    /** The streams of the key. */
    public static final StreamFamily STREAMS = StreamFamily.of(KeyedStreams.of(SeedSequence.of(42)));

    private GoldenKeyed() {
    }

    /**
     * Returns what a method draws first in each stream.
     *
     * @param method NumPy's name
     * @return the values of the streams from 0 on
     */
    public static double[] numpy(String method) {
        try (var in = GoldenKeyed.class.getResourceAsStream("/golden/parallel/keyed.tsv")) {
            String row = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.startsWith(method + "\t")).findFirst()
                    .orElseThrow(() -> new NoSuchElementException("no such method: " + method));
            return Arrays.stream(row.split("\t")).skip(1).mapToDouble(Double::parseDouble).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
