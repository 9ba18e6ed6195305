package io.seedtree.bench.audit;

import io.seedtree.bench.cli.Seed;
import io.seedtree.bench.cli.ShellWords;
import io.seedtree.bench.page.Axis;
import io.seedtree.bench.page.Caption;
import io.seedtree.bench.page.Legend;
import io.seedtree.bench.page.Page;
import io.seedtree.bench.page.RowChart;
import io.seedtree.bench.page.TableRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The audit as one page: a table, and pictures that show how far each source is from what it should be. */
final class AuditPage {

    private static final double PER_CENT = 100.0;

    private final SourceAudit audit;
    private final Seed seed;
    private final Map<ParallelSource, Measurement> measurements;
    private final List<AuditReport.Session> sessions;

    /**
     * Prepares the page.
     *
     * @param audit what was measured
     * @param seed the seed as the user wrote it
     * @param measurements the measurements in the order of the sources
     * @param sessions what an audit session said of each of our sources
     */
    AuditPage(SourceAudit audit, Seed seed, Map<ParallelSource, Measurement> measurements,
            List<AuditReport.Session> sessions) {
        this.audit = audit;
        this.seed = seed;
        this.measurements = measurements;
        this.sessions = sessions;
    }

    /**
     * Makes the page.
     *
     * @return the page
     */
    Page page() {
        Page page = new Page("Seedtree: parallel random streams on this machine");
        page.facts(List.of(List.of("values in a stream", format("%,d", audit.size())),
                List.of("means", format("%,d, by %d workers", audit.means(), audit.workers())),
                List.of("runs from one seed", audit.runs() + ", in pools of "
                        + audit.pools().stream().map(String::valueOf).collect(Collectors.joining(", "))),
                List.of("seed", seed.toString()), List.of("Java", Runtime.version().toString())));
        page.command(
                format("./seedtree audit --size %d --repetitions %d --seed %s --workers %d", audit.size(),
                        audit.means(), ShellWords.quoted(seed.toString()), audit.workers()));
        page.table(List.of("in parallel", "duplicates", "variance", "covered", "results", "verdict"),
                measurements.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList());
        page.element("p",
                "By chance, a value called a fault comes about once in 10^9 runs. The JDK's streams go wrong"
                        + " where workers draw at the same moment: on a machine with other work they may show few faults or"
                        + " none.");
        duplicates(page);
        coverage(page);
        variance(page);
        results(page);
        page.element("h2", "audit sessions");
        page.element("p", "Our sources once more, with fewer values, while StreamAudit watched:");
        page.facts(sessions.stream().map(session -> List.of(session.source(), session.report())).toList());
        return page;
    }

    private static TableRow row(ParallelSource source, Measurement measured) {
        List<String> faults = measured.faults();
        return new TableRow(List.of(name(source),
                format("%,d (%.1f\u00a0%%)", measured.duplicates(),
                        PER_CENT * measured.duplicates() / measured.size()),
                format("%.2f", measured.varianceRatio()),
                format("%.1f\u00a0%%", PER_CENT * measured.coverage()),
                format("%d\u00a0of\u00a0%d", measured.results(), measured.runs()),
                faults.isEmpty() ? "no fault" : String.join("; ", faults)), false, !faults.isEmpty());
    }

    private void duplicates(Page page) {
        double most = measurements.values().stream()
                .mapToDouble(measured -> PER_CENT * measured.duplicates() / measured.size()).max()
                .orElse(0.0);
        RowChart chart = new RowChart(
                new Caption("Duplicates",
                        "The part of the values that were drawn before, in per cent; 0 is expected."),
                Axis.linear("per cent of the values", 0.0, Math.max(most, 1.0)),
                rows((source, measured) -> new RowChart.Row(name(source),
                        format("%.1f %%", PER_CENT * measured.duplicates() / measured.size()), style(source),
                        PER_CENT * measured.duplicates() / measured.size())));
        page.element("h2", "values drawn twice");
        page.figure(chart.bars().element(),
                format("64-bit words that were there before, in the worst run. 0 are expected;"
                        + " from %d on, it is a fault.", Chance.mostDuplicates(audit.size()) + 1));
    }

    private void coverage(Page page) {
        double expected = PER_CENT * Coverage.EXPECTED;
        Coverage chance = Coverage.byChance(audit.means());
        double least = measurements.values().stream()
                .mapToDouble(measured -> Coverage.of(measured.coverage(), measured.means()).low()).min()
                .orElse(0.0);
        RowChart chart = new RowChart(
                new Caption("Coverage",
                        "The part of the 95 % intervals around a mean that hold the true one, in per cent,"
                                + " with the 95 % interval of that part; 95 are expected.",
                        List.of(Legend.dot("s0", "covered, with the 95 % interval of the part"),
                                Legend.line("mark", "expected"),
                                Legend.area("near", format("by chance, with 95 %%: %.1f to %.1f %%",
                                        PER_CENT * chance.low(), PER_CENT * chance.high())))),
                Axis.linear("per cent of the intervals", PER_CENT * Math.min(least, chance.low()), PER_CENT),
                rows((source, measured) -> {
                    Coverage part = Coverage.of(measured.coverage(), measured.means());
                    return new RowChart.Row(name(source), format("%.1f %%", PER_CENT * measured.coverage()),
                            "s0",
                            PER_CENT * measured.coverage(), PER_CENT * part.low(), PER_CENT * part.high());
                }));
        chart.band("near", PER_CENT * chance.low(), PER_CENT * chance.high());
        chart.vertical("mark", expected);
        page.element("h2", "intervals that cover");
        page.figure(chart.dots().element(),
                format("Of %,d intervals of 95 %% around the mean of %,d uniform values, those"
                        + " that hold 1/2. Where values are drawn twice, a mean is less exact than its standard error says.",
                        audit.means(), audit.size()));
    }

    private void variance(Page page) {
        double low = Chance.leastVarianceRatio(audit.means());
        double high = Chance.greatestVarianceRatio(audit.means());
        double most =
                measurements.values().stream().mapToDouble(Measurement::varianceRatio).max().orElse(1.0);
        RowChart chart = new RowChart(
                new Caption("Variance of the mean",
                        "The variance of the mean, divided by that of theory; 1 is expected.",
                        List.of(Legend.dot("s0", "variance, as a ratio"), Legend.line("mark", "expected"),
                                Legend.area("near", format("no fault: %.2f to %.2f", low, high)))),
                Axis.linear("ratio to theory", 0.0, Math.max(high, most)),
                rows((source, measured) -> new RowChart.Row(name(source),
                        format("%.2f", measured.varianceRatio()), "s0",
                        measured.varianceRatio())));
        chart.band("near", low, high);
        chart.vertical("mark", 1.0);
        page.element("h2", "variance of the mean");
        page.figure(chart.dots().element(),
                "The variance of the mean of uniform values, divided by that of independent"
                        + " ones. 1 is expected; outside of the band it is a fault.");
    }

    private void results(Page page) {
        RowChart chart = new RowChart(
                new Caption("Different results of one seed",
                        format("How many different results %d runs from one seed had; 1 is expected.",
                                audit.runs())),
                Axis.linear("different results", 0.0, audit.runs()),
                rows((source, measured) -> new RowChart.Row(name(source),
                        format("%d of %d", measured.results(), measured.runs()), style(source),
                        measured.results())));
        page.element("h2", "results of one seed");
        page.figure(chart.bars().element(),
                format("Different results of %d runs from one seed. 1 is expected; from 2 on,"
                        + " it is a fault.", audit.runs()));
    }

    private List<RowChart.Row> rows(BiFunction<ParallelSource, Measurement, RowChart.Row> row) {
        return measurements.entrySet().stream().map(entry -> row.apply(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String name(ParallelSource source) {
        return source.owner() + " " + source.name();
    }

    private static String style(ParallelSource source) {
        return source.isOurs() ? "bar" : "other";
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
