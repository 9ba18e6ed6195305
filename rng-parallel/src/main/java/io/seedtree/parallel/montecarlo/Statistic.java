package io.seedtree.parallel.montecarlo;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.StreamFamily;
import io.seedtree.parallel.StreamPlace;
import io.seedtree.parallel.TaskRandom;
import io.seedtree.rng.Generator;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a job computes.
 *
 * @param <A> the type of a tally
 * @param <S> the type of the result
 * @param name the name in the fingerprint of a checkpoint
 * @param accumulator how tallies are put together
 * @param batches makes the replications of one batch, with a workspace of their own
 * @param result makes the result of a prefix
 */
record Statistic<A, S>(String name, Accumulator<A> accumulator, Supplier<Replication<A>> batches,
        Function<A, S> result) {

    /** Runs one replication at its place and puts the outcome into the tally of its batch. */
    @FunctionalInterface
    interface Replication<A> {

        void run(StreamPlace place, A tally);
    }

    /** Runs the replications of a batch one by one; their tally, or null if the batch was given up. */
    @Nullable
    A run(StreamFamily streams, long first, long end, BooleanSupplier mustGiveUp) {
        Replication<A> replication = batches.get();
        A tally = accumulator.empty();
        for (long i = first; i < end; i++) {
            if (mustGiveUp.getAsBoolean()) {
                return null;
            }
            replication.run(streams.stream(i), tally);
        }
        return tally;
    }

    /** The result of the replication at a place alone. */
    S replay(StreamPlace place) {
        A tally = accumulator.empty();
        batches.get().run(place, tally);
        return result.apply(tally);
    }

    /** Makes simulations that have a workspace each. */
    static <W> Supplier<ToDoubleFunction<Generator>> inWorkspaces(Supplier<? extends W> workspaces,
            ToDoubleBiFunction<? super Generator, ? super W> simulation) {
        return () -> {
            W workspace = workspaces.get();
            return rng -> simulation.applyAsDouble(rng, workspace);
        };
    }

    static Statistic<Moments, Summary> number(Supplier<ToDoubleFunction<Generator>> simulations) {
        return scalar("number", Tally.accumulator(Moments::new, Moments::read), simulations, Moments::add,
                Moments::summary);
    }

    static Statistic<SampleTally, Sample> values(Supplier<ToDoubleFunction<Generator>> simulations) {
        return scalar("values", Tally.accumulator(SampleTally::new, SampleTally::read), simulations,
                SampleTally::add, SampleTally::sample);
    }

    private static <A, S> Statistic<A, S> scalar(String name, Accumulator<A> accumulator,
            Supplier<ToDoubleFunction<Generator>> simulations, ObjDoubleConsumer<A> add,
            Function<A, S> result) {
        return new Statistic<>(name, accumulator, () -> {
            ToDoubleFunction<Generator> simulation = simulations.get();
            return (place, tally) -> TaskRandom.run(place.open(),
                    rng -> add.accept(tally, simulation.applyAsDouble(rng)));
        }, result);
    }

    static <A> Statistic<A, A> tally(Accumulator<A> accumulator,
            BiConsumer<? super Generator, ? super A> simulation) {
        return new Statistic<>("tally", accumulator,
                () -> (place, tally) -> TaskRandom.run(place.open(), rng -> simulation.accept(rng, tally)),
                tally -> tally);
    }

    static Statistic<CoMoments, VectorSummary> vector(int dimension,
            BiConsumer<? super Generator, double[]> simulation) {
        return coordinates("vector", dimension,
                (place, values) -> TaskRandom.run(place.open(), rng -> simulation.accept(rng, values)),
                summary -> summary);
    }

    static Statistic<CoMoments, ControlledSummary> controlled(double[] expectations,
            ToDoubleBiFunction<? super Generator, double[]> simulation) {
        int dimension = 1 + expectations.length;
        return coordinates("controlled", dimension, (place, values) -> {
            double[] controls = new double[expectations.length];
            TaskRandom.run(place.open(), rng -> values[0] = simulation.applyAsDouble(rng, controls));
            System.arraycopy(controls, 0, values, 1, controls.length);
        }, summary -> new ControlledSummary(summary, expectations));
    }

    static Statistic<CoMoments, AntitheticSummary> antithetic(
            ToDoubleFunction<? super AntitheticRandom> simulation) {
        return coordinates("antithetic", AntitheticSummary.DIMENSION, (place, values) -> {
            TaskRandom.run(place.open(), rng -> values[AntitheticSummary.PLAIN] = simulation
                    .applyAsDouble(new AntitheticRandom(rng, false)));
            TaskRandom.run(place.reusedAs(RandomNode.Reuse.COPY).open(),
                    rng -> values[AntitheticSummary.MIRRORED] = simulation
                            .applyAsDouble(new AntitheticRandom(rng, true)));
            values[AntitheticSummary.AVERAGE] = 0.5
                    * (values[AntitheticSummary.PLAIN] + values[AntitheticSummary.MIRRORED]);
        }, AntitheticSummary::new);
    }

    static Statistic<CoMoments, Comparison> comparison(ToDoubleFunction<? super Generator> first,
            ToDoubleFunction<? super Generator> second) {
        return coordinates("comparison", Comparison.DIMENSION, (place, values) -> {
            TaskRandom.run(place.open(), rng -> values[Comparison.FIRST] = first.applyAsDouble(rng));
            TaskRandom.run(place.reusedAs(RandomNode.Reuse.COMMON_RANDOM_NUMBERS).open(),
                    rng -> values[Comparison.SECOND] = second.applyAsDouble(rng));
            values[Comparison.DIFFERENCE] = values[Comparison.SECOND] - values[Comparison.FIRST];
        }, Comparison::new);
    }

    private static <S> Statistic<CoMoments, S> coordinates(String name, int dimension,
            BiConsumer<StreamPlace, double[]> simulation, Function<VectorSummary, S> finish) {
        Accumulator<CoMoments> accumulator = Tally.accumulator(() -> new CoMoments(dimension),
                in -> CoMoments.read(dimension, in));
        return new Statistic<>(name + " of " + dimension, accumulator, () -> {
            double[] values = new double[dimension];
            return (place, tally) -> {
                Arrays.fill(values, 0.0);
                simulation.accept(place, values);
                tally.add(values);
            };
        }, moments -> finish.apply(moments.summary()));
    }
}
