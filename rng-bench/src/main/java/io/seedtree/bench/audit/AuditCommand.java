package io.seedtree.bench.audit;

import io.seedtree.bench.cli.FormatOption;
import io.seedtree.bench.cli.InputException;
import io.seedtree.bench.cli.OutputFile;
import io.seedtree.bench.cli.Seed;
import io.seedtree.bench.cli.Tint;
import io.seedtree.bench.cli.Watch;
import io.seedtree.parallel.StreamAudit;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what the parallel streams of the JDK and of this library do on this machine. */
@Command(name = "audit", description = {
    "Run the parallel random streams of the JDK and of Seedtree on this machine, side by side."},
        footer = {
            "",
            "The columns are explained below the table, with the bounds from which on a value is called a",
            "fault: by chance it is beyond a bound at most about once in 10^9 runs.",
            "",
            "The JDK's streams go wrong where workers draw at the same moment. So their faults need two",
            "processors that have nothing else to do; on a busy machine few or none may show.",
            "",
            "Exit code: 0 if Seedtree's streams are without fault, else 1. The JDK's do not count.",
            "",
            "Examples:",
            "  seedtree audit --size 100000 --repetitions 50",
            "  seedtree audit --report audit.html"})
public final class AuditCommand implements Callable<Integer> {

    private static final int LEAST_SIZE = 1_000;
    private static final int GREATEST_SIZE = 100_000_000;
    private static final int LEAST_REPETITIONS = 20;
    private static final int GREATEST_REPETITIONS = 100_000;
    private static final int GREATEST_WORKERS = 1_024;
    /**
     * Enough for a session, which costs microseconds for each stream and each value drawn in a foreign
     * worker.
     */
    private static final int WATCHED_SIZE = 20_000;

    @Spec
    private CommandSpec spec;

    @Option(names = "--size", paramLabel = "N", defaultValue = "1000000", description = {
        "The number of values in a stream. Default: ${DEFAULT-VALUE}."})
    private int size;

    @Option(names = "--repetitions", paramLabel = "K", defaultValue = "300", description = {
        "The number of means whose variance is taken. Default: ${DEFAULT-VALUE}."})
    private int repetitions;

    @Option(names = "--seed", paramLabel = "SEED", converter = Seed.Converter.class, defaultValue = "42",
            description = {
                "The seed: an integer of any size, or a list such as [1,2,3]. Default: ${DEFAULT-VALUE}."})
    private Seed seed;

    @Option(names = "--workers", paramLabel = "W", description = {
        "The size of the pool. Default: the number of processors, at least 2."})
    private @Nullable Integer workers;

    @Option(names = "--report", paramLabel = "FILE.html", description = {
        "Writes the table and pictures of it as a page, too."})
    private @Nullable Path report;

    @Mixin
    private FormatOption format;

    /** Makes the command. */
    public AuditCommand() {
        // The options are set afterwards.
    }

    @Override
    public Integer call() {
        SourceAudit audit =
                new SourceAudit(seed.toSeedSequence(), checked("size", size, LEAST_SIZE, GREATEST_SIZE),
                        checked("repetitions", repetitions, LEAST_REPETITIONS, GREATEST_REPETITIONS),
                        chosenWorkers());
        OutputFile page = report == null ? null : OutputFile.check(report);
        PrintWriter out = format.text();
        printHead(out, audit);
        Map<ParallelSource, Measurement> measurements = measureAll(out, audit);
        printColumns(out, audit);
        boolean isClean = printConclusion(out, measurements);
        List<AuditReport.Session> sessions = watch(out, audit);
        AuditReport found = found(audit, measurements, sessions,
                isClean && sessions.stream().allMatch(AuditReport.Session::passed));
        if (page != null) {
            byte[] content = new AuditPage(audit, seed, measurements, sessions).page().bytes();
            page.write(target -> target.write(content));
        }
        format.print(() -> found, found::table);
        return found.passed() ? 0 : 1;
    }

    private AuditReport found(SourceAudit audit, Map<ParallelSource, Measurement> measurements,
            List<AuditReport.Session> sessions, boolean passed) {
        return new AuditReport(audit.size(), audit.means(), audit.workers(), audit.runs(),
                List.copyOf(audit.pools()), seed.toString(), Runtime.version().toString(),
                measurements.entrySet().stream()
                        .map(entry -> AuditReport.Source.of(entry.getKey(), entry.getValue())).toList(),
                sessions, passed);
    }

    private int chosenWorkers() {
        return workers == null ? Math.clamp(Runtime.getRuntime().availableProcessors(), 2, GREATEST_WORKERS)
                : checked("workers", workers, 1, GREATEST_WORKERS);
    }

    private static int checked(String option, int value, int least, int greatest) {
        if (value < least || value > greatest) {
            throw new InputException(
                    String.format(Locale.ROOT, "--%s must be in [%d, %d]: %d", option, least, greatest,
                            value));
        }
        return value;
    }

    private void printHead(PrintWriter out, SourceAudit audit) {
        print(out,
                "%,d values, %,d means, %d workers; results of %d runs in pools of %s; seed %s; Java %s%n%n",
                audit.size(), audit.means(), audit.workers(), audit.runs(),
                audit.pools().stream().map(String::valueOf).collect(Collectors.joining(", ")), seed,
                Runtime.version());
        print(out, "%-9s %-27s %18s %9s %8s %8s%n", "", "in parallel", "duplicates", "variance", "covered",
                "results");
    }

    private Map<ParallelSource, Measurement> measureAll(PrintWriter out, SourceAudit audit) {
        Map<ParallelSource, Measurement> measurements = new LinkedHashMap<>();
        List<ParallelSource> sources = ParallelSource.all();
        try (Watch watch = new Watch(spec, "sources", 0, sources.size(),
                done -> done + " of " + sources.size() + " sources were measured, without a verdict")) {
            for (ParallelSource source : sources) {
                Measurement measured = audit.measure(source);
                measurements.put(source, measured);
                watch.count(() -> print(out, "%-9s %-27s %,10d %5.1f %% %9.2f %6.1f %% %8d%n", source.owner(),
                        source.name(), measured.duplicates(), 100.0 * measured.duplicates() / measured.size(),
                        measured.varianceRatio(), 100.0 * measured.coverage(), measured.results()));
            }
        }
        return measurements;
    }

    private static void printColumns(PrintWriter out, SourceAudit audit) {
        print(out,
                "%nduplicates  64-bit words drawn before, in the worst run: 0 expected, a fault from %d on%n",
                Chance.mostDuplicates(audit.size()) + 1);
        print(out, "variance    of the mean of uniform values, divided by that of theory: 1 expected,%n"
                + "            a fault outside of [%.2f, %.2f]%n", Chance.leastVarianceRatio(audit.means()),
                Chance.greatestVarianceRatio(audit.means()));
        print(out, "covered     95 %% intervals around these means that hold the true one: 95 %% expected%n");
        print(out, "results     different ones of %d runs from one seed: 1 expected, a fault from 2 on%n",
                audit.runs());
    }

    private boolean printConclusion(PrintWriter out, Map<ParallelSource, Measurement> measurements) {
        print(out, "%n");
        boolean isClean = true;
        for (Map.Entry<ParallelSource, Measurement> entry : measurements.entrySet()) {
            List<String> faults = entry.getValue().faults();
            print(out, "%-9s %-27s %s%n", entry.getKey().owner(), entry.getKey().name(), Tint.of(spec)
                    .verdict(faults.isEmpty(), faults.isEmpty() ? "no fault" : String.join("; ", faults)));
            isClean &= faults.isEmpty() || !entry.getKey().isOurs();
        }
        return isClean;
    }

    /** Runs our sources once more, with fewer values, in an audit session. */
    private static List<AuditReport.Session> watch(PrintWriter out, SourceAudit audit) {
        SourceAudit small =
                new SourceAudit(audit.seed(), Math.min(audit.size(), WATCHED_SIZE), 0, audit.workers());
        List<AuditReport.Session> sessions = new ArrayList<>();
        for (ParallelSource source : ParallelSource.all()) {
            if (source.isOurs()) {
                try (StreamAudit session = StreamAudit.start()) {
                    small.run(source);
                    sessions.add(new AuditReport.Session(source.name(), session.findings().isEmpty(),
                            session.report()));
                    print(out, "%-9s %-27s StreamAudit: %s%n", source.owner(), source.name(),
                            session.report());
                }
            }
        }
        return List.copyOf(sessions);
    }

    private static void print(PrintWriter out, String format, Object... values) {
        out.print(String.format(Locale.ROOT, format, values).replace(System.lineSeparator(), "\n"));
        out.flush();
    }
}
