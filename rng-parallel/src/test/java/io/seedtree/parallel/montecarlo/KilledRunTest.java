package io.seedtree.parallel.montecarlo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.seedtree.junit.Seeded;
import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.Generator;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed twenty times and resumed each time ends with the digest of an undisturbed run. */
class KilledRunTest {

    private static final int KILLS = 20;
    /**
     * How far a process gets at most before it is killed, in bytes of checkpoint; less than a twentieth of
     * the job.
     */
    private static final int LONGEST_STEP = 6_000;

    @TempDir
    private Path folder;

    @Test
    void resumedAfterEachOfTwentyKills(@Seeded(20_240_607) Generator rng) throws Exception {
        Path file = folder.resolve("killed");
        long resumed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            resumed = Math.max(resumed, runAndKill(file, rng, resumed));
        }
        assertTrue(resumed > 0 && resumed < KilledRun.REPLICATIONS, "resumed at " + resumed);
        String undisturbed = KilledRun.job(false).run(RandomNode.of(42)).statistic().digest();
        assertEquals(undisturbed, runToTheEnd(file, resumed));
    }

    /**
     * Runs the process until the file has grown by some bytes, kills it, and returns where it had resumed.
     */
    private static long runAndKill(Path file, Generator rng, long before)
            throws IOException, InterruptedException {
        long length = Files.exists(file) ? Files.size(file) : 0;
        long killAt = length + rng.integers(0, LONGEST_STEP);
        Process process = start(file);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            long resumed = Long.parseLong(out.readLine());
            assertTrue(resumed >= before, () -> "lost: " + before + " were there, " + resumed + " are");
            while (Files.size(file) < killAt) {
                LockSupport.parkNanos(100_000);
            }
            LockSupport.parkNanos(rng.integers(0, 3_000_000));
            assertNotEquals(0, process.destroyForcibly().waitFor(), "the job was too short to be killed");
            return resumed;
        }
    }

    private static String runToTheEnd(Path file, long before) throws IOException, InterruptedException {
        Process process = start(file);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertTrue(Long.parseLong(out.readLine()) >= before);
            String digest = out.readLine();
            assertEquals(0, process.waitFor());
            return digest;
        }
    }

    private static Process start(Path file) throws IOException {
        return new ProcessBuilder(command(file)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static List<String> command(Path file) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp",
                System.getProperty("java.class.path"), KilledRun.class.getName(), file.toString());
    }

    /** A limit on the size of files stands for the full disk: the system refuses to write on. */
    @Test
    void resumedAfterTheDiskWasFull() throws Exception {
        Path shell = Path.of("/bin/sh");
        assumeTrue(Files.isExecutable(shell), "this system has no shell to set a limit");
        Path file = folder.resolve("full");
        Path errors = folder.resolve("errors");
        List<String> limited =
                new ArrayList<>(List.of(shell.toString(), "-c", "ulimit -f 100; exec \"$@\"", "sh"));
        limited.addAll(command(file));
        Process process = new ProcessBuilder(limited).redirectError(errors.toFile()).start();
        assertNotEquals(0, process.waitFor());
        String message =
                CheckpointException.class.getName() + ": checkpoint " + file + " cannot be written: ";
        assertTrue(Files.readString(errors).contains(message), () -> "not said: " + message);
        assertEquals(KilledRun.job(false).run(RandomNode.of(42)).statistic().digest(), runToTheEnd(file, 20));
    }

    /** Neither a refused run nor a look at the file by this process lets the other one in. */
    @Test
    void anotherProcessIsRefusedWhileAJobRuns() {
        Path file = folder.resolve("shared");
        Checkpoint checkpoint = Checkpoint.to(file, "killed");
        MonteCarlo<Sample> job = KilledRun.job(false).checkpoint(checkpoint);
        AtomicReference<String> said = new AtomicReference<>();
        String digest = job.onProgress(progress -> {
            if (progress.replications() == 1_000) {
                assertThrows(CheckpointException.class, () -> job.run(RandomNode.of(42)));
                assertEquals("killed", Checkpoint.describe(file).get("job"));
                said.set(errorsOfAnotherProcess(file));
            }
        }).run(RandomNode.of(42)).statistic().digest();
        assertTrue(said.get().contains("checkpoint " + file + " is in use by another run"), said::get);
        assertEquals(KilledRun.job(false).run(RandomNode.of(42)).statistic().digest(), digest);
        assertEquals(KilledRun.REPLICATIONS, job.run(RandomNode.of(42)).resumed());
    }

    private String errorsOfAnotherProcess(Path file) {
        Path errors = folder.resolve("errors");
        try {
            Process process = new ProcessBuilder(command(file)).redirectError(errors.toFile()).start();
            assertNotEquals(0, process.waitFor());
            return Files.readString(errors);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
