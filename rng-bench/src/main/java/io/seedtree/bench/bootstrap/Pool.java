package io.seedtree.bench.bootstrap;

import io.seedtree.bench.cli.Choice;
import io.seedtree.parallel.montecarlo.Workers;
import picocli.CommandLine.ITypeConverter;

/** Where the workers run. The results are the same. */
enum Pool {

    /** A {@link java.util.concurrent.ForkJoinPool} of its own. */
    FORKJOIN,
    /** Virtual threads. */
    VIRTUAL,
    /** The thread that asks, without workers. */
    SEQUENTIAL;

    /**
     * Returns the workers of a job.
     *
     * @param number the number of workers; 1 for {@link #SEQUENTIAL}, whatever is asked for
     * @return the workers
     */
    Workers workers(int number) {
        return switch (this) {
            case FORKJOIN -> Workers.forkJoin(number);
            case VIRTUAL -> Workers.virtual(number);
            case SEQUENTIAL -> Workers.sequential();
        };
    }

    /** Returns the name on the command line. */
    @Override
    public String toString() {
        return Choice.name(this);
    }

    /** Reads the name of a pool. */
    static final class Converter implements ITypeConverter<Pool> {

        /** Makes a converter. */
        Converter() {
            // Nothing to set up.
        }

        @Override
        public Pool convert(String text) {
            return Choice.parse("pool", Pool.class, text);
        }
    }
}
