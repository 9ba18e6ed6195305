package io.seedtree.bench.bootstrap;

import io.seedtree.bench.bootstrap.Wording.Line;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The results as one page that needs nothing else: no script, no other file, light and dark. */
final class HtmlReport {

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

    private final Job job;
    private final Summary summary;
    private final String command;

    /**
     * Makes a page.
     *
     * @param job the job
     * @param summary what was found
     * @param command the command that repeats the run
     */
    HtmlReport(Job job, Summary summary, String command) {
        this.job = job;
        this.summary = summary;
        this.command = command;
    }

    /**
     * Writes the page.
     *
     * @param file where to
     */
    void write(OutputFile file) {
        file.write(out -> out.write(page().getBytes(StandardCharsets.UTF_8)));
    }

    private String page() {
        String title = escape(Wording.title(job));
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(title).append("</title>\n<style>\n").append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(title).append("</h1>\n");
        if (summary.sorted().length > 0) {
            page.append(new HistogramPicture(summary).svg());
        }
        page.append("<table>\n");
        List<Line> lines = Wording.results(job, summary);
        lines.add(new Line("bit generator", job.bitGenerator()));
        lines.forEach(line -> row(page, line.name(), escape(line.value())));
        row(page, "SHA-256", "<code>" + summary.digest() + "</code>");
        page.append("</table>\n<p>The digest is that of all resampled statistics as little-endian IEEE")
                .append(" doubles in order. The same command gives the same digest on any machine, with any")
                .append(" number of workers:</p>\n<pre>").append(escape(command))
                .append("</pre>\n</body>\n</html>\n");
        return page.toString();
    }

    private static void row(StringBuilder page, String name, String value) {
        page.append("<tr><th scope=\"row\">").append(escape(name)).append("</th><td>").append(value)
                .append("</td></tr>\n");
    }

    /**
     * Escapes text for HTML.
     *
     * @param text the text
     * @return the text without characters that mean something there
     */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
