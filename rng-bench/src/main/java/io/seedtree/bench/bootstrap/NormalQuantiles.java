package io.seedtree.bench.bootstrap;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Ordered values beside the quantiles of the normal distribution: the i-th of n beside that of
 * {@code (i - 0.5) / n}. Normal values lie about a straight line.
 *
 * @param points some of the values, evenly among the quantiles and so with all of the outermost ones; ascending
 */
record NormalQuantiles(List<Point> points) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0.0, 1.0);
    private static final int POINTS = 120;

    /**
     * One of the values.
     *
     * @param rank its place among all, from 1
     * @param normal the quantile
     * @param value the value
     */
    record Point(int rank, double normal, double value) {
    }

    /**
     * Compares values with the normal distribution.
     *
     * @param sorted the values in ascending order
     * @return all of them if they are few
     */
    static NormalQuantiles of(double[] sorted) {
        List<Point> points = new ArrayList<>();
        int n = sorted.length;
        int steps = Math.min(n, POINTS);
        double end = n == 0 ? 0.0 : quantile(n, n);
        int last = 0;
        for (int i = 0; i < steps; i++) {
            double wanted = steps == 1 ? 0.0 : end * (2.0 * i / (steps - 1) - 1.0);
            int rank = n <= POINTS ? i + 1 : rank(wanted, n);
            if (rank > last) {
                points.add(new Point(rank, quantile(rank, n), sorted[rank - 1]));
                last = rank;
            }
        }
        return new NormalQuantiles(List.copyOf(points));
    }

    private static int rank(double normal, int n) {
        return Math.clamp(Math.round(NORMAL.cumulativeProbability(normal) * n + 0.5), 1, n);
    }

    private static double quantile(int rank, int n) {
        return NORMAL.inverseCumulativeProbability((rank - 0.5) / n);
    }
}
