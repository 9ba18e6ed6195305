package io.seedtree.bench.battery;

import io.seedtree.bench.page.Page;
import io.seedtree.bench.page.TableRow;
import java.util.List;
import java.util.Locale;

/** The results of a run as one page. */
final class BatteryPage {

    private BatteryPage() {
    }

    /**
     * Makes the page.
     *
     * @param setting how much was drawn, from which seed, of which bit generator
     * @param command the command that repeats the run
     * @param results what was found
     * @return the page
     */
    static Page of(Setting setting, String command, List<Result> results) {
        Page page = new Page("Seedtree: streams against one another");
        page.verdict(ReportLines.isGood(results), ReportLines.verdict(results));
        page.facts(List.of(List.of("run", ReportLines.circumstances(setting)),
                List.of("Java", Runtime.version().toString())));
        page.command(command);
        double[] values = BatteryRun.pValues(results);
        if (values.length > 0) {
            pValues(page, new PValuePlot(values));
        }
        page.element("h2", "checks and controls");
        page.element("p",
                "A check fails wrongly once in 10^9 runs (Bonferroni over what it looks at). Every check is"
                        + " followed by its controls: the same code looks at something known to be wrong, and must find it. A"
                        + " chance is that of something at least as extreme on either side.");
        page.table(List.of("", "verdict", "seen", "time"), results.stream().map(BatteryPage::row).toList());
        return page;
    }

    private static void pValues(Page page, PValuePlot plot) {
        page.element("h2", "p-values");
        page.figure(plot.svg(),
                "All p-values of the checks that must hold, in ascending order, beside what uniform ones would be on"
                        + " average. If they are uniform and independent, the whole line lies within the inner band with a"
                        + " probability of at least 95 %, and within the outer one but for one run in 10^9 (Dvoretzky,"
                        + " Kiefer, Wolfowitz; Massart, 1990).");
        page.details("Its numbers", List.of("share", "p-values up to it, as a share of all"),
                plot.shares().stream()
                        .map(point -> List.of(number(point[0]), number(point[1]))).toList());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static TableRow row(Result result) {
        return new TableRow(List.of(result.isControl() ? "control: " + result.control() : result.check(),
                result.verdict().words(), ReportLines.seen(result.outcome()),
                String.format(Locale.ROOT, "%.1f s", result.seconds())), result.isControl(),
                !result.verdict().isGood());
    }
}
