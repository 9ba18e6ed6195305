package io.seedtree.spark.bootstrap;

import io.seedtree.bench.Main;
import io.seedtree.bench.bootstrap.BootstrapOptions;
import io.seedtree.bench.bootstrap.SparkCommand;
import io.seedtree.bench.cli.InputException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The bootstrap on Spark: a command of the command line, and the main class for {@code spark-submit}. */
@Command(name = SparkCommand.NAME, description = {
    "Bootstrap confidence intervals of a column of numbers, on Spark.",
    "All results are those of seedtree bootstrap, and so is the SHA-256, for every number of executors."},
        footer = {
            "",
            "FILE, --checkpoint and --report are files of the driver.",
            "",
            "Examples:",
            "  seedtree spark-bootstrap --resamples 100000 --seed 42",
            "      on all processors of this machine",
            "  seedtree spark-bootstrap data.csv --column price --seed 42 --master spark://host:7077"})
public final class SparkBootstrap implements Runnable {

    private static final int MOST_PARTITIONS = 1_000_000;

    @Mixin
    private BootstrapOptions options;

    @Option(names = "--master", paramLabel = "URL", description = {
        "Where Spark is: local[*] for all processors of this machine, spark://HOST:PORT, yarn, ...",
        "Default: what spark-submit says, else local[*]."})
    private @Nullable String master;

    @Option(names = "--partitions", paramLabel = "N", description = {
        "The number of tasks that Spark is given at once. Default: as many as it runs at once."})
    private @Nullable Integer partitions;

    private final Function<SparkConf, JavaSparkContext> starter;

    /**
     * Makes the command.
     *
     * @param starter starts Spark
     */
    SparkBootstrap(Function<SparkConf, JavaSparkContext> starter) {
        this.starter = starter;
    }

    /**
     * Runs the bootstrap. Exits with a code if that is not 0: a cluster takes an exit for a failure.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        int code = run(JavaSparkContext::new, new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err), args);
        if (code != CommandLine.ExitCode.OK) {
            System.exit(code);
        }
    }

    /** Runs the command in its place among the others, whose options for help and errors it shares. */
    static int run(Function<SparkConf, JavaSparkContext> starter, OutputStream out, OutputStream err,
            String... args) {
        return Main.run(out, err, commandLine -> {
            commandLine.getCommandSpec().removeSubcommand(SparkCommand.NAME);
            return commandLine.addSubcommand(new SparkBootstrap(starter));
        }, Stream.concat(Stream.of(SparkCommand.NAME), Stream.of(args)).toArray(String[]::new));
    }

    @Override
    public void run() {
        if (partitions != null && (partitions < 1 || partitions > MOST_PARTITIONS)) {
            throw new InputException("partitions must be in [1, " + MOST_PARTITIONS + "]: " + partitions);
        }
        try (SparkEngine engine = new SparkEngine(starter, master, partitions)) {
            options.run(engine);
        }
    }
}
