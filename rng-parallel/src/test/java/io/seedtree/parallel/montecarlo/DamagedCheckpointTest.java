package io.seedtree.parallel.montecarlo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.junit.Seeded;
import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checkpoints with every kind of damage: the damaged end is dropped or the file refused, and never is a
 * number wrong.
 */
@Seeded(20_240_607)
class DamagedCheckpointTest {

    private static final RandomNode ROOT = RandomNode.of(42).child("damage");
    private static final int REPLICATIONS = 400;
    private static final int BATCH = 10;

    @TempDir
    private Path folder;
    private Path file;
    private MonteCarlo<Sample> job;
    private byte[] whole;
    private String digest;
    private Estimate estimate;

    /** What became of a damaged file. */
    private enum Fate {
        REFUSED, DROPPED, UNTOUCHED
    }

    @BeforeEach
    void writeCheckpoint() throws IOException {
        file = folder.resolve("whole");
        MonteCarlo<Sample> plain = MonteCarlo.values(Generator::standardNormal).batchSize(BATCH)
                .replications(REPLICATIONS).on(Workers.sequential());
        digest = plain.run(ROOT).statistic().digest();
        estimate = plain.run(ROOT).statistic().estimate();
        job = plain.checkpoint(Checkpoint.to(file, "damage"));
        job.run(ROOT);
        whole = Files.readAllBytes(file);
    }

    private Fate fateOf(byte[] damaged, String what) throws IOException {
        Files.write(file, damaged);
        MonteCarloResult<Sample> result;
        try {
            result = job.run(ROOT);
        } catch (CheckpointException e) {
            assertTrue(Arrays.equals(damaged, Files.readAllBytes(file)), "a refused file is kept: " + what);
            return Fate.REFUSED;
        }
        assertEquals(digest, result.statistic().digest(), what);
        assertEquals(estimate, result.statistic().estimate(), what);
        if (result.resumed() < REPLICATIONS) {
            assertTrue(Arrays.equals(whole, Files.readAllBytes(file)), "the file is mended: " + what);
            return Fate.DROPPED;
        }
        return Fate.UNTOUCHED;
    }

    private int[] fates(UnaryOperator<byte[]> damage, int times) throws IOException {
        int[] fates = new int[Fate.values().length];
        for (int i = 0; i < times; i++) {
            fates[fateOf(damage.apply(whole.clone()), "damage " + i).ordinal()]++;
        }
        return fates;
    }

    @Test
    void truncatedAnywhere(Generator rng) throws IOException {
        int[] fates = fates(bytes -> Arrays.copyOf(bytes, (int) rng.integers(0, bytes.length)), 300);
        assertEquals(300, fates[Fate.DROPPED.ordinal()], Arrays.toString(fates));
    }

    @Test
    void oneBitFlipped(Generator rng) throws IOException {
        int[] fates = fates(bytes -> {
            bytes[(int) rng.integers(0, bytes.length)] ^= (byte) (1 << rng.integers(0, 8));
            return bytes;
        }, 300);
        assertEquals(0, fates[Fate.UNTOUCHED.ordinal()], Arrays.toString(fates));
        assertTrue(fates[Fate.DROPPED.ordinal()] > 200, Arrays.toString(fates));
    }

    @Test
    void bytesOverwritten(Generator rng) throws IOException {
        int[] fates = fates(bytes -> {
            int from = (int) rng.integers(0, bytes.length);
            int to = (int) rng.integers(from, bytes.length);
            byte[] garbage = new byte[to - from + 1];
            if (rng.nextBoolean()) {
                rng.nextBytes(garbage);
            }
            System.arraycopy(garbage, 0, bytes, from, garbage.length);
            return bytes;
        }, 200);
        assertTrue(fates[Fate.UNTOUCHED.ordinal()] < 5, Arrays.toString(fates));
    }

    @Test
    void piecesMovedOrAppended(Generator rng) throws IOException {
        int[] fates = fates(bytes -> {
            int from = (int) rng.integers(0, bytes.length);
            int to = (int) rng.integers(0, bytes.length);
            byte[] result = Arrays.copyOf(bytes, bytes.length + (int) rng.integers(0, 200));
            System.arraycopy(bytes, from, result, to, Math.min(bytes.length - from, result.length - to));
            return result;
        }, 200);
        assertEquals(200, Arrays.stream(fates).sum());
    }

    @Test
    void everyBitOfTheFirstRecordsHead() throws IOException {
        int header = CheckpointHeader.of(Checkpoint.to(file, "damage").fingerprint("values", ROOT, BATCH))
                .bytes().length;
        for (int bit = 0; bit < 8 * 20; bit++) {
            byte[] bytes = whole.clone();
            bytes[header + bit / 8] ^= (byte) (1 << (bit % 8));
            assertEquals(Fate.DROPPED, fateOf(bytes, "bit " + bit));
        }
    }
}
