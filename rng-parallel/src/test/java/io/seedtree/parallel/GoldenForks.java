package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** NumPy's values at the addresses of forks, and a place to collect ours. */
final class GoldenForks {

    private final Map<String, String> drawn = new ConcurrentSkipListMap<>();

    /** The lines of a group: what is drawn at each address. */
    static Map<String, String> of(String group) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        InputStream file = GoldenForks.class.getResourceAsStream("/golden/parallel/forks.tsv");
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] columns = line.split("\t", 3);
                if (columns[0].equals(group)) {
                    lines.put(columns[1], columns[2]);
                }
            }
        }
        return lines;
    }

    /** A body that draws and writes down where and what. */
    Void draw(Generator rng) {
        String address = rng.address().orElseThrow().toString();
        if (drawn.put(address, GoldenTasks.draw(rng)) != null) {
            throw new AssertionError("drawn twice: " + address);
        }
        return null;
    }

    Map<String, String> drawn() {
        return drawn;
    }
}
