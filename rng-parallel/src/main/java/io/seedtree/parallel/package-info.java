/**
 * A stream for every task, the same result on any schedule.
 *
 * <table>
 * <caption>Which type for which need</caption>
 * <tr><th>need</th><th>type</th><th>the stream is that of</th></tr>
 * <tr><td>ForkJoin recursion</td>
 * <td>{@link io.seedtree.parallel.RandomTask}, {@link io.seedtree.parallel.RandomAction};
 * {@link io.seedtree.parallel.RandomCompleter} for very deep trees</td>
 * <td>the next child of the task that makes the subtask</td></tr>
 * <tr><td>a loop over indices in a ForkJoinPool</td><td>{@link io.seedtree.parallel.RandomTasks}</td>
 * <td>index <i>i</i></td></tr>
 * <tr><td>{@code java.util.stream}</td><td>{@link io.seedtree.parallel.RandomStreams}</td>
 * <td>element <i>i</i></td></tr>
 * <tr><td>a large array of one stream, filled by several threads</td>
 * <td>{@link io.seedtree.parallel.ParallelFill}</td>
 * <td>the caller's: the numbers of the sequential fill</td></tr>
 * <tr><td>virtual threads, or threads of a factory</td><td>{@link io.seedtree.parallel.RandomScope}</td>
 * <td>the <i>k</i>-th fork</td></tr>
 * <tr><td>forks of another library's scope</td><td>{@link io.seedtree.parallel.ForkStreams}</td>
 * <td>the <i>k</i>-th wrapped body</td></tr>
 * <tr><td>an executor, one thread that submits</td>
 * <td>{@link io.seedtree.parallel.CountedRandomExecutor}</td>
 * <td>the <i>k</i>-th accepted submission or composed stage</td></tr>
 * <tr><td>an executor, several threads that submit</td>
 * <td>{@link io.seedtree.parallel.KeyedRandomExecutor}</td><td>a number, a name or a UUID</td></tr>
 * <tr><td>code that cannot pass a parameter</td><td>{@link io.seedtree.parallel.TaskRandom}</td>
 * <td>the running task</td></tr>
 * <tr><td>throughput, in no order</td><td>{@link io.seedtree.parallel.WorkerRandom}</td>
 * <td>the <i>k</i>-th thread that asks: <b>not schedule-independent</b></td></tr>
 * <tr><td>sums and statistics</td><td>{@link io.seedtree.parallel.OrderedReduction}</td>
 * <td>none: it adds up what was drawn, over a fixed tree</td></tr>
 * <tr><td>a sum without rounding, in any order</td><td>{@link io.seedtree.parallel.ExactSum}</td><td>none</td></tr>
 * <tr><td>Monte Carlo jobs</td><td>{@link io.seedtree.parallel.montecarlo}</td>
 * <td>replication <i>i</i></td></tr>
 * <tr><td>streams that are disjoint by construction, in any of those that number their elements</td>
 * <td>{@link io.seedtree.parallel.StreamFamily#of StreamFamily.of}, in place of a node</td>
 * <td>number <i>i</i> under a key</td></tr>
 * <tr><td>to find streams that are used twice</td><td>{@link io.seedtree.parallel.StreamAudit}</td>
 * <td>none: it watches those of the others</td></tr>
 * </table>
 *
 * <p>All start from a {@link io.seedtree.parallel.RandomNode}: a place in the seed tree; those that number
 * their elements from a {@link io.seedtree.parallel.StreamFamily}, which a node is. Opened inside a
 * task, they take the next child of the task's stream as their root. Nothing depends on the number of
 * workers, on the pool or on who runs what. What a task throws carries its address
 * ({@link io.seedtree.parallel.StreamFailure}).
 *
 * <p><b>Threads.</b> Nodes and families are immutable and may be shared. A stream that a body is given is for the thread
 * and the call that it is given to. Executors, {@link io.seedtree.parallel.WorkerRandom} and
 * {@link io.seedtree.parallel.StreamAudit} may be shared; a scope and {@link io.seedtree.parallel.ForkStreams} belong to
 * the thread that opened them.
 */
@NullMarked
package io.seedtree.parallel;

import org.jspecify.annotations.NullMarked;
