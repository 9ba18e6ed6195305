package io.seedtree.bench.bootstrap;

import io.seedtree.bench.cli.InputException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: bootstrap confidence intervals of a column, by workers of this process. */
@Command(name = "bootstrap", description = {
    "Bootstrap confidence intervals of a column of numbers.",
    "Shows the SHA-256 of all resampled statistics, too: it is the same for every number of workers, and"
            + " in NumPy."},
        footer = {
            "",
            "Resample i is drawn by Generator(PCG64DXSM(SeedSequence(SEED, spawn_key=(i,))))",
            ".integers(0, n, n).",
            "",
            "Examples:",
            "  seedtree bootstrap --resamples 100000 --seed 42",
            "      the mean of the daily precipitation in Seattle",
            "  seedtree bootstrap --column wind --statistic corr:temp_max --seed 42 --report wind.html",
            "  seedtree bootstrap --resamples 100000 --seed 42 --workers 4 --speed-up",
            "  seedtree bootstrap data.csv --column price --statistic p90 --seed 42 --checkpoint price.ckpt"})
public final class BootstrapCommand implements Runnable {

    private static final int MOST_WORKERS = 4096;

    @Mixin
    private BootstrapOptions options;

    @Option(names = "--workers", paramLabel = "W", description = {
        "The number of workers. Default: the number of processors."})
    private @Nullable Integer workers;

    @Option(names = "--pool", paramLabel = "POOL", defaultValue = "forkjoin",
            converter = Pool.Converter.class,
            description = "forkjoin, virtual or sequential. Default: ${DEFAULT-VALUE}.")
    private Pool pool;

    @Option(names = "--speed-up", description = {
        "Runs the job again by 1, 2, 4 and so on up to --workers workers, and shows times and digests."})
    private boolean isSpeedUp;

    /** Makes the command. */
    public BootstrapCommand() {
        // The options are set afterwards.
    }

    @Override
    public void run() {
        int number = workers == null ? Runtime.getRuntime().availableProcessors() : workers;
        if (number < 1 || number > MOST_WORKERS) {
            throw new InputException("workers must be in [1, " + MOST_WORKERS + "]: " + number);
        }
        if (isSpeedUp && pool == Pool.SEQUENTIAL) {
            throw new InputException("--speed-up needs workers: --pool forkjoin or virtual");
        }
        options.run(new LocalEngine(pool, number), isSpeedUp ? curve(number) : List.of());
    }

    /** Twice as many workers each time, and at last all of them. */
    private List<LocalEngine> curve(int most) {
        return IntStream.concat(IntStream.iterate(1, n -> n < most, n -> 2 * n),
                IntStream.of(most)).mapToObj(count -> new LocalEngine(pool, count)).toList();
    }
}
