package io.seedtree.bench.battery;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.bench.Invocation;
import io.seedtree.bench.page.PageChecks;
import io.seedtree.rng.SeedSequence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page of a run. */
class BatteryPageTest {

    private static final Setting SETTING = new Setting(Extent.LONG, SeedSequence.of(7), "Philox");

    private static Document page(Result... results) {
        return PageChecks.assertWhole(new String(
                BatteryPage.of(SETTING, "./seedtree battery --only '<&>'", List.of(results)).bytes(),
                StandardCharsets.UTF_8));
    }

    private static Result result(String check, String control, Verdict verdict, double p) {
        return new Result(check, control, Outcome.of(List.of(new PValue("what", p, "seen"))), verdict, 1.25);
    }

    @Test
    void everyResultIsARow() {
        Document page =
                page(result("one", "", Verdict.PASSED, 0.25), result("one", "c<d>", Verdict.FOUND, 1e-30),
                        result("two", "", Verdict.FAILED, 1e-12), result("two", "e", Verdict.MISSED, 0.5),
                        result(BatteryRun.UNIFORMITY, "", Verdict.PASSED, 0.5));
        List<List<String>> rows = PageChecks.rows(page, 4);
        assertAll(
                () -> assertEquals(List.of("", "verdict", "seen", "time"), rows.get(0)),
                () -> assertEquals(
                        List.of("one", "passed", "least likely of 1: what: seen, chance 0.50", "1.3 s"),
                        rows.get(1)),
                () -> assertEquals("control: c<d>", rows.get(2).get(0)),
                () -> assertEquals(6, rows.size()),
                () -> assertEquals(List.of("FAILED", "MISSED"),
                        PageChecks.all(page, "td", "bad").stream().map(Element::getTextContent)
                                .filter(List.of("FAILED", "MISSED")::contains).toList()),
                () -> assertTrue(PageChecks.all(page, "p", "bad").get(0).getTextContent()
                        .startsWith("FAILED: checks passed 2, failed 1; ")),
                () -> assertEquals("./seedtree battery --only '<&>'",
                        PageChecks.all(page, "pre").get(0).getTextContent()));
    }

    /** Controls must fail, and the last line is made of the others. */
    @Test
    void onlyWhatMustHoldIsInThePicture() {
        Document page =
                page(result("one", "", Verdict.PASSED, 0.25), result("one", "c", Verdict.FOUND, 1e-30),
                        result("known", "", Verdict.KNOWN, 1e-30),
                        result(BatteryRun.UNIFORMITY, "", Verdict.PASSED, 0.5));
        assertTrue(PageChecks.all(page, "text").stream()
                .anyMatch(text -> text.getTextContent().equals("1 p-values")));
    }

    @Test
    void withoutPValuesThereIsNoPicture() {
        Result exact = new Result("exact", "", Outcome.of(List.of(new Statement("so", true, "it is"))),
                Verdict.PASSED, 0.0);
        assertEquals(List.of(), PageChecks.all(page(exact), "svg"));
    }

    @Test
    void commandWritesIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("battery.html");
        Path json = folder.resolve("battery.json");
        Invocation.of("battery", "--only", "avalanche of names", "--seed", "5", "--report", file.toString(),
                "--json",
                json.toString()).output();
        Document page = PageChecks.assertWhole(Files.readString(file));
        assertAll(
                () -> assertEquals("short form, PCG64DXSM, seed 5",
                        PageChecks.all(page, "td").get(0).getTextContent()),
                () -> assertTrue(PageChecks.all(page, "pre").get(0).getTextContent().contains("--seed 5 ")),
                () -> assertEquals(1, PageChecks.all(page, "svg").size()),
                () -> assertTrue(Files.size(json) > 0));
    }

    @Test
    void unwritablePagesAreRefusedBeforeTheWork() {
        Invocation.of("battery", "--report", "none/b.html")
                .assertRefused("cannot write none/b.html: there is no folder ");
        Invocation.of("battery", "--report", ".").assertRefused("cannot write .: it is a directory");
        Invocation.of("battery", "--report", "").assertRefused("cannot write \"\": the path is empty");
        Invocation.of("battery", "--report", "r", "--json", "./r")
                .assertRefused("JSON and report must be different files: r");
    }
}
