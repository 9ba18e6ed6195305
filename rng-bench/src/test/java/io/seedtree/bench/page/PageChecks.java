package io.seedtree.bench.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What every report must be, and ways to look into one. */
public final class PageChecks {

    /** What would fetch something or run it. */
    private static final Pattern OUTSIDE =
            Pattern.compile(
                    "<script|<link|<iframe|https?:|\\bsrc=|\\bhref=|url\\(|@import|\\bon\\w+=|javascript:");

    private PageChecks() {
    }

    /** Reads a page, or a picture, as XML. */
    public static Document parse(String html) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e + " in\n" + html, e);
        }
    }

    /**
     * Checks that a page is well-formed, needs nothing else, has both colour schemes and print, and that each of
     * its pictures has a title, a description, and styles that there are.
     */
    public static Document assertWhole(String html) {
        Document page = parse(html);
        String style = all(page, "style").get(0).getTextContent();
        // Escaped text may say anything; only markup and styles can fetch.
        String active = html.replaceAll(
                "(?s)<(title|desc|h1|h3|span|td|th|p|text|summary|figcaption)\\b([^>]*)>[^<]*</\\1>",
                "<$1$2/>");
        assertAll(
                () -> assertFalse(OUTSIDE.matcher(active).find(), "outside"),
                () -> assertTrue(style.contains("prefers-color-scheme: dark"), "dark"),
                () -> assertTrue(style.contains("color-scheme: light"), "light"),
                () -> assertTrue(style.contains("@media print"), "print"),
                () -> assertTrue(html.contains("name=\"viewport\""), "telephones"));
        for (Element svg : all(page, "svg")) {
            assertAll(all(svg, "title").get(0).getTextContent(),
                    () -> assertEquals("img", svg.getAttribute("role")),
                    () -> assertFalse(child(svg, "title").isBlank()),
                    () -> assertFalse(child(svg, "desc").isBlank()),
                    () -> assertEquals(List.of(),
                            all(svg, "*").stream().map(part -> part.getAttribute("class"))
                                    .flatMap(names -> Stream.of(names.split(" ")))
                                    .filter(name -> !name.isEmpty())
                                    .filter(name -> !style.contains("." + name + " ")).distinct().toList(),
                            "styles"));
        }
        return page;
    }

    private static String child(Element parent, String name) {
        Element child = all(parent, name).get(0);
        assertEquals(parent, child.getParentNode(), name);
        return child.getTextContent();
    }

    /** All elements of a name, in their order. */
    public static List<Element> all(Document page, String name) {
        return list(page.getElementsByTagName(name));
    }

    /** All elements of a name in another one. */
    public static List<Element> all(Element parent, String name) {
        return list(parent.getElementsByTagName(name));
    }

    /** All elements of a name and a class. */
    public static List<Element> all(Document page, String name, String style) {
        return all(page, name).stream().filter(element -> List.of(element.getAttribute("class").split(" "))
                .contains(style)).toList();
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** A coordinate. */
    public static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    /** The points of a line or an area. */
    public static List<List<Double>> points(Element element) {
        return Stream.of(element.getAttribute("points").split(" "))
                .map(point -> Stream.of(point.split(",")).map(Double::valueOf).toList()).toList();
    }

    /** The cells of all rows of all tables that have as many. */
    public static List<List<String>> rows(Document page, int cells) {
        return all(page, "tr").stream()
                .map(row -> all(row, "*").stream().map(Element::getTextContent).toList())
                .filter(row -> row.size() == cells).toList();
    }
}
