/**
 * Monte Carlo jobs: replication <i>i</i> owns child <i>i</i> of the job's node, so the numbers depend on the
 * seed alone and not on the workers, and a run of N replications is the beginning of a run of 2N.
 *
 * <p>{@link io.seedtree.parallel.montecarlo.MonteCarlo} describes a job and runs it. What it computes:
 *
 * <table>
 * <caption>Kinds of jobs</caption>
 * <tr><th>factory</th><th>a replication yields</th><th>the result</th></tr>
 * <tr><td>{@code number}</td><td>a number</td><td>{@link io.seedtree.parallel.montecarlo.Summary}</td></tr>
 * <tr><td>{@code values}</td><td>a number that is kept</td>
 * <td>{@link io.seedtree.parallel.montecarlo.Sample}</td></tr>
 * <tr><td>{@code vector}</td><td>several numbers</td>
 * <td>{@link io.seedtree.parallel.montecarlo.VectorSummary}</td></tr>
 * <tr><td>{@code tally}</td>
 * <td>whatever goes into an {@link io.seedtree.parallel.montecarlo.Accumulator}</td>
 * <td>that accumulator's tally</td></tr>
 * <tr><td>{@code controlled}</td><td>a number and controls of known expectation</td>
 * <td>{@link io.seedtree.parallel.montecarlo.ControlledSummary}</td></tr>
 * <tr><td>{@code antithetic}</td><td>a number and that of the mirrored draws</td>
 * <td>{@link io.seedtree.parallel.montecarlo.AntitheticSummary}</td></tr>
 * <tr><td>{@code compare}</td><td>a number of each of two alternatives, from the same draws</td>
 * <td>{@link io.seedtree.parallel.montecarlo.Comparison}</td></tr>
 * </table>
 *
 * <p>Workers of this process run a job, or other processes: {@link
 * io.seedtree.parallel.montecarlo.MonteCarloBatches} is their side, {@link
 * io.seedtree.parallel.montecarlo.MonteCarloMerge} the other one.
 *
 * <table>
 * <caption>Which type for which need</caption>
 * <tr><th>need</th><th>type</th></tr>
 * <tr><td>to say who runs the replications</td><td>{@link io.seedtree.parallel.montecarlo.Workers}</td></tr>
 * <tr><td>to stop at a standard error instead of a number</td>
 * <td>{@link io.seedtree.parallel.montecarlo.StopRule}</td></tr>
 * <tr><td>to go on after a kill</td><td>{@link io.seedtree.parallel.montecarlo.Checkpoint}</td></tr>
 * <tr><td>to cancel, or to do something else meanwhile</td>
 * <td>{@link io.seedtree.parallel.montecarlo.MonteCarloRun}, from {@code start}</td></tr>
 * <tr><td>a number with its error, and an interval</td><td>{@link io.seedtree.parallel.montecarlo.Estimate},
 * {@link io.seedtree.parallel.montecarlo.Interval}</td></tr>
 * <tr><td>to see whether the errors can be believed</td><td>{@link io.seedtree.parallel.montecarlo.Sweep}</td></tr>
 * </table>
 *
 * <p>Jobs, results and rules are immutable and may be shared, a running job as well. A merge is for one thread at a time.
 */
@NullMarked
package io.seedtree.parallel.montecarlo;

import org.jspecify.annotations.NullMarked;
