package io.seedtree.bench.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Where the parts of pictures lie, by hand. */
class ChartTest {

    /** The inside goes from 51, beside labels of three characters, to 730, and from 12 to 332. */
    private static Chart chart() {
        return new Chart(new Caption("title", "description"), Axis.linear("", 0, 10), Axis.linear("", 0, 1));
    }

    private static List<Double> numbers(Element element, String... names) {
        return List.of(names).stream().map(name -> PageChecks.number(element, name)).toList();
    }

    @Test
    void valuesHaveTheirPlaces() {
        Chart chart = chart();
        assertAll(
                () -> assertEquals(51.0, chart.x(0)),
                () -> assertEquals(390.5, chart.x(5)),
                () -> assertEquals(730.0, chart.x(10)),
                () -> assertEquals(332.0, chart.y(0)),
                () -> assertEquals(252.0, chart.y(0.25)),
                () -> assertEquals(12.0, chart.y(1)));
    }

    @Test
    void partsAreDrawnThere() {
        Chart chart = chart();
        chart.band("near", List.of(new double[] {0, 0, 0.5}, new double[] {10, 0.5, 1}));
        chart.line("line s0", List.of(new double[] {0, 1}, new double[] {5, 0.25}));
        chart.dot("s0", 5, 0.25, "here");
        chart.bar("bar", 100, 110, 0.25, "7");
        chart.vertical("mark", 5);
        chart.horizontal("mark", 0.25);
        Document svg = PageChecks.parse(chart.element());
        Element dot = PageChecks.all(svg, "circle").get(0);
        Element bar = PageChecks.all(svg, "rect").get(0);
        List<Element> marks = PageChecks.all(svg, "line", "mark");
        assertAll(
                () -> assertEquals(List.of(List.of(51.0, 332.0), List.of(730.0, 172.0), List.of(730.0, 12.0),
                        List.of(51.0, 172.0)), PageChecks.points(PageChecks.all(svg, "polygon").get(0))),
                () -> assertEquals(List.of(List.of(51.0, 12.0), List.of(390.5, 252.0)),
                        PageChecks.points(PageChecks.all(svg, "polyline").get(0))),
                () -> assertEquals(List.of(390.5, 252.0), numbers(dot, "cx", "cy")),
                () -> assertEquals("here", dot.getTextContent()),
                () -> assertEquals(List.of(100.0, 252.0, 10.0, 80.0),
                        numbers(bar, "x", "y", "width", "height")),
                () -> assertEquals(List.of(390.5, 12.0, 390.5, 332.0),
                        numbers(marks.get(0), "x1", "y1", "x2", "y2")),
                () -> assertEquals(List.of(51.0, 252.0, 730.0, 252.0),
                        numbers(marks.get(1), "x1", "y1", "x2", "y2")));
    }

    @Test
    void legendAndNamesHaveRoom() {
        Caption caption = new Caption("t", "d", List.of(Legend.line("mark", "a"), Legend.area("near", "b")));
        Chart chart = new Chart(caption, Axis.linear("below", 0, 10), Axis.linear("left", 0, 1));
        // Two lines of 28 for the legend and one and three quarters for the name of the axis.
        assertEquals(105.0, chart.y(1));
        Document svg = PageChecks.parse(chart.element());
        // Ticks and name below take a line each.
        assertEquals("0 0 760 490", svg.getDocumentElement().getAttribute("viewBox"));
        assertEquals(List.of("a", "b"),
                PageChecks.all(svg, "text").stream().limit(2).map(Element::getTextContent)
                        .toList());
    }

    @Test
    void labelsOfSeveralLinesAreBelowOneAnother() {
        Axis x = Axis.linear("", 0, 10).withTicks(List.of(new Tick(5, "4\nabcdef")));
        Document svg = PageChecks.parse(new Chart(new Caption("t", "d"), x, Axis.linear("", 0, 1)).element());
        List<Element> texts = PageChecks.all(svg, "text").stream()
                .filter(text -> text.getAttribute("text-anchor").equals("middle")).toList();
        assertEquals(List.of("4", "abcdef"), texts.stream().map(Element::getTextContent).toList());
        assertEquals(List.of(390.5, 357.0), numbers(texts.get(0), "x", "y"));
        assertEquals(List.of(390.5, 385.0), numbers(texts.get(1), "x", "y"));
    }

    @Test
    void rowsHaveBarsFromTheLeftEdge() {
        RowChart chart = new RowChart(new Caption("t", "d"), Axis.linear("", 0, 10), List.of(
                new RowChart.Row("one", "5 ± 1", "bar", 5, 4, 6), new RowChart.Row("two", "0", "other", 0)));
        chart.band("near", 2, 4);
        chart.vertical("mark", 10);
        Document svg = PageChecks.parse(chart.bars().element());
        List<Element> rectangles = PageChecks.all(svg, "rect");
        Element whisker = PageChecks.all(svg, "line", "whisker").get(0);
        assertAll(
                // From 30 to 730, and 127.5 high: two rows of 60, and 7.5.
                () -> assertEquals(List.of(170.0, 8.0, 140.0, 127.5),
                        numbers(rectangles.get(0), "x", "y", "width", "height")),
                () -> assertEquals(List.of(30.0, 46.0, 350.0, 14.0),
                        numbers(rectangles.get(1), "x", "y", "width", "height")),
                () -> assertEquals(List.of(30.0, 106.0, 1.0, 14.0),
                        numbers(rectangles.get(2), "x", "y", "width", "height")),
                () -> assertEquals(1, PageChecks.all(svg, "line", "whisker").size()),
                () -> assertEquals(List.of(310.0, 53.0, 450.0, 53.0),
                        numbers(whisker, "x1", "y1", "x2", "y2")));
    }

    @Test
    void rowsHaveDotsWithIntervals() {
        RowChart chart = new RowChart(new Caption("t", "d"), Axis.linear("", 0, 10), List.of(
                new RowChart.Row("one", "5", "s0", 5, 4, 6)));
        Document svg = PageChecks.parse(chart.dots().element());
        assertEquals(List.of(380.0, 53.0), numbers(PageChecks.all(svg, "circle").get(0), "cx", "cy"));
        assertEquals(List.of(310.0, 53.0),
                numbers(PageChecks.all(svg, "line", "whisker").get(0), "x1", "y1"));
    }
}
