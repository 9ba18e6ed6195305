package io.seedtree.bench.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.SeedSequence;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Faults are measured where there are some, and only there. */
class SourceAuditTest {

    private static final SourceAudit AUDIT = new SourceAudit(SeedSequence.of(42), 5_000, 60, 3);

    private static ParallelSource ours(String name) {
        return ParallelSource.all().stream().filter(source -> source.name().equals(name)).findFirst()
                .orElseThrow();
    }

    private static ParallelSource with(ParallelSource.Maker<LongStream> longs,
            ParallelSource.Maker<DoubleStream> doubles) {
        return new ParallelSource("control", true, longs, doubles);
    }

    @Test
    void oursHaveNoFault() {
        for (ParallelSource source : ParallelSource.all()) {
            if (source.isOurs()) {
                Measurement measured = AUDIT.measure(source);
                assertEquals(List.of(), measured.faults(), source::name);
                assertEquals(0, measured.duplicates());
                assertEquals(1, measured.results());
                assertEquals(12, measured.runs());
            }
        }
    }

    @Test
    void everyOtherValueTwiceIsAFault() {
        ParallelSource sound = ours("RandomStreams.range(0, n)");
        Measurement measured = AUDIT.measure(with(
                (seed, size) -> sound.longs().make(seed, size / 2).boxed()
                        .flatMap(word -> Stream.of(word, word)).mapToLong(word -> word),
                sound.doubles()));
        assertEquals(2_500, measured.duplicates());
        assertEquals(List.of("values are drawn twice"), measured.faults());
    }

    @Test
    void aMeanOfRepeatedValuesIsAFault() {
        ParallelSource sound = ours("RandomStreams.range(0, n)");
        Measurement measured = AUDIT.measure(with(sound.longs(),
                (seed, size) -> sound.doubles().make(seed, size / 5)
                        .flatMap(x -> DoubleStream.of(x, x, x, x, x))));
        assertTrue(measured.varianceRatio() > 2.5, measured::toString);
        assertTrue(measured.coverage() < 0.9, measured::toString);
        assertEquals(List.of("the error of a mean is not what its standard error says"), measured.faults());
    }

    @Test
    void aMeanWithoutErrorIsAFault() {
        ParallelSource sound = ours("RandomStreams.range(0, n)");
        Measurement measured = AUDIT.measure(with(sound.longs(),
                (seed, size) -> LongStream.range(0, size).mapToDouble(i -> (i + 0.5) / size)));
        assertEquals(List.of("the error of a mean is not what its standard error says"), measured.faults());
    }

    @Test
    void resultsThatHangOnThePoolAreAFault() {
        ParallelSource sound = ours("Generator.longs(n)");
        Measurement measured =
                AUDIT.measure(with((seed, size) -> sound.longs().make(seed.child(workers()), size),
                        sound.doubles()));
        assertEquals(AUDIT.pools().size(), measured.results());
        assertEquals(List.of("one seed has several results"), measured.faults());
    }

    private static int workers() {
        return Thread.currentThread() instanceof ForkJoinWorkerThread worker
                ? worker.getPool().getParallelism()
                : ForkJoinPool.getCommonPoolParallelism();
    }

    @Test
    void resultsThatChangeFromRunToRunAreAFault() {
        ParallelSource sound = ours("Generator.longs(n)");
        AtomicLong run = new AtomicLong();
        Measurement measured = AUDIT.measure(with(
                (seed, size) -> sound.longs().make(seed.child(run.getAndIncrement()), size),
                sound.doubles()));
        assertEquals(measured.runs(), measured.results());
    }

    @Test
    void aSequentialStreamOfItsOwnIsAFault() {
        ParallelSource sound = ours("Generator.longs(n)");
        Measurement measured = AUDIT.measure(with((seed, size) -> sound.longs().make(
                seed.child(Thread.currentThread() instanceof ForkJoinWorkerThread ? 0 : 1), size),
                sound.doubles()));
        assertEquals(List.of("parallel and sequential differ"), measured.faults());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "digests.csv")
    void oursAreNumPysWords(String name, String expected) {
        long[] words = ours(name).longs().make(SeedSequence.of(42), 5_000).parallel().toArray();
        assertEquals(expected, SourceAudit.digest(words));
    }

    /** By SciPy: {@code chi2.ppf([5e-10, 1 - 5e-10], n - 1) / (n - 1)}. */
    @Test
    void chanceIsThatOfTheory() {
        assertEquals(0.50344814, Chance.leastVarianceRatio(200), 0.005);
        assertEquals(1.73883399, Chance.greatestVarianceRatio(200), 0.005);
        assertEquals(0.05013962, Chance.leastVarianceRatio(20), 0.02);
        assertEquals(4.38384453, Chance.greatestVarianceRatio(20), 0.1);
        assertEquals(0, Chance.mostDuplicates(100_000));
        assertEquals(1, Chance.mostDuplicates(4_000_000));
        assertEquals(1, Chance.mostDuplicates(10_000_000));
        assertEquals(2, Chance.mostDuplicates(100_000_000));
    }
}
