package io.seedtree.bench.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.seedtree.rng.Generator;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sums, whose golden values are those of Python's {@code math.fsum}. */
class ExactSumTest {

    static List<JsonObject> sums() {
        return Golden.read("sums.jsonl");
    }

    private static double sum(double... values) {
        ExactSum sum = new ExactSum();
        for (double value : values) {
            sum.add(value);
        }
        return sum.value();
    }

    @ParameterizedTest
    @MethodSource("sums")
    void isFsum(JsonObject golden) {
        double[] values = Golden.doubles(golden.getAsJsonArray("values"));
        if (golden.has("error")) {
            assertThrows(ArithmeticException.class, () -> sum(values));
        } else {
            double expected = Golden.bits(golden.get("sum"));
            assertEquals(Double.doubleToLongBits(expected), Double.doubleToLongBits(sum(values)));
        }
    }

    @ParameterizedTest
    @MethodSource("sums")
    void fixedPointGivesTheSameSumWhereItFits(JsonObject golden) {
        double[] values = Golden.doubles(golden.getAsJsonArray("values"));
        double largest = Statistic.largest(values);
        if (values.length == 0 || !Double.isFinite(2.0 * values.length * largest)) {
            return;
        }
        Dataset data = Golden.data(values);
        FixedPointColumn.of(values).ifPresent(column -> assertEquals(
                Double.doubleToLongBits(Golden.bits(golden.get("sum"))),
                Double.doubleToLongBits(column.sum(data.allIndices()))));
    }

    @Test
    void fixedPointTakesWhatFitsInto127BitsWithTheSum() {
        assertTrue(FixedPointColumn.of(new double[] {0x1p60, 0x1p-64}).isPresent());
        assertTrue(FixedPointColumn.of(new double[] {0x1p61, 0x1p-64}).isEmpty());
        assertTrue(FixedPointColumn.of(new double[] {0.0, 0.0}).isPresent());
    }

    @Test
    void fixedPointIsExactOnRandomColumns() {
        Generator random = Generator.defaultRng(11);
        for (int repeat = 0; repeat < 300; repeat++) {
            int size = 2 + (int) random.integers(0, 40);
            double[] values = new double[size];
            int spread = 1 + repeat % 60;
            for (int i = 0; i < size; i++) {
                values[i] = Math.scalb(random.standardNormal(),
                        (int) random.integers(-spread / 2, spread / 2 + 1));
            }
            long[] indices = new long[size];
            BigDecimal exact = BigDecimal.ZERO;
            for (int i = 0; i < size; i++) {
                indices[i] = random.integers(0, size);
                exact = exact.add(new BigDecimal(values[(int) indices[i]]));
            }
            double expected = exact.doubleValue();
            FixedPointColumn.of(values)
                    .ifPresent(column -> assertEquals(expected, column.sum(indices), "seed 11"));
            assertEquals(expected, new ResampledMean(values, null).of(indices) * size, Math.ulp(expected) * 2,
                    "seed 11");
        }
    }

    @Test
    void clearedSumIsAsNew() {
        ExactSum sum = new ExactSum();
        sum.add(Double.NaN);
        sum.add(Double.POSITIVE_INFINITY);
        sum.clear();
        sum.add(-2.5);
        assertEquals(-2.5, sum.value());
        sum.add(Double.NEGATIVE_INFINITY);
        assertEquals(Double.NEGATIVE_INFINITY, sum.value());
    }

    @Test
    void goesOnAfterItsValueWasRead() {
        ExactSum sum = new ExactSum();
        sum.add(-1.0);
        assertEquals(-1.0, sum.value());
        sum.add(0x1p-60);
        sum.add(3.0);
        assertEquals(2.0, sum.value());
        sum.add(-2.0);
        assertEquals(0x1p-60, sum.value());
    }

    @Test
    void millionsOfSummandsLeaveRoomForCarries() {
        ExactSum sum = new ExactSum();
        for (int i = 0; i < 3_000_000; i++) {
            sum.add(0.1);
        }
        assertEquals(new BigDecimal(0.1).multiply(BigDecimal.valueOf(3_000_000)).doubleValue(), sum.value());
    }

    @Test
    void partsMayOverflowOnTheWay() {
        assertEquals(Double.MAX_VALUE, sum(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE));
        assertEquals(Double.MAX_VALUE, sum(Double.MAX_VALUE, 0x1p970, -Double.MIN_VALUE));
        assertThrows(ArithmeticException.class, () -> sum(Double.MAX_VALUE, 0x1p970));
    }
}
