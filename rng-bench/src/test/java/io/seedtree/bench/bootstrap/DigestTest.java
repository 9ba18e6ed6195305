package io.seedtree.bench.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

    /** Made by Python: hashlib.sha256(np.append(np.arange(2500.0), np.nan).astype("<f8")).hexdigest(). */
    private static final String GOLDEN = "b673b982b2e4ae3c1a00918d3af24394ebfefe39b4411ab26d4501cba38d1872";

    @ParameterizedTest
    @ValueSource(longs = {0x7ff8000000000000L, 0xfff8000000000000L, 0x7ff0000000000001L})
    void isPythonsAndHasOneNan(long nan) {
        double[] values = DoubleStream.concat(IntStream.range(0, 2500).asDoubleStream(),
                DoubleStream.of(Double.longBitsToDouble(nan))).toArray();
        Digest digest = new Digest();
        digest.add(values, values.length);
        assertEquals(GOLDEN, digest.text());
    }

    @Test
    void takesValuesInPieces() {
        Digest digest = new Digest();
        digest.add(IntStream.range(0, 2500).asDoubleStream().toArray(), 2500);
        digest.add(new double[] {Double.NaN, 7.0}, 1);
        assertEquals(GOLDEN, digest.text());
    }
}
