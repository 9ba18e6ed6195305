package io.seedtree.bench.bootstrap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.bench.Invocation;
import io.seedtree.bench.cli.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckpointTest {

    private static final Fingerprint JOB =
            new Fingerprint(1, "d", List.of("a \"b\"", "ö\n"), "corr:ö\n", "42", "SFC64");
    private static final double[] RESULTS = {1.5, -2.25, Double.NaN, 0.0, 1e-300};

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void setUp() {
        file = folder.resolve("run.ckpt");
    }

    private void write(int count) {
        Checkpoint.write(OutputFile.check(file), JOB, RESULTS, count);
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
    void isReadAsItWasWritten() {
        write(4);
        Checkpoint read = Checkpoint.read(file).orElseThrow();
        assertEquals(JOB, read.job());
        assertArrayEquals(Arrays.copyOf(RESULTS, 4), read.results());
    }

    @Test
    void missingFileIsNoCheckpoint() {
        assertTrue(Checkpoint.read(file).isEmpty());
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        write(5);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThrows(InputException.class, () -> Checkpoint.read(file), "length " + length);
        }
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        assertThrows(InputException.class, () -> Checkpoint.read(file), "longer");
    }

    @Test
    void everyFlippedBitIsRefused() throws IOException {
        write(5);
        byte[] bytes = Files.readAllBytes(file);
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, bytes);
            assertThrows(InputException.class, () -> Checkpoint.read(file), "bit " + bit);
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        write(3);
        write(5);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void failureLeavesTheOldFile() throws IOException {
        write(3);
        byte[] before = Files.readAllBytes(file);
        OutputFile output = OutputFile.check(file);
        InputException failure = assertThrows(InputException.class, () -> output.write(out -> {
            out.write(1);
            throw new IOException("disk full");
        }));
        assertEquals("cannot write " + file + ": disk full", failure.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
        nothingElse();
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
        assertTrue(resumed.err().contains("resuming: 400 of 900 resamples are in " + file), resumed::err);
        assertEquals(undisturbed, digest(resumed));
        Invocation complete = bootstrap("--resamples", "900", "--seed", "42", "--statistic", "p90");
        assertTrue(complete.err().contains("resuming: 900 of 900 resamples are in " + file), complete::err);
        assertEquals(undisturbed, digest(complete));
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
    void leftoversOfKilledRunsOfTheFileAreRemoved() throws IOException {
        long own = ProcessHandle.current().pid();
        String dead = "999999999";
        for (String name : List.of("run.ckpt." + dead, "run.ckpt." + own, "run.ckpt." + dead + ".x",
                "other." + dead, "run.ckpt.2." + dead)) {
            Files.createFile(folder.resolve("." + name + ".part"));
        }
        bootstrap("--resamples", "5", "--seed", "1");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(".other.999999999.part", ".run.ckpt.2.999999999.part",
                    ".run.ckpt.999999999.x.part", "run.ckpt"),
                    files.map(path -> path.getFileName().toString()).sorted().toList());
        }
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
        bootstrap("--resamples", "5").assertRefused(file + " is not a checkpoint of a bootstrap");
        assertArrayEquals(other, Files.readAllBytes(file));
        nothingElse();
    }
}
