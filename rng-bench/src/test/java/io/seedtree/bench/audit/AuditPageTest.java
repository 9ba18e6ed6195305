package io.seedtree.bench.audit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.bench.Invocation;
import io.seedtree.bench.cli.Seed;
import io.seedtree.bench.page.PageChecks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page of an audit, of fixed measurements and of a run. */
class AuditPageTest {

    private static final List<String> TITLES = List.of("Duplicates", "Coverage", "Variance of the mean",
            "Different results of one seed");

    /** The first of the JDK's draws half of its values twice; all others are without fault. */
    private static Document fixed() {
        Seed seed = Seed.parse("[1,2]");
        SourceAudit audit = new SourceAudit(seed.toSeedSequence(), 1_000_000, 300, 2);
        Map<ParallelSource, Measurement> measurements = new LinkedHashMap<>();
        for (ParallelSource source : ParallelSource.all()) {
            measurements.put(source, measurements.isEmpty()
                    ? new Measurement(1_000_000, 500_000, 300, 2.0, 0.8, 12, 12, false)
                    : new Measurement(1_000_000, 0, 300, 1.0, 0.95, 12, 1, true));
        }
        List<AuditReport.Session> sessions =
                List.of(new AuditReport.Session(ParallelSource.all().get(3).name(), true, "nothing found"));
        return PageChecks
                .assertWhole(new String(new AuditPage(audit, seed, measurements, sessions).page().bytes(),
                        StandardCharsets.UTF_8));
    }

    private static Element picture(Document page, String title) {
        return PageChecks.all(page, "svg").stream()
                .filter(svg -> PageChecks.all(svg, "title").get(0).getTextContent().equals(title)).findFirst()
                .orElseThrow();
    }

    private static List<Double> numbers(Element picture, String shape, String style, String name) {
        return PageChecks.all(picture, shape).stream().filter(part -> Stream.of(style.split("\\|"))
                .anyMatch(part.getAttribute("class")::equals)).map(part -> PageChecks.number(part, name))
                .toList();
    }

    @Test
    void tableHasNumbersAndVerdicts() {
        List<List<String>> rows = PageChecks.rows(fixed(), 6);
        assertEquals(List.of("JDK SplittableRandom.longs(n)", "500,000 (50.0\u00a0%)", "2.00", "80.0\u00a0%",
                "12\u00a0of\u00a012",
                "values are drawn twice; the error of a mean is not what its standard error says; one seed has several"
                        + " results"),
                rows.get(1));
        assertEquals(
                List.of("Seedtree RandomStreams.range(0, n)", "0 (0.0\u00a0%)", "1.00", "95.0\u00a0%",
                        "1\u00a0of\u00a012",
                        "no fault"),
                rows.get(6));
    }

    @Test
    void barsAreInProportion() {
        Document page = fixed();
        assertEquals(TITLES, PageChecks.all(page, "svg").stream()
                .map(svg -> PageChecks.all(svg, "title").get(0).getTextContent()).toList());
        // From 30 to 730 are 50 % and 12 results.
        assertEquals(List.of(700.0, 1.0, 1.0, 1.0, 1.0, 1.0),
                numbers(picture(page, "Duplicates"), "rect", "bar|other", "width"));
        assertEquals(List.of(700.0, 58.33, 58.33, 58.33, 58.33, 58.33),
                numbers(picture(page, "Different results of one seed"), "rect", "bar|other", "width"));
    }

    @Test
    void dotsStandAboutWhatIsExpected() {
        Document page = fixed();
        Element variance = picture(page, "Variance of the mean");
        List<Double> dots = numbers(variance, "circle", "s0", "cx");
        // After the dot of the legend: 2 is the end of the axis and 1 its middle.
        assertEquals(List.of(730.0, 380.0, 380.0, 380.0, 380.0, 380.0), dots.subList(1, 7));
        Element coverage = picture(page, "Coverage");
        List<Double> covered = numbers(coverage, "circle", "s0", "cx");
        List<Double> expected = PageChecks.all(coverage, "line").stream()
                .filter(line -> line.getAttribute("class").equals("mark"))
                .filter(line -> line.getAttribute("x1").equals(line.getAttribute("x2")))
                .map(line -> PageChecks.number(line, "x1")).toList();
        assertEquals(expected.get(0), covered.get(2));
        Coverage interval = Coverage.of(0.8, 300);
        double unit = 700.0 / (1.0 - interval.low());
        assertEquals(30.0, numbers(coverage, "line", "whisker", "x1").get(0), 0.01);
        assertEquals(30.0 + unit * (0.8 - interval.low()), covered.get(1), 0.01);
        assertEquals(30.0 + unit * (interval.high() - interval.low()),
                numbers(coverage, "line", "whisker", "x2").get(0), 0.01);
    }

    @Test
    void commandAndSessionsAreThere() {
        Document page = fixed();
        assertEquals("./seedtree audit --size 1000000 --repetitions 300 --seed '[1,2]' --workers 2",
                PageChecks.all(page, "pre").get(0).getTextContent());
        assertTrue(PageChecks.rows(page, 2).contains(List.of("Generator.longs(n)", "nothing found")));
    }

    @Test
    void commandWritesIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("audit.html");
        Invocation run =
                Invocation.of("audit", "--size", "2000", "--repetitions", "20", "--workers", "2", "--report",
                        file.toString());
        assertEquals(0, run.code(), run::err);
        Document page = PageChecks.assertWhole(Files.readString(file));
        assertAll(
                () -> assertEquals(4, PageChecks.all(page, "svg").size()),
                () -> assertEquals(7, PageChecks.rows(page, 6).size()),
                () -> assertTrue(PageChecks.rows(page, 2).stream()
                        .filter(row -> row.get(1).endsWith("nothing found")).count() == 3));
    }

    @Test
    void unwritablePagesAreRefusedBeforeTheWork() {
        Invocation.of("audit", "--report", "none/a.html")
                .assertRefused("cannot write none/a.html: there is no folder ");
        Invocation.of("audit", "--report", ".").assertRefused("cannot write .: it is a directory");
    }
}
