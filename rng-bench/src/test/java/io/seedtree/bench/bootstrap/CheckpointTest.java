package io.seedtree.bench.bootstrap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.seedtree.bench.Invocation;
import io.seedtree.bench.Shell;
import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.montecarlo.Checkpoint;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.Sfc64;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckpointTest {

    private static final Fingerprint JOB =
            new Fingerprint(1, "d", List.of("a \"b\"", "ö\n"), "corr:ö\n", "42", "SFC64");

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void setUp() {
        file = folder.resolve("run.ckpt");
    }

    private Invocation bootstrap(String... options) {
        Stream<String> args =
                Stream.concat(Stream.of("bootstrap", "--checkpoint", file.toString()), Stream.of(options));
        return Invocation.of(args.toArray(String[]::new));
    }

    /** The digest that a run has printed. */
    static String digest(Invocation run) {
        assertEquals(0, run.code(), run::err);
        return run.out().lines().filter(line -> line.startsWith("  sha256 ")).findFirst().orElseThrow();
    }

    @Test
    void fingerprintIsReadAsItWasWritten() {
        assertTrue(Fingerprint.read(file).isEmpty());
        RandomNode node = RandomNode.of(SeedSequence.of(42), Sfc64::new);
        MonteCarlo.values(Generator::random).replications(1).checkpoint(JOB.in(file)).run(node);
        assertEquals(JOB, Fingerprint.read(file).orElseThrow());
    }

    @Test
    void damagedEndIsDroppedAndDoneAgain() throws IOException {
        String[] options = {"--resamples", "900", "--seed", "42"};
        String undisturbed = digest(bootstrap(options));
        byte[] whole = Files.readAllBytes(file);
        for (int damage = 0; damage < 20; damage++) {
            byte[] damaged = Arrays.copyOf(whole, whole.length - 400 * damage);
            damaged[damaged.length - 1 - damage] ^= 4;
            Files.write(file, damaged);
            Invocation mended = bootstrap(options);
            assertTrue(mended.err().contains(file + " is damaged: its last "), mended::err);
            assertEquals(undisturbed, digest(mended));
            assertArrayEquals(whole, Files.readAllBytes(file));
        }
    }

    @Test
    void damagedBeginningIsRefusedAndLeftAlone() throws IOException {
        bootstrap("--resamples", "50", "--seed", "42");
        byte[] damaged = Files.readAllBytes(file);
        damaged[60] ^= 4;
        Files.write(file, damaged);
        bootstrap("--resamples", "50", "--seed", "42").assertRefused(file + " is damaged at its beginning");
        assertArrayEquals(damaged, Files.readAllBytes(file));
    }

    @Test
    void checkpointOfAnotherKindIsRefused() {
        MonteCarlo.values(Generator::random).replications(1).checkpoint(Checkpoint.to(file, "other"))
                .run(RandomNode.of(42));
        bootstrap("--resamples", "50").assertRefused(file + " is not a checkpoint of a bootstrap");
    }

    @Test
    void deviceIsRefused() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "this system has no such device");
        Invocation.of("bootstrap", "--checkpoint", device.toString())
                .assertRefused("cannot write /dev/null: it is not a regular file");
    }

    private void nothingElse() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void resumedRunHasTheDigestOfAnUndisturbedOne() {
        String undisturbed = digest(
                Invocation.of("bootstrap", "--resamples", "900", "--seed", "42", "--statistic", "p90"));
        bootstrap("--resamples", "400", "--seed", "42", "--statistic", "p90");
        Invocation resumed =
                bootstrap("--resamples", "900", "--seed", "42", "--statistic", "p90", "--workers", "3");
        // Whole batches of 90 only, as long as the run goes on.
        assertTrue(resumed.err().contains("resuming: 360 of 900 resamples are in " + file), resumed::err);
        assertEquals(undisturbed, digest(resumed));
        Invocation complete = bootstrap("--resamples", "900", "--seed", "42", "--statistic", "p90");
        assertTrue(complete.err().contains("resuming: 900 of 900 resamples are in " + file), complete::err);
        assertEquals(undisturbed, digest(complete));
    }

    /** By Ctrl-C, in every pool: what is there is kept, and the user hears how much. */
    @ParameterizedTest
    @EnumSource(Pool.class)
    void stoppedProcessKeepsWhatItHasAndSaysSo(Pool pool) throws Exception {
        Process process = start("--checkpoint", file.toString(), "--resamples", "10000000",
                "--pool", pool.toString());
        while (Files.notExists(file) || Files.size(file) < 20_000) {
            Thread.onSpinWait();
        }
        Shell.interrupt(process);
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(130, process.waitFor());
        Matcher matcher = Pattern
                .compile("(?s).*bootstrap: stopped; ([0-9]+) of 10000000 resamples are in "
                        + Pattern.quote(file.toString())
                        + "; to go on:\n  ./seedtree bootstrap --seed 42 --checkpoint "
                        + Pattern.quote(file.toString()) + " --resamples 10000000 --pool " + pool + "\n")
                .matcher(said);
        assertTrue(matcher.matches(), said);
        Invocation resumed = bootstrap("--resamples", matcher.group(1));
        assertTrue(resumed.err().contains("resuming: " + matcher.group(1) + " of "), resumed::err);
        assertEquals(digest(Invocation.of("bootstrap", "--seed", "42", "--resamples", matcher.group(1))),
                digest(resumed));
    }

    private static Process start(String... options) throws IOException, InterruptedException {
        String[] args = Stream.concat(Stream.of("bootstrap", "--seed", "42"), Stream.of(options))
                .toArray(String[]::new);
        return new ProcessBuilder(Shell.interruptible(Shell.seedtree(args)))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    @Test
    void stoppedProcessWithoutACheckpointSaysThatNothingIsKept() throws Exception {
        Process process = start("--resamples", "300000");
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            String progress = err.readLine();
            assertTrue(progress.matches("seedtree bootstrap: [1-9]0 % of 300000 resamples, [0-9,.]+ a second,"
                    + " [0-9]+:[0-9]{2}:[0-9]{2} left"), progress);
            // Something else than Ctrl-C; the process itself would close the streams.
            process.toHandle().destroy();
            String last = err.lines().reduce(progress, (before, line) -> line);
            assertTrue(
                    last.matches("seedtree bootstrap: stopped; [0-9]+ of 300000 resamples were done and are"
                            + " lost; --checkpoint FILE would keep them"),
                    last);
        }
        assertNotEquals(0, process.waitFor());
    }

    @Test
    void shorterRunKeepsTheLongerFile() throws IOException {
        bootstrap("--resamples", "500", "--seed", "42");
        byte[] before = Files.readAllBytes(file);
        assertEquals(digest(Invocation.of("bootstrap", "--resamples", "200", "--seed", "42")),
                digest(bootstrap("--resamples", "200", "--seed", "42")));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void seedOfTheFileIsTakenWhenNoneIsGiven() {
        String first = digest(bootstrap("--resamples", "50"));
        assertEquals(first, digest(bootstrap("--resamples", "50")));
        assertFalse(first.equals(digest(Invocation.of("bootstrap", "--resamples", "50"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "--seed 43; its seed is 42, that of this job is 43",
        "--seed 42 --statistic median; its statistic is mean, that of this job is median",
        "--seed 42 --column wind; its column is \"precipitation\", that of this job is \"wind\"",
        "--seed 42 --bit-generator PCG64; its bit generator is PCG64DXSM, that of this job is PCG64"})
    void fileOfAnotherJobIsRefusedAndLeftAlone(String options, String difference) throws IOException {
        bootstrap("--resamples", "20", "--seed", "42");
        byte[] before = Files.readAllBytes(file);
        bootstrap(options.split(" "))
                .assertRefused(file + " is the checkpoint of another job: " + difference);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void fileOfOtherDataIsRefused() throws IOException {
        Path data = folder.resolve("data.csv");
        Files.writeString(data, "x\n1\n2\n");
        assertEquals(0, bootstrap(data.toString(), "--seed", "1", "--resamples", "5").code());
        Files.writeString(data, "x\n1\n3\n");
        bootstrap(data.toString(), "--seed", "1", "--resamples", "5").assertRefused("its data digest is ");
    }

    @Test
    void equalSeedsAreTheSameJob() {
        bootstrap("--resamples", "20", "--seed", "5");
        assertEquals(0, bootstrap("--resamples", "20", "--seed", "[5,0]").code());
    }

    @Test
    void damagedFileIsRefusedAndLeftAlone() throws IOException {
        byte[] other = "not a checkpoint".getBytes();
        Files.write(file, other);
        bootstrap("--resamples", "5").assertRefused(file + " is not one of a Monte Carlo job");
        assertArrayEquals(other, Files.readAllBytes(file));
        nothingElse();
    }
}
