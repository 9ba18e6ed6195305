package io.seedtree.bench.battery;

import io.seedtree.bench.cli.BitGeneratorNames;
import io.seedtree.bench.cli.FileArgument;
import io.seedtree.bench.cli.FormatOption;
import io.seedtree.bench.cli.InputException;
import io.seedtree.bench.cli.JsonText;
import io.seedtree.bench.cli.OutputFile;
import io.seedtree.bench.cli.Seed;
import io.seedtree.bench.cli.ShellWords;
import io.seedtree.bench.cli.Tint;
import io.seedtree.bench.cli.Watch;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Pcg64Dxsm;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tests streams against one another. Reads and checks the options, and has the order of the steps. */
@Command(name = "battery", description = {
    "Test Seedtree's streams against one another, with controls that must fail."},
        footer = {
            "",
            "Every check is followed by its controls: the same code looks at something known to be wrong,",
            "and must find it. A check fails wrongly once in about 10^9 runs (Bonferroni over what it",
            "looks at). Its line shows the least likely thing that it has found; --json has all.",
            "",
            "Exit code: 0 if all checks pass and all controls are found, else 1.",
            "",
            "Examples:",
            "  seedtree battery --report battery.html",
            "  seedtree battery --long --only quads --bit-generator PCG64"})
public final class BatteryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--only", paramLabel = "TEXT", defaultValue = "",
            description = "Only the checks that have the text in their names.")
    private String only;

    @Option(names = "--list", description = "Print the checks, what they look at and their controls; end.")
    private boolean isListing;

    @Option(names = "--long",
            description = "Ten to a hundred times as much of everything.")
    private boolean isLong;

    @Option(names = "--seed", paramLabel = "SEED", converter = Seed.Converter.class, defaultValue = "42",
            description = {
                "The seed: an integer of any size, or a list such as [1,2,3]. Default: ${DEFAULT-VALUE}."})
    private Seed seed;

    @Option(names = "--bit-generator", completionCandidates = BitGeneratorNames.class, paramLabel = "B",
            defaultValue = Pcg64Dxsm.NAME, description = {
                "MT19937, PCG64, PCG64DXSM, Philox or SFC64. Default: ${DEFAULT-VALUE}."})
    private String bitGenerator;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes everything that was found, too.")
    private @Nullable Path json;

    @Option(names = "--report", paramLabel = "FILE.html", description = {
        "Writes verdicts and a picture of all p-values as a page, too."})
    private @Nullable Path report;

    @Mixin
    private FormatOption format;

    /** Makes the command. */
    public BatteryCommand() {
        // The options are set afterwards.
    }

    @Override
    public Integer call() {
        List<Check> checks = checks();
        if (!BitGenerators.names().contains(bitGenerator)) {
            throw new InputException(
                    "--bit-generator must be one of " + BitGenerators.names() + ": " + bitGenerator);
        }
        ReportLines lines = new ReportLines(format.text(), Tint.of(spec), checks);
        if (isListing) {
            format.requireText("the list of checks");
            lines.list();
            return 0;
        }
        FileArgument.requireDifferent(json, report, "JSON and report");
        OutputFile file = json == null ? null : OutputFile.check(json);
        OutputFile page = report == null ? null : OutputFile.check(report);
        Setting setting =
                new Setting(isLong ? Extent.LONG : Extent.SHORT, seed.toSeedSequence(), bitGenerator);
        lines.head(setting);
        List<Result> results = run(setting, checks, lines);
        JsonReport found = JsonReport.of(command(), results);
        if (file != null) {
            byte[] content = JsonText.of(found).getBytes(StandardCharsets.UTF_8);
            file.write(target -> target.write(content));
        }
        if (page != null) {
            byte[] content = BatteryPage.of(setting, command(), results).bytes();
            page.write(target -> target.write(content));
        }
        lines.conclusion(results);
        format.print(() -> found, found::table);
        return ReportLines.isGood(results) ? 0 : 1;
    }

    private List<Result> run(Setting setting, List<Check> checks, ReportLines lines) {
        long runs = checks.stream().mapToLong(check -> 1 + check.controls().size()).sum();
        try (Watch watch = new Watch(spec, "runs", 0, runs, done -> done + " of " + runs
                + " runs of checks and controls were made, without a verdict"
                + (json == null ? "" : "; nothing was written to " + json))) {
            return new BatteryRun(setting, result -> watch.count(() -> lines.result(result))).run(checks);
        }
    }

    private List<Check> checks() {
        String wanted = only.toLowerCase(Locale.ROOT);
        List<Check> checks = Checks.all().stream()
                .filter(check -> check.name().toLowerCase(Locale.ROOT).contains(wanted)).toList();
        if (checks.isEmpty()) {
            throw new InputException("no check has this in its name: '" + only + "'");
        }
        return checks;
    }

    private String command() {
        return "./seedtree battery" + (isLong ? " --long" : "")
                + (only.isEmpty() ? "" : " --only " + ShellWords.quoted(only))
                + " --seed " + ShellWords.quoted(seed.toString()) + " --bit-generator " + bitGenerator;
    }
}
