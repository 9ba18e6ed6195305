package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.Generator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stages of completable futures: their streams come from where they are composed. */
class StagesTest {

    private static final RandomNode ROOT = RandomNode.of(42);

    static List<ExecutorCase> executors() {
        return ExecutorCase.all().toList();
    }

    private static String address(Generator rng) {
        Pools.disturb(rng.copy().nextLong());
        assertSame(rng, TaskRandom.current());
        return rng.address().orElseThrow().toString().replace("PCG64DXSM:42/", "");
    }

    @ParameterizedTest
    @MethodSource("executors")
    void everyKindOfStageTakesTheNextNumber(ExecutorCase kind) {
        try (ExecutorService threads = kind.open().get()) {
            for (int i = 0; i < 20; i++) {
                CountedRandomExecutor executor = RandomExecutor.counted(threads, ROOT);
                assertEquals("((0 1) (2 3) 4 null 5) 6", program(executor).join());
                assertEquals(7, executor.count());
            }
        }
    }

    private static CompletableFuture<String> program(RandomSubmitter executor) {
        CompletableFuture<String> left = executor.supplyAsync(StagesTest::address);
        left = executor.thenApplyAsync(left, (rng, value) -> "(" + value + " " + address(rng) + ")");
        CompletableFuture<String> right = executor.supplyAsync(StagesTest::address);
        right = executor.thenComposeAsync(right,
                (rng, value) -> CompletableFuture.completedFuture("(" + value + " " + address(rng) + ")"));
        CompletableFuture<String> both = executor.thenCombineAsync(left, right,
                (rng, first, second) -> first + " " + second + " " + address(rng));
        both = executor.handleAsync(both,
                (rng, value, failure) -> "(" + value + " " + failure + " " + address(rng) + ")");
        return executor.thenApplyAsync(both, (rng, value) -> value + " " + address(rng));
    }

    @ParameterizedTest
    @MethodSource("executors")
    void allStagesOfAKeyHaveItsStream(ExecutorCase kind) {
        try (ExecutorService threads = kind.open().get()) {
            KeyedRandomExecutor executor = RandomExecutor.keyed(threads, ROOT);
            assertEquals("((7 7) (7 7) 7 null 7) 7", program(executor.at(7)).join());
        }
    }

    /** Composed in one order, run in the opposite one. */
    @Test
    void theOrderOfRunningDoesNotMatter() {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            CountedRandomExecutor executor = RandomExecutor.counted(threads, ROOT);
            List<CompletableFuture<Integer>> triggers = new ArrayList<>();
            List<CompletableFuture<String>> stages = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                CompletableFuture<Integer> trigger = new CompletableFuture<>();
                triggers.add(trigger);
                stages.add(executor.thenApplyAsync(trigger, (rng, value) -> value + " at " + address(rng)));
            }
            Collections.reverse(triggers);
            Collections.reverse(stages);
            for (int i = 0; i < 10; i++) {
                triggers.get(i).complete(i);
                assertEquals(i + " at " + (9 - i), stages.get(i).join());
            }
        }
    }

    @Test
    void aSkippedStageMovesNoOther() {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            CountedRandomExecutor executor = RandomExecutor.counted(threads, ROOT);
            IOException expected = new IOException();
            CompletableFuture<String> failed = executor.supplyAsync(rng -> {
                throw expected;
            });
            CompletableFuture<String> skipped = executor.thenApplyAsync(failed, (rng, value) -> address(rng));
            CompletableFuture<String> rescued = executor.handleAsync(skipped, (rng, value, failure) -> {
                assertNull(value);
                assertSame(expected, failure.getCause());
                return address(rng);
            });
            assertEquals("2", rescued.join());
            assertEquals("3", executor.supplyAsync(StagesTest::address).join());
            assertSame(expected, assertThrows(CompletionException.class, skipped::join).getCause());
            assertEquals(ROOT.child(0).address(), StreamFailure.addressOf(expected));
        }
    }

    @Test
    void whatAStageThrowsArrivesAsItDoesInTheJdk() {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            KeyedRandomExecutor executor = RandomExecutor.keyed(threads, ROOT);
            for (Throwable thrown : List.of(new IOException(), new ArithmeticException(),
                    new AssertionError())) {
                CompletableFuture<Object> stage = executor.at("rain").supplyAsync(rng -> {
                    if (thrown instanceof Error error) {
                        throw error;
                    }
                    throw (Exception) thrown;
                });
                assertSame(thrown, assertThrows(CompletionException.class, stage::join).getCause());
                assertEquals(ROOT.child("rain").address(), StreamFailure.addressOf(thrown));
            }
        }
    }
}
