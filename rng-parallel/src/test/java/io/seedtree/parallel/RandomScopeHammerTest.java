package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.junit.Seeded;
import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Many small scopes whose forks end, fail, are waited for, given up and interrupted at about the same time. What
 * may come out of one:
 *
 * <ul>
 * <li>the results, each that of its stream: if no body fails;
 * <li>the failure of the lowest index: if a body fails, whenever it does;
 * <li>a time-out: if there was a limit; no result is shown then;
 * <li>an interrupt: if there was one, and the thread is not interrupted any more;
 * <li>a complaint about forks that nobody joined: if nobody did;
 * <li>and whatever it was, no body runs or begins after the close. A wake-up that is lost shows as a test that
 * does not end.
 * </ul>
 */
@Timeout(60) // what is forgotten would run forever
class RandomScopeHammerTest {

    private static final RandomNode ROOT = RandomNode.of(42);
    private static final int ROUNDS = 700;

    /** What the opening thread does after the forks. */
    private enum Way {
        JOIN("results", "failed"), JOIN_IN_TIME("results", "failed", "timed out"),
        JOIN_INTERRUPTED("results", "failed", "interrupted"), CLOSE("not joined");

        private final List<String> legal;

        Way(String... legal) {
            this.legal = List.of(legal);
        }
    }

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private final List<RandomFork<Long>> forks = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Way.class)
    void virtualThreads(Way way, @Seeded(42) SeedSequence seed) throws Exception {
        hammer(way, Thread.ofVirtual().factory(), seed);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void platformThreads(Way way, @Seeded(42) SeedSequence seed) throws Exception {
        hammer(way, Thread.ofPlatform().factory(), seed);
    }

    private void hammer(Way way, ThreadFactory factory, SeedSequence seed) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Generator random = Generator.defaultRng(seed.child(round));
            int failing = random.nextInt(12);
            String outcome = outcome(way, factory, failing, random);
            int begunAtClose = begun.get();
            assertEquals(0, running.get(), "bodies running after the close");
            assertTrue(way.legal.contains(outcome), outcome);
            boolean joined = outcome.equals("results") || outcome.equals("failed");
            assertTrue(!joined || outcome.equals(failing < forks.size() ? "failed" : "results"), outcome);
            for (int i = 0; i < forks.size(); i++) {
                RandomFork<Long> fork = forks.get(i);
                if (joined && i < failing) {
                    assertEquals(ROOT.child(i).open().nextLong(), fork.result(), "round " + round);
                } else {
                    assertThrows(IllegalStateException.class, fork::result); // cancelled: a subtype
                }
            }
            assertEquals(begunAtClose, begun.get(), "bodies begun after the close");
        }
    }

    private String outcome(Way way, ThreadFactory factory, int failing, Generator random) {
        forks.clear();
        Thread intruder =
                Thread.ofVirtual().unstarted(interrupting(Thread.currentThread(), random.nextLong()));
        try (RandomScope<Long> scope = RandomScope.open(ROOT, factory)) {
            for (int i = random.nextInt(8); i >= 0; i--) {
                forks.add(scope.fork(body(forks.size() >= failing, random.nextLong())));
            }
            switch (way) {
                case JOIN -> scope.join();
                case JOIN_IN_TIME -> scope.join(Duration.ofNanos(random.nextInt(60_000)));
                case JOIN_INTERRUPTED -> {
                    intruder.start();
                    scope.join();
                }
                default -> {
                }
            }
            return "results";
        } catch (ExecutionException failure) {
            assertEquals("fork " + failing, failure.getCause().getMessage());
            return "failed";
        } catch (TimeoutException late) {
            return "timed out";
        } catch (InterruptedException disturbed) {
            assertTrue(!Thread.currentThread().isInterrupted());
            return "interrupted";
        } catch (IllegalStateException notJoined) {
            return "not joined";
        } finally {
            while (intruder.isAlive()) {
                Thread.onSpinWait();
            }
            Thread.interrupted();
        }
    }

    private static Runnable interrupting(Thread thread, long haste) {
        return () -> {
            Pools.disturb(haste);
            thread.interrupt();
        };
    }

    private RandomCallable<Long> body(boolean fails, long haste) {
        return rng -> {
            begun.incrementAndGet();
            running.incrementAndGet();
            try {
                Pools.disturb(haste);
                if (fails) {
                    throw new IOException("fork " + rng.seedSequence().orElseThrow().spawnKey()[0]);
                }
                return rng.nextLong();
            } finally {
                running.decrementAndGet();
            }
        };
    }
}
