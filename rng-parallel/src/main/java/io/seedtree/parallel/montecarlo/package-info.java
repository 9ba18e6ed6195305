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
 */
@NullMarked
package io.seedtree.parallel.montecarlo;

import org.jspecify.annotations.NullMarked;
