package io.seedtree.bench.bootstrap;

import io.seedtree.bench.bootstrap.Wording.Line;
import io.seedtree.bench.cli.OutputFile;
import io.seedtree.bench.page.Page;
import java.util.List;

/** The results as one page that needs nothing else: no script, no other file, light and dark. */
final class HtmlReport {

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
        file.write(out -> out.write(page().bytes()));
    }

    private Page page() {
        Page page = new Page(Wording.title(job), "");
        if (summary.sorted().length > 0) {
            page.add(new HistogramPicture(summary).svg());
        }
        page.add("<table>\n");
        List<Line> lines = Wording.results(job, summary);
        lines.add(new Line("bit generator", job.bitGenerator()));
        lines.add(new Line("SHA-256", summary.digest()));
        lines.forEach(line -> page.row(List.of(line.name(), line.value())));
        page.add("</table>\n");
        page.element("p",
                "The digest is that of all resampled statistics as little-endian IEEE doubles in order."
                        + " The same command gives the same digest on any machine, with any number of workers:");
        page.element("pre", command);
        return page;
    }
}
