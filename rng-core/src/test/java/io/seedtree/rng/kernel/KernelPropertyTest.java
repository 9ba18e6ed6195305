package io.seedtree.rng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.SeedSequence;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The system property that forbids or forces the vector kernels, seen by a Java of its own, where it is read once. */
@Tag("kernels")
class KernelPropertyTest {

    private static final String MODULE = "jdk.incubator.vector";

    @TempDir
    private Path folder;

    /** What the other Java runs: it begins all trials by itself, fills, and says what it used. */
    static final class Filling {

        public static void main(String[] args) throws InterruptedException, NoSuchAlgorithmException {
            for (Choice<?> choice : List.of(Kernels.pcg64Words(), Kernels.pcg64Doubles(),
                    Kernels.philoxWords(),
                    Kernels.ziggurats())) {
                choice.of(Choice.SHORTEST, 0);
            }
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("seedtree-kernel-trial")) {
                    if (!thread.isDaemon()) {
                        throw new IllegalStateException("a program would wait for " + thread);
                    }
                    thread.join();
                }
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : BitGenerators.names()) {
                BitGenerator bits = BitGenerators.create(name, SeedSequence.of(20261129));
                ByteBuffer words = ByteBuffer.allocate(Long.BYTES * 100_003);
                bits.fill(words);
                digest.update(words.flip());
            }
            System.out.println(BitGenerators.kernels());
            System.out.println(HexFormat.of().formatHex(digest.digest()));
        }
    }

    private List<String> run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Filling.class.getName()));
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command).redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertEquals(0, process.waitFor(), () -> "exit code of " + command);
        List<String> lines = Files.readAllLines(output);
        assertEquals(2, lines.size(), () -> "output of " + command + ": " + lines);
        return lines;
    }

    @Test
    void kernelsCanBeForced() throws IOException, InterruptedException {
        assumeTrue(ModuleLayer.boot().findModule(MODULE).isPresent(), "the vector module is not there");
        List<String> without = run();
        List<String> tried = run("--add-modules", MODULE);
        List<String> forced = run("-Dseedtree.kernel=scalar", "--add-modules", MODULE);
        List<String> atOnce = run("-Dseedtree.kernel=vector", "--add-modules", MODULE);
        assertEquals("scalar: " + MODULE + " is not among the modules", without.get(0));
        assertTrue(tried.get(0).matches("(vector|scalar, the vector kernel is slower): .*words of P.*")
                && !tried.get(0).contains("else") && !tried.get(0).contains("run"), tried.get(0));
        assertEquals("scalar: seedtree.kernel=scalar", forced.get(0));
        assertTrue(atOnce.get(0).matches("vector: [^;:]*"), atOnce.get(0));
        List<String> unknown = run("-Dseedtree.kernel=fast", "--add-modules", MODULE);
        assertTrue(unknown.get(0).endsWith("; not known, only scalar and vector are: seedtree.kernel=fast"),
                unknown.get(0));
        assertEquals(List.of(without.get(1), without.get(1), without.get(1)),
                List.of(tried.get(1), forced.get(1), atOnce.get(1)),
                "digests of fills, seed 20261129");
    }
}
