package io.seedtree.bench.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.seedtree.bench.Main;
import io.seedtree.bench.cli.WholeNumber;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Every line with {@code ./seedtree} in the guides is understood by the command line; nothing is run. */
class CommandsTest {

    private static final String PROGRAM = "./seedtree";
    /** What ends a command in a shell, where it is not quoted. */
    private static final String ENDS = "|><;&#";

    @Test
    void everyCommandIsUnderstood() {
        int commands = 0;
        for (MarkdownPage page : Docs.guides()) {
            for (MarkdownPage.Block block : page.blocks()) {
                for (String line : block.code().replace("\\\n", " ").lines().map(String::strip).toList()) {
                    if (line.startsWith(PROGRAM + " ")) {
                        parse(page, words(line));
                        commands++;
                    }
                }
            }
        }
        assertTrue(commands > 0);
    }

    /** One that is only named, such as {@code ./seedtree conform}, need not have its arguments. */
    @Test
    void everyCommandInTheProseIsUnderstood() {
        for (MarkdownPage page : Docs.guides()) {
            for (String span : page.codeSpans()) {
                List<String> words = words(span);
                if (words.get(0).equals(PROGRAM) && words.size() == 2) {
                    assertTrue(commandLine().getSubcommands().containsKey(words.get(1)), page + ": " + span);
                } else if (words.get(0).equals(PROGRAM)) {
                    parse(page, words);
                }
            }
        }
    }

    private static void parse(MarkdownPage page, List<String> words) {
        try {
            commandLine().parseArgs(words.subList(1, words.size()).toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            fail(page + ": " + words + ": " + e.getMessage());
        }
    }

    private static CommandLine commandLine() {
        return new CommandLine(new Main())
                .registerConverter(int.class, new WholeNumber())
                .registerConverter(Integer.class, new WholeNumber());
    }

    /** The words of the first command of a line, as a shell takes it apart. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = null;
        char quote = 0;
        for (char c : line.toCharArray()) {
            if (quote != 0 && c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
                word = word == null ? new StringBuilder() : word;
            } else if (quote == 0 && (c == ' ' || ENDS.indexOf(c) >= 0)) {
                if (word != null) {
                    words.add(word.toString());
                    word = null;
                }
                if (c != ' ') {
                    break;
                }
            } else {
                word = (word == null ? new StringBuilder() : word).append(c);
            }
        }
        if (word != null) {
            words.add(word.toString());
        }
        return words.isEmpty() ? List.of("") : words;
    }

    @Test
    void wordsAreThoseOfAShell() {
        assertEquals(List.of(PROGRAM, "explain", "PCG64DXSM:42/3/\"rain\""),
                words("./seedtree explain 'PCG64DXSM:42/3/\"rain\"' | head"));
        assertEquals(List.of(PROGRAM, "bench", "--only", "100,000 doubles"),
                words("./seedtree bench --only '100,000 doubles' >bench.txt"));
    }
}
