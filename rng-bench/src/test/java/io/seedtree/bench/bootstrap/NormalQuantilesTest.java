package io.seedtree.bench.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.bench.bootstrap.NormalQuantiles.Point;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class NormalQuantilesTest {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0.0, 1.0);

    /** The quantiles are {@code statistics.NormalDist().inv_cdf((i - 0.5) / 5)} of Python 3.11. */
    @Test
    void fewValuesAreAllThere() {
        List<Point> points = NormalQuantiles.of(new double[] {1, 2, 4, 8, 16}).points();
        assertEquals(List.of(1.0, 2.0, 4.0, 8.0, 16.0), points.stream().map(Point::value).toList());
        double[] expected =
                {-1.2815515655446008, -0.5244005127080409, 0.0, 0.5244005127080407, 1.2815515655446008};
        for (int i = 0; i < 5; i++) {
            assertEquals(i + 1, points.get(i).rank());
            assertEquals(expected[i], points.get(i).normal(), 1e-14);
        }
    }

    @Test
    void manyValuesAreEvenlyAmongTheQuantiles() {
        int n = 100_000;
        double[] sorted = new double[n];
        Arrays.setAll(sorted, i -> 3.0 * i);
        List<Point> points = NormalQuantiles.of(sorted).points();
        assertTrue(points.size() > 100 && points.size() <= 120, () -> points.size() + " points");
        assertEquals(1, points.get(0).rank());
        assertEquals(n, points.get(points.size() - 1).rank());
        double step = 2.0 * NORMAL.inverseSurvivalProbability(0.5 / n) / 119.0;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            assertEquals(3.0 * (point.rank() - 1), point.value());
            assertEquals(NORMAL.inverseCumulativeProbability((point.rank() - 0.5) / n), point.normal(),
                    1e-12);
            if (i > 0 && Math.abs(point.normal()) < 3.0) {
                assertEquals(step, point.normal() - points.get(i - 1).normal(), 0.05 * step, point::toString);
            }
        }
    }

    @Test
    void normalValuesLieOnALine() {
        double[] sorted = new double[501];
        Arrays.setAll(sorted, i -> 10.0 + 2.0 * NORMAL.inverseCumulativeProbability((i + 0.5) / 501));
        NormalQuantiles.of(sorted).points()
                .forEach(point -> assertEquals(10.0 + 2.0 * point.normal(), point.value(), 1e-12));
    }

    @Test
    void oneValueAndNone() {
        assertEquals(List.of(new Point(1, 0.0, 7.0)), NormalQuantiles.of(new double[] {7}).points());
        assertEquals(List.of(), NormalQuantiles.of(new double[0]).points());
    }
}
