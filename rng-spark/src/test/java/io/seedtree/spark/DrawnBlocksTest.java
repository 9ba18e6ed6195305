package io.seedtree.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.sampler.StandardNormal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Blocks that are cut anywhere. */
class DrawnBlocksTest {

    private static final RandomNode NODE = RandomNode.of(42);

    @Test
    void partsOfARangeAreThoseOfTheWhole() {
        List<Double> whole = values(0, 5000);
        for (int from : new int[] {0, 1, 1023, 1024, 1025, 3000, 4999, 5000}) {
            for (int to : new int[] {from, from + 1, 1024, 2048, 3333, 5000}) {
                if (from <= to && to <= 5000) {
                    assertEquals(whole.subList(from, to), values(from, to),
                            () -> "from " + from + " to " + to);
                }
            }
        }
    }

    @Test
    void theEndIsTheEnd() {
        DrawnBlocks<Double> one = new DrawnBlocks.Doubles(NODE, 7, 8, StandardNormal.of());
        one.next();
        assertFalse(one.hasNext());
        assertThrows(NoSuchElementException.class, one::next);
    }

    private static List<Double> values(long from, long to) {
        List<Double> values = new ArrayList<>();
        new DrawnBlocks.Doubles(NODE, from, to, StandardNormal.of()).forEachRemaining(values::add);
        return values;
    }
}
