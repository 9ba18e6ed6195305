package io.seedtree.bench.bootstrap;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.seedtree.bench.bootstrap.Convergence.Point;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConvergenceTest {

    static List<JsonObject> jobs() {
        return Golden.read("convergence.jsonl");
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void bandIsThatOfNumPy(JsonObject golden) {
        Job job = Golden.job(golden);
        double[] results = Resampling.of(job, null).run(Resampling.node(job)).statistic().values();
        JsonArray expected = golden.getAsJsonArray("points");
        List<Point> points = Convergence.of(results).points();
        assertTrue(points.size() > 30, points::toString);
        for (Point point : points) {
            JsonElement row = expected.get(point.resamples());
            assertFalse(row.isJsonNull(), point::toString);
            double[] values = Golden.doubles(row.getAsJsonArray());
            double near = 1e-9 * point.error() + 8.0 * Math.ulp(values[0]);
            assertAll(point.toString(),
                    () -> assertEquals(values[0], point.mean(), near),
                    () -> assertEquals(values[1], point.low(), near),
                    () -> assertEquals(values[2], point.high(), near));
        }
    }

    @Test
    void pointsGrowFromTenToAll() {
        double[] results = new double[300];
        Arrays.setAll(results, i -> i % 7);
        List<Integer> places = Convergence.of(results).points().stream().map(Point::resamples).toList();
        assertEquals(10, places.get(0));
        assertEquals(300, places.get(places.size() - 1));
        assertEquals(places.stream().distinct().sorted().toList(), places);
    }

    @Test
    void bandOfManyBeginsWhereItCanBeSeen() {
        List<Point> points = Convergence.of(new double[100_000]).points();
        assertEquals(100, points.get(0).resamples());
        assertEquals(100_000, points.get(points.size() - 1).resamples());
        assertEquals(60, points.size());
    }

    @Test
    void fewerThanTwoValuesHaveNoBand() {
        assertEquals(List.of(), Convergence.of(new double[] {1}).points());
        assertEquals(List.of(), Convergence.of(new double[] {Double.NaN, 1, Double.NaN}).points());
        assertEquals(List.of(new Point(2, 2, 1)), Convergence.of(new double[] {1, 3}).points());
    }
}
