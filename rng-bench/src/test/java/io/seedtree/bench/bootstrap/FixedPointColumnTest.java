package io.seedtree.bench.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.seedtree.junit.Seeded;
import io.seedtree.rng.Generator;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns in fixed point, whose golden sums are those of Python's {@code math.fsum}. */
class FixedPointColumnTest {

    static List<JsonObject> sums() {
        return Golden.read("sums.jsonl");
    }

    @ParameterizedTest
    @MethodSource("sums")
    void isFsumWhereItFits(JsonObject golden) {
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
    void takesWhatFitsInto127BitsWithTheSum() {
        assertTrue(FixedPointColumn.of(new double[] {0x1p60, 0x1p-64}).isPresent());
        assertTrue(FixedPointColumn.of(new double[] {0x1p61, 0x1p-64}).isEmpty());
        assertTrue(FixedPointColumn.of(new double[] {0.0, 0.0}).isPresent());
    }

    @Test
    void isExactOnRandomColumns(@Seeded(11) Generator random) {
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
                    .ifPresent(column -> assertEquals(expected, column.sum(indices)));
            assertEquals(expected, new ResampledMean(values, null).of(indices) * size,
                    Math.ulp(expected) * 2);
        }
    }
}
