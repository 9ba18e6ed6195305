package io.seedtree.bench.battery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.bench.page.PageChecks;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PValuePlotTest {

    private static final double[] VALUES = {0.75, 0.25, 0.5, 0.125};

    private static double[] spread(int count) {
        double[] values = new double[count];
        Arrays.setAll(values, i -> Math.pow((i + 0.5) / count, 1.1));
        return values;
    }

    /** {@code math.sqrt(math.log(2 / risk) / (2 * n))} of Python. */
    @Test
    void bandsAreMassarts() {
        assertEquals(0.03682669794672793, PValuePlot.distance(1360, 0.05), 1e-14);
        assertEquals(0.0887337661571747, PValuePlot.distance(1360, 1e-9), 1e-14);
    }

    /** The bound is above the exact probability, and near to it. */
    @Test
    void riskIsABoundOfTheExactOne() {
        KolmogorovSmirnovTest test = KolmogorovSmirnovTest.withDefaults();
        double[] values = spread(1000);
        double statistic = test.statistic(values, p -> p);
        double exact = test.test(values, p -> p).getPValue();
        double bound = 2.0 * Math.exp(-2.0 * 1000 * statistic * statistic);
        assertEquals(statistic, PValuePlot.distance(1000, bound), 1e-12);
        assertTrue(exact <= bound && exact > 0.5 * bound, () -> exact + " and " + bound);
    }

    @Test
    void distanceIsTheStatisticOfKolmogorovAndSmirnov() {
        for (double[] values : List.of(VALUES, spread(7), spread(1000), new double[] {0, 1, 1})) {
            assertEquals(KolmogorovSmirnovTest.withDefaults().statistic(values, p -> p),
                    new PValuePlot(values).largestDistance(), 1e-15, () -> Arrays.toString(values));
        }
    }

    @Test
    void sharesAreThoseOfTheDistributionFunction() {
        List<double[]> shares = new PValuePlot(VALUES).shares();
        assertEquals(20, shares.size());
        assertArrayEquals(new double[] {0.1, 0.0}, shares.get(1), 1e-15);
        assertArrayEquals(new double[] {0.15, 0.25}, shares.get(2), 1e-15);
        assertArrayEquals(new double[] {0.5, 0.75}, shares.get(9), 1e-15);
        assertArrayEquals(new double[] {1.0, 1.0}, shares.get(19), 1e-15);
    }

    /** The inside goes from 51 to 730, and from 133 to 453: three lines of legend and the name of the axis. */
    @Test
    void stepsAndBandsHaveTheirPlaces() {
        Document svg = PageChecks.parse(new PValuePlot(VALUES).svg());
        List<List<Double>> steps = PageChecks.points(PageChecks.all(svg, "polyline", "s0").get(0));
        assertEquals(List.of(List.of(51.0, 453.0), List.of(135.88, 453.0), List.of(135.88, 373.0),
                List.of(220.75, 373.0), List.of(220.75, 293.0)), steps.subList(0, 5));
        assertEquals(List.of(730.0, 133.0), steps.get(steps.size() - 1));
        // sqrt(log(40) / 8) is 0.67905: wider than half.
        List<List<Double>> near = PageChecks.points(PageChecks.all(svg, "polygon", "near").get(0));
        assertEquals(List.of(51.0, 453.0), near.get(0));
        assertEquals(List.of(512.08, 453.0), near.get(2));
        assertEquals(List.of(730.0, 350.3), near.get(3));
        assertEquals(List.of(51.0, 235.7), near.get(near.size() - 1));
    }
}
