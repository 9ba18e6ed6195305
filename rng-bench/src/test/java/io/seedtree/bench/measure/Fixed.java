package io.seedtree.bench.measure;

import io.seedtree.bench.jmh.PlainLoopBenchmark;
import java.util.List;
import java.util.Map;

/** Works and results that are the same everywhere. */
final class Fixed {

    static final Machine MACHINE = new Machine("Fixed <1>", 2, 8_000, "Linux 6", "25");
    static final Scale FULL = new Scale(false, true, MACHINE);
    static final Source SOURCE = JmhSource.of(PlainLoopBenchmark.class, "plain");

    private Fixed() {
    }

    /** Ours takes 2 to 3 ns, NumPy 10, a slow way of ours 30. */
    static Work work() {
        return Work.of(BenchmarkSet.FILLS, "doubles", "a value", List.of(
                Entry.ours("ours", SOURCE).against("NumPy", "JDK")
                        .within(new Budget.AtLeastTimes(4, "NumPy")),
                Entry.ours("slow", SOURCE).against("NumPy", "JDK")
                        .within(new Budget.AtLeastTimes(1, "NumPy")),
                Entry.other("NumPy", new NumpySource("PCG64", "random()", 10)),
                Entry.other("JDK", SOURCE))).withLeastMean(1);
    }

    static Work withoutNumpy() {
        return work().only(entry -> !entry.id().equals("NumPy"));
    }

    static Map<String, Figure> figures() {
        return Map.of("ours", Figure.of(List.of(3.0, 2.0, 1.0)), "slow", figure(30), "NumPy", figure(10),
                "JDK",
                figure(6));
    }

    static Figure figure(double value) {
        return Figure.of(List.of(value, value, value));
    }

    static Work growing() {
        return Work.of(BenchmarkSet.GROWTH, "more", "a value", List.of(
                Entry.ours("ours", SOURCE).at(10), Entry.ours("ours", SOURCE).at(1_000_000),
                Entry.other("JDK", SOURCE).at(10), Entry.other("JDK", SOURCE).at(1_000_000))).over("values");
    }

    static Results results() {
        Table growth = Table.of(growing(), Map.of("ours at 10", figure(50), "ours at 1,000,000", figure(0.25),
                "JDK at 10", figure(9), "JDK at 1,000,000", figure(8)));
        return new Results(Results.VERSION, "./seedtree bench --only '<x>'", "2026-01-31", MACHINE, "scalar",
                "2.5.0",
                Effort.FULL, List.of()).with(Table.of(work(), figures())).with(growth);
    }
}
