package io.seedtree.bench.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FillBenchmarkTest {

    static List<String> rivals() {
        return Rivals.names();
    }

    @Test
    void longFillsGoInPieces() {
        List<Integer> pieces = new ArrayList<>();
        Pieces.fill(pieces::add, 9_000_000);
        assertEquals(List.of(4_000_000, 4_000_000, 1_000_000), pieces);
    }

    @Test
    void callIsRead() {
        assertEquals(new NumpyCall("gamma", Map.of("shape", "3", "scale", "2"), "float32"),
                NumpyCall.parse("gamma(shape=3,dtype=float32,scale=2)"));
        assertThrows(IllegalArgumentException.class, () -> NumpyCall.parse("gamma"));
    }

    @ParameterizedTest
    @MethodSource("rivals")
    void rivalsDraw(String rival) {
        RivalFillBenchmark benchmark = new RivalFillBenchmark();
        benchmark.rival = rival;
        benchmark.length = 10;
        benchmark.setUp();
        assertEquals(10, benchmark.uniforms().length);
        assertEquals(10, benchmark.wideIntegers().length);
    }
}
