package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.AuditFinding;
import io.seedtree.parallel.KeyedRandomExecutor;
import io.seedtree.parallel.RandomExecutor;
import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomTasks;
import io.seedtree.parallel.StreamAudit;
import io.seedtree.rng.Generator;
import io.seedtree.rng.legacy.RandomState;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of docs/mistakes.md: each mistake is made, and what happens is seen. */
class MistakesGuideTest extends GuideExample {

    private static double[] oneSeed() {
        // guide: mistake-one-seed
        double[] estimates = IntStream.range(0, 8).parallel()
                .mapToDouble(worker -> {
                    SplittableRandom random = new SplittableRandom(42);
                    return 4 * random.doubles(10_000).filter(u -> u < Math.PI / 4).count() / 10_000.0;
                }).toArray();
        long different = Arrays.stream(estimates).distinct().count(); // 1
        // end
        assertNumpys("mistake-one-seed", different);
        return estimates;
    }

    private static double[] childOfEach() {
        // guide: cure-one-seed
        double[] estimates = RandomTasks.mapToDouble(RandomNode.of(42), 0, 8,
                (rng, worker) -> 4 * rng.doubles(10_000).filter(u -> u < Math.PI / 4).count() / 10_000.0);
        long different = Arrays.stream(estimates).distinct().count(); // 8
        // end
        assertNumpys("cure-one-seed", different);
        return estimates;
    }

    @Test
    void oneSeedForAllIsOneEstimate() {
        assertNumpys("mistake-one-seed estimate", oneSeed()[7]);
        assertNumpys("cure-one-seed estimates", childOfEach());
    }

    @Test
    void seedPlusIndexRepeatsTheStreamsOfTheNextSeed() {
        // guide: mistake-plus
        Set<Double> first = new HashSet<>();
        Set<Double> second = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            first.add(new SplittableRandom(42 + i).nextDouble());
            second.add(new SplittableRandom(43 + i).nextDouble());
        }
        second.retainAll(first);
        int repeated = second.size(); // 99
        // end
        assertNumpys("mistake-plus", repeated);
    }

    @Test
    void childrenOfDifferentSeedsHaveNothingInCommon() {
        // guide: cure-plus
        Set<Double> first = new HashSet<>();
        Set<Double> second = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            first.add(RandomNode.of(42).child(i).open().random());
            second.add(RandomNode.of(43).child(i).open().random());
        }
        second.retainAll(first);
        int repeated = second.size(); // 0
        // end
        assertNumpys("cure-plus", repeated);
    }

    private static double[] shared(int n) {
        // guide: mistake-shared
        Generator rng = RandomNode.of(42).open();
        double[] values = IntStream.range(0, n).parallel()
                .mapToDouble(i -> rng.standardNormal())
                .toArray();
        // end
        return values;
    }

    /** In a pool of one the values are all there, in another order: the race itself is up to the machine. */
    @Test
    void aSharedGeneratorGivesWhatIsNext() {
        int n = 10_000;
        double[] inOrder = RandomNode.of(42).open().standardNormal(n);
        double[] values = inPool(1, () -> shared(n));
        int moved = (int) IntStream.range(0, n).filter(i -> values[i] != inOrder[i]).count();
        assertTrue(moved > n / 2, "moved: " + moved);
        assertEquals(boxed(inOrder), boxed(values));
    }

    private static Set<Double> boxed(double[] values) {
        return new HashSet<>(Arrays.stream(values).boxed().toList());
    }

    @Test
    void anAuditFindsASharedGenerator() throws Exception {
        // guide: mistake-shared-audit
        List<AuditFinding> found;
        try (StreamAudit audit = StreamAudit.start();
                ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Generator rng = RandomNode.of(42).open();
            pool.submit(() -> rng.standardNormal()).get();
            found = audit.findings(); // drawn from by a thread that was not handed it; with both places
        }
        // end
        assertEquals(List.of(AuditFinding.Kind.FOREIGN_DRAW),
                found.stream().map(AuditFinding::kind).toList());
    }

    private static double[] eachItsOwn(int n) {
        // guide: cure-shared
        double[] values = RandomTasks.mapToDouble(RandomNode.of(42), 0, n, (rng, i) -> rng.standardNormal());
        // end
        return values;
    }

    @Test
    void elementsWithStreamsOfTheirOwnDrawNumpysNumbers() throws Exception {
        assertNumpys("cure-shared", digest(sameInAllPools(() -> eachItsOwn(1_000))));
    }

    @Test
    void reseedingMakesOneSeedAfterAnother() {
        // guide: mistake-reseed
        double sum = 0;
        for (int day = 0; day < 1_000; day++) {
            Random random = new Random(day);
            sum += random.nextDouble();
        }
        double mean = sum / 1_000; // 0.7214
        // end
        assertNumpys("mistake-reseed", mean);
    }

    @Test
    void oneGeneratorBeforeTheLoopDoesNot() {
        // guide: cure-reseed
        Generator rng = RandomNode.of(42).open(); // before the loop
        double sum = 0;
        for (int day = 0; day < 1_000; day++) {
            sum += rng.random();
        }
        double mean = sum / 1_000; // 0.4871
        // end
        assertNumpys("cure-reseed", mean);
    }

    @Test
    void aChildForEachDayDoesNotEither() {
        // guide: cure-reseed-child
        double sum = 0;
        for (int day = 0; day < 1_000; day++) {
            Generator rng = RandomNode.of(42).child(day).open();
            sum += rng.random();
        }
        double mean = sum / 1_000; // 0.4793
        // end
        assertNumpys("cure-reseed-child", mean);
    }

    private static double byThread() throws Exception {
        // guide: mistake-thread
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Future<Double> value = pool.submit(() -> {
                SplittableRandom random = new SplittableRandom(42 + Thread.currentThread().threadId());
                return random.nextDouble();
            });
            return value.get(); // another value each time it is asked
        }
        // end
    }

    private static double byKey() throws Exception {
        // guide: cure-thread
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            KeyedRandomExecutor executor = RandomExecutor.keyed(pool, RandomNode.of(42));
            Future<Double> value = executor.submit("Seattle", rng -> rng.random());
            return value.get(); // 0.6820316891571836
        }
        // end
    }

    @Test
    void aThreadsNumberIsNoSeed() throws Exception {
        assertNotEquals(byThread(), byThread());
        assertNumpys("cure-thread", byKey());
        assertNumpys("cure-thread", byKey());
    }

    @Test
    void numbersOnThePageArePythons() {
        List<String> global = numpy("mistake-global");
        assertOnPage("mistakes.md", "a mean of " + numpy("mistake-reseed").get(0) + " where",
                "`prices(false)` is " + global.get(0) + " and " + global.get(1) + ",",
                "`prices(true)` is " + global.get(2) + " and " + global.get(3) + ":");
    }

    /** A program with a generator for all, from which a library draws, too. */
    private static final class Global {
        // guide: mistake-global
        static final RandomState GLOBAL = new RandomState(42);

        static double[] prices(boolean withLog) {
            double first = GLOBAL.randn();
            if (withLog) {
                log();
            }
            double second = GLOBAL.randn();
            return new double[] {first, second};
        }

        static void log() {
            GLOBAL.randn(); // chooses which lines are kept
        }
        // end

        static double[] afresh(boolean withLog) {
            GLOBAL.seed(42);
            return prices(withLog);
        }
    }

    @Test
    void aLibraryThatDrawsMovesTheNumbers() {
        double[] quiet = Global.afresh(false);
        double[] logging = Global.afresh(true);
        assertNumpys("mistake-global", Stream.of(quiet, logging).flatMapToDouble(Arrays::stream).toArray());
    }

    private static double[] named(boolean withLog) {
        // guide: cure-global
        RandomNode root = RandomNode.of(42);
        Generator prices = root.child("prices").open();
        Generator log = root.child("log").open();
        double first = prices.standardNormal();  // -0.8567403851992155
        if (withLog) {
            log.standardNormal();
        }
        double second = prices.standardNormal(); // -0.7914479544219999
        // end
        return new double[] {first, second};
    }

    @Test
    void partsWithStreamsOfTheirOwnDoNotMoveOneAnother() {
        assertNumpys("cure-global", named(false));
        assertNumpys("cure-global", named(true));
    }

    @Test
    void aSeededTokenIsFoundByTryingSeeds() {
        // guide: mistake-secret
        long started = 1_764_403_200_000L; // System.currentTimeMillis(), as the log says to the second
        byte[] token = Generator.defaultRng(started + 271).bytes(16);
        long found = LongStream.range(started, started + 1_000)
                .filter(seed -> Arrays.equals(token, Generator.defaultRng(seed).bytes(16)))
                .findFirst().orElseThrow() - started; // 271
        // end
        assertNumpys("mistake-secret", found);
    }

    @Test
    void aTokenIsSecureRandoms() {
        // guide: cure-secret
        byte[] token = new byte[16];
        new SecureRandom().nextBytes(token);
        // end
        assertEquals(16, token.length);
    }
}
