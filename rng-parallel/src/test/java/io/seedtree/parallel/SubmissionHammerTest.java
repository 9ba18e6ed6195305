package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Generator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Several threads submit to one counted executor, some of them in vain, and cancel some of what they have
 * submitted. The recorded history must be that of a counter. So these outcomes are legal, and no others:
 *
 * <ul>
 * <li>a submission was accepted: its body has a number that no other has;
 * <li>a submission was rejected: it has taken no number, so none is left out;
 * <li>a submission was accepted and cancelled before its body began: it has a number, which nobody sees;
 * <li>of two accepted submissions, one of which had returned before the other began, the earlier has the
 * lower number.
 * </ul>
 */
class SubmissionHammerTest {

    private static final RandomNode ROOT = RandomNode.of(42);
    private static final int THREADS = 8;
    private static final int TRIES = 2_000;

    /** A submission: when it began and returned, by a common clock, and what became of it. */
    private record Call(long began, long returned, Future<Long> future) {

        /** The number of the body; -1 if it was cancelled before it told. */
        long number() {
            try {
                return future.get();
            } catch (CancellationException cancelled) {
                return -1;
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(e);
            }
        }
    }

    static Stream<ExecutorCase> executors() {
        ExecutorCase rejecting = new ExecutorCase("rejecting",
                () -> new ThreadPoolExecutor(0, 2, 1, TimeUnit.SECONDS, new SynchronousQueue<>()));
        return Stream.concat(Stream.of(rejecting), ExecutorCase.all());
    }

    private static long number(Generator rng) {
        int[] path = rng.seedSequence().orElseThrow().spawnKey();
        return path[path.length - 1];
    }

    @ParameterizedTest
    @MethodSource("executors")
    void everyNumberIsGivenOutOnceAndInTheOrderOfTime(ExecutorCase kind) throws Exception {
        AtomicLong clock = new AtomicLong();
        List<List<Call>> histories =
                IntStream.range(0, THREADS).<List<Call>>mapToObj(i -> new ArrayList<>()).toList();
        try (ExecutorService threads = kind.open().get()) {
            CountedRandomExecutor executor = RandomExecutor.counted(threads, ROOT);
            List<Supplier<Future<Long>>> ways = List.of(
                    () -> executor.submit(SubmissionHammerTest::number),
                    () -> executor.listening().submit(SubmissionHammerTest::number),
                    () -> executor.supplyAsync(SubmissionHammerTest::number));
            Threads.race(THREADS, thread -> {
                for (int i = 0; i < TRIES; i++) {
                    Pools.disturb((i + 1L) * (thread + 1) * 0x9e3779b97f4a7c15L >>> 40);
                    long began = clock.getAndIncrement();
                    try {
                        Future<Long> future = ways.get(i % ways.size()).get();
                        histories.get(thread).add(new Call(began, clock.getAndIncrement(), future));
                        if (i % 5 == 0) {
                            future.cancel(true);
                        }
                    } catch (RejectedExecutionException rejected) {
                        Thread.onSpinWait();
                    }
                }
            });
            check(histories.stream().flatMap(List::stream).toList(), executor.count());
        }
    }

    private static void check(List<Call> calls, long count) {
        assertTrue(calls.size() > THREADS, () -> "accepted: " + calls.size());
        assertEquals(calls.size(), count);
        Call[] byNumber = new Call[calls.size()];
        int cancelled = 0;
        for (Call call : calls) {
            int number = Math.toIntExact(call.number());
            if (number < 0) {
                cancelled++;
            } else {
                assertNull(byNumber[number], () -> "given out twice: " + number);
                byNumber[number] = call;
            }
        }
        List<Call> inOrder = Arrays.stream(byNumber).filter(Objects::nonNull).toList();
        assertEquals(calls.size() - cancelled, inOrder.size());
        long latestBeginning = -1;
        for (Call call : inOrder) {
            assertTrue(call.returned() > latestBeginning,
                    () -> "returned before the submission of a lower number began: " + call.number());
            latestBeginning = Math.max(latestBeginning, call.began());
        }
    }
}
