package io.seedtree.bench.bootstrap;

import io.seedtree.bench.cli.OneLine;
import io.seedtree.bench.cli.PythonNumber;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The results on the standard output: table, histogram, rate, digest. */
final class TextReport {

    private static final int BINS = 20;
    private static final int BAR_LENGTH = 50;

    private final PrintWriter out;

    /**
     * Makes a report.
     *
     * @param out where to
     */
    TextReport(PrintWriter out) {
        this.out = out;
    }

    /**
     * Prints everything.
     *
     * @param job the job
     * @param summary what was found
     * @param rate how fast
     * @param command the command that repeats the run
     */
    void print(Job job, Summary summary, String rate, String command) {
        line(OneLine.of(Wording.title(job)));
        line("");
        for (Wording.Line entry : Wording.results(job, summary)) {
            entry(entry.name(), entry.value());
        }
        line("");
        if (summary.sorted().length > 0) {
            histogram(Histogram.of(summary.sorted(), BINS));
            line("");
        }
        entry("rate", rate);
        entry("sha256", summary.digest());
        entry("again", command);
        out.flush();
    }

    /**
     * Prints how much faster more workers are.
     *
     * @param speedUp the times
     */
    void print(SpeedUp speedUp) {
        line("");
        line("  " + Wording.SPEED_UP);
        for (SpeedUp.Run run : speedUp.runs()) {
            entry(Wording.workers(run.workers()),
                    String.format(Locale.ROOT, "%8.3f s %6.2f x  %s", run.seconds(), speedUp.ratio(run),
                            run.sha256()));
        }
        out.flush();
    }

    private void entry(String name, String value) {
        line(String.format(Locale.ROOT, "  %-18s %s", name, value));
    }

    private void histogram(Histogram histogram) {
        List<String> labels = IntStream.range(0, histogram.counts().length)
                .mapToObj(bar -> label(histogram, bar)).toList();
        line(histogram.isOfValues() ? "  Each bar is one value:" : "  Each bar stands beside its left end:");
        int width = labels.stream().mapToInt(String::length).max().orElse(0);
        for (int bin = 0; bin < labels.size(); bin++) {
            int count = histogram.counts()[bin];
            int length = (int) Math.round((double) BAR_LENGTH * count / histogram.largestCount());
            String bar = "#".repeat(count == 0 ? 0 : Math.max(length, 1));
            line(String.format(Locale.ROOT, "  %" + width + "s  %-" + BAR_LENGTH + "s %d", labels.get(bin),
                    bar, count));
        }
    }

    private static String label(Histogram histogram, int bar) {
        double start = histogram.starts()[bar];
        return histogram.isOfValues() ? PythonNumber.text(start) : Wording.label(start, histogram.width());
    }

    private void line(String text) {
        out.print(text + "\n");
    }
}
