package io.seedtree.spark.bootstrap;

import io.seedtree.bench.bootstrap.Engine;
import io.seedtree.bench.bootstrap.Resamples;
import io.seedtree.bench.cli.InputException;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.MonteCarloResult;
import io.seedtree.parallel.montecarlo.Sample;
import io.seedtree.spark.montecarlo.SparkMonteCarlo;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;

/** Draws resamples by Spark, which is started when it is needed and stopped when the engine is closed. */
final class SparkEngine implements Engine, AutoCloseable {

    private static final String MASTER = "spark.master";
    private static final String HERE = "local[*]";
    private static final String LOOPBACK = "127.0.0.1";

    private final Function<SparkConf, JavaSparkContext> starter;
    private final SparkConf settings;
    private final @Nullable Integer partitions;
    private @Nullable JavaSparkContext spark;

    SparkEngine(Function<SparkConf, JavaSparkContext> starter, @Nullable String master,
            @Nullable Integer partitions) {
        this.starter = starter;
        this.partitions = partitions;
        settings = settings(master);
    }

    private static SparkConf settings(@Nullable String master) {
        SparkConf settings = new SparkConf()
                .setIfMissing("spark.app.name", "seedtree spark-bootstrap")
                // Kryo does not know the classes of the data.
                .set("spark.serializer", "org.apache.spark.serializer.JavaSerializer")
                .setIfMissing(MASTER, HERE);
        if (master != null) {
            settings.setMaster(master);
        }
        if (settings.get(MASTER).startsWith("local")) {
            // A machine without a network, or with a name that leads nowhere, is enough.
            settings.setIfMissing("spark.driver.host", LOOPBACK)
                    .setIfMissing("spark.driver.bindAddress", LOOPBACK);
        }
        String[] jar = JavaSparkContext.jarOfClass(SparkEngine.class);
        // spark-submit has said it; a cluster that is asked from here does not have it.
        return settings.contains("spark.jars") || jar.length == 0 ? settings : settings.setJars(jar);
    }

    @Override
    public int workers() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public void start() {
        try {
            spark = starter.apply(settings);
        } catch (Exception e) {
            throw new InputException("cannot start Spark at " + settings.get(MASTER) + ": " + e.getMessage(),
                    e);
        }
    }

    @Override
    public MonteCarloResult<Sample> draw(Resamples resamples, UnaryOperator<MonteCarlo<Sample>> watched) {
        JavaSparkContext started = started();
        Broadcast<Resamples> sent = started.broadcast(resamples);
        SparkMonteCarlo all = SparkMonteCarlo.on(started);
        try {
            return (partitions == null ? all : all.partitions(partitions)).run(resamples.node(),
                    () -> sent.value().monteCarlo(), watched);
        } catch (CancellationException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            throw new IllegalStateException("Spark was stopped before the end", e);
        }
    }

    private JavaSparkContext started() {
        if (spark == null) {
            throw new IllegalStateException("not started");
        }
        return spark;
    }

    @Override
    public void close() {
        if (spark != null) {
            spark.close();
        }
    }

    @Override
    public String toString() {
        return "Spark at " + settings.get(MASTER);
    }
}
