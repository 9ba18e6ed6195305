package io.seedtree.spark;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.apache.spark.TaskContext;

/** Bodies of {@link ElementJob#noisy} during which something happens, once, to a task or its executor. */
final class Accident {

    private Accident() {
    }

    /** Halts the executor's JVM at the first arrival at a number. */
    static RandomMap<Integer, Double> haltingOnce(Path marker, int at) {
        String file = marker.toString();
        long driver = ProcessHandle.current().pid();
        return (rng, number) -> {
            double value = ElementJob.noisy(rng, number);
            if (number == at && ProcessHandle.current().pid() != driver && created(file)) {
                Runtime.getRuntime().halt(17);
            }
            return value;
        };
    }

    /** Fails at the first arrival at a number. */
    static RandomMap<Integer, Double> failingOnce(Path marker, int at) {
        String file = marker.toString();
        return (rng, number) -> {
            double value = ElementJob.noisy(rng, number);
            if (number == at && created(file)) {
                throw new IOException("the first arrival at " + at);
            }
            return value;
        };
    }

    /** The first attempt of the task waits at a number until a speculative copy has been there. */
    static RandomMap<Integer, Double> overtakenOnce(Path marker, int at) {
        String file = marker.toString();
        return (rng, number) -> {
            double value = ElementJob.noisy(rng, number);
            if (number == at && TaskContext.get().attemptNumber() == 0) {
                await(Path.of(file));
            } else if (number == at) {
                created(file);
            }
            return value;
        };
    }

    private static boolean created(String file) throws IOException {
        try {
            Files.createFile(Path.of(file));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Waits for a file, or until Spark kills this attempt because the other one was faster. */
    private static void await(Path file) throws InterruptedException {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!Files.exists(file)) {
            LockSupport.parkNanos(1_000_000);
            if (Thread.interrupted()) {
                throw new InterruptedException("overtaken");
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("no speculative copy was started");
            }
        }
    }
}
