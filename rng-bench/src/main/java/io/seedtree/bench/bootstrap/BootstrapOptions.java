package io.seedtree.bench.bootstrap;

import io.seedtree.bench.cli.BitGeneratorNames;
import io.seedtree.bench.cli.FileArgument;
import io.seedtree.bench.cli.FormatOption;
import io.seedtree.bench.cli.InputException;
import io.seedtree.bench.cli.OutputFile;
import io.seedtree.bench.cli.Seed;
import io.seedtree.bench.cli.ShellWords;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Pcg64Dxsm;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The options of a bootstrap, whatever draws the resamples. Reads and checks them, and runs the rest. A command
 * has them as a mixin.
 */
public final class BootstrapOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = {
        "Comma-separated values with a header row. Default: the weather of Seattle, 2012 to 2015."})
    private @Nullable Path csv;

    @Option(names = "--column", paramLabel = "NAME", description = {
        "The column. Default: the only one of FILE; precipitation if there is no FILE."})
    private @Nullable String column;

    @Option(names = "--statistic", paramLabel = "NAME", defaultValue = "mean", description = {
        "mean, stddev, median, pNN (p90, p2.5) or corr:COLUMN. Default: ${DEFAULT-VALUE}."})
    private String statistic;

    @Option(names = "--resamples", paramLabel = "N", defaultValue = "10000", description = {
        "The number of resamples, at most " + Statistic.MOST_RESAMPLES + ". Default: ${DEFAULT-VALUE}."})
    private int resamples;

    @Option(names = "--target-error", paramLabel = "E", description = {
        "Stops before --resamples, as soon as the standard error of the mean of the resampled statistics is"
                + " at most E. The ends of the intervals are less exact; see the results."})
    private @Nullable Double targetError;

    @Option(names = "--seed", paramLabel = "SEED", converter = Seed.Converter.class, description = {
        "The seed: an integer of any size, or a list such as [1,2,3].",
        "Default: that of the checkpoint, else a fresh one, shown with the results."})
    private @Nullable Seed seed;

    @Option(names = "--bit-generator", completionCandidates = BitGeneratorNames.class, paramLabel = "NAME",
            defaultValue = Pcg64Dxsm.NAME,
            description = "MT19937, PCG64, PCG64DXSM, Philox or SFC64. Default: ${DEFAULT-VALUE}.")
    private String bitGenerator;

    @Option(names = "--confidence", paramLabel = "C", defaultValue = "" + Wording.USUAL_CONFIDENCE,
            description = {
                "The confidence of the intervals. Default: ${DEFAULT-VALUE}."})
    private double confidence;

    @Option(names = "--checkpoint", paramLabel = "FILE", description = {
        "Keeps the statistics in a file as they are found, and goes on where it stops."})
    private @Nullable Path checkpoint;

    @Option(names = "--report", paramLabel = "FILE", description = "Writes the results as a page, too.")
    private @Nullable Path report;

    @Mixin
    private FormatOption format;

    /** Makes the options. */
    public BootstrapOptions() {
        // They are set afterwards.
    }

    /**
     * Runs the bootstrap that the options describe, with the output of the command whose mixin they are.
     *
     * @param engine draws the resamples; it is started when nothing else can be refused any more
     * @throws InputException if an option, the data or an output is refused
     */
    public void run(Engine engine) {
        run(engine, List.of());
    }

    /**
     * Runs the bootstrap that the options describe, and then again, to show what more workers are good for.
     *
     * @param engine draws the resamples
     * @param curve draw them again, to be timed
     * @throws InputException if an option, the data or an output is refused
     */
    void run(Engine engine, List<? extends Engine> curve) {
        checkNumbers();
        Statistic wanted = statistic();
        CsvFile file = csv == null ? CsvFile.shipped() : CsvFile.of(csv);
        Dataset data = file.read(wanted, column);
        checkDifferentFiles();
        if (checkpoint != null) {
            OutputFile.check(checkpoint);
        }
        OutputFile page = report == null ? null : OutputFile.check(report);
        Optional<Fingerprint> kept = checkpoint == null ? Optional.empty() : Fingerprint.read(checkpoint);
        Seed chosen = seed(kept);
        Job job = new Job(data, wanted, chosen, chosen.toSeedSequence(), bitGenerator, resamples);
        kept.flatMap(found -> found.differenceFrom(job.fingerprint())).ifPresent(difference -> {
            throw new InputException(checkpoint + " is the checkpoint of another job: " + difference);
        });
        // As the file has it, which may have the same seed in other words.
        Fingerprint fingerprint = kept.orElseGet(job::fingerprint);
        new BootstrapRun(job, file,
                new BootstrapRun.Settings(command.qualifiedName(), ShellWords.current(command), format,
                        confidence, engine, targetError,
                        checkpoint == null ? null : fingerprint.in(checkpoint), page, curve),
                command.commandLine().getErr()).run();
    }

    private void checkNumbers() {
        if (resamples < 1 || resamples > Statistic.MOST_RESAMPLES) {
            throw new InputException(
                    "resamples must be in [1, " + Statistic.MOST_RESAMPLES + "]: " + resamples);
        }
        if (!(confidence > 0.0 && confidence < 1.0)) {
            throw new InputException("confidence must be greater than 0 and less than 1: " + confidence);
        }
        if (targetError != null && !(targetError > 0.0)) {
            throw new InputException("target error must be greater than 0: " + targetError);
        }
        if (!BitGenerators.names().contains(bitGenerator)) {
            throw new InputException(
                    "bit generator must be one of " + BitGenerators.names() + ": '" + bitGenerator
                            + "'");
        }
    }

    private Statistic statistic() {
        try {
            return Statistic.parse(statistic);
        } catch (IllegalArgumentException e) {
            throw InputException.of(e);
        }
    }

    private Seed seed(Optional<Fingerprint> kept) {
        if (seed != null) {
            return seed;
        }
        return kept.map(found -> Seed.parse(found.seed())).orElseGet(Seed::fresh);
    }

    private void checkDifferentFiles() {
        FileArgument.requireDifferent(checkpoint, report, "checkpoint and report");
        FileArgument.requireDifferent(csv, report, "data and report");
        FileArgument.requireDifferent(csv, checkpoint, "data and checkpoint");
    }
}
