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

/** NumPy's values at the addresses of tasks. */
final class GoldenTasks {

    private GoldenTasks() {
    }

    /** The lines of a tree: what is drawn at each address. */
    static Map<String, String> of(String tree) throws IOException {
        return group("tasks.tsv", tree);
    }

    /** The lines of a group of a file: what is drawn at each address. */
    static Map<String, String> group(String name, String group) throws IOException {
        Map<String, String> drawn = new TreeMap<>();
        InputStream file = GoldenTasks.class.getResourceAsStream("/golden/parallel/" + name);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t", 3);
                if (columns[0].equals(group)) {
                    drawn.put(columns[1], columns[2]);
                }
            }
        }
        return drawn;
    }

    /** Four words and a normal of a stream, as the file has them. */
    static String draw(Generator rng) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append(hexadecimal(rng.nextLong())).append('\t');
        }
        return text.append(hexadecimal(Double.doubleToRawLongBits(rng.standardNormal()))).toString();
    }

    private static String hexadecimal(long bits) {
        return String.format("%016x", bits);
    }
}
