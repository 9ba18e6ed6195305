package io.seedtree.bench.measure;

import io.seedtree.bench.cli.Choice;
import io.seedtree.bench.cli.ErrorHandler;
import io.seedtree.bench.cli.FileArgument;
import io.seedtree.bench.cli.FormatOption;
import io.seedtree.bench.cli.InputException;
import io.seedtree.bench.cli.OutputFile;
import io.seedtree.bench.cli.ShellWords;
import io.seedtree.bench.cli.Watch;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures this library beside its rivals. Reads and checks the options, and has the order of the steps. */
@Command(name = "bench", description = {
    "Measure Seedtree on this machine beside the JDK, Commons RNG, dsiutils and NumPy."},
        footer = {
            "",
            "Every competitor is measured in processes of its own, round by round. Figures are medians,",
            "+- half of the distance of the quartiles. A ratio above 1 means that the rival needs more.",
            "All sets take more than an hour, with --quick some minutes. Keep the machine idle meanwhile.",
            "",
            "Exit code: 0, also where a budget is missed; 1 if a benchmark cannot be run.",
            "",
            "Examples:",
            "  seedtree bench --quick --set children",
            "  seedtree bench --json bench.json --report bench.html",
            "  seedtree bench --set fills --only \"100,000 normals\" --kernel scalar"})
public final class BenchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--set", paramLabel = "SET", converter = SetConverter.class, description = {
        "draws, fills, children, tasks, scaling or growth; can be repeated. Default: all."})
    private @Nullable List<BenchmarkSet> sets;

    @Option(names = "--only", paramLabel = "TEXT", defaultValue = "", description = {
        "Only what has the text in its name, which is WORK: WHO."})
    private String only;

    @Option(names = "--list", description = "Print the names of what would be measured, and end.")
    private boolean isListing;

    @Option(names = "--quick", description = "One short round and fewer sizes, for a first look.")
    private boolean isQuick;

    @Option(names = "--rounds", paramLabel = "N", description = {
        "How often each competitor is measured, in turn with the others. Default: 3, with --quick 1."})
    private @Nullable Integer rounds;

    @Option(names = "--kernel", paramLabel = "KERNEL", converter = KernelConverter.class,
            defaultValue = "auto",
            description = "auto, the one that a trial in each process finds faster; scalar, which needs no module; or "
                    + "vector, without a trial. Default: ${DEFAULT-VALUE}.")
    private ForkedJvm.Kernel kernel;

    @Option(names = "--no-numpy", description = "Leave NumPy out, which else is looked for under python3.")
    private boolean isWithoutNumpy;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes all samples, too.")
    private @Nullable Path json;

    @Option(names = "--resume", description = "Goes on where the run ended early that wrote the JSON file, "
            + "which must be of the same command, machine, kernel and versions.")
    private boolean isResuming;

    @Option(names = "--report", paramLabel = "FILE.html", description = "Writes the results as a page, too.")
    private @Nullable Path report;

    @Mixin
    private FormatOption format;

    /** Makes the command. */
    public BenchCommand() {
        // The options are set afterwards.
    }

    @Override
    public Integer call() {
        FileArgument.requireDifferent(json, report, "JSON and report");
        if (isResuming && json == null) {
            throw new InputException("--resume needs the --json that was written before");
        }
        OutputFile data = json == null ? null : OutputFile.check(json);
        OutputFile page = report == null ? null : OutputFile.check(report);
        try {
            run(data, page);
            return 0;
        } catch (MeasurementException e) {
            ErrorHandler.print(spec.commandLine().getErr(), spec.qualifiedName(),
                    String.valueOf(e.getMessage()));
            return 1;
        }
    }

    private void run(@Nullable OutputFile data, @Nullable OutputFile page) {
        Effort effort = effort();
        ForkedJvm jvm = new ForkedJvm(kernel);
        NumpySampler numpy = new NumpySampler("python3", effort);
        Optional<String> version = isWithoutNumpy ? Optional.empty() : numpy.version();
        Machine machine = Machine.here();
        String active = isListing ? "" : jvm.activeKernel();
        List<Work> works =
                works(new Scale(isQuick, KernelProbe.isVector(active), machine), version.isPresent());
        if (isListing) {
            format.requireText("the list of benchmarks");
            list(works);
            return;
        }
        JmhSampler jmh = new JmhSampler(jvm, effort);
        BenchmarkRun run = new BenchmarkRun((source, metric) -> switch (source) {
            case JmhSource benchmark -> jmh.sample(benchmark, metric);
            case NumpySource fill -> numpy.sample(fill);
        }, effort.rounds());
        Results empty = new Results(Results.VERSION, command(), LocalDate.now(ZoneOffset.UTC).toString(),
                machine, active, version.orElse(null), effort, List.of());
        measure(run, works, isResuming && json != null ? resumed(empty, json) : empty, data, page);
    }

    private Results resumed(Results empty, Path file) {
        if (!Files.exists(file)) {
            throw new InputException("--resume: there is no file " + file);
        }
        try {
            return empty.goingOn(Files.readString(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new InputException("--resume: cannot go on with " + file + ": " + e.getMessage());
        }
    }

    private Effort effort() {
        Effort effort = isQuick ? Effort.QUICK : Effort.FULL;
        if (rounds == null) {
            return effort;
        }
        if (rounds < 1) {
            throw new InputException("--rounds must be at least 1: " + rounds);
        }
        return effort.withRounds(rounds);
    }

    /** Writes after every work, so that a run that is ended early has not been for nothing. */
    private void measure(BenchmarkRun run, List<Work> works, Results before, @Nullable OutputFile data,
            @Nullable OutputFile page) {
        TextTable text = new TextTable(format.text());
        text.circumstances(before);
        before.tables().forEach(text::print);
        write(before, data, page);
        Results results = before;
        int first = before.tables().size();
        try (Watch watch =
                new Watch(spec, "tables", first, works.size(), done -> farewell(done, works.size()))) {
            for (int i = first; i < works.size(); i++) {
                Work work = works.get(i);
                String place = i + 1 + " of " + works.size() + ", " + work.set() + ": " + work.title();
                watch.aside(() -> progress(place));
                Table table = run.measure(work);
                results = results.with(table);
                write(results, data, page);
                watch.count(() -> text.print(table));
            }
        }
        Results all = results;
        format.print(() -> all, all::table);
    }

    private String farewell(long done, int all) {
        String tables = done + " of " + all + " tables ";
        return json == null ? tables + "were measured and are lost; --json FILE would keep them for --resume"
                : tables + "are in " + json + "; to go on:\n  " + ShellWords.current(spec)
                        + (isResuming ? "" : " --resume");
    }

    private static void write(Results results, @Nullable OutputFile data, @Nullable OutputFile page) {
        byte[] content = results.json().getBytes(StandardCharsets.UTF_8);
        byte[] html = ReportPage.of(results).bytes();
        if (data != null) {
            data.write(out -> out.write(content));
        }
        if (page != null) {
            page.write(out -> out.write(html));
        }
    }

    private void progress(String words) {
        ErrorHandler.print(spec.commandLine().getErr(), spec.qualifiedName(), words);
    }

    private List<Work> works(Scale scale, boolean hasNumpy) {
        String wanted = only.toLowerCase(Locale.ROOT);
        List<Work> works = chosenSets().stream().flatMap(set -> set.works(scale).stream())
                .map(work -> work.only(entry -> (hasNumpy || !(entry.source() instanceof NumpySource))
                        && name(work, entry).toLowerCase(Locale.ROOT).contains(wanted)))
                .filter(work -> !work.entries().isEmpty()).toList();
        if (works.isEmpty()) {
            throw new InputException("nothing to measure has this in its name: '" + only + "'");
        }
        return works;
    }

    private Set<BenchmarkSet> chosenSets() {
        return sets == null ? EnumSet.allOf(BenchmarkSet.class) : EnumSet.copyOf(sets);
    }

    private static String name(Work work, Entry entry) {
        return work.title() + ": " + entry.id();
    }

    private void list(List<Work> works) {
        PrintWriter out = spec.commandLine().getOut();
        works.forEach(work -> work.entries().forEach(
                entry -> out.print(work.set() + "  " + name(work, entry) + "\n")));
        out.flush();
    }

    /** The files are left out: they are where the reader has them. */
    private String command() {
        StringBuilder command = new StringBuilder("./seedtree bench");
        if (sets != null) {
            chosenSets().forEach(set -> command.append(" --set ").append(set));
        }
        if (!only.isEmpty()) {
            command.append(" --only ").append(ShellWords.quoted(only));
        }
        return command.append(isQuick ? " --quick" : "").append(rounds == null ? "" : " --rounds " + rounds)
                .append(isWithoutNumpy ? " --no-numpy" : "")
                .append(kernel == ForkedJvm.Kernel.AUTO ? "" : " --kernel " + kernel).toString();
    }

    /** Reads the name of a set. */
    static final class SetConverter implements ITypeConverter<BenchmarkSet> {

        @Override
        public BenchmarkSet convert(String text) {
            return Choice.parse("set", BenchmarkSet.class, text);
        }
    }

    /** Reads the name of a kernel. */
    static final class KernelConverter implements ITypeConverter<ForkedJvm.Kernel> {

        @Override
        public ForkedJvm.Kernel convert(String text) {
            return Choice.parse("kernel", ForkedJvm.Kernel.class, text);
        }
    }
}
