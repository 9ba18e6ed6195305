package io.seedtree.bench.conform;

import io.seedtree.bench.cli.Tint;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The counts of a run. For one thread at a time. */
final class Tally {

    private final Map<Closeness, Long> floats = new EnumMap<>(Closeness.class);
    private long passed;
    private long failed;

    void add(Closeness closeness, long count) {
        floats.merge(closeness, count, Long::sum);
    }

    void addCase(boolean isPassed) {
        passed += isPassed ? 1 : 0;
        failed += isPassed ? 0 : 1;
    }

    boolean isAllPassed() {
        return failed == 0;
    }

    /** The two lines that end a report. */
    String lines(Tint tint) {
        return count(Closeness.EXACT) + " floats exact, " + count(Closeness.WITHIN_ONE_ULP)
                + " within 1 ulp, "
                + count(Closeness.FURTHER) + " further away\n"
                + tint.verdict(isAllPassed(), passed + " passed, " + failed + " failed") + "\n";
    }

    /**
     * Returns the counts with what became of each case.
     *
     * @param cases the cases in their order
     * @return the report
     */
    Report report(List<Report.Row> cases) {
        return new Report(new Report.Floats(count(Closeness.EXACT), count(Closeness.WITHIN_ONE_ULP),
                count(Closeness.FURTHER)), passed, failed, List.copyOf(cases));
    }

    private long count(Closeness closeness) {
        return floats.getOrDefault(closeness, 0L);
    }
}
