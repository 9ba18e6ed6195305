package io.seedtree.bench.measure;

import io.seedtree.bench.jmh.ChildBenchmark;
import io.seedtree.rng.Pcg64;
import java.util.ArrayList;
import java.util.List;

/** Making the generators of children: the time at any depth of the seed tree, and what is allocated. */
final class ChildSet {

    private static final long SHALLOW = 1;
    private static final int DEEPEST = 10_000;
    private static final int OF_NUMPY = 1_000;
    private static final String GENERATOR = "child(i) and its PCG64 generator";
    private static final String NUMPY = "NumPy, likewise";
    private static final String SPLITTABLE = "SplittableRandom.split()";
    private static final String L64X128 = "L64X128MixRandom.split()";

    private ChildSet() {
    }

    static List<Work> works(Scale scale) {
        List<Entry> entries = new ArrayList<>();
        for (long depth : scale.powersOfTen(SHALLOW, DEEPEST)) {
            entries.add(Entry.ours("child(i)", source("child", depth)).at(depth));
            entries.add(Entry.ours(GENERATOR, source("childWithGenerator", depth)).at(depth)
                    .against(Entry.id(NUMPY, SHALLOW), Entry.id(L64X128, SHALLOW))
                    .within(new Budget.AtMost(25, "ns")));
        }
        entries.add(Entry.other(SPLITTABLE, source("splittableSplit", SHALLOW)).at(SHALLOW));
        entries.add(Entry.other(L64X128, source("l64x128Split", SHALLOW)).at(SHALLOW));
        entries.add(Entry.other(NUMPY, new NumpySource(Pcg64.NAME, "child()", OF_NUMPY)).at(SHALLOW));
        return List.of(
                Work.of(BenchmarkSet.CHILDREN, "a child", "a child", entries).over("depth"),
                Work.of(BenchmarkSet.CHILDREN, "what a child allocates", "a child", List.of(
                        Entry.ours("child(i)", source("child", SHALLOW)),
                        Entry.ours("child(i) and its PCG64", source("childWithPcg64", SHALLOW)),
                        Entry.ours(GENERATOR, source("childWithGenerator", SHALLOW)).against(L64X128)
                                .within(new Budget.AtMost(128, "bytes")),
                        Entry.other(SPLITTABLE, source("splittableSplit", SHALLOW)),
                        Entry.other(L64X128, source("l64x128Split", SHALLOW)))).in(Metric.ALLOCATION));
    }

    private static JmhSource source(String method, long depth) {
        return JmhSource.of(ChildBenchmark.class, method).with("depth", depth).with("children", 1);
    }
}
