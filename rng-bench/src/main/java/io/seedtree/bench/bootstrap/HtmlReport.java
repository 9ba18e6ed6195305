package io.seedtree.bench.bootstrap;

import io.seedtree.bench.bootstrap.Wording.Line;
import io.seedtree.bench.cli.OutputFile;
import io.seedtree.bench.cli.PythonNumber;
import io.seedtree.bench.page.Page;
import io.seedtree.bench.page.TableRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The results as one page that needs nothing else. */
final class HtmlReport {

    private final Job job;
    private final Summary summary;
    private final double[] results;
    private final @Nullable SpeedUp speedUp;
    private final String command;

    /**
     * Makes a page.
     *
     * @param job the job
     * @param summary what was found
     * @param results the statistics of the resamples in their order; not changed
     * @param speedUp the times by more and more workers, if they were measured
     * @param command the command that repeats the run
     */
    HtmlReport(Job job, Summary summary, double[] results, @Nullable SpeedUp speedUp, String command) {
        this.job = job;
        this.summary = summary;
        this.results = results;
        this.speedUp = speedUp;
        this.command = command;
    }

    /**
     * Writes the page.
     *
     * @param file where to
     */
    void write(OutputFile file) {
        byte[] content = page().bytes();
        file.write(out -> out.write(content));
    }

    private Page page() {
        Page page = new Page(Wording.title(job));
        List<Line> lines = Wording.results(job, summary);
        lines.add(new Line("bit generator", job.bitGenerator()));
        lines.add(new Line("SHA-256", summary.digest()));
        if (summary.sorted().length > 0) {
            histogram(page);
        }
        page.facts(lines.stream().map(line -> List.of(line.name(), line.value())).toList());
        page.element("p",
                "The digest is that of all resampled statistics as little-endian IEEE doubles in order."
                        + " The same command gives the same digest on any machine, with any number of workers:");
        page.command(command);
        Convergence convergence = Convergence.of(results);
        if (!convergence.points().isEmpty()) {
            convergence(page, convergence);
        }
        if (speedUp != null) {
            speedUp(page, speedUp);
        }
        return page;
    }

    private void histogram(Page page) {
        Histogram histogram = Histogram.of(summary.sorted(), HistogramPicture.BINS);
        page.figure(new HistogramPicture(summary, histogram).svg(), histogram.isOfValues()
                ? "The statistics of the resamples. Each bar is one value."
                : "The statistics of the resamples, counted in " + HistogramPicture.BINS + " bins.");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < histogram.starts().length; i++) {
            rows.add(
                    List.of(PythonNumber.text(histogram.starts()[i]), String.valueOf(histogram.counts()[i])));
        }
        page.details("Its numbers", List.of(histogram.isOfValues() ? "value" : "from", "resamples"), rows);
    }

    private void convergence(Page page, Convergence convergence) {
        page.element("h2", "are these enough resamples?");
        page.figure(ConvergencePicture.svg(convergence, summary.estimate()),
                "The mean of the first resamples, as more are added. The band covers the mean of endlessly many with a"
                        + " probability of 95 % at each place, a lower one where they are fewer than thirty. The estimate is the statistic of the data; where it lies"
                        + " beyond the band at the end, its distance is the bias, not chance.");
        page.details("Its numbers", List.of("resamples", "mean", "from", "to"), convergence.points().stream()
                .map(point -> List.of(String.valueOf(point.resamples()), PythonNumber.text(point.mean()),
                        PythonNumber.text(point.low()), PythonNumber.text(point.high())))
                .toList());
        page.element("h2", "are the statistics normal?");
        NormalQuantiles quantiles = NormalQuantiles.of(summary.sorted());
        double mean = convergence.points().get(convergence.points().size() - 1).mean();
        page.figure(QuantilePicture.svg(quantiles, mean, summary.standardError()),
                "Some of the resampled statistics, in ascending order, beside what normal ones would be. Where the dots"
                        + " leave the line, an interval of estimate ± 1.96 standard errors would be wrong; those above"
                        + " do not need the line.");
        page.details("Its numbers", List.of("place", "normal quantile", "statistic"),
                quantiles.points().stream()
                        .map(point -> List.of(point.rank() + " of " + summary.sorted().length,
                                PythonNumber.text(point.normal()), PythonNumber.text(point.value())))
                        .toList());
    }

    private static void speedUp(Page page, SpeedUp curve) {
        page.element("h2", "more workers");
        page.figure(SpeedUpPicture.svg(curve), Wording.SPEED_UP);
        page.table(List.of("workers", "time", "speed-up", "SHA-256"), curve.runs().stream()
                .map(run -> new TableRow(
                        List.of(String.valueOf(run.workers()), Wording.seconds(run.seconds()),
                                Wording.times(curve.ratio(run)), run.sha256())))
                .toList());
    }
}
