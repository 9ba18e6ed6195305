package io.seedtree.bench.battery;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the battery prints: a line for each check and each control, and the verdict at the end. */
final class ReportLines {

    private static final String CONTROL = "  control: ";

    private final PrintWriter out;
    private final List<Check> checks;
    private final int width;

    /**
     * Makes a printer.
     *
     * @param out where to
     * @param checks what will run
     */
    ReportLines(PrintWriter out, List<Check> checks) {
        this.out = out;
        this.checks = checks;
        this.width = checks.stream().flatMapToInt(check -> IntStream.concat(
                IntStream.of(check.name().length()), check.controls().stream()
                        .mapToInt(control -> CONTROL.length() + control.name().length())))
                .max().orElse(1);
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
        line("%s form, %s, seed %s; Java %s", setting.extent().name().toLowerCase(Locale.ROOT),
                setting.bitGenerator(), setting.seed(), Runtime.version());
        line("A check fails wrongly once in about %.0e runs (Bonferroni over what it looks at).",
                1 / Outcome.RISK);
        line("");
    }

    /** Prints one result. */
    void result(Result result) {
        Outcome outcome = result.outcome();
        String name = result.isControl() ? CONTROL + result.control() : result.check();
        String seen = outcome.worst().map(worst -> "least likely of " + outcome.findings().size() + ": "
                + worst.name() + ", " + worst.text() + ", " + chance(worst)).orElse(outcome.reason());
        line("%-" + width + "s  %-8s %5.1f s  %s", name, result.verdict().words(), result.seconds(), seen);
    }

    private static String chance(Finding finding) {
        if (finding instanceof Statement statement) {
            return statement.holds() ? "true" : "false";
        }
        return String.format(Locale.ROOT, "chance %.2g", finding.chance());
    }

    /** Prints the verdict line. */
    void conclusion(List<Result> results) {
        long bad = results.stream().filter(result -> !result.verdict().isGood()).count();
        line("");
        line("%s: %d checks passed, %d failed; %d known failures seen; %d of %d controls found%s",
                bad == 0 ? "PASSED" : "FAILED", count(results, Verdict.PASSED),
                count(results, Verdict.FAILED) + count(results, Verdict.NOT_AS_KNOWN),
                count(results, Verdict.KNOWN), count(results, Verdict.FOUND),
                results.stream().filter(Result::isControl).count(),
                count(results, Verdict.NOT_SHOWN) == 0 ? ""
                        : ", " + count(results, Verdict.NOT_SHOWN) + " not to be shown here");
    }

    private static long count(List<Result> results, Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }

    private void line(String format, Object... values) {
        out.print(String.format(Locale.ROOT, format, values).stripTrailing() + "\n");
        out.flush();
    }
}
