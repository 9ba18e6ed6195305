package io.seedtree.bench.bootstrap;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.seedtree.bench.Invocation;
import io.seedtree.bench.page.PageChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class BootstrapCommandTest {

    @TempDir
    Path folder;

    private static Invocation bootstrap(String... options) {
        return Invocation
                .of(Stream.concat(Stream.of("bootstrap"), Stream.of(options)).toArray(String[]::new));
    }

    private static String value(Invocation run, String name) {
        assertEquals(0, run.code(), run::err);
        return run.out().lines().filter(line -> line.startsWith("  " + name + " ")).findFirst().orElseThrow()
                .substring(name.length() + 2).strip();
    }

    @Test
    void jobsOfTheGoldenFileHaveTheirDigests() {
        for (JsonObject golden : Golden.read("digests.jsonl").subList(0, 10)) {
            Invocation run =
                    bootstrap("--statistic", golden.get("statistic").getAsString(), "--resamples", "300",
                            "--seed", "42");
            assertEquals(golden.get("digest").getAsString(), value(run, "sha256"));
        }
    }

    @Test
    void printsTableHistogramAndDigest() {
        Invocation run = bootstrap("--resamples", "300", "--seed", "42");
        assertAll(
                () -> assertEquals("Bootstrap of the mean of \"precipitation\", seattle-weather.csv",
                        run.out().lines().findFirst().orElseThrow()),
                () -> assertEquals("1461", value(run, "values")),
                () -> assertEquals("300", value(run, "resamples")),
                () -> assertEquals("3.02943189596167", value(run, "estimate")),
                () -> assertTrue(value(run, "95 % percentile").matches("\\[\\S+, \\S+]")),
                () -> assertEquals("not known: fewer than 10 resamples lie beyond",
                        value(run, "error of its ends")),
                () -> assertTrue(value(run, "95 % BCa").matches("\\[\\S+, \\S+]")),
                () -> assertTrue(value(run, "rate").contains(" resamples/s (")),
                () -> assertEquals(20, counts(run).size()),
                () -> assertEquals(300, counts(run).stream().mapToInt(Integer::intValue).sum()));
    }

    /** The counts behind the bars of the histogram. */
    private static List<Integer> counts(Invocation run) {
        return run.out().lines().filter(line -> line.matches(" +[0-9.]+  [# ]{50} [0-9]+"))
                .map(line -> Integer.valueOf(line.substring(line.lastIndexOf(' ') + 1))).toList();
    }

    @Test
    void documentHasTheResultsOfTheText() {
        String[] options = {"--resamples", "3000", "--seed", "42", "--statistic", "corr:wind"};
        Invocation text = bootstrap(options);
        String printed = bootstrap(more(options, "--format", "json")).output();
        JsonObject document = JsonParser.parseString(printed).getAsJsonObject();
        assertAll(() -> assertEquals("seattle-weather.csv", document.get("source").getAsString()),
                () -> assertEquals("[\"precipitation\",\"wind\"]", document.get("columns").toString()),
                () -> assertEquals("corr:wind", document.get("statistic").getAsString()),
                () -> assertEquals(value(text, "values"), document.get("values").getAsString()),
                () -> assertEquals(value(text, "resamples"), document.get("resamples").getAsString()),
                () -> assertEquals("42", document.get("seed").getAsString()),
                () -> assertEquals(value(text, "estimate"), document.get("estimate").getAsString()),
                () -> assertEquals(value(text, "standard error"),
                        document.get("standardError").getAsString()),
                () -> assertEquals(value(text, "95 % percentile"), ends(document, "percentile")),
                () -> assertEquals(value(text, "95 % BCa"), ends(document, "bca")),
                () -> assertEquals(value(text, "sha256"), document.get("sha256").getAsString()),
                () -> assertEquals(value(text, "again"), document.get("command").getAsString()));
        assertEquals(printed,
                bootstrap(more(options, "--format", "json", "--pool", "virtual", "--workers", "3"))
                        .output(),
                "the document is the same for every pool");
    }

    private static String[] more(String[] options, String... others) {
        return Stream.concat(Stream.of(options), Stream.of(others)).toArray(String[]::new);
    }

    private static String ends(JsonObject document, String interval) {
        JsonObject found = document.getAsJsonObject(interval);
        return "[" + found.get("low").getAsString() + ", " + found.get("high").getAsString() + "]";
    }

    @Test
    void tableIsOneRow() {
        Invocation text = bootstrap("--resamples", "1", "--seed", "42");
        String row = bootstrap("--resamples", "1", "--seed", "42", "--format", "csv").output();
        String mean = value(text, "95 % percentile").replaceAll("\\[(.*), .*", "$1");
        assertEquals(
                "source,columns,statistic,values,resamples,undefined,seed,bitGenerator,estimate,standardError,"
                        + "confidence,percentileLow,percentileHigh,percentileLowError,percentileHighError,bcaLow,bcaHigh,"
                        + "sha256,command\nseattle-weather.csv,precipitation,mean,1461,1,0,42,PCG64DXSM,3.02943189596167,,"
                        + "0.95," + mean + "," + mean + ",,,,," + value(text, "sha256") + ","
                        + value(text, "again") + "\n",
                row);
    }

    @Test
    void whatIsNotDefinedIsNotInTheDocument() {
        String printed = bootstrap("--resamples", "1", "--seed", "42", "--format", "json").output();
        JsonObject document = JsonParser.parseString(printed).getAsJsonObject();
        assertFalse(document.has("standardError") || document.has("bca") || document.has("percentileErrors"),
                printed);
    }

    @Test
    void documentHasTheSpeedUpWhereItIsAskedFor() {
        String printed =
                bootstrap("--resamples", "10", "--seed", "42", "--workers", "2", "--speed-up", "--format",
                        "json").output();
        JsonObject document = JsonParser.parseString(printed).getAsJsonObject();
        document.getAsJsonArray("speedUp").forEach(run -> assertEquals(document.get("sha256"),
                run.getAsJsonObject().get("sha256"), printed));
        assertEquals(2, document.getAsJsonArray("speedUp").size(), printed);
    }

    @Test
    void printedCommandRepeatsTheRun() {
        Invocation first = bootstrap("--resamples", "50", "--statistic", "corr:wind", "--confidence", "0.8",
                "--bit-generator", "SFC64");
        String[] command = value(first, "again").split(" ");
        assertEquals("./seedtree", command[0]);
        Invocation second = Invocation.of(Stream.of(command).skip(1).toArray(String[]::new));
        assertAll(
                () -> assertEquals(value(first, "sha256"), value(second, "sha256")),
                () -> assertEquals(value(first, "80 % BCa"), value(second, "80 % BCa")));
    }

    @Test
    void printedCommandIsQuotedForAShell() throws IOException {
        Path file = Files.writeString(folder.resolve("it's.csv"), "\"a \"\"b\"\"\"\n1\n2\n");
        assertTrue(value(bootstrap(file.toString(), "--resamples", "5", "--seed", "1"), "again")
                .contains("it'\\''s.csv' --column 'a \"b\"' --statistic mean"));
    }

    @Test
    void targetErrorStopsBeforeTheLastResample() {
        Invocation stopped = bootstrap("--resamples", "20000", "--target-error", "0.004", "--seed", "42");
        assertEquals("2160", value(stopped, "resamples"));
        assertTrue(stopped.err().contains("target error reached after 2160 of 20000 resamples, "),
                stopped::err);
        assertEquals(value(bootstrap("--resamples", "2160", "--seed", "42"), "sha256"),
                value(stopped, "sha256"));
        assertTrue(value(stopped, "again").contains("--resamples 2160 "));
        Invocation ended = bootstrap("--resamples", "300", "--target-error", "0.004", "--seed", "42");
        assertEquals("300", value(ended, "resamples"));
        assertTrue(ended.err().contains("target error not reached: after 300 of 300 resamples, "),
                ended::err);
    }

    @Test
    void undefinedResamplesAreCountedAndLeftOut() {
        Invocation run =
                bootstrap(Golden.path("hard.csv").toString(), "--column", "rare", "--statistic", "corr:ties",
                        "--resamples", "500", "--seed", "1");
        assertTrue(value(run, "not defined in").matches("[1-9][0-9]* of them, which are left out below"));
    }

    @Test
    void oneResampleHasNoStandardError() {
        assertEquals("not defined: fewer than two resamples",
                value(bootstrap("--resamples", "1", "--seed", "1"), "standard error"));
    }

    @Test
    void constantColumnHasAResult() throws IOException {
        Path file = Files.writeString(folder.resolve("c.csv"), "a\n5\n5\n5\n");
        Invocation run = bootstrap(file.toString(), "--resamples", "7", "--seed", "1");
        assertAll(() -> assertEquals("[5.0, 5.0]", value(run, "95 % percentile")),
                () -> assertEquals("not defined: no variance in the jackknife", value(run, "95 % BCa")),
                () -> assertTrue(run.out().contains(
                        "  Each bar is one value:\n  5.0  " + "#".repeat(50) + " 7\n"), run::out));
    }

    @Test
    void pictureShowsAnEstimateOutsideOfAllResamplesInItsPlace() throws IOException {
        Path page = folder.resolve("report.html");
        bootstrap("--seed", "42", "--resamples", "2", "--statistic", "p90", "--report", page.toString());
        Element histogram = PageChecks.all(PageChecks.assertWhole(Files.readString(page)), "svg").get(0);
        List<Double> bars = PageChecks.all(histogram, "rect").stream().map(bar -> PageChecks.number(bar, "x")
                + PageChecks.number(bar, "width") / 2.0).toList();
        // The lines of the legend lie.
        double estimate = PageChecks.all(histogram, "line").stream()
                .filter(line -> line.getAttribute("class").equals("mark"))
                .filter(line -> line.getAttribute("x1").equals(line.getAttribute("x2")))
                .mapToDouble(line -> PageChecks.number(line, "x1")).findFirst().orElseThrow();
        assertTrue(bars.stream().allMatch(bar -> bar < estimate - 10.0) || bars.stream()
                .allMatch(bar -> bar > estimate + 10.0), () -> bars + ", " + estimate);
        assertTrue(estimate > 40.0 && estimate < 730.0, () -> "" + estimate);
    }

    @Test
    void reportIsOnePageWithoutScript() throws IOException {
        Path data = Files.writeString(folder.resolve("d.csv"), "</h1><script>&'\n1\n2\n4\n");
        Path page = folder.resolve("report.html");
        Invocation run =
                bootstrap(data.toString(), "--resamples", "200", "--seed", "1", "--report", page.toString());
        String html = Files.readString(page);
        Document read = PageChecks.assertWhole(html);
        assertAll(
                () -> assertTrue(html.contains(value(run, "sha256")), "digest"),
                () -> assertEquals(List.of("Histogram of the resampled statistics",
                        "Mean of the resampled statistics by the number of resamples",
                        "Normal quantiles of the resampled statistics"),
                        PageChecks.all(read, "svg").stream().map(svg -> PageChecks.all(svg, "title").get(0)
                                .getTextContent()).toList()),
                () -> assertEquals(value(run, "again"),
                        PageChecks.all(read, "pre").get(0).getTextContent()),
                () -> assertTrue(
                        PageChecks.all(read, "h1").get(0).getTextContent().contains("</h1><script>&'"),
                        "escaped"));
    }

    @Test
    void reportOfConstantAndOfUndefinedResamples() throws IOException {
        Path page = folder.resolve("report.html");
        Path constant = Files.writeString(folder.resolve("c.csv"), "a\n5\n5\n5\n");
        for (String resamples : List.of("1", "2", "300")) {
            assertEquals(0,
                    bootstrap(constant.toString(), "--resamples", resamples, "--seed", "1", "--report",
                            page.toString()).code());
            PageChecks.assertWhole(Files.readString(page));
        }
        assertEquals(0,
                bootstrap(Golden.path("hard.csv").toString(), "--column", "rare", "--statistic", "corr:ties",
                        "--resamples", "500", "--seed", "1", "--report", page.toString()).code());
        Document read = PageChecks.assertWhole(Files.readString(page));
        assertEquals(3, PageChecks.all(read, "svg").size());
    }

    @Test
    void reportIsTheSameForEveryPool() throws IOException {
        Path one = folder.resolve("1.html");
        Path two = folder.resolve("2.html");
        bootstrap("--resamples", "90", "--seed", "1", "--report", one.toString(), "--pool", "sequential");
        bootstrap("--resamples", "90", "--seed", "1", "--report", two.toString(), "--pool", "virtual",
                "--workers", "3");
        assertEquals(Files.readString(one), Files.readString(two));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "--resamples 0; resamples must be in [1, 100000000]: 0",
        "--resamples -1; resamples must be in [1, 100000000]: -1",
        "--resamples 100000001; resamples must be in [1, 100000000]: 100000001",
        "--resamples 1e9; resamples must be in [1, 100000000]: 1000000000",
        "--resamples 3000000000; '3000000000' is outside of [-2147483648, 2147483647]",
        "--resamples 1e99; '1e99' is outside of ",
        "--resamples 1e999; '1e999' is not a whole number, such as 100000, 100_000 or 1e5",
        "--resamples 1_; '1_' is not a whole number",
        "--resamples many; 'many' is not a whole number",
        "--workers 0; workers must be in [1, 4096]: 0",
        "--workers -2; workers must be in [1, 4096]: -2",
        "--confidence 0; confidence must be greater than 0 and less than 1: 0.0",
        "--confidence 1; confidence must be greater than 0 and less than 1: 1.0",
        "--confidence 95; confidence must be greater than 0 and less than 1: 95.0",
        "--confidence NaN; confidence must be greater than 0 and less than 1: NaN",
        "--statistic average; statistic must be mean, stddev",
        "--statistic p100.5; 'p100.5'",
        "--statistic corr:rain; has no column \"rain\", it has \"date\"",
        "--column weather; column \"weather\" is not a number: \"drizzle\"",
        "--column rain; seattle-weather.csv has no column \"rain\"",
        "--target-error 0; target error must be greater than 0: 0.0",
        "--target-error NaN; target error must be greater than 0: NaN",
        "--pool threads; pool must be one of forkjoin, virtual, sequential: 'threads'",
        "--bit-generator pcg64; bit generator must be one of",
        "--seed -1; seed must be >= 0: -1",
        "--seed 1.5; '1.5'",
        "--checkpoint .; cannot write .: it is a directory",
        "--report .; cannot write .: it is a directory",
        "--report none/r.html; cannot write none/r.html: there is no folder ",
        "--report same --checkpoint same; checkpoint and report must be different files: same",
        "none.csv; cannot read none.csv: there is no such file",
        ".; cannot read .: it is a directory"})
    void badInputIsRefused(String options, String sentence) {
        bootstrap(options.split(" ")).assertRefused(sentence);
    }

    @Test
    void numbersOfResamplesAreReadAsPeopleWriteThem() {
        for (String number : List.of("1_000", "1e3", "+1000")) {
            Invocation run = bootstrap("--resamples", number, "--seed", "42");
            assertEquals("1000", value(run, "resamples"));
            assertTrue(value(run, "error of its ends").endsWith(", less with more resamples"), run::out);
        }
    }

    @Test
    void otherSeparatorsAreGuessed() throws IOException {
        Path data = Files.writeString(folder.resolve("d.csv"), "a;b\n1,5;2\n3;4\n");
        bootstrap(data.toString()).assertRefused(
                "row 1 (line 2) has 2 cells, but the header has 1; is it separated by semicolons?");
        Files.writeString(data, "a\tb\n1\t2\n");
        bootstrap(data.toString(), "--column", "a").assertRefused("; is it separated by tabs?");
    }

    @Test
    void outputsAreNotWrittenOverTheData() throws IOException {
        Path data = Files.writeString(folder.resolve("d.csv"), "a\n1\n2\n");
        bootstrap(data.toString(), "--report", data.toString())
                .assertRefused("data and report must be different files");
        bootstrap(data.toString(), "--checkpoint", data.toString())
                .assertRefused("data and checkpoint must be different files");
        assertEquals("a\n1\n2\n", Files.readString(data));
    }

    @Test
    void emptyPathsAreRefused() {
        bootstrap("--report", "").assertRefused("cannot write \"\": the path is empty");
        bootstrap("").assertRefused("cannot read \"\": the path is empty");
    }

    @Test
    void hugeValuesAreRefused() throws IOException {
        Path data = Files.writeString(folder.resolve("d.csv"), "a\n1e308\n-1e308\n");
        bootstrap(data.toString())
                .assertRefused("d.csv, row 1, column \"a\": 1e+308 is too large for mean");
        Files.writeString(data, "a,b\n1,2\n1e10,-1e140\n");
        bootstrap(data.toString(), "--column", "a", "--statistic", "corr:b")
                .assertRefused("d.csv, row 2, column \"b\": -1e+140 is too large for corr:b");
    }

    @Test
    void correlationWithAConstantColumnIsRefused() throws IOException {
        Path data = Files.writeString(folder.resolve("d.csv"), "a,b\n1,5\n2,5\n");
        bootstrap(data.toString(), "--column", "a", "--statistic", "corr:b")
                .assertRefused("corr:b of a and b is not defined: a column is constant");
    }
}
