package io.seedtree.junit;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/** The outcomes of a sweep, and the verdict on them. For any number of threads. */
final class SweepTally implements AutoCloseable {

    /** Where more have failed, it is not the seeds that matter, nor need memory hold what they have thrown. */
    private static final int MOST_NAMED = 100;

    private final ExtensionContext template;
    private final int allowedFailures;
    private final TreeMap<Integer, @Nullable Throwable> lowestFailed = new TreeMap<>();
    private int passed;
    private int aborted;
    private int failed;

    SweepTally(ExtensionContext template, int allowedFailures) {
        this.template = template;
        this.allowedFailures = allowedFailures;
    }

    /** Whether what a test has thrown is a failure that some runs may have: a fault of the code never is. */
    boolean tolerates(Throwable failure) {
        return allowedFailures > 0 && failure instanceof AssertionError;
    }

    /** Counts a run that passed. */
    synchronized void passed() {
        passed++;
    }

    /** Counts a run whose assumptions did not hold. */
    synchronized void aborted() {
        aborted++;
    }

    /** Counts a run that failed, by what it has thrown. */
    synchronized void failed(int number, @Nullable Throwable cause) {
        failed++;
        lowestFailed.put(number, cause);
        if (lowestFailed.size() > MOST_NAMED) {
            lowestFailed.pollLastEntry();
        }
    }

    /** Reports, and fails if more runs have failed than may. */
    @Override
    public synchronized void close() {
        String report = report();
        template.publishReportEntry("seedtree.sweep", report);
        System.out.println(template.getRequiredTestClass().getName() + "#"
                + template.getRequiredTestMethod().getName() + ": " + report);
        if (allowedFailures > 0 && failed > allowedFailures) {
            throw new AssertionFailedError("at most " + allowedFailures + " seeds may fail; " + report,
                    lowestFailed.firstEntry().getValue());
        }
    }

    private String report() {
        String report = passed + " of " + (passed + aborted + failed) + " seeds passed"
                + (aborted > 0 ? ", " + aborted + " aborted" : "");
        if (failed == 0) {
            return report;
        }
        String named = lowestFailed.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        int others = failed - lowestFailed.size();
        return report + "; failed: " + named + (others > 0 ? " and " + others + " more" : "") + drewFrom();
    }

    private String drewFrom() {
        Map.Entry<Integer, @Nullable Throwable> lowest = lowestFailed.firstEntry();
        Throwable cause = lowest.getValue();
        return cause == null ? ""
                : SeededFailure.streams(cause)
                        .map(streams -> "; seed " + lowest.getKey() + " drew from " + streams)
                        .orElse("");
    }
}
