package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.AuditFinding.Kind;
import io.seedtree.rng.Generator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The current stream, looked up by tasks that are not its own. */
class ForeignTaskTest {

    private final StreamAudit audit = StreamAudit.start();

    @AfterEach
    void close() {
        audit.close();
    }

    /** A task as a construct of the package runs one: its stream is bound while the body runs. */
    private static final class Bound extends RecursiveTask<Long> {
        private static final long serialVersionUID = 1L;
        private final transient RandomNode node;
        private final transient Function<Generator, Long> body;

        Bound(RandomNode node, Function<Generator, Long> body) {
            this.node = node;
            this.body = body;
        }

        @Override
        protected Long compute() {
            return withBound(node.open(), body);
        }
    }

    private static long withBound(Generator rng, Function<Generator, Long> body) {
        Generator before = TaskRandom.bind(rng);
        try {
            return body.apply(rng);
        } finally {
            TaskRandom.bind(before);
        }
    }

    /** A task without a stream. */
    private static final class Plain extends RecursiveTask<Long> {
        private static final long serialVersionUID = 1L;
        private final transient Supplier<Long> body;

        Plain(Supplier<Long> body) {
            this.body = body;
        }

        @Override
        protected Long compute() {
            return body.get();
        }
    }

    private static long lookUp() {
        return TaskRandom.current().nextLong();
    }

    private static <T> T inPool(int workers, ForkJoinTask<T> task) {
        try (ForkJoinPool pool = new ForkJoinPool(workers)) {
            return pool.invoke(task);
        }
    }

    private void assertFound() {
        List<AuditFinding> findings = audit.findings();
        assertEquals(1, findings.size(), audit::report);
        AuditFinding finding = findings.get(0);
        assertEquals(Kind.FOREIGN_TASK, finding.kind());
        assertEquals("PCG64DXSM:42", finding.stream());
        assertEquals("compute", finding.first().stack().get(0).getMethodName(), finding::toString);
        assertEquals("lookUp", finding.second().stack().get(0).getMethodName(), finding::toString);
        assertTrue(finding.second().thread().startsWith("ForkJoinPool-"), finding::toString);
    }

    @Test
    void findsATaskRunWhileItsThreadJoins() {
        RandomNode node = RandomNode.of(42);
        inPool(1, new Bound(node, rng -> {
            ForkJoinTask<Long> own = new Bound(node.child(0), inner -> inner.nextLong() ^ lookUp()).fork();
            ForkJoinTask<Long> foreign = new Plain(ForeignTaskTest::lookUp).fork();
            long sum = lookUp() + own.join();
            return sum + foreign.join() + lookUp();
        }));
        assertFound();
    }

    @Test
    void findsAStageOfAParallelStream() {
        inPool(1, new Bound(RandomNode.of(42),
                rng -> IntStream.range(0, 8).parallel().mapToLong(i -> lookUp()).sum()));
        assertFound();
        assertEquals(8, audit.findings().get(0).occurrences());
    }

    @Test
    void findsAnAsynchronousCompletion() {
        inPool(1, new Bound(RandomNode.of(42), rng -> {
            ForkJoinPool pool = ForkJoinTask.getPool();
            return CompletableFuture.supplyAsync(ForeignTaskTest::lookUp, pool).join();
        }));
        assertFound();
    }

    @Test
    void findsATaskGivenBackByAFullPool() throws Exception {
        FutureTask<Long> blocking = new FutureTask<>(() -> 1L);
        try (ThreadPoolExecutor full =
                new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new SynchronousQueue<>(),
                        new ThreadPoolExecutor.CallerRunsPolicy())) {
            full.execute(() -> awaitQuietly(blocking));
            withBound(RandomNode.of(42).open(), rng -> awaitQuietly(full.submit(ForeignTaskTest::lookUp)));
            blocking.run();
        }
        assertEquals(Kind.FOREIGN_TASK, audit.findings().get(0).kind());
    }

    private static <T> T awaitQuietly(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void bodiesSeeTheirOwn() {
        RandomNode node = RandomNode.of(42);
        inPool(2, new Bound(node, rng -> {
            long sum = lookUp();
            sum += new Bound(node.child(0), inner -> inner.nextLong() + lookUp()).invoke();
            sum += lookUp();
            sum += withBound(node.child(1).open(),
                    inner -> withBound(node.child(2).open(), last -> lookUp()) + lookUp());
            for (int i = 3; i < 10; i++) {
                Generator before = TaskRandom.bind(node.child(i).open());
                sum += lookUp();
                TaskRandom.bind(before);
            }
            return sum + lookUp();
        }));
        audit.requireClean();
    }

    @Test
    void aPlainTaskThatBindsItsOwnIsClean() {
        RandomNode node = RandomNode.of(42);
        inPool(1,
                new Bound(node,
                        rng -> new Plain(() -> withBound(node.child(0).open(), inner -> lookUp())).invoke()
                                + lookUp()));
        audit.requireClean();
    }

    @Test
    void aPlainTaskThatLooksUpAfterItsOwnWasUnboundIsFound() {
        RandomNode node = RandomNode.of(42);
        inPool(1, new Bound(node, rng -> new Plain(() -> {
            withBound(node.child(0).open(), inner -> lookUp());
            return lookUp();
        }).invoke() + lookUp()));
        assertFound();
    }

    @Test
    void aDirectCallIsClean() throws Exception {
        Callable<Long> job = ForeignTaskTest::lookUp;
        withBound(RandomNode.of(42).open(), rng -> {
            try {
                return job.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        audit.requireClean();
    }

    @Test
    void bindingsFromBeforeTheSessionAreLeftAlone() {
        audit.close();
        withBound(RandomNode.of(42).open(), rng -> {
            try (StreamAudit late = StreamAudit.start()) {
                long drawn = new Plain(ForeignTaskTest::lookUp).invoke() + lookUp();
                assertEquals(List.of(), late.findings());
                return drawn;
            }
        });
    }

    @Test
    void deepRecursionIsClean() {
        assertEquals(0, inPool(2, deep(RandomNode.of(42), 300)));
        audit.requireClean();
        assertEquals(301, audit.streamsOpened());
    }

    private static Bound deep(RandomNode node, int levels) {
        return new Bound(node, rng -> {
            long word = TaskRandom.current() == rng ? 0L : 1L;
            return levels == 0 ? word : deep(node.child(0), levels - 1).fork().join() + word;
        });
    }
}
