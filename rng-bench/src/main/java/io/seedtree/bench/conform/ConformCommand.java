package io.seedtree.bench.conform;

import io.seedtree.bench.cli.OneLine;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
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

    /** Makes the command. */
    public ConformCommand() {
        // The files are set afterwards.
    }

    @Override
    public Integer call() {
        Tally tally = new Tally();
        CaseRunner runner = new CaseRunner(tally);
        // Printed at the end: a file that cannot be read leaves no half of a report.
        StringBuilder report = new StringBuilder();
        for (Path file : files) {
            new CaseFile(file).forEach(test -> runner.run(test)
                    .ifPresent(difference -> report.append(OneLine.of(test.title() + ": " + difference))
                            .append('\n')));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(report);
        out.print(tally);
        out.flush();
        return tally.isAllPassed() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
