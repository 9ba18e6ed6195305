package io.seedtree.parallel.montecarlo;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.StreamFamily;
import io.seedtree.parallel.StreamPlace;
import io.seedtree.rng.Address;
import io.seedtree.rng.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * A Monte Carlo job: a simulation that is run many times, each time with a stream of its own. Replication
 * <i>i</i> draws from child <i>i</i> of the node that the job is run at, or from stream <i>i</i> of its
 * {@linkplain StreamFamily key}.
 *
 * <pre>{@code
 * MonteCarlo<Summary> job = MonteCarlo.number(rng -> Math.hypot(rng.random(), rng.random()) < 1 ? 4 : 0)
 *         .replications(1_000_000)
 *         .on(Workers.forkJoin(8));
 * Summary pi = job.run(RandomNode.of(42)).statistic();
 * Interval interval = pi.estimate().interval(0.95);
 * }</pre>
 *
 * <p>The result has the same bits on any workers. It depends on node or key, on the simulation, on the number of
 * replications, and in its last bits on the batch size: replications are added up one by one within a batch,
 * and batches in their order. A run of N replications does the first N of a run of 2N.
 *
 * <p>A simulation must draw from nothing but the generator it is given, and leave nothing behind for the
 * next; it is called by several threads at once. While it runs, its stream is
 * {@link io.seedtree.parallel.TaskRandom#current()}. If one throws, the job throws that, with the address of
 * the stream attached ({@link io.seedtree.parallel.StreamFailure}), and {@link #replay} runs it alone. Of
 * several that throw, it is that of the lowest index; those below have ended then, those above were given up.
 *
 * <p>Memory: the window times the tally of a batch, however many replications there are. Immutable and safe
 * to share; every method that sets something returns a new job.
 *
 * @param <S> the type of the result
 */
public final class MonteCarlo<S> {

    /** The largest window, and that of replications which are run elsewhere. */
    static final int WIDEST_WINDOW = 65_536;

    private final Statistic<?, S> statistic;
    private final JobSettings<S> settings;

    private MonteCarlo(Statistic<?, S> statistic, JobSettings<S> settings) {
        this.statistic = statistic;
        this.settings = settings;
    }

    private static <S> MonteCarlo<S> of(Statistic<?, S> statistic) {
        return new MonteCarlo<>(statistic, new JobSettings<>());
    }

    private MonteCarlo<S> with(Consumer<JobSettings<S>> change) {
        return new MonteCarlo<>(statistic, settings.with(change));
    }

    /**
     * Returns the job of estimating the expectation of a number.
     *
     * @param simulation yields the number of one replication
     * @return the job
     */
    public static MonteCarlo<Summary> number(ToDoubleFunction<? super Generator> simulation) {
        return of(Statistic.number(() -> simulation::applyAsDouble));
    }

    /**
     * Returns the job of estimating the expectation of a number by a simulation that needs room to work.
     *
     * @param <W> the type of a workspace
     * @param workspaces makes a workspace for each batch, so that no two threads share one; what a
     *     replication leaves in it must not change the next
     * @param simulation yields the number of one replication
     * @return the job
     */
    public static <W> MonteCarlo<Summary> number(Supplier<? extends W> workspaces,
            ToDoubleBiFunction<? super Generator, ? super W> simulation) {
        return of(Statistic.number(Statistic.inWorkspaces(workspaces, simulation)));
    }

    /**
     * Returns the job of collecting the numbers of all replications, in order.
     *
     * @param simulation yields the number of one replication
     * @return the job
     */
    public static MonteCarlo<Sample> values(ToDoubleFunction<? super Generator> simulation) {
        return of(Statistic.values(() -> simulation::applyAsDouble));
    }

    /**
     * Returns the job of collecting the numbers of all replications by a simulation that needs room to work.
     *
     * @param <W> the type of a workspace
     * @param workspaces makes a workspace for each batch, as for {@link #number(Supplier, ToDoubleBiFunction)}
     * @param simulation yields the number of one replication
     * @return the job
     */
    public static <W> MonteCarlo<Sample> values(Supplier<? extends W> workspaces,
            ToDoubleBiFunction<? super Generator, ? super W> simulation) {
        return of(Statistic.values(Statistic.inWorkspaces(workspaces, simulation)));
    }

    /**
     * Returns the job of estimating the expectations and covariances of several numbers.
     *
     * @param dimension how many numbers, at least 1
     * @param simulation puts the numbers of one replication into an array, which is all zeros before
     * @return the job
     * @throws IllegalArgumentException if the dimension is out of range
     */
    public static MonteCarlo<VectorSummary> vector(int dimension,
            BiConsumer<? super Generator, double[]> simulation) {
        if (dimension < 1) {
            throw new IllegalArgumentException("vector: dimension must be >= 1: " + dimension);
        }
        return of(Statistic.vector(dimension, simulation));
    }

    /**
     * Returns the job of filling tallies of one's own.
     *
     * @param <A> the type of a tally
     * @param accumulator how tallies are begun, merged and written
     * @param simulation runs one replication and puts what it yields into the tally
     * @return the job; its result is the merged tally, which a stop rule sees while it grows
     */
    public static <A> MonteCarlo<A> tally(Accumulator<A> accumulator,
            BiConsumer<? super Generator, ? super A> simulation) {
        return of(Statistic.tally(accumulator, simulation));
    }

    /**
     * Returns the job of estimating the expectation of a number with the help of control variates: numbers of
     * the same replication whose expectations are known.
     *
     * @param simulation yields the number and puts the controls into an array
     * @param expectations the expectation of each control, at least one
     * @return the job
     * @throws IllegalArgumentException if there are no expectations
     */
    public static MonteCarlo<ControlledSummary> controlled(
            ToDoubleBiFunction<? super Generator, double[]> simulation, double... expectations) {
        if (expectations.length == 0) {
            throw new IllegalArgumentException("controlled: at least one expectation is needed");
        }
        return of(Statistic.controlled(expectations.clone(), simulation));
    }

    /**
     * Returns the job of estimating the expectation of a number by antithetic pairs: each replication runs
     * the simulation on its stream, and once more on the mirrored one. It gains where the number is a
     * monotone function of the draws.
     *
     * @param simulation yields the number of one run; is to draw from what it is given, and should draw as
     *     often in both runs
     * @return the job
     */
    public static MonteCarlo<AntitheticSummary>
            antithetic(ToDoubleFunction<? super AntitheticRandom> simulation) {
        return of(Statistic.antithetic(simulation));
    }

    /**
     * Returns the job of comparing two alternatives under common random numbers: each replication runs both
     * on the same stream, from its beginning. It gains where both use their draws alike; samplers by
     * inversion, such as {@link io.seedtree.rng.sampler.NormalInversion} and
     * {@link io.seedtree.rng.sampler.StandardExponential.Method#INVERSION}, keep them in step where the
     * parameters differ.
     *
     * @param first yields the number of the first alternative
     * @param second yields the number of the second alternative
     * @return the job
     */
    public static MonteCarlo<Comparison> compare(ToDoubleFunction<? super Generator> first,
            ToDoubleFunction<? super Generator> second) {
        return of(Statistic.comparison(first, second));
    }

    /**
     * Sets the number of replications.
     *
     * @param replications the number, at least 1
     * @return the job
     * @throws IllegalArgumentException if the number is below 1
     */
    public MonteCarlo<S> replications(long replications) {
        return until(StopRule.replications(replications));
    }

    /**
     * Sets a rule that decides when there are enough replications.
     *
     * @param rule the rule
     * @return the job
     */
    public MonteCarlo<S> until(StopRule<? super S> rule) {
        return with(changed -> changed.rule = rule);
    }

    /**
     * Sets how many replications are run and merged as one, by one thread. Large enough that a batch takes
     * some tenths of a millisecond; small enough that all workers have some. 128 if not set.
     *
     * @param batchSize the number of replications, at least 1
     * @return the job
     * @throws IllegalArgumentException if the number is below 1
     */
    public MonteCarlo<S> batchSize(int batchSize) {
        if (batchSize < 1) {
            throw new IllegalArgumentException("batch size must be >= 1: " + batchSize);
        }
        return with(changed -> changed.batchSize = batchSize);
    }

    /**
     * Sets how many batches may be claimed and not yet merged: the bound of the memory, and how far others
     * may run ahead while one batch takes long. 256 if not set, or 65536 for a {@link #merge}, whose caller
     * decides how many it takes. Changes no result.
     *
     * @param window the number of batches, in [1, 65536]
     * @return the job
     * @throws IllegalArgumentException if the number is out of range
     */
    public MonteCarlo<S> window(int window) {
        if (window < 1 || window > WIDEST_WINDOW) {
            throw new IllegalArgumentException("window must be in [1, " + WIDEST_WINDOW + "]: " + window);
        }
        return with(changed -> changed.window = window);
    }

    /**
     * Sets who runs the replications; the common ForkJoin pool if not set. Changes no result.
     *
     * @param workers the workers
     * @return the job
     */
    public MonteCarlo<S> on(Workers workers) {
        return with(changed -> changed.workers = workers);
    }

    /**
     * Sets a file in which the job can be resumed.
     *
     * @param checkpoint the checkpoint
     * @return the job
     */
    public MonteCarlo<S> checkpoint(Checkpoint checkpoint) {
        return with(changed -> changed.checkpoint = checkpoint);
    }

    /**
     * Sets who is told the progress: once at the beginning and after each batch, in order, by the thread that
     * merges. It should be quick, and not wait for the job. If it throws, the job ends with that.
     *
     * @param listener the listener
     * @return the job
     */
    public MonteCarlo<S> onProgress(Consumer<? super Progress> listener) {
        return with(changed -> changed.listener = listener);
    }

    /**
     * Runs the job at a node and waits for the end. The calling thread is one of the workers.
     *
     * <p>If the calling thread is interrupted, or a thread of an executor that is not the job's own, the job
     * is cancelled.
     *
     * @param root the node, replication <i>i</i> draws from {@code root.child(i)}; or a
     *     {@linkplain StreamFamily#of key}, whose stream <i>i</i> it draws from
     * @return the result
     * @throws IllegalStateException if neither replications nor a stop rule were set
     * @throws CheckpointException if the checkpoint is of another job, or cannot be read or written
     * @throws java.util.concurrent.CancellationException if the job was cancelled
     */
    public MonteCarloResult<S> run(StreamFamily root) {
        return settings.prepare(statistic, root.usedHere()).startAndJoin();
    }

    /**
     * {@linkplain #run(StreamFamily) Runs} the job inside a task: at the next child of the task's stream, in
     * program order.
     *
     * @param rng the stream of the task
     * @return the result
     * @throws IllegalStateException if neither replications nor a stop rule were set, or the stream can have no child
     * @throws CheckpointException if the checkpoint is of another job, or cannot be read or written
     * @throws java.util.concurrent.CancellationException if the job was cancelled
     */
    public MonteCarloResult<S> run(Generator rng) {
        return run(RandomNode.childOf(rng));
    }

    /**
     * Starts the job at a node. The calling thread does nothing for it, unless it joins.
     *
     * @param root the node, or a key, as for {@link #run(StreamFamily)}
     * @return the running job
     * @throws IllegalStateException if neither replications nor a stop rule were set
     * @throws CheckpointException if the checkpoint is of another job, or cannot be read or written
     * @throws java.util.concurrent.RejectedExecutionException if the executor takes no work
     */
    public MonteCarloRun<S> start(StreamFamily root) {
        BatchRun<?, S> run = settings.prepare(statistic, root.usedHere());
        run.start();
        return run;
    }

    /**
     * Returns the batches of the job, to be run one by one where the caller is. With {@link #merge} the job
     * is run by several processes or machines.
     *
     * @param root the node, or a key, as for {@link #run(StreamFamily)}
     * @return the batches
     * @throws IllegalStateException if neither replications nor a stop rule were set
     */
    public MonteCarloBatches batches(StreamFamily root) {
        return new MonteCarloBatches(statistic, settings.plan(), root.usedHere());
    }

    /**
     * Starts the job at a node without anybody who runs it: the caller hands its batches to others and
     * brings back what {@link MonteCarloBatches} made of them.
     *
     * @param root the node, or a key, as for {@link #run(StreamFamily)}
     * @return the merging of the batches, to be closed
     * @throws IllegalStateException if neither replications nor a stop rule were set
     * @throws CheckpointException if the checkpoint is of another job, or cannot be read or written
     */
    public MonteCarloMerge<S> merge(StreamFamily root) {
        return settings.merge(statistic, root.usedHere());
    }

    /**
     * Runs one replication alone, on the calling thread: the one at an address, such as that of a failure. It
     * throws what the replication throws.
     *
     * @param address the address of the replication's stream
     * @return the result of this replication, as of a job of one
     */
    public S replay(Address address) {
        return replay(RandomNode.of(address));
    }

    /**
     * Runs one replication alone, on the calling thread. It throws what the replication throws.
     *
     * @param replication the place of the replication, {@code root.stream(i)}
     * @return the result of this replication, as of a job of one
     */
    public S replay(StreamPlace replication) {
        return statistic.replay(replication.reusedAs(RandomNode.Reuse.REPLAY));
    }

    /**
     * Runs the job under several independent seeds, one after the other, and throws what {@link
     * #run(StreamFamily)} throws. A checkpoint has a file for each, with the number of the seed at the end of
     * the name.
     *
     * @param root the node; seed <i>k</i> is {@code root.child(k)}
     * @param seeds the number of seeds, at least 2
     * @param estimate takes the estimate from a result, such as {@code Summary::estimate}
     * @return the estimates of the seeds
     * @throws IllegalArgumentException if there are fewer than 2 seeds
     */
    public Sweep sweep(RandomNode root, int seeds, Function<? super S, Estimate> estimate) {
        if (seeds < 2) {
            throw new IllegalArgumentException("number of seeds must be >= 2: " + seeds);
        }
        List<Estimate> estimates = new ArrayList<>();
        for (int k = 0; k < seeds; k++) {
            MonteCarlo<S> job = new MonteCarlo<>(statistic, settings.ofSeed(k));
            estimates.add(estimate.apply(job.run(root.child(k)).statistic()));
        }
        return new Sweep(estimates);
    }
}
