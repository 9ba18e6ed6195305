package io.seedtree.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.bench.bootstrap.SparkCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every example that a help shows works. Those that take long are given less to do. */
class HelpExamplesTest {

    private static final String CASE =
            "{\"id\": \"doubles\", \"api\": \"generator\", \"bit_generator\": \"PCG64\","
                    + " \"seed\": 42, \"calls\": [{\"method\": \"random\", \"size\": 2,"
                    + " \"expect\": [\"3fe8c43f79a2db24\", \"3fdc16959869e47e\"]}]}";

    /** What the commands are told, in place of what the example tells them. */
    private static final Map<String, List<String>> LESS = Map.of(
            "bootstrap", List.of("--resamples", "60"),
            "audit", List.of("--size", "2000", "--repetitions", "20"),
            "battery", List.of("--only", "collapse of positions"),
            "stream", List.of("--bytes", "64"));

    @TempDir
    private Path folder;

    @BeforeEach
    void setUp() throws IOException {
        Files.writeString(folder.resolve("data.csv"), "price\n1\n2\n4\n");
        Files.writeString(folder.resolve("cases.jsonl"), CASE);
    }

    static List<List<String>> examples() {
        CommandLine main = new CommandLine(new Main());
        return Stream.concat(Stream.of(main), main.getSubcommands().values().stream())
                .flatMap(command -> Arrays.stream(command.getCommandSpec().usageMessage().footer()))
                .filter(line -> line.startsWith("  seedtree ")).map(line -> Shell.words(line.strip()))
                .filter(words -> !words.get(1).equals(SparkCommand.NAME)).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleWorks(List<String> words) {
        Invocation run = Invocation.of(shortened(words).toArray(String[]::new));
        assertEquals(0, run.code(), () -> run.args() + "\n" + run.err());
        assertTrue(!run.out().isEmpty(), () -> run.args().toString());
    }

    private List<String> shortened(List<String> words) {
        List<String> args = new ArrayList<>(words.subList(1, words.size()));
        args.replaceAll(word -> word.matches("[a-z]+\\.[a-z]+") ? folder.resolve(word).toString() : word);
        args.remove("--long");
        if (args.contains("--help")) {
            return args;
        }
        if (args.get(0).equals("bench")) {
            // What it would measure; BenchCommandTest measures.
            args.add("--list");
        }
        List<String> less = LESS.getOrDefault(args.get(0), List.of());
        for (int i = 0; i < less.size(); i += 2) {
            int place = args.indexOf(less.get(i));
            if (place < 0) {
                args.addAll(less.subList(i, i + 2));
            } else {
                args.set(place + 1, less.get(i + 1));
            }
        }
        return args;
    }

    @Test
    void everyCommandHasAnExample() {
        List<String> shown = examples().stream().map(words -> words.get(1)).toList();
        new CommandLine(new Main()).getSubcommands().keySet().stream()
                .filter(command -> !command.equals(SparkCommand.NAME))
                .forEach(command -> assertTrue(shown.contains(command), command));
    }
}
