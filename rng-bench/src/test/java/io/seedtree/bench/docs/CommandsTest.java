package io.seedtree.bench.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.bench.Main;
import io.seedtree.bench.Shell;
import io.seedtree.bench.bootstrap.BootstrapOptions;
import io.seedtree.bench.bootstrap.SparkCommand;
import io.seedtree.bench.cli.WholeNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Every {@code ./seedtree ...} in the guides is understood by the command line; nothing is run. */
class CommandsTest {

    private static final String PROGRAM = "./seedtree";

    /** The options of the command that {@code rng-spark-bench} puts in the place of {@link SparkCommand}. */
    @Command(name = SparkCommand.NAME)
    private static final class SparkOptions {

        @Mixin
        private BootstrapOptions options;

        @Option(names = {"--master", "--partitions"})
        private String ofSpark;
    }

    private final List<String> faults = new ArrayList<>();

    @Test
    void everyCommandInABlockIsUnderstood() {
        for (MarkdownPage page : Docs.guides()) {
            for (String line : lines(page).map(String::strip).filter(CommandsTest::isCommand).toList()) {
                parse(page, Shell.words(line));
            }
        }
        assertEquals(List.of(), faults);
    }

    private static Stream<String> lines(MarkdownPage page) {
        return page.blocks().stream().flatMap(block -> block.code().replace("\\\n", " ").lines());
    }

    private static boolean isCommand(String text) {
        return text.startsWith(PROGRAM + " ");
    }

    @Test
    void everyCommandInTheProseIsUnderstood() {
        for (MarkdownPage page : Docs.guides()) {
            for (String span : page.codeSpans().stream().filter(CommandsTest::isCommand).toList()) {
                List<String> words = Shell.words(span);
                // One that is only named, such as ./seedtree conform, need not have its arguments.
                parse(page, words.size() == 2 ? List.of(PROGRAM, words.get(1), "--help") : words);
            }
        }
        assertEquals(List.of(), faults);
    }

    private void parse(MarkdownPage page, List<String> words) {
        CommandLine commandLine = new CommandLine(new Main())
                .registerConverter(int.class, new WholeNumber())
                .registerConverter(Integer.class, new WholeNumber());
        commandLine.getCommandSpec().removeSubcommand(SparkCommand.NAME);
        commandLine.addSubcommand(new SparkOptions());
        try {
            commandLine.parseArgs(words.subList(1, words.size()).toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            faults.add(page + ": " + String.join(" ", words) + ": " + e.getMessage());
        }
    }

    @Test
    void wordsAreThoseOfAShell() {
        assertEquals(List.of(PROGRAM, "explain", "PCG64DXSM:42/3/\"rain\""),
                Shell.words("./seedtree explain 'PCG64DXSM:42/3/\"rain\"' | head"));
        assertEquals(List.of(PROGRAM, "bench", "--only", "100,000 doubles", ""),
                Shell.words("./seedtree bench --only '100,000 doubles' \"\" >bench.txt"));
    }
}
