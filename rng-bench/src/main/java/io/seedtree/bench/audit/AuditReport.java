package io.seedtree.bench.audit;

import io.seedtree.bench.cli.CsvTable;
import java.util.List;

/**
 * All that an audit has found.
 *
 * @param size the number of values in a stream
 * @param means the number of means whose variance was taken
 * @param workers the size of the pool
 * @param runs the number of runs from one seed
 * @param pools the sizes of the pools of these runs
 * @param seed the seed
 * @param java the Java it ran on
 * @param sources what was measured of each source
 * @param sessions what {@code StreamAudit} says of our sources
 * @param passed whether ours are without fault
 */
record AuditReport(long size, int means, int workers, int runs, List<Integer> pools, String seed, String java,
        List<Source> sources, List<Session> sessions, boolean passed) {

    /**
     * A source.
     *
     * @param owner whose it is
     * @param source its name
     * @param duplicates 64-bit words drawn before, in the worst run
     * @param variance of the mean of uniform values, divided by that of theory
     * @param covered the part of the 95 % intervals that hold the true mean
     * @param results how many different results the runs from one seed had
     * @param faults the faults in words
     */
    record Source(String owner, String source, long duplicates, double variance, double covered, int results,
            List<String> faults) {

        static Source of(ParallelSource source, Measurement measured) {
            return new Source(source.owner(), source.name(), measured.duplicates(), measured.varianceRatio(),
                    measured.coverage(), measured.results(), measured.faults());
        }
    }

    /**
     * A session of {@code StreamAudit}.
     *
     * @param source the name of the source
     * @param passed whether nothing was found
     * @param report what it says
     */
    record Session(String source, boolean passed, String report) {
    }

    /** Returns the sources as a table. */
    CsvTable table() {
        CsvTable table =
                new CsvTable("owner", "source", "duplicates", "variance", "covered", "results", "faults");
        sources.forEach(row -> table.row(row.owner(), row.source(), row.duplicates(), row.variance(),
                row.covered(), row.results(), String.join("; ", row.faults())));
        return table;
    }
}
