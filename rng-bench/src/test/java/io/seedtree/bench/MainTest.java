package io.seedtree.bench;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {

    static Set<String> commands() {
        return new CommandLine(new Main()).getSubcommands().keySet();
    }

    @Test
    void hasTheCommandsOfTheDesign() {
        assertTrue(
                commands().containsAll(Set.of("bootstrap", "sample", "conform", "explain", "audit", "bench")),
                commands()::toString);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpOfEveryCommandHasAnExample(String command) {
        String help = Invocation.of(command, "--help").output();
        assertTrue(help.contains("Example"), help);
        assertTrue(help.lines().anyMatch(line -> line.startsWith("  seedtree " + command + " ")), help);
    }

    @Test
    void helpListsTheCommandsAndHasAnExample() {
        String help = Invocation.of("--help").output();
        assertAll(
                commands().stream().map(command -> () -> assertTrue(help.contains("\n  " + command), help)));
        assertTrue(help.contains("Examples:"), help);
    }

    @Test
    void versionNamesTheProgramAndNumPys() {
        String version = Invocation.of("--version").output();
        assertTrue(version.matches("(?s)seedtree .*NumPy 2\\.5.*\\n"), version);
    }

    @Test
    void missingCommandIsRefused() {
        Invocation.of().assertRefused("seedtree: a command is missing (see seedtree --help)");
    }

    @Test
    void unknownCommandIsRefused() {
        Invocation.of("xyzzy").assertRefused("seedtree: unknown command: xyzzy (see seedtree --help)");
        Invocation.of("simple").assertRefused(
                "seedtree: unknown command: simple; did you mean sample? (see seedtree --help)");
    }

    @Test
    void sparkIsNotInThisJar() {
        Invocation.of("spark-bootstrap", "--master", "local", "data.csv")
                .assertRefused("seedtree spark-bootstrap: spark-bootstrap is not in this jar");
    }

    @Test
    void unknownOptionIsRefused() {
        Invocation.of("sample", "--sede", "1")
                .assertRefused("seedtree sample: Unknown option");
    }

    @Test
    void unreadableCharactersAreRefused() {
        Invocation.of("explain", "PCG64:1/\"r\uFFFDin\"").assertRefused("an argument has characters that");
    }

    @Test
    void stackTracesAreShownOnDemandOnly() {
        Invocation quiet = Invocation.of("sample", "--seed", "1", "--method", "foo");
        Invocation usage = Invocation.of("sample", "--seed", "-1", "--debug");
        Invocation input = Invocation.of("--debug", "sample", "--seed", "1", "--method", "foo");
        quiet.assertRefused("seedtree sample: unknown method: foo");
        assertTrue(usage.err().contains("\n    at "), usage::err);
        assertTrue(input.err().startsWith("seedtree sample: unknown method: foo\n"), input::err);
        assertTrue(input.err().contains("\n    at "), input::err);
        assertEquals(2, input.code());
        assertEquals("", input.out());
    }

    @Test
    void messagesAreOneLineOfABearableLength() {
        Invocation.of("sample", "--seed", "1", "--method", "a\nb").assertRefused("unknown method: a b");
        Invocation.of("sample", "--seed", "1", "--method", "x".repeat(9999)).assertRefused(" ... ");
    }

    /** All but the endless command, which has a test of its own, and the benchmarks, which take seconds. */
    @ParameterizedTest
    @ValueSource(strings = {"--help", "sample --help", "sample --seed 1 --size 1000000",
        "sample --seed 1 --size 1000000 --format json", "sample --seed 1 --format csv",
        "explain PCG64:1", "explain PCG64:1 --format json", "bootstrap --seed 1 --resamples 9",
        "audit --size 1000 --repetitions 20", "audit --size 1000 --repetitions 20 --format json",
        "battery --only collapse", "battery --only collapse --format csv", "battery --list",
        "bench --list --set draws --no-numpy",
        "completion"})
    void closedPipeEndsACommandQuietly(String command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Broken out = new Broken("Broken pipe");
        assertEquals(141, Main.run(out, err, command.split(" ")));
        assertEquals("", err.toString());
        assertEquals(1, out.writes, "nothing more is written to a closed pipe");
    }

    @Test
    void fullDiskIsAnError() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Broken out = new Broken("No space left on device");
        assertEquals(1, Main.run(out, err, "sample", "--seed", "1"));
        assertEquals("seedtree: cannot write the output: No space left on device\n", err.toString());
    }

    @Test
    void numbersPrintedAreTheSameInOneRunAsInAnother() {
        String[] args = {"sample", "--seed", "7", "--size", "1000"};
        assertEquals(Invocation.of(args).output(), Invocation.of(args).output());
    }

    @Test
    void freshSeedIsShownAndRepeatsTheRun() {
        Invocation first = Invocation.of("sample", "--size", "3");
        String note = "seedtree sample: drawn with --seed ";
        assertTrue(first.err().startsWith(note), first::err);
        String seed = first.err().substring(note.length()).strip();
        assertEquals(first.out(), Invocation.of("sample", "--size", "3", "--seed", seed).output());
        assertFalse(first.out().equals(Invocation.of("sample", "--size", "3").out()));
    }

    /** An output that takes nothing. */
    private static final class Broken extends OutputStream {

        private final String message;
        private int writes;

        Broken(String message) {
            this.message = message;
        }

        @Override
        public void write(int octet) throws IOException {
            writes++;
            throw new IOException(message);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            write(0);
        }
    }
}
