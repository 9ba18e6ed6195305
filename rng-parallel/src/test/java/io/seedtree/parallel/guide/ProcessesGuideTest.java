package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.rng.Generator;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/**
 * The clusters of docs/distributed.md that need only {@code rng-core}: how they open a stream, and its
 * processes. Each of these is {@code docs/Walks.java} on a JDK of another version, as far as
 * this machine has them.
 */
class ProcessesGuideTest extends GuideExample {

    private static final Path PROGRAM = Path.of("..", "docs", "Walks.java");
    private static final int ELEMENTS = 1_000;
    private static final int FEWEST = 3;

    // guide: cluster-stream
    static Generator stream(SeedSequence job, long index) {
        return Generator.of(new Pcg64Dxsm(job.child(index)));
    }
    // end

    @Test
    void anElementHasTheStreamOfItsIndex() {
        assertEquals("PCG64DXSM:42/999", stream(SeedSequence.of(42), 999).address().orElseThrow().toString());
    }

    @Test
    void processesOnDifferentJavasMakeWhatOneMakes() throws Exception {
        SortedMap<Integer, Path> jdks = Jdks.byVersion();
        int processes = Math.max(FEWEST, jdks.size());
        List<Integer> versions = new ArrayList<>(jdks.keySet());
        List<Process> running = new ArrayList<>();
        StringBuilder used = new StringBuilder();
        for (int process = 0; process < processes; process++) {
            int version = versions.get(process % versions.size());
            used.append(process == 0 ? "" : ", ").append(version);
            running.add(start(jdks.get(version), process, processes));
        }
        System.out.println("docs/Walks.java: processes on Java " + used);
        List<String> lines = new ArrayList<>();
        for (Process process : running) {
            lines.addAll(output(process));
        }
        lines.sort(Comparator.comparingInt(line -> Integer.parseInt(line.substring(0, line.indexOf(' ')))));
        assertEquals(ELEMENTS, lines.size());
        assertEquals(numpy("processes").get(0), digest(lines), "Java " + used);
        Path here = Path.of(System.getProperty("java.home"));
        assertEquals(digest(lines), digest(output(start(here, 0, 1))), "one process");
    }

    private static Process start(Path jdk, int process, int processes) throws Exception {
        Path core = Path.of(Generator.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return new ProcessBuilder(jdk.resolve("bin").resolve("java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", core.toString(), PROGRAM.toString(), "42", Integer.toString(ELEMENTS),
                Integer.toString(process), Integer.toString(processes))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static List<String> output(Process process) throws IOException, InterruptedException {
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            List<String> lines = out.lines().toList();
            assertEquals(0, process.waitFor());
            return lines;
        }
    }

    /** The SHA-256 of lines, each with its end. */
    private static String digest(List<String> lines) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        for (String line : lines) {
            sha256.update((line + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
