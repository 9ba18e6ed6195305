package io.seedtree.bench.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PageTest {

    private static final String HOSTILE =
            "</title><script>alert('x')</script> \"& <img src=x onerror=y>\u0000\u0007\ufffe";
    private static final String SHOWN =
            "</title><script>alert('x')</script> \"& <img src=x onerror=y>\ufffd\ufffd\ufffd";

    private static Document whole(Page page) {
        return PageChecks.assertWhole(new String(page.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void anyTextIsShownAsItIs() {
        Page page = new Page(HOSTILE);
        page.command(HOSTILE);
        page.element("h3", HOSTILE);
        page.verdict(true, HOSTILE);
        page.facts(List.of(List.of(HOSTILE, HOSTILE)));
        page.table(List.of(HOSTILE), List.of(new TableRow(List.of(HOSTILE))));
        page.details(HOSTILE, List.of(HOSTILE), List.of(List.of(HOSTILE)));
        Caption caption = new Caption(HOSTILE, HOSTILE, List.of(Legend.dot("s0", HOSTILE)));
        Axis axis = Axis.linear(HOSTILE, 0.0, 1.0).withTicks(List.of(new Tick(0.5, HOSTILE)));
        Chart chart = new Chart(caption, axis, axis);
        chart.dot("s0", 0.5, 0.5, HOSTILE);
        page.figure(chart.element(), HOSTILE);
        page.figure(
                new RowChart(caption, axis, List.of(new RowChart.Row(HOSTILE, HOSTILE, "bar", 0.5))).bars()
                        .element(),
                HOSTILE);
        Document read = whole(page);
        for (String name : List.of("title", "desc", "h1", "h3", "pre", "p", "td", "th", "summary",
                "figcaption")) {
            PageChecks.all(read, name)
                    .forEach(element -> assertEquals(SHOWN, element.getTextContent(), name));
        }
        assertEquals(10,
                PageChecks.all(read, "text").stream().filter(text -> text.getTextContent().equals(SHOWN))
                        .count());
    }

    @Test
    void charactersBeyondTheFirstPlaneStayWhole() {
        assertEquals("\ud83c\udf27 \ufffd", Page.escape("\ud83c\udf27 \ud83c"));
    }

    @Test
    void tablesHaveHeadingsPartsAndFaults() {
        Page page = new Page("t");
        page.table(List.of("", "b"), List.of(new TableRow(List.of("one", "1")),
                new TableRow(List.of("two", "2"), true, false),
                new TableRow(List.of("three", "3"), false, true)));
        page.verdict(false, "FAILED");
        Document read = whole(page);
        assertAll(
                () -> assertEquals(List.of(List.of("", "b"), List.of("one", "1"), List.of("two", "2"),
                        List.of("three", "3")), PageChecks.rows(read, 2)),
                () -> assertEquals("two", PageChecks.all(read, "th", "part").get(0).getTextContent()),
                () -> assertEquals("3", PageChecks.all(read, "td", "bad").get(0).getTextContent()),
                () -> assertEquals("FAILED", PageChecks.all(read, "p", "bad").get(0).getTextContent()));
    }
}
