package io.seedtree.bench.measure;

import io.seedtree.bench.jmh.ParallelFillBenchmark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** The same work on more workers. */
final class ScalingSet {

    /** How much faster two workers must be. */
    private static final double LEAST_GAIN = 1.8;

    private ScalingSet() {
    }

    static List<Work> works(Scale scale) {
        return List.of(
                fill(scale, "doubles", "random"),
                fill(scale, "normals", "standardNormal"),
                fill(scale, "exponentials", "standardExponential"),
                fill(scale, "integers below 100", "integers"),
                work(scale, "MonteCarlo, a replication of 1,000 normals", "a replication", "MonteCarlo",
                        workers -> TaskSet.replication("jobOnWorkers", "normal", workers)),
                work(scale, "RandomTask, a tree of tasks that draw", "a task", "RandomTask",
                        workers -> TaskSet.task("randomTaskDrawing", workers)));
    }

    /** The sequential fill is the rival of the parallel one. */
    private static Work fill(Scale scale, String title, String method) {
        Entry sequential = Entry.other("sequential fill", fill(method, 0));
        List<Entry> entries = new ArrayList<>(List.of(sequential.at(1)));
        for (long workers : scale.workers()) {
            Entry entry = Entry.ours("ParallelFill", fill(method, workers)).at(workers)
                    .against(Entry.id("sequential fill", 1));
            entries.add(workers == 2
                    ? entry.within(new Budget.AtLeastTimes(LEAST_GAIN, Entry.id("sequential fill", 1)))
                    : entry);
        }
        return Work.of(BenchmarkSet.SCALING, "4,000,000 " + title + " of one stream", "a value", entries)
                .over("workers");
    }

    private static JmhSource fill(String method, long workers) {
        return JmhSource.of(ParallelFillBenchmark.class, method).with("workers", workers);
    }

    /** One worker is the rival of more. */
    private static Work work(Scale scale, String title, String operation, String name,
            LongFunction<JmhSource> source) {
        List<Entry> entries = scale.workers().stream()
                .map(workers -> Entry.ours(name, source.apply(workers)).at(workers))
                .map(entry -> entry.at() == 1 ? entry : entry.against(Entry.id(name, 1))).toList();
        return Work.of(BenchmarkSet.SCALING, title, operation, entries).over("workers");
    }
}
