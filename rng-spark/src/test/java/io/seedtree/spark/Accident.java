package io.seedtree.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import org.apache.spark.TaskContext;

/** What happens, once, to a task or its executor; and bodies of {@link ElementJob#noisy} during which it does. */
public final class Accident {

    private Accident() {
    }

    /** Halts the executor's JVM at the first arrival at a number. */
    static RandomMap<Integer, Double> haltingOnce(Path marker, int at) {
        String file = marker.toString();
        long driver = ProcessHandle.current().pid();
        return (rng, number) -> {
            double value = ElementJob.noisy(rng, number);
            if (number == at && ProcessHandle.current().pid() != driver) {
                haltOnce(Path.of(file));
            }
            return value;
        };
    }

    /** Fails at the first arrival at a number. */
    static RandomMap<Integer, Double> failingOnce(Path marker, int at) {
        String file = marker.toString();
        return (rng, number) -> {
            double value = ElementJob.noisy(rng, number);
            if (number == at && created(Path.of(file))) {
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
            if (number == at) {
                beOvertakenOnce(Path.of(file));
            }
            return value;
        };
    }

    /** Halts this JVM, if it is the first that comes here. */
    public static void haltOnce(Path marker) {
        if (created(marker)) {
            Runtime.getRuntime().halt(17);
        }
    }

    /** Waits in the first attempt of a task until a speculative copy has been here, or Spark kills this one for it. */
    public static void beOvertakenOnce(Path marker) {
        if (TaskContext.get().attemptNumber() == 0) {
            await(marker);
        } else {
            created(marker);
        }
    }

    private static boolean created(Path file) {
        try {
            Files.createFile(file);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(Path file) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!Files.exists(file)) {
            LockSupport.parkNanos(1_000_000);
            if (Thread.interrupted()) {
                throw new CancellationException("overtaken");
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("no speculative copy was started");
            }
        }
    }
}
