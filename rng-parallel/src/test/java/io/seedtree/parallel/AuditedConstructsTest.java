package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.AuditFinding.Kind;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.Workers;
import io.seedtree.rng.Generator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every construct of the package under audit: clean as it is meant, found when one node is given to two. */
class AuditedConstructsTest {

    private static final int SIZE = 64;

    private final StreamAudit audit = StreamAudit.start();

    @AfterEach
    void close() {
        audit.close();
    }

    /** A job at a node, in a pool of three. */
    private interface Job {
        void run(ForkJoinPool pool, RandomNode node) throws Exception;
    }

    enum Construct {
        NODE((pool, node) -> touch(node.open())),
        RANDOM_TASK((pool, node) -> pool.invoke(new Tree(node, 6))),
        RANDOM_ACTION((pool, node) -> pool.invoke(new TwoActions(node, true))),
        RANDOM_COMPLETER((pool, node) -> pool.invoke(new Completions(node, null, 6))),
        FOR_RANGE((pool, node) -> RandomTasks.forRange(pool, node, 0, SIZE, (rng, i) -> touch(rng))),
        FOR_RANGE_IN_THE_COMMON_POOL(
                (pool, node) -> RandomTasks.mapToDouble(node, 0, SIZE, (rng, i) -> touch(rng))),
        STREAM((pool, node) -> RandomStreams.range(node, 0, SIZE).sum((rng, i) -> touch(rng))),
        PARALLEL_STREAM((pool, node) -> in(pool,
                () -> RandomStreams.range(node, 0, SIZE).parallel().mapToDouble((rng, i) -> touch(rng))
                        .sum())),
        BLOCKS((pool, node) -> in(pool,
                () -> RandomStreams.range(node, 0, SIZE).blocks(5).parallel().sum((rng, i) -> touch(rng)))),
        FOR_EACH((pool, node) -> in(pool, () -> {
            RandomStreams.range(node, 0, SIZE).parallel().forEach((rng, i) -> touch(rng));
            return 0;
        })),
        ZIP((pool, node) -> in(pool,
                () -> RandomStreams.zip(node, IntStream.range(0, SIZE).boxed().parallel(),
                        (rng, i) -> touch(rng)).toList())),
        ZIP_OF_UNKNOWN_SIZE((pool, node) -> in(pool,
                () -> RandomStreams
                        .zip(node, IntStream.range(0, SIZE).boxed().parallel().filter(i -> i % 2 == 0),
                                (rng, i) -> touch(rng))
                        .toList())),
        SCOPE((pool, node) -> {
            try (RandomScope<Double> scope = RandomScope.open(node)) {
                for (int i = 0; i < SIZE; i++) {
                    scope.fork(AuditedConstructsTest::touch);
                }
                scope.join();
            }
        }),
        FORK_STREAMS((pool, node) -> {
            ForkStreams streams = ForkStreams.of(node);
            List<Callable<Double>> forks =
                    Stream.generate(() -> streams.<Double>next(AuditedConstructsTest::touch))
                            .limit(SIZE).toList();
            await(pool.invokeAll(forks));
        }),
        COUNTED((pool, node) -> {
            CountedRandomExecutor executor = RandomExecutor.counted(pool, node);
            await(Stream.generate(() -> executor.<Double>submit(AuditedConstructsTest::touch)).limit(SIZE)
                    .toList());
            executor.supplyAsync(AuditedConstructsTest::touch).get();
        }),
        COUNTED_ON_VIRTUAL_THREADS((pool, node) -> {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var executor = RandomExecutor.counted(threads, node).listening();
                await(Stream.generate(() -> executor.<Double>submit(AuditedConstructsTest::touch)).limit(SIZE)
                        .toList());
            }
        }),
        KEYED((pool, node) -> {
            KeyedRandomExecutor executor = RandomExecutor.keyed(pool, node);
            List<Future<Double>> futures = new ArrayList<>();
            for (int i = 0; i < SIZE; i++) {
                futures.add(executor.submit(i, AuditedConstructsTest::touch));
            }
            futures.add(executor.submit("rain", AuditedConstructsTest::touch));
            await(futures);
        }),
        WORKERS((pool, node) -> {
            WorkerRandom workers = WorkerRandom.of(node);
            in(pool, () -> IntStream.range(0, SIZE).parallel()
                    .mapToDouble(i -> workers.call(AuditedConstructsTest::touch)).sum());
        }),
        STREAMS_OF_THE_GENERATOR((pool, node) -> {
            Generator rng = node.open();
            in(pool, () -> rng.doubles(SIZE).parallel().sum() + rng.splits(SIZE).parallel()
                    .mapToDouble(child -> touch((Generator) child)).sum());
            touch(rng);
        }),
        SPAWNED((pool, node) -> {
            List<Generator> children = node.open().spawn(SIZE);
            in(pool, () -> children.parallelStream().mapToDouble(AuditedConstructsTest::touch).sum());
        }),
        MONTE_CARLO((pool, node) -> MonteCarlo.number(AuditedConstructsTest::touch)
                .replications(SIZE).batchSize(7).on(Workers.of(pool)).run(node)),
        ANTITHETIC((pool, node) -> MonteCarlo.antithetic(rng -> rng.random() + rng.random())
                .replications(SIZE).batchSize(7).on(Workers.of(pool)).run(node)),
        COMPARISON(
                (pool, node) -> MonteCarlo.compare(AuditedConstructsTest::touch, AuditedConstructsTest::touch)
                        .replications(SIZE).batchSize(7).on(Workers.virtual(3)).run(node)),
        NESTED((pool, node) -> pool.invoke(new Nest(node)));

        private final Job job;

        Construct(Job job) {
            this.job = job;
        }
    }

    private static double touch(Generator rng) {
        return rng.normal(1.0, 2.0);
    }

    private static <T> T in(ForkJoinPool pool, Callable<T> job)
            throws ExecutionException, InterruptedException {
        return pool.submit(job).get();
    }

    private static void await(List<? extends Future<?>> futures)
            throws ExecutionException, InterruptedException {
        for (Future<?> future : futures) {
            future.get();
        }
    }

    private static double current() {
        return touch(TaskRandom.current());
    }

    private static final class Tree extends RandomTask<Double> {
        private static final long serialVersionUID = 1L;
        private final int levels;

        Tree(RandomNode node, int levels) {
            super(node);
            this.levels = levels;
        }

        @Override
        protected Double compute(Generator rng) {
            double own = touch(rng);
            if (levels == 0) {
                return own;
            }
            Tree left = new Tree(childNode(), levels - 1);
            Tree right = new Tree(childNode(), levels - 1);
            left.fork();
            return own + right.invoke() + left.join() + current() + touch(rng.split());
        }
    }

    private static final class TwoActions extends RandomAction {
        private static final long serialVersionUID = 1L;
        private final boolean isRoot;

        TwoActions(RandomNode node, boolean isRoot) {
            super(node);
            this.isRoot = isRoot;
        }

        @Override
        protected void compute(Generator rng) {
            current();
            if (isRoot) {
                invokeAll(new TwoActions(childNode(), false), new TwoActions(childNode(), false));
                TwoActions again = new TwoActions(childNode(), false);
                again.invoke();
                again.reinitialize();
                again.invoke();
            }
        }
    }

    private static final class Completions extends RandomCompleter<Double> {
        private static final long serialVersionUID = 1L;
        private final int levels;

        Completions(RandomNode node, CountedCompleter<?> parent, int levels) {
            super(node, parent);
            this.levels = levels;
        }

        @Override
        protected void compute(Generator rng) {
            current();
            if (levels > 0) {
                addToPendingCount(2);
                new Completions(childNode(), this, levels - 1).fork();
                new Completions(childNode(), this, levels - 1).fork();
            }
            touch(rng);
            tryComplete();
        }
    }

    /** One construct in the other. */
    private static final class Nest extends RandomTask<Double> {
        private static final long serialVersionUID = 1L;

        Nest(RandomNode node) {
            super(node);
        }

        @Override
        protected Double compute(Generator rng) {
            double[] inner = RandomTasks.mapToDouble(rng, 0, SIZE,
                    (own, i) -> current() + RandomStreams.range(own, 0, 3).sum((each, j) -> current())
                            + touch(own));
            double streamed = RandomStreams.range(rng, 0, SIZE).parallel()
                    .sum((own, i) -> own.doubles(SIZE).parallel().sum() + current());
            try (RandomScope<Double> scope = RandomScope.open(rng)) {
                scope.fork(own -> Arrays.stream(RandomTasks.mapToDouble(own, 0, SIZE, (each, j) -> current()))
                        .sum());
                scope.fork(own -> current());
                return scope.join().get(0) + inner[0] + streamed + current();
            } catch (ExecutionException | InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private void run(Construct construct, RandomNode node) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(3)) {
            construct.job.run(pool, node);
        }
    }

    private void runAgain(Construct construct, RandomNode node) throws Exception {
        run(construct, node);
    }

    @ParameterizedTest
    @EnumSource
    void isClean(Construct construct) throws Exception {
        run(construct, RandomNode.of(42).child(1));
        run(construct, RandomNode.of(42).child(2));
        audit.requireClean();
        assertTrue(audit.streamsOpened() >= 2);
    }

    @ParameterizedTest
    @EnumSource
    void isCleanAsADeclaredReplay(Construct construct) throws Exception {
        run(construct, RandomNode.of(42));
        run(construct, RandomNode.of(42).reusedAs(RandomNode.Reuse.REPLAY));
        audit.requireClean();
    }

    @ParameterizedTest
    @EnumSource
    void isFoundWhenANodeIsGivenToTwo(Construct construct) throws Exception {
        RandomNode node = RandomNode.of(42);
        run(construct, node);
        audit.requireClean();
        runAgain(construct, node);
        List<AuditFinding> findings = audit.findings();
        assertFalse(findings.isEmpty());
        for (AuditFinding finding : findings) {
            assertEquals(Kind.OPENED_TWICE, finding.kind());
            assertTrue(isNamed(finding.first()) && isNamed(finding.second()), finding::toString);
        }
    }

    @Test
    void aKeyUsedTwiceIsNamedWhereItWasSubmitted() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            KeyedRandomExecutor executor = RandomExecutor.keyed(threads, RandomNode.of(42));
            executor.submit("rain", AuditedConstructsTest::touch).get();
            executor.submit("snow", AuditedConstructsTest::touch).get();
            executor.submit("rain", AuditedConstructsTest::touch).get();
            executor.listening().submit("snow", AuditedConstructsTest::touch).get();
        }
        assertEquals(List.of("PCG64DXSM:42/\"rain\"", "PCG64DXSM:42/\"snow\""),
                audit.findings().stream().map(AuditFinding::stream).toList());
        for (AuditFinding finding : audit.findings()) {
            assertEquals(2, lineOfTest(finding.second()) - lineOfTest(finding.first()), finding::toString);
        }
    }

    private static int lineOfTest(AuditFinding.Place place) {
        return place.origin().stream()
                .filter(frame -> frame.getMethodName().equals("aKeyUsedTwiceIsNamedWhereItWasSubmitted"))
                .mapToInt(StackTraceElement::getLineNumber).findFirst().orElseThrow();
    }

    /** Whether a place shows where in the test its stream came from. */
    private static boolean isNamed(AuditFinding.Place place) {
        return Stream.concat(place.stack().stream(), place.origin().stream())
                .anyMatch(frame -> frame.getClassName().startsWith(AuditedConstructsTest.class.getName()));
    }
}
