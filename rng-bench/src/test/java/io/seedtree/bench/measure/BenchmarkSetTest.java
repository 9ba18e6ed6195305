package io.seedtree.bench.measure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.bench.jmh.FillBenchmark;
import io.seedtree.bench.jmh.NumpyCall;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.sampler.Samplers;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** What is said of works in general, for all of them. */
class BenchmarkSetTest {

    static List<Work> works() {
        return Stream.of(Fixed.FULL, new Scale(true, false, Fixed.MACHINE))
                .flatMap(scale -> Arrays.stream(BenchmarkSet.values())
                        .flatMap(set -> set.works(scale).stream()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("works")
    void everyoneHasAName(Work work) {
        Set<String> ids = work.entries().stream().map(Entry::id).collect(Collectors.toSet());
        assertEquals(work.entries().size(), ids.size());
        for (Entry entry : work.entries()) {
            assertTrue(ids.containsAll(entry.rivals()), entry::toString);
            switch (entry.budget()) {
                case Budget.AtLeastTimes times -> assertTrue(ids.contains(times.rival()), entry::toString);
                case Budget.AtMostMore more -> assertTrue(ids.contains(more.base()), entry::toString);
                case null, default -> assertTrue(entry.isOurs() || entry.budget() == null, entry::toString);
            }
            assertEquals(work.axis().isEmpty(), entry.at() == 0, entry::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("works")
    void everyoneCanBeMeasured(Work work) {
        assertAll(work.entries().stream().map(entry -> () -> {
            switch (entry.source()) {
                case JmhSource source -> assertIsBenchmark(source);
                case NumpySource source -> assertIsCall(source);
            }
        }));
    }

    private static void assertIsBenchmark(JmhSource source) {
        assertTrue(Arrays.stream(source.type().getMethods()).anyMatch(method -> method.getName()
                .equals(source.method()) && method.isAnnotationPresent(Benchmark.class)), source::toString);
        Set<String> parameters = Arrays.stream(source.type().getFields())
                .filter(field -> field.isAnnotationPresent(Param.class)).map(Field::getName)
                .collect(Collectors.toSet());
        assertEquals(parameters, source.parameters().keySet(), source::toString);
        if (source.type() == FillBenchmark.class) {
            FillBenchmark benchmark = new FillBenchmark();
            benchmark.bitGenerator = source.parameters().get("bitGenerator");
            benchmark.call = source.parameters().get("call");
            benchmark.length = 3;
            benchmark.setUp();
            assertDoesNotThrow(benchmark::fill, source::toString);
        }
    }

    private static void assertIsCall(NumpySource source) {
        NumpyCall call = NumpyCall.parse(source.call());
        Set<String> others = Set.of(NumpyCall.RAW, NumpyCall.SHUFFLE, NumpyCall.PERMUTATION, "child");
        assertTrue(BitGenerators.names().contains(source.bitGenerator()), source::toString);
        assertTrue(others.contains(call.method()) || Samplers.find(call.method(), call.dtype()).isPresent(),
                source::toString);
    }

    @Test
    void workersGrowToTheNumberOfCores() {
        assertEquals(List.of(1L, 2L, 4L, 6L),
                new Scale(false, false, new Machine("", 6, 1, "", "")).workers());
        assertEquals(List.of(1L), new Scale(false, false, new Machine("", 1, 1, "", "")).workers());
    }
}
