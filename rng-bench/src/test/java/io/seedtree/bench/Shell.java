package io.seedtree.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Commands as a shell takes them apart, and real processes of them. */
public final class Shell {

    /** What ends a command in a shell, where it is not quoted. */
    private static final String ENDS = "|><;&#";

    private Shell() {
    }

    /** Returns the words of the first command of a line. */
    public static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean isBegun = false;
        char quote = 0;
        for (char c : (line + " ").toCharArray()) {
            boolean isPlain = quote == 0;
            if (c == quote) {
                quote = 0;
            } else if (isPlain && (c == '\'' || c == '"')) {
                quote = c;
                isBegun = true;
            } else if (!isPlain || c != ' ' && ENDS.indexOf(c) < 0) {
                word.append(c);
                isBegun = true;
            } else {
                if (isBegun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                isBegun = false;
                if (c != ' ') {
                    break;
                }
            }
        }
        return words;
    }

    /** Returns the command that runs the command line in a Java of its own. */
    public static List<String> seedtree(String... args) {
        List<String> java =
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-Djmh.ignoreLock=true",
                        "-cp", System.getProperty("java.class.path"), Main.class.getName());
        return Stream.concat(java.stream(), Stream.of(args)).toList();
    }

    /** Returns a command that listens to Ctrl-C, which what runs in the background of a script does not. */
    public static List<String> interruptible(List<String> command) throws IOException, InterruptedException {
        List<String> reset = List.of("env", "--default-signal=INT");
        Process test = new ProcessBuilder(Stream.concat(reset.stream(), Stream.of("true")).toList()).start();
        return test.waitFor() == 0 ? Stream.concat(reset.stream(), command.stream()).toList() : command;
    }

    /** Presses Ctrl-C. */
    public static void interrupt(Process process) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor());
    }

    /** Runs a script of bash, with arguments, and returns what it printed on both outputs. */
    public static String bash(String script, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("bash", "-c", script, "bash"), arguments.stream()).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }
}
