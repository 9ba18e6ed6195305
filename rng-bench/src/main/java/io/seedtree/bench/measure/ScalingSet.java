package io.seedtree.bench.measure;

import java.util.List;
import java.util.function.LongFunction;

/** The same work on more workers. */
final class ScalingSet {

    private ScalingSet() {
    }

    static List<Work> works(Scale scale) {
        return List.of(
                work(scale, "MonteCarlo, a replication of 1,000 normals", "a replication", "MonteCarlo",
                        workers -> TaskSet.replication("jobOnWorkers", "normal", workers)),
                work(scale, "RandomTask, a tree of tasks that draw", "a task", "RandomTask",
                        workers -> TaskSet.task("randomTaskDrawing", workers)));
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
