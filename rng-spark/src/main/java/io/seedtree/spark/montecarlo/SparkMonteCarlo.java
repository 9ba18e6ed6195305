package io.seedtree.spark.montecarlo;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.MonteCarloMerge;
import io.seedtree.parallel.montecarlo.MonteCarloResult;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function0;

/**
 * Runs Monte Carlo jobs on Spark. The batches of a job are run by Spark's tasks, in waves of about a second;
 * the driver merges them in their order, asks the stop rule, keeps the checkpoint and tells the progress.
 *
 * <pre>{@code
 * MonteCarloResult<Summary> pi = SparkMonteCarlo.on(spark).run(RandomNode.of(42),
 *         () -> MonteCarlo.number(rng -> Math.hypot(rng.random(), rng.random()) < 1 ? 4 : 0)
 *                 .replications(1_000_000_000));
 * }</pre>
 *
 * <p>The result has the bits that {@link MonteCarlo#run} gives on one machine: for any number of partitions
 * and executors, with tasks that are run again or twice, and with executors that are lost. A checkpoint
 * that was written here can be resumed on one machine, and the other way round. If replications throw, the
 * job throws what the one of the lowest index threw, with its address attached
 * ({@link io.seedtree.parallel.StreamFailure}), by which it can be replayed on one machine; Spark does not
 * try it again. What an executor lacks is no fault of a replication, nor is what Spark itself throws: if its
 * memory runs out, or a broadcast cannot be fetched, Spark runs the task again, until
 * {@code spark.task.maxFailures}.
 *
 * <p>The job is made anew for every task, by a function that is serialized. It must make the same job each
 * time. Large data that it needs belong into a {@link org.apache.spark.broadcast.Broadcast}. Workers of the
 * job have no effect. Memory of the driver: the result, and two waves of tallies, of at most some 64 MB each
 * if a tally is not larger, or the {@linkplain MonteCarlo#window window} of the job if one was set.
 *
 * <p>Immutable; safe to share.
 */
public final class SparkMonteCarlo {

    private final JavaSparkContext spark;
    private final OptionalInt partitions;

    private SparkMonteCarlo(JavaSparkContext spark, OptionalInt partitions) {
        this.spark = spark;
        this.partitions = partitions;
    }

    /**
     * Returns the runner of jobs on a cluster, with as many tasks in a wave as the cluster runs at once.
     *
     * @param spark the cluster
     * @return the runner
     */
    public static SparkMonteCarlo on(JavaSparkContext spark) {
        return new SparkMonteCarlo(spark, OptionalInt.empty());
    }

    /**
     * Sets how many tasks a wave has, if it has as many batches. Changes no result.
     *
     * @param number the number of tasks, at least 1
     * @return the runner
     * @throws IllegalArgumentException if the number is below 1
     */
    public SparkMonteCarlo partitions(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("number of partitions must be >= 1: " + number);
        }
        return new SparkMonteCarlo(spark, OptionalInt.of(number));
    }

    /**
     * Runs a job at a node and waits for the end. If the calling thread is interrupted, or Spark is stopped,
     * the job is cancelled.
     *
     * @param <S> the type of the result
     * @param root the node: replication <i>i</i> draws from {@code root.child(i)}. Its bit generator must be
     *     one of {@link io.seedtree.rng.BitGenerators}, for other machines to know it
     * @param job makes the job
     * @return the result
     * @throws IllegalArgumentException if the bit generator is another one
     * @throws java.util.concurrent.CancellationException if the job was cancelled
     * @throws java.util.concurrent.CompletionException if Spark gave up; the cause is Spark's exception
     */
    public <S> MonteCarloResult<S> run(RandomNode root, Function0<MonteCarlo<S>> job) {
        return run(root, job, made -> made);
    }

    /**
     * Runs a job at a node, with what concerns the driver alone: a checkpoint, a listener.
     *
     * @param <S> the type of the result
     * @param root the node, as for {@link #run(RandomNode, Function0)}
     * @param job makes the job
     * @param onDriver adds to the job of the driver, {@code made -> made.checkpoint(file)}; not serialized
     * @return the result
     * @throws IllegalArgumentException if the bit generator is not one of the list
     * @throws io.seedtree.parallel.montecarlo.CheckpointException if the checkpoint is of another job, or
     *     cannot be read or written
     * @throws java.util.concurrent.CancellationException if the job was cancelled
     * @throws java.util.concurrent.CompletionException if Spark gave up; the cause is Spark's exception
     */
    public <S> MonteCarloResult<S> run(RandomNode root, Function0<MonteCarlo<S>> job,
            UnaryOperator<MonteCarlo<S>> onDriver) {
        SliceTask<S> task = SliceTask.of(root, job);
        int tasks = partitions.orElseGet(spark::defaultParallelism);
        try (MonteCarloMerge<S> merge = onDriver.apply(task.job()).merge(root)) {
            new Waves(spark, task, merge, tasks).run();
            return merge.result();
        }
    }
}
