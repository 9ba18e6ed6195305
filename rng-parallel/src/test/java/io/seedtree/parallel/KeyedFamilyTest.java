package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.AuditFinding.Kind;
import io.seedtree.parallel.RandomNode.Reuse;
import io.seedtree.rng.Generator;
import io.seedtree.rng.KeyedStreams;
import io.seedtree.rng.Philox;
import io.seedtree.rng.SeedSequence;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams of a key in the constructs that number their elements. */
class KeyedFamilyTest {

    private static final StreamFamily STREAMS = GoldenKeyed.STREAMS;
    private static final String KEY = KeyedStreams.of(SeedSequence.of(42)).toString();
    private static final double[] RANDOM = GoldenKeyed.numpy("random");
    private static final double[] NORMAL = GoldenKeyed.numpy("standard_normal");
    private static final int SIZE = RANDOM.length;

    private static <T> T inPool(int workers, Callable<T> work) {
        try (ForkJoinPool pool = new ForkJoinPool(workers)) {
            return pool.submit(work).join();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 64})
    void elementsDrawNumpysNumbersInAnyPool(int workers) {
        assertArrayEquals(RANDOM, inPool(workers, () -> RandomStreams.range(STREAMS, 0, SIZE).parallel()
                .mapToDouble((rng, i) -> rng.random()).toArray()));
        assertArrayEquals(NORMAL, inPool(workers,
                () -> RandomTasks.mapToDouble(STREAMS, 0, SIZE, (rng, i) -> rng.standardNormal())));
        double[] integers = GoldenKeyed.numpy("integers");
        assertArrayEquals(integers, inPool(workers,
                () -> RandomStreams.zip(STREAMS, IntStream.range(0, SIZE).boxed().parallel(),
                        (rng, i) -> (double) rng.integers(0, 1_000_000)).mapToDouble(Double::doubleValue)
                        .toArray()));
    }

    static Stream<ExecutorCase> executors() {
        return ExecutorCase.all();
    }

    @ParameterizedTest
    @MethodSource("executors")
    void tasksDrawNumpysNumbersInAnyExecutor(ExecutorCase kind) throws Exception {
        try (ExecutorService pool = kind.open().get()) {
            IndexedRandomExecutor keyed = RandomExecutor.keyed(pool, STREAMS);
            CountedRandomExecutor counted = RandomExecutor.counted(pool, STREAMS);
            ForkStreams forks = ForkStreams.of(STREAMS);
            List<Future<Double>> drawn = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                drawn.add(keyed.submit(39 - i, Generator::random));
                drawn.add(keyed.listening().submit(39 - i, Generator::random));
                drawn.add(keyed.at(39 - i).supplyAsync(Generator::random));
                drawn.add(counted.submit(Generator::random));
                drawn.add(pool.submit(forks.next(Generator::random)));
            }
            for (int i = 0; i < 40; i++) {
                for (int way = 0; way < 5; way++) {
                    double expected = RANDOM[way < 3 ? 39 - i : i];
                    assertEquals(expected, drawn.get(5 * i + way).get(), kind + ", way " + way);
                }
            }
        }
    }

    /** Names and UUIDs are children: an executor on a key has no method for them. */
    @Test
    void onlyANodesExecutorTakesNames() {
        ExecutorService pool = ForkJoinPool.commonPool();
        assertSame(IndexedRandomExecutor.class, RandomExecutor.keyed(pool, STREAMS).getClass());
        StreamFamily node = RandomNode.of(42);
        assertInstanceOf(KeyedRandomExecutor.class, RandomExecutor.keyed(pool, node));
        assertEquals("stream number must be >= 0: -1", assertThrows(IllegalArgumentException.class,
                () -> RandomExecutor.keyed(pool, STREAMS).at(-1)).getMessage());
    }

    static Stream<Consumer<Generator>> nestedConstructs() {
        return Stream.of(rng -> RandomStreams.range(rng, 0, 10).sum((own, i) -> own.random()),
                RandomNode::childOf, rng -> rng.spawn(2), Generator::split, ForkStreams::of,
                rng -> RandomExecutor.counted(ForkJoinPool.commonPool(), rng));
    }

    @ParameterizedTest
    @MethodSource("nestedConstructs")
    void nothingIsNestedInATaskOfAKey(Consumer<Generator> construct) {
        IllegalStateException refused = assertThrows(IllegalStateException.class,
                () -> RandomTasks.forRange(STREAMS, 0, 100, (rng, i) -> {
                    rng.random();
                    if (i >= 7) {
                        construct.accept(rng);
                    }
                }));
        assertTrue(refused.getMessage().matches(".*Philox.* has no (children|seed sequence).*"),
                refused.getMessage());
        assertEquals("in the stream " + KEY + ".jumped(7)", refused.getSuppressed()[0].getMessage());
        assertTrue(StreamFailure.addressOf(refused).isEmpty());
    }

    @Test
    void placesAndFamiliesAreNamedAsInNumpy() {
        assertEquals(KEY, STREAMS.toString());
        assertEquals(KEY + ".jumped(7)", STREAMS.stream(7).toString());
        assertEquals(KEY + ".jumped(7)", STREAMS.stream(7).open().bitGenerator().toString());
        assertEquals("PCG64DXSM:42/7", RandomNode.of(42).stream(7).toString());
        assertEquals("stream number must be >= 0: -1",
                assertThrows(IllegalArgumentException.class, () -> STREAMS.stream(-1)).getMessage());
    }

    @Test
    void anAuditFindsANumberOpenedTwice() {
        StreamFamily other = StreamFamily.of(KeyedStreams.of(BigInteger.ONE));
        try (StreamAudit audit = StreamAudit.start()) {
            RandomStreams.range(STREAMS, 0, 100).parallel().sum((rng, i) -> rng.random());
            RandomStreams.range(other, 0, 100).parallel().sum((rng, i) -> rng.random());
            RandomStreams.range(STREAMS.reusedAs(Reuse.COMMON_RANDOM_NUMBERS), 0, 100)
                    .sum((rng, i) -> rng.random());
            STREAMS.stream(3).reusedAs(Reuse.REPLAY).open().random();
            audit.requireClean();
            RandomStreams.range(STREAMS, 90, 120).parallel().sum((rng, i) -> rng.random());
            assertEquals(1, audit.findings().size(), audit::report);
            AuditFinding finding = audit.findings().get(0);
            assertEquals(Kind.OPENED_TWICE, finding.kind());
            assertEquals(10, finding.occurrences());
            assertTrue(finding.stream().startsWith(KEY + ".jumped(9"), finding.stream());
            assertFalse(finding.first().origin().isEmpty(), "the place where the key was given to the loop");
        }
    }

    /** A Philox of a seed and stream 0 of the key that is derived from it draw the same words. */
    @Test
    void anAuditFindsThePhiloxThatAKeyBeginsWith() {
        SeedSequence seed = SeedSequence.of(42);
        RandomNode philox = RandomNode.of(seed, Philox::new);
        StreamFamily keyed = StreamFamily.of(KeyedStreams.of(seed));
        assertEquals(philox.open().nextLong(), keyed.stream(0).open().nextLong());
        try (StreamAudit audit = StreamAudit.start()) {
            philox.open();
            keyed.stream(1).open();
            philox.child(0).open();
            philox.reusedAs(Reuse.REPLAY).open();
            audit.requireClean();
            keyed.stream(0).open();
            assertEquals(List.of(keyed.stream(0).toString()),
                    audit.findings().stream().map(AuditFinding::stream).toList());
        }
        try (StreamAudit audit = StreamAudit.start()) {
            keyed.stream(0).open();
            philox.child(0).open();
            audit.requireClean();
            philox.open();
            philox.open();
            assertEquals(List.of("Philox:42", "Philox:42"),
                    audit.findings().stream().map(AuditFinding::stream).toList());
        }
        try (StreamAudit audit = StreamAudit.start()) {
            keyed.stream(0).open();
            RandomNode.of(seed).open();
            audit.requireClean();
        }
        try (StreamAudit audit = StreamAudit.start()) {
            RandomNode.of(seed).open();
            philox.open();
            keyed.stream(0).open();
            assertEquals(List.of("Philox:42", keyed.stream(0).toString()),
                    audit.findings().stream().map(AuditFinding::stream).toList());
        }
    }

    /** A watched stream keeps the numbers, and refuses children, too. */
    @Test
    void anAuditChangesNothing() {
        try (StreamAudit audit = StreamAudit.start()) {
            assertArrayEquals(RANDOM, RandomStreams.range(STREAMS, 0, SIZE).parallel()
                    .mapToDouble((rng, i) -> rng.random()).toArray());
            Generator watched = STREAMS.stream(3).reusedAs(Reuse.COPY).open();
            assertThrows(IllegalStateException.class, watched::split);
            assertEquals(RANDOM[3], watched.random());
            audit.requireClean();
        }
    }
}
