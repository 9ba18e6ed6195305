/**
 * Monte Carlo jobs on a Spark cluster: replication <i>i</i> draws from child <i>i</i> of the job's node on
 * whatever executor it runs, and the driver merges in order, so the result has the bits of one machine.
 *
 * <p>{@link io.seedtree.spark.montecarlo.SparkMonteCarlo} runs a job that {@link
 * io.seedtree.parallel.montecarlo.MonteCarlo} describes. {@link
 * io.seedtree.spark.montecarlo.ReplicationException} stands for a failure that cannot be brought to the driver.
 */
@NullMarked
package io.seedtree.spark.montecarlo;

import org.jspecify.annotations.NullMarked;
