package io.seedtree.bench.measure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

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
    void pageIsWholeAndNeedsNothingElse() throws Exception {
        String html = new String(ReportPage.of(results).bytes(), StandardCharsets.UTF_8);
        assertAll(
                () -> assertTrue(html.contains("Fixed &lt;1&gt;"), "escaped"),
                () -> assertTrue(html.contains("--only &#39;&lt;x&gt;&#39;"), "command"),
                () -> assertTrue(html.contains("<rect class=\"bar\""), "bars"),
                () -> assertTrue(html.contains("<polyline class=\"line s1\""), "lines"),
                () -> assertTrue(html.contains(">10^6</text>"), "axis"),
                () -> assertTrue(html.contains("misses: not slower"), "budget"),
                () -> assertTrue(html.contains("prefers-color-scheme: dark"), "dark"),
                () -> assertTrue(html.contains("@media print"), "print"),
                () -> assertFalse(html.contains("<script") || html.contains("http"), "outside"));
        String xml = html.replaceAll("<meta ([^>]*)>", "<meta $1/>").replace("<!DOCTYPE html>", "");
        DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
