package io.seedtree.parallel.montecarlo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTTest {

    static Stream<double[]> scipy() throws IOException {
        try (var in = StudentTTest.class.getResourceAsStream("/golden/parallel/student-t.tsv")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(row -> !row.startsWith("#"))
                    .map(row -> Stream.of(row.split("\t")).mapToDouble(Double::parseDouble).toArray());
        }
    }

    @ParameterizedTest
    @MethodSource("scipy")
    void isScipysQuantile(double[] row) {
        double tolerance = row[0] < 3 ? 1e-12 : row[0] < 10 ? 3e-4 : 1e-6;
        assertEquals(row[2], StudentT.twoSided(row[1], row[0]), tolerance * row[2],
                () -> row[0] + " degrees of freedom, probability " + row[1]);
    }

    @Test
    void intervalReachesTheQuantileToBothSides() {
        Interval interval = new Estimate(10.0, 2.0, 2.0).interval(0.95);
        assertEquals(10.0 - 2.0 * 4.302652729749464, interval.low(), 1e-12);
        assertEquals(10.0 + 2.0 * 4.302652729749464, interval.high(), 1e-12);
        assertTrue(interval.contains(10.0));
        assertFalse(interval.contains(19.0));
        assertFalse(interval.contains(1.0));
    }

    @Test
    void tooFewReplicationsHaveNoInterval() {
        Interval interval = new Estimate(10.0, Double.NaN, 0.0).interval(0.95);
        assertTrue(Double.isNaN(interval.low()));
        assertFalse(interval.contains(10.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 1.0, -0.5, 95.0, Double.NaN})
    void refusesConfidence(double confidence) {
        Exception refused = assertThrows(IllegalArgumentException.class,
                () -> new Estimate(1.0, 1.0, 9.0).interval(confidence));
        assertEquals("interval: confidence must be in (0, 1): " + confidence, refused.getMessage());
    }
}
