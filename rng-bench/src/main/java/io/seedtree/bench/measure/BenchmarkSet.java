package io.seedtree.bench.measure;

import io.seedtree.bench.cli.Choice;
import java.util.List;
import java.util.function.Function;

/** The sets of works, in the order of a full run. */
enum BenchmarkSet {

    /** Single draws. */
    DRAWS(DrawSet::works),
    /** Whole arrays. */
    FILLS(FillSet::works),
    /** Making the generators of children. */
    CHILDREN(ChildSet::works),
    /** Streams for tasks, threads and replications. */
    TASKS(TaskSet::works),
    /** More workers. */
    SCALING(ScalingSet::works),
    /** More work. */
    GROWTH(GrowthSet::works);

    private final Function<Scale, List<Work>> list;

    BenchmarkSet(Function<Scale, List<Work>> list) {
        this.list = list;
    }

    /** Returns the name on the command line. */
    @Override
    public String toString() {
        return Choice.name(this);
    }

    /**
     * Lists the works.
     *
     * @param scale how much to measure
     * @return the works
     */
    List<Work> works(Scale scale) {
        return list.apply(scale);
    }
}
