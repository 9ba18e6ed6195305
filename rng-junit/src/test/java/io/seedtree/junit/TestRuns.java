package io.seedtree.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.seedtree.rng.Generator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Runs classes of tests by JUnit, and reads what they have drawn, published and thrown. */
final class TestRuns {

    /** Parameters that let all tests run at the same time. */
    static final Map<String, String> PARALLEL = Map.of("junit.jupiter.execution.parallel.enabled", "true",
            "junit.jupiter.execution.parallel.mode.default", "concurrent",
            "junit.jupiter.execution.parallel.config.executor-service", "FORK_JOIN_POOL",
            "junit.jupiter.execution.parallel.config.strategy", "fixed",
            "junit.jupiter.execution.parallel.config.fixed.parallelism", "4");

    private TestRuns() {
    }

    static EngineExecutionResults run(Class<?> tests) {
        return run(Map.of(), selectClass(tests));
    }

    static EngineExecutionResults run(Map<String, String> parameters, DiscoverySelector... selectors) {
        return EngineTestKit.engine("junit-jupiter").selectors(selectors).configurationParameters(parameters)
                .execute();
    }

    /** Publishes the address of a stream, its next four words and the standard normal after them. */
    static void publish(TestReporter reporter, Generator rng) {
        String address = rng.address().orElseThrow().toString();
        String words = rng.bitGenerator().longs(4).mapToObj(HexFormat.of()::toHexDigits)
                .collect(Collectors.joining("\t"));
        reporter.publishEntry(address,
                words + "\t" + HexFormat.of().toHexDigits(Double.doubleToLongBits(rng.standardNormal())));
    }

    /** What was published in a run by key; a key that comes twice is a mistake, such as a stream with two users. */
    static Map<String, String> published(EngineExecutionResults results) {
        return entries(results)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> {
                    throw new AssertionError("published twice: " + one + " and " + two);
                }, TreeMap::new));
    }

    /** What was published in a run under one key, in order. */
    static List<String> published(EngineExecutionResults results, String key) {
        return entries(results).filter(entry -> entry.getKey().equals(key)).map(Map.Entry::getValue).toList();
    }

    private static Stream<Map.Entry<String, String>> entries(EngineExecutionResults results) {
        return results.allEvents().reportingEntryPublished().stream()
                .flatMap(event -> event.getRequiredPayload(ReportEntry.class).getKeyValuePairs().entrySet()
                        .stream());
    }

    /** What the failed or aborted of some tests and containers have thrown. */
    static List<Throwable> thrown(Events events) {
        return events.finished().stream()
                .flatMap(event -> event.getRequiredPayload(TestExecutionResult.class).getThrowable().stream())
                .toList();
    }

    /** What the only one that failed or was aborted has thrown. */
    static Throwable onlyThrown(Events events) {
        List<Throwable> all = thrown(events);
        if (all.size() != 1) {
            throw new AssertionError("not one: " + all);
        }
        return all.get(0);
    }

    /** What a test class with one failure has thrown, run with the seed 42. */
    static Throwable failureOf(Class<?> tests) {
        return onlyThrown(run(Map.of("seedtree.seed", "42"), selectClass(tests)).allEvents());
    }

    /** The name of a test in an address: its class, then the steps of its unique id below that. */
    static String place(Class<?> tests, String rest) {
        return "\"[class:" + tests.getName() + "]" + rest + "\"";
    }

    /** The note of a failure; empty if it has none. */
    static String note(Throwable failure) {
        return Arrays.stream(failure.getSuppressed()).filter(SeededFailure.class::isInstance)
                .map(Throwable::getMessage).collect(Collectors.joining(" AND "));
    }

    /** The lines of a group in the file of NumPy's values, without the group. */
    static List<String> golden(String group) {
        try (InputStream file =
                Objects.requireNonNull(TestRuns.class.getResourceAsStream("/golden/junit/seeded.tsv"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.startsWith(group + "\t"))
                    .map(line -> line.substring(group.length() + 1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
