package io.seedtree.spark.bootstrap;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparkBootstrapTest {

    /** Of 100,000 means, as README.md shows it and docs/bootstrap_check.py computes it. */
    private static final String DIGEST = "71e2368b1ad36f9a2072dfb621aefd8b67ffd5141cc145fd4ae2f653d85fae31";

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkForTests.local();
    }

    private static Run spark(String... options) {
        return Run.on(spark, options);
    }

    @Test
    void digestIsThatOfTheReadme() {
        Run run = spark("--resamples", "100000", "--seed", "42");
        assertEquals(DIGEST, run.value("sha256"));
        assertTrue(run.value("rate").endsWith(" s, Spark at local[*])"), run::out);
        assertTrue(run.value("again").startsWith("./seedtree bootstrap --column precipitation "), run::out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "7", "64"})
    void resultsAreThoseOfOneMachine(String partitions) {
        for (String statistic : List.of("mean", "stddev", "p90", "corr:wind")) {
            String[] options = {"--statistic", statistic, "--resamples", "900", "--seed", "[1,2]"};
            List<String> more = new ArrayList<>(List.of(options));
            more.addAll(List.of("--partitions", partitions));
            assertEquals(Run.here(options).results(), spark(more.toArray(String[]::new)).results());
        }
    }

    @Test
    void targetErrorStopsAtTheSameResample() {
        Run run = spark("--resamples", "20000", "--target-error", "0.004", "--seed", "42");
        assertEquals("2160", run.value("resamples"));
        assertTrue(run.err().contains("target error reached after 2160 of 20000 resamples, "), run::err);
        assertEquals(Run.here("--resamples", "2160", "--seed", "42").value("sha256"), run.value("sha256"));
    }

    @Test
    void checkpointGoesFromSparkToOneMachineAndBack() {
        String digest = Run.here("--resamples", "2000", "--seed", "42").value("sha256");
        String file = folder.resolve("checkpoint").toString();
        assertEquals(0, spark("--resamples", "450", "--seed", "42", "--checkpoint", file).code());
        Run here = Run.here("--resamples", "900", "--checkpoint", file);
        assertTrue(here.err().contains("resuming: 450 of 900 resamples are in "), here::err);
        Run there = spark("--resamples", "2000", "--checkpoint", file);
        assertTrue(there.err().contains("resuming: 900 of 2000 resamples are in "), there::err);
        assertEquals(digest, there.value("sha256"));
    }

    @Test
    void ownDataAndReport() throws IOException {
        Path data = Files.writeString(folder.resolve("d.csv"), "a\n1\n2\n4\n");
        Path page = folder.resolve("r.html");
        Run run = spark(data.toString(), "--resamples", "200", "--seed", "1", "--bit-generator", "SFC64",
                "--report", page.toString());
        assertEquals(
                Run.here(data.toString(), "--resamples", "200", "--seed", "1", "--bit-generator", "SFC64")
                        .results(),
                run.results());
        assertTrue(Files.readString(page).contains(run.value("sha256")));
    }

    @Test
    void sparkIsStartedAsWasAsked() {
        List<SparkConf> asked = new ArrayList<>();
        Function<SparkConf, JavaSparkContext> starter = settings -> {
            asked.add(settings);
            return Run.shared(spark);
        };
        Run.of(starter, "--resamples", "10");
        Run.of(starter, "--resamples", "10", "--master", "spark://host:7077");
        assertAll(() -> assertEquals("local[*]", asked.get(0).get("spark.master")),
                () -> assertEquals("127.0.0.1", asked.get(0).get("spark.driver.host")),
                () -> assertEquals("spark://host:7077", asked.get(1).get("spark.master")),
                () -> assertTrue(!asked.get(1).contains("spark.driver.host")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "--partitions 0; partitions must be in [1, 1000000]: 0",
        "--partitions many; 'many' is not a whole number",
        "--workers 2; Unknown option",
        "--pool virtual; Unknown option",
        "--resamples 0; resamples must be in [1, 100000000]: 0",
        "--statistic average; statistic must be mean, stddev",
        "--column rain; seattle-weather.csv has no column \"rain\"",
        "none.csv; cannot read none.csv: there is no such file"})
    void badInputIsRefusedBeforeSparkStarts(String options, String sentence) {
        Run run = Run.of(settings -> {
            throw new AssertionError("Spark was started");
        }, options.split(" "));
        assertAll(options, () -> assertEquals(2, run.code()), () -> assertEquals("", run.out()),
                () -> assertTrue(run.err().startsWith("seedtree spark-bootstrap: "), run::err),
                () -> assertTrue(run.err().contains(sentence), run::err));
    }

    @Test
    void sparkThatDoesNotStartIsSaid() {
        Run run = Run.of(settings -> {
            throw new IllegalArgumentException("Could not parse Master URL");
        }, "--master", "nowhere");
        assertEquals(2, run.code());
        assertEquals("seedtree spark-bootstrap: cannot start Spark at nowhere: Could not parse Master URL\n",
                run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void documentIsThatOfOneMachine(String format) {
        String[] options = {"--resamples", "90", "--seed", "42", "--format", format};
        assertEquals(Run.here(options), spark(options));
    }

    @Test
    void examplesOfTheHelpWork() throws IOException {
        Path data = Files.writeString(folder.resolve("data.csv"), "price\n1\n2\n4\n");
        String example = "  seedtree spark-bootstrap ";
        List<String> examples =
                spark("--help").out().lines().filter(line -> line.startsWith(example)).toList();
        assertEquals(2, examples.size(), examples::toString);
        for (String line : examples) {
            String options = line.substring(example.length()).replace("data.csv", data.toString());
            assertTrue(!spark(options.split(" ")).value("sha256").isEmpty(), line);
        }
    }

    @Test
    void helpHasTheOptionsOfBoth() {
        Run run = spark("--help");
        assertAll(() -> assertEquals(0, run.code()),
                () -> assertTrue(run.out().contains("--master"), run::out),
                () -> assertTrue(run.out().contains("--target-error"), run::out));
    }
}
