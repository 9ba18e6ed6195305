package io.seedtree.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkRunTest {

    @Test
    void competitorsAlternate() {
        List<Source> order = new ArrayList<>();
        Table table = new BenchmarkRun((source, metric) -> {
            order.add(source);
            return List.of((double) order.size());
        }, 3).measure(Fixed.work());
        List<Source> round = Fixed.work().entries().stream().map(Entry::source).toList();
        assertEquals(round, order.subList(0, 4));
        assertEquals(round, order.subList(4, 8));
        assertEquals(12, order.size());
        assertEquals(List.of(3.0, 7.0, 11.0), table.rows().get(2).figure().samples());
    }
}
