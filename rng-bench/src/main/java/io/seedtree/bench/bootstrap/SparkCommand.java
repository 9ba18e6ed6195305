package io.seedtree.bench.bootstrap;

import io.seedtree.bench.cli.InputException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * Holds the place of the bootstrap on Spark among the commands. The command itself is in
 * {@code rng-spark-bench}, which puts it in this place, so that nobody has Spark who does not use it.
 */
@Command(name = SparkCommand.NAME, description = {
    "Bootstrap on Spark, on this machine or a cluster; fetches Spark, some 150 MB, when first called."},
        footer = {
            "",
            "Example:",
            "  seedtree spark-bootstrap --resamples 100000 --seed 42"})
public final class SparkCommand implements Runnable {

    /** The name of the command. */
    public static final String NAME = "spark-bootstrap";

    @Unmatched
    private List<String> arguments;

    /** Makes the command. */
    public SparkCommand() {
        // Nothing to set up.
    }

    @Override
    public void run() {
        throw new InputException(NAME + " is not in this jar, for it needs Spark: call ./seedtree " + NAME
                + " as the first argument, or see docs/distributed.md for spark-submit");
    }
}
