package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.AuditFinding.Kind;
import io.seedtree.rng.AdvanceableBitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams drawn from by threads that were not handed them. */
class ForeignDrawTest {

    private final StreamAudit audit = StreamAudit.start();

    @AfterEach
    void close() {
        audit.close();
    }

    private AuditFinding theFinding() {
        List<AuditFinding> findings = audit.findings();
        assertEquals(1, findings.size(), audit::report);
        return findings.get(0);
    }

    private static <T> T inPool(int workers, Callable<T> job) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(workers)) {
            return pool.submit(job).get();
        }
    }

    private static Generator openHere() {
        return RandomNode.of(42).open();
    }

    private static void drawThere(Generator rng) {
        rng.nextDouble();
    }

    @Test
    void findsACapturedGenerator() throws InterruptedException {
        Generator rng = openHere();
        rng.nextLong();
        audit.requireClean();
        Threads.runIn("elsewhere", () -> drawThere(rng));
        AuditFinding finding = theFinding();
        assertEquals(Kind.FOREIGN_DRAW, finding.kind());
        assertEquals("PCG64DXSM:42", finding.stream());
        assertEquals("openHere", finding.first().stack().get(0).getMethodName());
        assertEquals("drawThere", finding.second().stack().get(0).getMethodName());
        assertTrue(finding.first().thread().startsWith(Thread.currentThread().getName() + " #"),
                finding::toString);
        assertTrue(finding.second().thread().startsWith("elsewhere #"), finding::toString);
    }

    static Stream<Consumer<Generator>> draws() {
        return Stream.of(RandomGenerator::nextInt, RandomGenerator::nextLong, RandomGenerator::nextBoolean,
                RandomGenerator::nextFloat, RandomGenerator::nextDouble, RandomGenerator::nextGaussian,
                RandomGenerator::nextExponential, rng -> rng.nextInt(7), rng -> rng.nextInt(3, 7),
                rng -> rng.nextLong(7), rng -> rng.nextLong(3, 7), rng -> rng.nextFloat(7),
                rng -> rng.nextFloat(3, 7),
                rng -> rng.nextDouble(7), rng -> rng.nextDouble(3, 7), rng -> rng.nextGaussian(3, 7),
                rng -> rng.nextBytes(new byte[9]), rng -> rng.bitGenerator().nextRaw(),
                rng -> rng.gamma(2.0, 3.0),
                rng -> rng.permutation(10), rng -> rng.doubles(10).sum(),
                rng -> rng.doubles(10).parallel().sum(),
                rng -> rng.asRandom().nextInt(), StreamAudit::handOver,
                rng -> ((AdvanceableBitGenerator) rng.bitGenerator()).advance(1),
                rng -> ((AdvanceableBitGenerator) rng.bitGenerator()).skipLongs(1),
                rng -> ((AdvanceableBitGenerator) rng.bitGenerator()).skipInts(1),
                rng -> rng.bitGenerator().fill(new long[1], 0, 1),
                rng -> rng.bitGenerator().fill(new int[1], 0, 1),
                rng -> rng.bitGenerator().fill(new double[1], 0, 1),
                rng -> rng.bitGenerator().fill(new float[1], 0, 1),
                rng -> rng.bitGenerator().fill(ByteBuffer.allocate(8)));
    }

    @ParameterizedTest
    @MethodSource("draws")
    void findsEveryKindOfDraw(Consumer<Generator> draw) throws InterruptedException {
        Generator rng = openHere();
        Threads.runIn("elsewhere", () -> draw.accept(rng));
        assertEquals(Kind.FOREIGN_DRAW, theFinding().kind());
    }

    @Test
    void readingIsNoDraw() throws InterruptedException {
        Generator rng = openHere();
        Threads.runIn("elsewhere", () -> {
            RandomNode.childOf(rng).open().nextLong();
            rng.split().nextLong();
            rng.copy().nextLong();
            rng.address().orElseThrow();
            rng.bitGenerator().seedSequence().orElseThrow();
        });
        rng.nextLong();
        audit.requireClean();
    }

    @Test
    void theFirstChildOfAStreamWithoutIdentityIsADraw() throws InterruptedException {
        Generator rng = RandomNode.of(SeedSequence.of(42),
                seed -> BitGenerators.adapt(new SplittableRandom(42))).open();
        Threads.runIn("elsewhere", rng::split);
        assertEquals("java:SplittableRandom without a seed sequence", theFinding().stream());
    }

    @Test
    void aThreadIsFoundOnce() throws InterruptedException {
        Generator rng = openHere();
        Threads.runIn("elsewhere", () -> {
            for (int i = 0; i < 1_000; i++) {
                rng.nextLong();
            }
        });
        assertEquals(1, theFinding().occurrences());
        Threads.runIn("elsewhere", rng::nextLong);
        assertEquals(2, audit.findings().size());
    }

    @Test
    void aHandOverMovesTheStream() throws InterruptedException {
        Generator rng = StreamAudit.handOver(openHere());
        Threads.runIn("second", rng::nextLong);
        audit.requireClean();
        rng.nextLong();
        AuditFinding finding = theFinding();
        assertTrue(finding.first().thread().startsWith("second #"), finding::toString);
        assertEquals("aHandOverMovesTheStream", finding.first().origin().get(0).getMethodName());
    }

    @Test
    void aHandOverOfAHandOverIsOne() throws InterruptedException {
        Generator rng = StreamAudit.handOver(StreamAudit.handOver(openHere()));
        Threads.runIn("second", rng::nextLong);
        audit.requireClean();
    }

    @Test
    void handedBackAndForth() throws InterruptedException {
        Generator rng = openHere();
        for (int i = 0; i < 10; i++) {
            StreamAudit.handOver(rng);
            Threads.runIn("elsewhere", () -> {
                rng.nextLong();
                StreamAudit.handOver(rng);
            });
            rng.nextLong();
        }
        audit.requireClean();
    }

    @Test
    void childrenBelongToWhoDrawsFirst() throws InterruptedException {
        List<Generator> children = openHere().spawn(3);
        Threads.race(3, number -> children.get(number).nextLong());
        audit.requireClean();
        assertEquals(4, audit.streamsOpened());
        children.get(1).nextLong();
        AuditFinding finding = theFinding();
        assertEquals("PCG64DXSM:42/1", finding.stream());
        assertTrue(finding.first().thread().startsWith("racer 1 #"), finding::toString);
        assertEquals("childrenBelongToWhoDrawsFirst", finding.first().origin().get(0).getMethodName());
    }

    @Test
    void ofRacingThreadsAllButOneAreFound() throws InterruptedException {
        int rounds = 500;
        int threads = 4;
        Generator[] streams = new Generator[rounds];
        for (int i = 0; i < rounds; i++) {
            streams[i] = StreamAudit.handOver(RandomNode.of(42).child(i).open());
        }
        Threads.race(threads, number -> {
            for (Generator rng : streams) {
                rng.nextLong();
            }
        });
        long found = audit.findings().stream().mapToLong(AuditFinding::occurrences).sum();
        assertEquals((threads - 1L) * rounds, found);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void parallelStreamsOfTheGeneratorAreClean(int workers) throws Exception {
        int size = 20_000;
        double[] expected = Generator.of(new Pcg64Dxsm(SeedSequence.of(42)))
                .doubles(size).toArray();
        Generator rng = openHere();
        assertArrayEquals(expected, inPool(workers, () -> rng.doubles(size).parallel().toArray()));
        rng.ints(size).parallel().sum();
        rng.longs(size, 1, 7).parallel().sum();
        inPool(workers, () -> rng.splits(1_000).parallel().mapToLong(RandomGenerator::nextLong).sum());
        rng.nextLong();
        audit.requireClean();
        assertEquals(1_001, audit.streamsOpened());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void findsDrawsInTheStagesOfAParallelStream(int workers) throws Exception {
        Generator rng = openHere();
        inPool(workers, () -> rng.doubles(1_000).parallel().map(x -> x + rng.nextDouble()).sum());
        audit.findings().forEach(finding -> {
            assertEquals(Kind.FOREIGN_DRAW, finding.kind());
            assertEquals("ForeignDrawTest",
                    finding.second().stack().get(0).getFileName().replace(".java", ""));
        });
        assertTrue(!audit.findings().isEmpty());
    }

    @Test
    void findsAGeneratorSharedByAnotherParallelStream() throws Exception {
        Generator rng = openHere();
        inPool(2, () -> IntStream.range(0, 1_000).parallel().map(i -> rng.nextInt()).sum());
        assertEquals(Kind.FOREIGN_DRAW, audit.findings().get(0).kind());
    }
}
