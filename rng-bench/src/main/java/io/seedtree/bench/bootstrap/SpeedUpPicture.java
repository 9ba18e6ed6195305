package io.seedtree.bench.bootstrap;

import io.seedtree.bench.bootstrap.SpeedUp.Run;
import io.seedtree.bench.page.Axis;
import io.seedtree.bench.page.Caption;
import io.seedtree.bench.page.Chart;
import io.seedtree.bench.page.Legend;
import io.seedtree.bench.page.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many times as fast a job is by more workers, with the digest under each point. */
final class SpeedUpPicture {

    /** As many digits of a digest as there is room for. */
    private static final int DIGITS = 6;
    private static final int LABELS = 7;
    /** The distance of the first and the last point from the frame, as a factor. */
    private static final double INSET = 1.15;

    private SpeedUpPicture() {
    }

    /**
     * Draws it.
     *
     * @param speedUp the runs
     * @return an svg element
     */
    static String svg(SpeedUp speedUp) {
        List<Run> runs = speedUp.runs();
        int most = runs.get(runs.size() - 1).workers();
        double highest = Math.max(most, runs.stream().mapToDouble(speedUp::ratio).max().orElseThrow());
        double lowest = Math.min(1.0, runs.stream().mapToDouble(speedUp::ratio).min().orElseThrow());
        Chart chart = new Chart(
                new Caption("Speed-up by the number of workers", runs.stream()
                        .map(run -> Wording.workers(run.workers()) + ": " + Wording.seconds(run.seconds())
                                + ", "
                                + Wording.times(speedUp.ratio(run)))
                        .collect(Collectors.joining("; ")) + "; the SHA-256 is the same.",
                        List.of(Legend.dot("s0", "times as fast as one worker"),
                                Legend.line("mark", "as many times as there are workers"))),
                Axis.logarithmic("workers, and the first digits of the SHA-256", 1.0 / INSET, most * INSET)
                        .withTicks(ticks(runs)),
                Axis.logarithmic("", lowest, highest).withTicks(doublings(highest)));
        chart.line("mark", List.of(new double[] {1.0, 1.0}, new double[] {most, most}));
        chart.line("line s0",
                runs.stream().map(run -> new double[] {run.workers(), speedUp.ratio(run)}).toList());
        runs.forEach(run -> chart.dot("s0", run.workers(), speedUp.ratio(run),
                Wording.workers(run.workers()) + ": " + Wording.seconds(run.seconds())));
        return chart.element();
    }

    private static List<Tick> doublings(double highest) {
        return IntStream.iterate(1, n -> n <= highest, n -> 2 * n).mapToObj(n -> new Tick(n, n + "×"))
                .toList();
    }

    private static List<Tick> ticks(List<Run> runs) {
        List<Tick> ticks = new ArrayList<>();
        int every = Math.ceilDiv(runs.size(), LABELS);
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            // The last one always, the others as far as they fit.
            if ((runs.size() - 1 - i) % every == 0) {
                ticks.add(new Tick(run.workers(), run.workers() + "\n" + run.sha256().substring(0, DIGITS)));
            }
        }
        return ticks;
    }
}
