package io.seedtree.bench.bootstrap;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where the workers run. The results are the same. */
enum Pool {

    /** A {@link ForkJoinPool} of its own. */
    FORKJOIN,
    /** Virtual threads. */
    VIRTUAL,
    /** The thread that asks, without workers. */
    SEQUENTIAL;

    /**
     * Opens the threads of some workers.
     *
     * @param workers the number of workers
     * @return an executor that runs as many tasks at once; not for {@link #SEQUENTIAL}
     */
    ExecutorService open(int workers) {
        return switch (this) {
            case FORKJOIN -> new ForkJoinPool(workers);
            case VIRTUAL -> Executors.newVirtualThreadPerTaskExecutor();
            case SEQUENTIAL -> throw new IllegalStateException("a sequential run has no workers");
        };
    }

    /** Returns the name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the name of a pool. */
    static final class Converter implements ITypeConverter<Pool> {

        /** Makes a converter. */
        Converter() {
            // Nothing to set up.
        }

        @Override
        public Pool convert(String text) {
            return Arrays.stream(values()).filter(pool -> pool.toString().equals(text)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("pool must be one of "
                            + Arrays.stream(values()).map(Pool::toString).collect(Collectors.joining(", "))
                            + ": '" + text + "'"));
        }
    }
}
