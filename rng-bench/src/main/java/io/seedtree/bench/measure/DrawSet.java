package io.seedtree.bench.measure;

import io.seedtree.bench.jmh.DrawBenchmark;
import io.seedtree.bench.jmh.PlainLoopBenchmark;
import io.seedtree.bench.jmh.RivalDrawBenchmark;
import io.seedtree.bench.jmh.Rivals;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Pcg64;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Single draws: of each bit generator, of PCG64 in programs that use several of them, of others. */
final class DrawSet {

    private DrawSet() {
    }

    static List<Work> works(Scale scale) {
        return List.of(
                draw("one raw word", "word", true, null),
                draw("one double", "uniform", true, null),
                draw("one normal", "normal", false, new Budget.AtMost(3, "ns")),
                draw("one exponential", "exponential", false, null),
                draw("one integer below 100", "integer", true, null),
                loop());
    }

    /** dsiutils has only some of the distributions; the others are those of {@code java.util.Random}. */
    private static Work draw(String title, String method, boolean isOfDsiutils, @Nullable Budget budget) {
        List<Entry> entries = new ArrayList<>();
        for (String name : BitGenerators.names()) {
            entries.add(ours(name, name, 1, method).within(name.equals(Pcg64.NAME) ? budget : null));
        }
        entries.add(ours("PCG64, 2 classes loaded", Pcg64.NAME, 2, method).within(budget));
        entries.add(ours("PCG64, 5 classes loaded", Pcg64.NAME, 5, method).within(budget));
        for (String rival : Rivals.names()) {
            if (isOfDsiutils || !rival.equals(Rivals.DSIUTILS)) {
                entries.add(Entry.other(rival,
                        JmhSource.of(RivalDrawBenchmark.class, method).with("rival", rival)));
            }
        }
        return Work.of(BenchmarkSet.DRAWS, title, "a draw", entries);
    }

    private static Entry ours(String entry, String bitGenerator, int loaded, String method) {
        return Entry.ours(entry, JmhSource.of(DrawBenchmark.class, method).with("bitGenerator", bitGenerator)
                .with("loaded", loaded)).against(Rivals.L64X128);
    }

    private static Work loop() {
        String byHand = "the recurrence on local variables";
        return Work.of(BenchmarkSet.DRAWS, "PCG64 in a loop", "a draw", List.of(
                Entry.ours("nextDouble()", JmhSource.of(PlainLoopBenchmark.class, "pcg64")).against(byHand),
                Entry.ours("standardNormal()", JmhSource.of(PlainLoopBenchmark.class, "normals")),
                Entry.other(byHand, JmhSource.of(PlainLoopBenchmark.class, "plain"))));
    }
}
