package io.seedtree.bench.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** Commands as they are written in a shell. */
public final class ShellWords {

    /** What the commands are called by. */
    private static final String PROGRAM = "./seedtree";

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_./:,@%+=-]+");

    private ShellWords() {
    }

    /**
     * Returns a command of this program.
     *
     * @param words the command and its arguments
     * @return the text, quoted where a shell needs it
     */
    public static String command(List<String> words) {
        return PROGRAM + words.stream().map(word -> " " + quoted(word)).collect(Collectors.joining());
    }

    /**
     * Returns the command that is run.
     *
     * @param command what picocli knows of it
     * @return the text of the whole command line, quoted where a shell needs it
     */
    public static String current(CommandSpec command) {
        return command(command.root().commandLine().getParseResult().originalArgs());
    }

    /**
     * Quotes a word.
     *
     * @param word the word
     * @return the word, in single quotes if it has something that a shell would understand
     */
    public static String quoted(String word) {
        return SAFE.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
