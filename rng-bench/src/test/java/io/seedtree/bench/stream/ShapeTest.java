package io.seedtree.bench.stream;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.SeedSequence;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {

    private static final SeedSequence ROOT = SeedSequence.of(7);

    @ParameterizedTest
    @CsvSource({
        "SIBLINGS, 3, 7/0 7/1 7/2",
        "COUSINS, 3, 7/0/0 7/1/0 7/2/0",
        "LINEAGE, 3, 7 7/0 7/0/0",
        "NAMES, 11, '7/\"0\" 7/\"1\" 7/\"2\" 7/\"3\" 7/\"4\" 7/\"5\" 7/\"6\" 7/\"7\" 7/\"8\" 7/\"9\" 7/\"10\"'",
        "BALANCED, 1, 7",
        "BALANCED, 4, 7/0/0 7/0/1 7/1/0 7/1/1",
        "BALANCED, 5, 7/0/0/0 7/0/0/1 7/0/1/0 7/0/1/1 7/1/0/0",
        "LEFT_COMB, 4, 7/0/0/0 7/0/0/1 7/0/1 7/1",
        "RIGHT_COMB, 4, 7/0 7/1/0 7/1/1/0 7/1/1/1",
        "ALTERNATING, 4, 7/0/0 7/0/1/0 7/0/1/1 7/1",
        "FIBONACCI, 5, 7/0/0/0 7/0/0/1 7/0/1 7/1/0 7/1/1",
        "COUNTING, 4, 0 1 2 3",
        "POWERS, 4, 1 2 4 8",
        "GRAY, 8, 0 1 3 2 6 7 5 4"})
    void placesAreThoseOfTheDefinition(Shape shape, int count, String expected) {
        StringJoiner places = new StringJoiner(" ");
        shape.seeds(ROOT, count).forEachRemaining(place -> places.add(place.toString()));
        assertEquals(expected, places.toString());
    }

    @ParameterizedTest
    @EnumSource
    void placesAreAsManyAsAskedForAndDifferent(Shape shape) {
        Set<SeedSequence> places = new HashSet<>();
        shape.seeds(ROOT, 1_000).forEachRemaining(places::add);
        assertEquals(1_000, places.size());
    }

    @ParameterizedTest
    @EnumSource
    void largestMayBeBegun(Shape shape) {
        Iterator<SeedSequence> places = shape.seeds(ROOT, shape.size());
        assertAll(
                () -> assertTrue(places.hasNext()),
                () -> assertTrue(places.next() != places.next()));
    }

    @Test
    void leavesOfADeepTreeAreReached() {
        Iterator<SeedSequence> places = Shape.RIGHT_COMB.seeds(ROOT, 20_000);
        SeedSequence last = ROOT;
        while (places.hasNext()) {
            last = places.next();
        }
        assertEquals(19_999, last.spawnKey().length);
    }
}
