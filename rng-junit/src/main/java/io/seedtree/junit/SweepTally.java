package io.seedtree.junit;

import io.seedtree.junit.GivenStreams.Given;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** The outcomes of a sweep, and the verdict on them. For any number of threads. */
final class SweepTally implements AutoCloseable {

    /** Where more have failed, it is not the seeds that matter. */
    private static final int MOST_NAMED = 100;

    private final ExtensionContext template;
    private final int allowedFailures;
    private final AtomicInteger passed = new AtomicInteger();
    private final NavigableMap<Integer, Failure> failures = new ConcurrentSkipListMap<>();

    /**
     * A run that failed.
     *
     * @param streams the addresses of its streams, or that it has none
     * @param cause what it threw
     */
    private record Failure(String streams, Throwable cause) {
    }

    SweepTally(ExtensionContext template, int allowedFailures) {
        this.template = template;
        this.allowedFailures = allowedFailures;
    }

    /** Counts a run that passed. */
    void passed() {
        passed.incrementAndGet();
    }

    /** Counts a run that failed, and returns what it is to throw. */
    Throwable failed(int number, Throwable cause, ExtensionContext run) {
        SeededFailure.attach(cause, run);
        String streams =
                GivenStreams.of(run).stream().map(Given::text).collect(Collectors.joining(", "));
        failures.put(number, new Failure(streams.isEmpty() ? "no stream" : streams, cause));
        return allowedFailures == 0 ? cause
                : new TestAbortedException("failed, as " + allowedFailures
                        + " runs of this sweep may; it is judged when all are over", cause);
    }

    /** Reports, and fails if more runs have failed than may. */
    @Override
    public void close() {
        String report = report();
        template.publishReportEntry("seedtree.sweep", report);
        System.out.println(template.getRequiredTestClass().getName() + "#"
                + template.getRequiredTestMethod().getName() + ": " + report);
        if (allowedFailures > 0 && failures.size() > allowedFailures) {
            throw new AssertionFailedError(
                    "at most " + allowedFailures + " seeds may fail; " + report,
                    failures.firstEntry().getValue().cause());
        }
    }

    private String report() {
        int ran = passed.get() + failures.size();
        String report = passed + " of " + ran + " seeds passed";
        if (failures.isEmpty()) {
            return report;
        }
        String named = failures.keySet().stream().limit(MOST_NAMED).map(String::valueOf)
                .collect(Collectors.joining(", "));
        int others = failures.size() - MOST_NAMED;
        Map.Entry<Integer, Failure> first = failures.firstEntry();
        return report + "; failed: " + named + (others > 0 ? " and " + others + " more" : "") + "; seed "
                + first.getKey() + " drew from " + first.getValue().streams();
    }
}
