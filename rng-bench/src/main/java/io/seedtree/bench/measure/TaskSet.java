package io.seedtree.bench.measure;

import io.seedtree.bench.jmh.MonteCarloBenchmark;
import io.seedtree.bench.jmh.ScopeBenchmark;
import io.seedtree.bench.jmh.TaskBenchmark;
import io.seedtree.bench.jmh.ThreadMemoryBenchmark;
import io.seedtree.rng.Pcg64Dxsm;
import java.util.ArrayList;
import java.util.List;

/**
 * Streams for tasks, threads and replications, beside the same without streams or with streams made by
 * hand.
 */
final class TaskSet {

    /** 256 MiB for a million threads. */
    private static final double BYTES_OF_A_STREAM = 268;
    private static final int MEBIBYTES_FOR_A_MILLION_THREADS = 12_000;

    private TaskSet() {
    }

    static List<Work> works(Scale scale) {
        List<Work> works = new ArrayList<>();
        works.add(forkJoin());
        works.add(scope(1));
        works.add(scope(1_000));
        works.add(monteCarlo("uniform"));
        works.add(monteCarlo("normal"));
        works.add(memory(scale));
        return works;
    }

    private static Work forkJoin() {
        String bare = "RecursiveTask";
        String byHand = "RecursiveTask with SplittableRandom";
        return Work.of(BenchmarkSet.TASKS, "a task of ForkJoin, one worker", "a task", List.of(
                Entry.ours("RandomTask", task("randomTask", 1)).against(bare)
                        .within(new Budget.AtMostMore(40, "ns", bare)),
                Entry.other(bare, task("recursiveTask", 1)),
                Entry.ours("RandomTask that draws", task("randomTaskDrawing", 1)).against(byHand),
                Entry.other(byHand, task("splittableByHand", 1))));
    }

    /**
     * Chooses a benchmark of tasks.
     *
     * @param method which
     * @param workers the number of workers
     * @return the source
     */
    static JmhSource task(String method, long workers) {
        return JmhSource.of(TaskBenchmark.class, method).with("workers", workers);
    }

    private static Work scope(int draws) {
        String bare = "bare threads, streams by hand";
        return Work.of(BenchmarkSet.TASKS, "a virtual thread that draws " + Numbers.count(draws), "a thread",
                List.of(
                        Entry.ours("RandomScope", scope("randomScope", draws)).against(bare),
                        Entry.other(bare, scope("bareThreads", draws)),
                        Entry.other("bare threads, SplittableRandom", scope("bareThreadsSplittable", draws)),
                        Entry.other("newVirtualThreadPerTaskExecutor",
                                scope("virtualThreadExecutor", draws))));
    }

    private static JmhSource scope(String method, int draws) {
        return JmhSource.of(ScopeBenchmark.class, method).with("draws", draws);
    }

    private static Work monteCarlo(String draw) {
        String byHand = "a loop over the same streams";
        return Work.of(BenchmarkSet.TASKS, "a replication of 1,000 " + draw + " draws", "a replication",
                List.of(
                        Entry.ours("MonteCarlo", replication("job", draw, 1)).against(byHand),
                        Entry.other(byHand, replication("childLoop", draw, 1)),
                        Entry.other("a loop over SplittableRandom", replication("splittableLoop", draw, 1))));
    }

    /**
     * Chooses a benchmark of replications.
     *
     * @param method which
     * @param draw what is drawn
     * @param workers the number of workers
     * @return the source
     */
    static JmhSource replication(String method, String draw, long workers) {
        return JmhSource.of(MonteCarloBenchmark.class, method).with("draw", draw)
                .with("bitGenerator", Pcg64Dxsm.NAME).with("workers", workers);
    }

    private static Work memory(Scale scale) {
        boolean isSmall = scale.isQuick() || scale.machine().mebibytes() < MEBIBYTES_FOR_A_MILLION_THREADS;
        int threads = isSmall ? 20_000 : 1_000_000;
        String bare = "bare threads";
        Budget budget = new Budget.AtMostMore(BYTES_OF_A_STREAM, "bytes", bare);
        return Work.of(BenchmarkSet.TASKS, "the heap of " + Numbers.count(threads) + " live virtual threads",
                "a thread", List.of(
                        Entry.ours("a stream each", heap("bareWithStream", threads)).within(budget),
                        Entry.ours("RandomScope", heap("randomScope", threads)).within(budget),
                        Entry.other(bare, heap("bare", threads))))
                .in(Metric.HEAP);
    }

    private static JmhSource heap(String method, int threads) {
        return JmhSource.of(ThreadMemoryBenchmark.class, method).with("threads", threads).per(threads);
    }
}
