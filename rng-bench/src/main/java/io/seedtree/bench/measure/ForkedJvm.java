package io.seedtree.bench.measure;

import io.seedtree.bench.cli.Choice;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the processes of the benchmarks are started.
 *
 * @param kernel which kernel they may take
 */
record ForkedJvm(Kernel kernel) {

    private static final String MODULE = "jdk.incubator.vector";
    /**
     * The young generation. Where it may grow, each object lies in memory that the process has not had before, and
     * the figures are those of the system's page faults: on some virtual machines 3 ns a byte.
     */
    private static final String YOUNG_GENERATION = "-Xmn64m";

    /** What the user may ask for. */
    enum Kernel {

        /** The fastest. */
        AUTO,
        /** The one that needs no module. */
        SCALAR,
        /** That of vectors, from the first fill on. */
        VECTOR;

        /** Returns the name on the command line. */
        @Override
        public String toString() {
            return Choice.name(this);
        }
    }

    /**
     * Returns Java's options: those of the launcher, a small young generation, the vector module where there is
     * one, the kernel.
     *
     * @return the options
     */
    List<String> options() {
        List<String> options =
                new ArrayList<>(List.of("-XX:+UseParallelGC", YOUNG_GENERATION,
                        "--enable-native-access=ALL-UNNAMED"));
        if (Runtime.version().feature() >= 24) {
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        if (ModuleFinder.ofSystem().find(MODULE).isPresent()) {
            options.add("--add-modules=" + MODULE);
        }
        if (kernel != Kernel.AUTO) {
            options.add("-Dseedtree.kernel=" + kernel);
        }
        return options;
    }

    /**
     * Asks such a process which kernel is active in it.
     *
     * @return its answer
     */
    String activeKernel() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), KernelProbe.class.getName()));
        try {
            // Above it Java announces the vector module.
            return Subprocess.lines(command, "").getLast();
        } catch (IOException e) {
            throw new MeasurementException("cannot start another Java: " + e.getMessage(), e);
        }
    }
}
