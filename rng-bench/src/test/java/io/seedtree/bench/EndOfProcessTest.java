package io.seedtree.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonParser;
import io.seedtree.bench.cli.ShellWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How real processes end: by Ctrl-C, and by a reader who has enough. That of the bootstrap is in CheckpointTest. */
class EndOfProcessTest {

    @TempDir
    private Path folder;

    /** Starts a command, presses Ctrl-C when it has printed a line, and returns what it says then. */
    private static List<String> interrupted(Function<Process, BufferedReader> watched, String line,
            String... args) throws Exception {
        Process process = new ProcessBuilder(Shell.interruptible(Shell.seedtree(args))).start();
        BufferedReader reader = watched.apply(process);
        for (String printed = reader.readLine(); printed == null || !printed.contains(line); printed =
                reader.readLine()) {
            assertTrue(printed != null, () -> "it ended before it printed " + line);
        }
        Shell.interrupt(process);
        // Java may warn of what JMH is about to load when the signal comes.
        List<String> said = process.errorReader(StandardCharsets.UTF_8).lines()
                .filter(text -> !text.startsWith("WARNING: ")).toList();
        assertEquals(130, process.waitFor(), said::toString);
        return said;
    }

    /** Nothing half-written is left. */
    private void assertFiles(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(names), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void stoppedBatteryWritesNothing() throws Exception {
        Path json = folder.resolve("battery.json");
        List<String> said =
                interrupted(Process::inputReader, "  control: ", "battery", "--json", json.toString());
        assertEquals(1, said.size(), said::toString);
        assertTrue(
                said.get(0).matches("seedtree battery: stopped; [1-9][0-9]* of [1-9][0-9]* runs of checks and"
                        + " controls were made, without a verdict; nothing was written to .*battery\\.json"),
                said.get(0));
        assertFiles();
    }

    @Test
    void stoppedAuditSaysSo() throws Exception {
        List<String> said = interrupted(Process::inputReader, "SplittableRandom.longs(n)", "audit");
        assertEquals(1, said.size(), said::toString);
        assertTrue(said.get(0).matches(
                "seedtree audit: stopped; [1-9] of 6 sources were measured, without a verdict"), said.get(0));
    }

    @Test
    void stoppedBenchSaysHowToGoOn() throws Exception {
        Path json = folder.resolve("bench.json");
        String[] args =
                {"bench", "--quick", "--no-numpy", "--kernel", "scalar", "--only", "one normal: PCG64DXSM",
                    "--json", json.toString()};
        List<String> said = interrupted(process -> process.errorReader(StandardCharsets.UTF_8),
                "1 of 1, draws: one normal", args);
        assertEquals(List.of("seedtree bench: stopped; 0 of 1 tables are in " + json + "; to go on:",
                "  ./seedtree bench --quick --no-numpy --kernel scalar --only 'one normal: PCG64DXSM' --json "
                        + json + " --resume"),
                said);
        assertFiles("bench.json");
        assertTrue(JsonParser.parseString(Files.readString(json)).getAsJsonObject().getAsJsonArray("tables")
                .isEmpty());
        List<String> again = Shell.words(said.get(1).strip());
        Invocation resumed = Invocation.of(again.subList(1, again.size()).toArray(String[]::new));
        assertEquals(0, resumed.code(), resumed::err);
        assertEquals("seedtree bench: 1 of 1, draws: one normal\n", resumed.err());
    }

    /** A library that draws on terminals may take the signal away from Java. */
    @Test
    void keysOnATerminalAreHeard() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/script")), "this system has no script of util-linux");
        Path checkpoint = folder.resolve("run.ckpt");
        String command = Shell.interruptible(Shell.seedtree("bootstrap", "--resamples", "1e7", "--seed", "42",
                "--checkpoint", checkpoint.toString())).stream().map(ShellWords::quoted)
                .collect(Collectors.joining(" "));
        ProcessBuilder builder =
                new ProcessBuilder("script", "-qec", command, "/dev/null").redirectErrorStream(true);
        builder.environment().put("TERM", "xterm");
        Process process = builder.start();
        StringBuilder shown = new StringBuilder();
        try (BufferedReader screen = process.inputReader(StandardCharsets.UTF_8);
                OutputStream keys = process.getOutputStream()) {
            for (int c = screen.read(); c >= 0; c = screen.read()) {
                shown.append((char) c);
                if (shown.indexOf(" left") > 0 && shown.indexOf("^C") < 0) {
                    keys.write('C' - '@');
                    keys.flush();
                    shown.append("^C");
                }
            }
        }
        assertEquals(130, process.waitFor(), shown::toString);
        assertTrue(shown.toString()
                .matches("(?s).*\rseedtree bootstrap .* of 10000000 resamples, [0-9,.]+ a second,"
                        + " [0-9:]+ left.*seedtree bootstrap: stopped; [0-9]+ of 10000000 resamples are in .*"),
                shown::toString);
    }

    @Test
    void headOfALongSampleIsAllThatIsSaid() throws Exception {
        String printed = Shell.bash("\"$@\" | head -n 1; echo ${PIPESTATUS[0]}",
                Shell.seedtree("sample", "--seed", "42", "--size", "1000000"));
        // Generator(PCG64DXSM(42)).random()
        assertEquals("0.6684007764691958\n141\n", printed);
    }

    @Test
    void headOfAnEndlessStreamIsAllThatIsSaid() throws Exception {
        String printed = Shell.bash("\"$@\" | head -c 8 | od -An -v -tx1 | tr -d ' '; echo ${PIPESTATUS[0]}",
                Shell.seedtree("stream", "--seed", "42"));
        // PCG64DXSM(42).random_raw().to_bytes(8, 'little')
        assertEquals("1d48638e33501cab\n141\n", printed);
    }

    @Test
    void coloursAreThoseThatTheVariablesAskFor() throws Exception {
        List<String> help = Shell.seedtree("sample", "--help");
        List<String> battery = Shell.seedtree("battery", "--only", "collapse of positions");
        assertFalse(Shell.bash("\"$@\"", help).contains("\u001b["));
        assertTrue(Shell.bash("CLICOLOR_FORCE=1 \"$@\"", help).contains("\u001b["));
        assertFalse(Shell.bash("CLICOLOR_FORCE=1 NO_COLOR=1 \"$@\"", help).contains("\u001b["));
        assertTrue(Shell.bash("CLICOLOR_FORCE=1 \"$@\"", battery).contains("\u001b[32mPASSED\u001b["));
        assertTrue(Shell.bash("\"$@\"", battery).contains("\nPASSED: "));
        assertFalse(Shell.bash("CLICOLOR_FORCE=1 \"$@\" --format json", battery).contains("\u001b["));
    }
}
