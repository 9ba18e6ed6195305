package io.seedtree.bench.measure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.seedtree.bench.page.PageChecks;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What is printed and written of results that are fixed. */
class ResultsTest {

    private final Results results = Fixed.results();

    @Test
    void textShowsFiguresRatiosAndBudgets() {
        StringWriter text = new StringWriter();
        TextTable printer = new TextTable(new PrintWriter(text));
        results.tables().forEach(printer::print);
        assertEquals("""

                fills: doubles, ns a value
                  ours   2.00 +- 1.00  5.00 +- 2.50 x NumPy  meets: at least 4 times
                  slow    30.0 +- 0.0  0.33 +- 0.00 x NumPy  misses: not slower
                  NumPy   10.0 +- 0.0
                  JDK    6.00 +- 0.00
                  geometric mean of the ratios 1.29, meets: at least 1

                growth: more, ns a value, by values
                  ours at 10          50.0 +- 0.0
                  ours at 1,000,000  0.25 +- 0.00
                  JDK at 10          9.00 +- 0.00
                  JDK at 1,000,000   8.00 +- 0.00
                """, text.toString());
    }

    @Test
    void textNamesTheMachineAndTheKernel() {
        StringWriter text = new StringWriter();
        new TextTable(new PrintWriter(text)).circumstances(results);
        assertTrue(text.toString().startsWith("machine  Fixed <1>, 2 cores, 8,000 MiB\nsystem   Linux 6\n"),
                text::toString);
        assertTrue(text.toString().contains("\nkernel   scalar\nNumPy    2.5.0\n"), text::toString);
    }

    @Test
    void jsonHasEverySample() {
        JsonObject json = JsonParser.parseString(results.json()).getAsJsonObject();
        JsonObject ours = json.getAsJsonArray("tables").get(0).getAsJsonObject().getAsJsonArray("rows").get(0)
                .getAsJsonObject();
        assertAll(
                () -> assertEquals(1, json.get("version").getAsInt()),
                () -> assertEquals("Fixed <1>",
                        json.getAsJsonObject("machine").get("processor").getAsString()),
                () -> assertEquals(3, json.getAsJsonObject("effort").get("rounds").getAsInt()),
                () -> assertEquals("[3.0,2.0,1.0]", ours.getAsJsonObject("figure").get("samples").toString()),
                () -> assertEquals(5.0, ours.getAsJsonObject("ratio").get("value").getAsDouble()),
                () -> assertTrue(ours.get("isMet").getAsBoolean()));
    }

    @Test
    void jsonIsGoneOnWith() {
        Results empty = new Results(results.version(), results.command(), "2026-02-01", results.machine(),
                results.kernel(), results.numpy(), results.effort(), List.of());
        assertEquals(results, empty.goingOn(results.json()));
    }

    @Test
    void resultsOfAnotherRunAreNotGoneOnWith() {
        Results other = new Results(results.version(), results.command(), results.date(), results.machine(),
                "vector", results.numpy(), results.effort(), List.of());
        for (String json : List.of(results.json(), "", "{}", "no JSON")) {
            assertThrows(IllegalArgumentException.class, () -> other.goingOn(json), json);
        }
    }

    @Test
    void pageIsWholeAndNeedsNothingElse() {
        String html = new String(ReportPage.of(results).bytes(), StandardCharsets.UTF_8);
        Document page = PageChecks.assertWhole(html);
        assertAll(
                () -> assertTrue(html.contains("Fixed &lt;1&gt;"), "escaped"),
                () -> assertEquals(results.command(), PageChecks.all(page, "pre").get(0).getTextContent()),
                () -> assertEquals(2, PageChecks.all(page, "rect", "bar").size(), "bars"),
                () -> assertEquals(2, PageChecks.all(page, "rect", "other").size(), "bars of others"),
                () -> assertEquals(1, PageChecks.all(page, "polyline", "s1").size(), "lines"),
                () -> assertTrue(html.contains(">10^6</text>"), "axis"),
                () -> assertTrue(PageChecks.all(page, "td", "bad").stream()
                        .anyMatch(cell -> cell.getTextContent().equals("misses: not slower")), "budget"));
    }

    @Test
    void barsAreInProportion() {
        Document svg = PageChecks.parse(BarPicture.svg(results.tables().get(0)));
        // The longest takes 30 ns.
        assertEquals(List.of(46.67, 700.0, 233.33, 140.0), PageChecks.all(svg, "rect").stream()
                .map(bar -> PageChecks.number(bar, "width")).toList());
    }
}
