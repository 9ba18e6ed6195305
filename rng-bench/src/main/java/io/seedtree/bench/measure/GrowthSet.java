package io.seedtree.bench.measure;

import io.seedtree.bench.jmh.ChildBenchmark;
import io.seedtree.rng.Pcg64;
import java.util.ArrayList;
import java.util.List;

/** What one value, or one child, costs as there are more of them. */
final class GrowthSet {

    private static final long MOST_VALUES = 1_000_000_000;
    private static final long MOST_CHILDREN = 10_000_000;

    private GrowthSet() {
    }

    static List<Work> works(Scale scale) {
        return List.of(
                fills(scale, "doubles", "random()"),
                fills(scale, "normals", "standard_normal()"),
                fills(scale, "integers below 100", "integers(low=0,high=100)"),
                children(scale));
    }

    private static Work fills(Scale scale, String title, String call) {
        List<Entry> entries = new ArrayList<>();
        for (long length : scale.powersOfTen(10, MOST_VALUES)) {
            entries.add(Entry.ours(Pcg64.NAME, FillSet.source(Pcg64.NAME, call, length)).at(length)
                    .against(Entry.id("NumPy", length)));
            entries.add(Entry.other("NumPy", new NumpySource(Pcg64.NAME, call, length)).at(length));
        }
        return Work.of(BenchmarkSet.GROWTH, "more " + title, "a value", entries).over("values");
    }

    private static Work children(Scale scale) {
        List<Entry> entries = new ArrayList<>();
        for (long count : scale.powersOfTen(1, MOST_CHILDREN)) {
            entries.add(Entry.ours("child(i) and its PCG64", family("family", count)).at(count)
                    .against(Entry.id("SplittableRandom.split()", count)));
            entries.add(Entry.other("SplittableRandom.split()", family("splittableFamily", count)).at(count));
        }
        return Work.of(BenchmarkSet.GROWTH, "more children, a word from each", "a child", entries)
                .over("children");
    }

    private static JmhSource family(String method, long count) {
        return JmhSource.of(ChildBenchmark.class, method).with("depth", 0).with("children", count).per(count);
    }
}
