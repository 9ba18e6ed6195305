package io.seedtree.bench.battery;

import io.seedtree.bench.cli.Tint;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the battery prints: a line for each check and each control, and the verdict at the end. */
final class ReportLines {

    private static final String CONTROL = "  control: ";
    private static final int VERDICT_WIDTH = 18;
    /** Below it a double says little. */
    private static final double LEAST_PRINTED = 1e-300;

    private final PrintWriter out;
    private final Tint tint;
    private final List<Check> checks;
    private final int width;

    /**
     * Makes a printer.
     *
     * @param out where to
     * @param tint the colours of the verdicts
     * @param checks what will run
     */
    ReportLines(PrintWriter out, Tint tint, List<Check> checks) {
        this.out = out;
        this.tint = tint;
        this.checks = checks;
        this.width = checks.stream()
                .flatMap(check -> Stream.concat(Stream.of(check.name()),
                        check.controls().stream().map(control -> CONTROL + control.name())))
                .mapToInt(String::length).max().orElse(1);
    }

    /** Prints what there is. */
    void list() {
        for (Check check : checks) {
            line("%s: %s", check.name(), check.looksAt());
            if (!check.knownFailure().isEmpty()) {
                line("  known to fail: %s", check.knownFailure());
            }
            check.controls().forEach(control -> line("%s%s", CONTROL, control.name()));
        }
    }

    /** Prints what is run with what. */
    void head(Setting setting) {
        line("%s; Java %s", circumstances(setting), Runtime.version());
        line("A check fails wrongly once in 10^9 runs (Bonferroni over what it looks at).");
        line("");
    }

    /** Says what is run with what. */
    static String circumstances(Setting setting) {
        return setting.extent().name().toLowerCase(Locale.ROOT) + " form, " + setting.bitGenerator()
                + ", seed "
                + setting.seed();
    }

    /** Prints one result. */
    void result(Result result) {
        Outcome outcome = result.outcome();
        String name = result.isControl() ? CONTROL + result.control() : result.check();
        String verdict = String.format(Locale.ROOT, "%-" + VERDICT_WIDTH + "s", result.verdict().words());
        line("%-" + width + "s  %s %6.1f s  %s", name, tint.verdict(result.verdict().isGood(), verdict),
                result.seconds(), seen(outcome));
    }

    /** Says what is the most remarkable of an outcome. */
    static String seen(Outcome outcome) {
        Optional<Finding> worst = outcome.worst();
        if (worst.isEmpty()) {
            return outcome.reason();
        }
        int size = outcome.findings().size();
        if (worst.get() instanceof Statement statement) {
            return !statement.holds() ? "not so: " + statement.name() + ": " + statement.text()
                    : size == 1 ? statement.name() + ": " + statement.text()
                    : "all of " + size + " statements";
        }
        return String.format(Locale.ROOT, "least likely of %d: %s: %s, chance %s", size, worst.get().name(),
                worst.get().text(), chance(worst.get().chance()));
    }

    private static String chance(double chance) {
        return chance < LEAST_PRINTED ? "below 1e-300" : String.format(Locale.ROOT, "%.2g", chance);
    }

    /** Prints the verdict line. */
    void conclusion(List<Result> results) {
        line("");
        String verdict = verdict(results);
        int word = verdict.indexOf(':');
        line("%s%s", tint.verdict(isGood(results), verdict.substring(0, word)), verdict.substring(word));
    }

    /** Says what became of all of it. */
    static String verdict(List<Result> results) {
        long hidden = count(results, Verdict.NOT_SHOWN);
        return String.format(Locale.ROOT,
                "%s: checks passed %d, failed %d; known failures seen %d; controls found %d of %d%s",
                isGood(results) ? "PASSED" : "FAILED", count(results, Verdict.PASSED),
                count(results, Verdict.FAILED) + count(results, Verdict.NOT_AS_KNOWN),
                count(results, Verdict.KNOWN), count(results, Verdict.FOUND),
                results.stream().filter(Result::isControl).count(),
                hidden == 0 ? "" : ", not to be shown here " + hidden);
    }

    /** Tells whether all of it went as it must. */
    static boolean isGood(List<Result> results) {
        return results.stream().allMatch(result -> result.verdict().isGood());
    }

    private static long count(List<Result> results, Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }

    private void line(String format, Object... values) {
        out.print(String.format(Locale.ROOT, format, values).stripTrailing() + "\n");
        out.flush();
    }
}
