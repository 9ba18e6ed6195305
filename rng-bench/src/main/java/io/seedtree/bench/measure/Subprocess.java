package io.seedtree.bench.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs that are run to their end for what they print. */
final class Subprocess {

    private Subprocess() {
    }

    /**
     * Runs a program.
     *
     * @param command the program and its arguments
     * @param input what it reads from its standard input
     * @return the lines that it prints, those on the standard error among them
     * @throws IOException if it cannot be started, or ends with another code than 0: its last line is the
     *     message
     */
    static List<String> lines(List<String> command, String input) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            List<String> lines =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                            .toList();
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException(lines.isEmpty() ? "it ended with code " + code
                        : lines.get(lines.size() - 1));
            }
            return lines;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroy();
        }
    }
}
