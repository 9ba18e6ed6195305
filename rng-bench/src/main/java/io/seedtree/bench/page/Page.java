package io.seedtree.bench.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page of HTML that needs nothing else: no script, no other file, light and dark. For one thread at
 * a time.
 */
public final class Page {

    private static final String STYLE = """
            :root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --page: #ffffff;
              --edge: #d1d9e0; --bar: #8fb4dd; --mark: #b3261e; --band: #2f6f4f; }
            @media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9198a1; --page: #0d1117;
              --edge: #3d444d; --bar: #35619a; --mark: #ff8a80; --band: #7fd1a6; } }
            body { margin: 2rem auto; max-width: 52rem; padding: 0 1rem; color: var(--text);
              background: var(--page); font: 16px/1.5 system-ui, sans-serif; }
            h1 { font-size: 1.4rem; overflow-wrap: anywhere; }
            svg { width: 100%; height: auto; }
            .bar { fill: var(--bar); } .mark { stroke: var(--mark); stroke-width: 2; }
            .band { stroke: var(--band); stroke-width: 4; } .axis { stroke: var(--soft); }
            text { fill: var(--soft); font: 13px system-ui, sans-serif; paint-order: stroke;
              stroke: var(--page); stroke-width: 4px; }
            @media (max-width: 600px) { text { font-size: 24px; } }
            table { border-collapse: collapse; width: 100%; }
            th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0;
              border-bottom: 1px solid var(--edge); }
            th { font-weight: 600; white-space: nowrap; } td { overflow-wrap: anywhere; }
            code, pre { font: 13px/1.5 ui-monospace, monospace; }
            code { overflow-wrap: anywhere; } pre { overflow-x: auto; white-space: pre; }
            """;

    private final StringBuilder text = new StringBuilder();

    /**
     * Begins a page.
     *
     * @param title its title, which is its heading, too
     * @param moreStyle rules of its own
     */
    public Page(String title, String moreStyle) {
        text.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escape(title)).append("</title>\n<style>\n").append(STYLE).append(moreStyle)
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
     * Adds what is HTML already.
     *
     * @param html the elements
     */
    public void add(String html) {
        text.append(html);
    }

    /**
     * Adds a row of a table, its first cell as the row's heading.
     *
     * @param cells the texts of the cells
     */
    public void row(List<String> cells) {
        text.append("<tr><th scope=\"row\">").append(escape(cells.get(0))).append("</th>");
        cells.subList(1, cells.size())
                .forEach(cell -> text.append("<td>").append(escape(cell)).append("</td>"));
        text.append("</tr>\n");
    }

    /**
     * Adds the row of a table's headings.
     *
     * @param cells the texts of the cells
     */
    public void headings(List<String> cells) {
        text.append("<tr>");
        cells.forEach(cell -> text.append("<th scope=\"col\">").append(escape(cell)).append("</th>"));
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
     * Escapes text for HTML.
     *
     * @param text the text
     * @return the text without characters that mean something there
     */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
