package io.seedtree.bench.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page that needs nothing else: no script, no other file; light, dark and on paper. It is HTML and
 * well-formed XML. For one thread at a time.
 */
public final class Page {

    private final StringBuilder text = new StringBuilder();

    /**
     * Begins a page.
     *
     * @param title its title, which is its heading, too
     */
    public Page(String title) {
        text.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
                .append(escape(title)).append("</title>\n<style>\n").append(Style.SHEET)
                .append("</style>\n</head>\n<body>\n<h1>").append(escape(title)).append("</h1>\n");
    }

    /**
     * Adds an element with a text in it.
     *
     * @param name its name, such as {@code p}
     * @param words the text
     */
    public void element(String name, String words) {
        text.append('<').append(name).append('>').append(escape(words)).append("</").append(name)
                .append(">\n");
    }

    /**
     * Adds a command, whose lines end between its words only.
     *
     * @param words the command
     */
    public void command(String words) {
        text.append("<pre>")
                .append(Stream.of(words.split(" ", -1)).map(word -> "<span>" + escape(word) + "</span>")
                        .collect(Collectors.joining(" ")))
                .append("</pre>\n");
    }

    /**
     * Adds the sentence that says how it went.
     *
     * @param isGood whether it went well
     * @param words the sentence
     */
    public void verdict(boolean isGood, String words) {
        text.append(isGood ? "<p>" : "<p class=\"bad\">").append(escape(words)).append("</p>\n");
    }

    /**
     * Adds a picture with a text below.
     *
     * @param svg the element
     * @param words the text; may be empty
     */
    public void figure(String svg, String words) {
        text.append("<figure>\n").append(svg);
        if (!words.isEmpty()) {
            text.append("<figcaption>").append(escape(words)).append("</figcaption>\n");
        }
        text.append("</figure>\n");
    }

    /**
     * Adds a table of names and values.
     *
     * @param rows the rows, two texts each
     */
    public void facts(List<List<String>> rows) {
        text.append("<table>\n");
        rows.forEach(row -> row(new TableRow(row)));
        text.append("</table>\n");
    }

    /**
     * Adds a table.
     *
     * @param headings the headings of the columns
     * @param rows the rows
     */
    public void table(List<String> headings, List<TableRow> rows) {
        text.append("<div class=\"wide\">\n<table>\n<tr>");
        headings.forEach(cell -> text.append("<th scope=\"col\">").append(escape(cell)).append("</th>"));
        text.append("</tr>\n");
        rows.forEach(this::row);
        text.append("</table>\n</div>\n");
    }

    /**
     * Adds the numbers of a picture as a table that is shown when asked for.
     *
     * @param summary what it holds
     * @param headings the headings of the columns
     * @param rows the rows
     */
    public void details(String summary, List<String> headings, List<List<String>> rows) {
        text.append("<details>\n<summary>").append(escape(summary)).append("</summary>\n");
        table(headings, rows.stream().map(TableRow::new).toList());
        text.append("</details>\n");
    }

    private void row(TableRow row) {
        text.append(row.isPart() ? "<tr><th scope=\"row\" class=\"part\">" : "<tr><th scope=\"row\">")
                .append(escape(row.cells().get(0))).append("</th>");
        row.cells().subList(1, row.cells().size())
                .forEach(cell -> text.append(row.isBad() ? "<td class=\"bad\">" : "<td>").append(escape(cell))
                        .append("</td>"));
        text.append("</tr>\n");
    }

    /**
     * Returns the whole page.
     *
     * @return its bytes in UTF-8
     */
    public byte[] bytes() {
        return (text + "</body>\n</html>\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Escapes text for HTML and XML.
     *
     * @param text the text
     * @return the text without characters that mean something there, and with U+FFFD for those that XML
     *     cannot have
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : '\ufffd');
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        boolean isControl = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
        return !isControl && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                && (c & 0xFFFE) != 0xFFFE;
    }
}
