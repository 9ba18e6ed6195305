package io.seedtree.bench.conform;

import io.seedtree.bench.cli.FormatOption;
import io.seedtree.bench.cli.OneLine;
import io.seedtree.bench.cli.Tint;
import io.seedtree.bench.cli.Watch;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks conformance cases. */
@Command(name = "conform",
        description = {
            "Check our numbers against those that NumPy printed.",
            "A file has one case a line, a JSON object: docs/conform.md describes it. Integers, bytes and raw"
                    + " words must be equal, floats may be off by one unit in the last place."},
        footer = {
            "",
            "Prints each case that fails with its first difference, then two lines:",
            "  E floats exact, U within 1 ulp, F further away",
            "  N passed, N failed",
            "",
            "Exit codes: 0 all passed; 1 a case failed; 2 a file could not be read.",
            "",
            "Example:",
            "  seedtree conform cases.jsonl",
            "    with the case, which is of NumPy's default_rng(42).random(2):",
            "    {\"id\": \"doubles\", \"api\": \"generator\", \"bit_generator\": \"PCG64\", \"seed\": 42,",
            "     \"calls\": [{\"method\": \"random\", \"size\": 2,",
            "                \"expect\": [\"3fe8c43f79a2db24\", \"3fdc16959869e47e\"]}]}",
            "    on one line"})
public final class ConformCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of cases.")
    private List<Path> files;

    @Mixin
    private FormatOption format;

    /** Makes the command. */
    public ConformCommand() {
        // The files are set afterwards.
    }

    @Override
    public Integer call() {
        List<CaseFile> caseFiles = files.stream().map(CaseFile::new).toList();
        Tally tally = new Tally();
        // Printed at the end: a file that cannot be read leaves no half of a report.
        List<Report.Row> rows = run(caseFiles, new CaseRunner(tally));
        PrintWriter out = format.text();
        rows.stream().filter(row -> !row.passed())
                .forEach(row -> out.print(OneLine.of(row.title() + ": " + row.difference()) + "\n"));
        out.print(tally.lines(Tint.of(spec)));
        out.flush();
        Report report = tally.report(rows);
        format.print(() -> report, report::table);
        return tally.isAllPassed() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<Report.Row> run(List<CaseFile> caseFiles, CaseRunner runner) {
        List<Report.Row> rows = new ArrayList<>();
        long[] counts = caseFiles.stream().mapToLong(CaseFile::count).toArray();
        boolean isCounted = Arrays.stream(counts).allMatch(count -> count >= 0);
        try (Watch watch = new Watch(spec, "cases", 0, isCounted ? Arrays.stream(counts).sum() : -1,
                done -> done + " cases were checked, nothing is said of them")) {
            for (CaseFile file : caseFiles) {
                file.forEach(test -> {
                    Optional<String> difference = runner.run(test);
                    rows.add(new Report.Row(test.title(), difference.isEmpty(), difference.orElse(null)));
                    watch.count();
                });
            }
        }
        return rows;
    }
}
