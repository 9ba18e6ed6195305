package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Several threads ask one spawner, which runs out of children meanwhile. The recorded history must be that of a
 * counter that one thread after the other has moved. So these outcomes are legal, and no others:
 *
 * <ul>
 * <li>a call took children: they are consecutive, nobody else has them, and none is left out;
 * <li>a call took none because too few were left: then fewer than it wanted are left for ever after;
 * <li>of two calls that took children, one of which had returned before the other began, the earlier has the
 * lower ones;
 * <li>the number of children handed out, when asked for, is at least that of all calls that had returned
 * before, and none of these children was taken by a call that began later.
 * </ul>
 */
class SeedSpawnerHammerTest {

    private static final SeedSequence PARENT = SeedSequence.of(42);
    private static final int THREADS = 8;
    private static final int CALLS = 1_500;
    private static final int AVAILABLE = 20_000;

    /** What was asked for. */
    private enum Kind {
        TOOK, REFUSED, ASKED
    }

    /**
     * A call: when it began and returned, by a common clock, the first child that it took, and how many it
     * wanted; or the number handed out.
     */
    private record Call(Kind kind, long began, long returned, long first, int count) {

        long end() {
            return first + count;
        }
    }

    private final AtomicLong clock = new AtomicLong();

    @ParameterizedTest
    @ValueSource(longs = {0, (1L << 32) - AVAILABLE / 2, Long.MAX_VALUE - AVAILABLE})
    void theHistoryIsThatOfACounter(long begin) throws Exception {
        SeedSpawner spawner = new SeedSpawner(PARENT, begin);
        List<Call> took = new ArrayList<>();
        List<Call> asked = new ArrayList<>();
        long greatestLeft = Long.MAX_VALUE;
        for (Call call : race(spawner)) {
            switch (call.kind()) {
                case TOOK -> took.add(call);
                case ASKED -> asked.add(call);
                default -> greatestLeft = Math.min(greatestLeft, call.count() - 1);
            }
        }
        took.sort(Comparator.comparingLong(Call::first));
        requireAllOnce(took, begin, spawner.spawned());
        requireOrderOfTime(took);
        asked.forEach(call -> requireBetween(call, took, begin));
        assertTrue(Long.MAX_VALUE - spawner.spawned() <= greatestLeft, "refused although enough were left");
        assertEquals(begin > Long.MAX_VALUE / 2, greatestLeft < Long.MAX_VALUE, "runs out at the end only");
    }

    private List<Call> race(SeedSpawner spawner) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Call>>> racers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                SplittableRandom random = new SplittableRandom(i);
                racers.add(() -> {
                    barrier.await();
                    List<Call> calls = new ArrayList<>();
                    for (int k = 0; k < CALLS; k++) {
                        calls.add(call(spawner, random.nextInt(6)));
                    }
                    return calls;
                });
            }
            List<Call> history = new ArrayList<>();
            for (Future<List<Call>> calls : threads.invokeAll(racers)) {
                history.addAll(calls.get());
            }
            return history;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Wants 1 to 5 children, or asks how many were handed out. */
    private Call call(SeedSpawner spawner, int count) {
        long began = clock.getAndIncrement();
        if (count == 0) {
            long spawned = spawner.spawned();
            return new Call(Kind.ASKED, began, clock.getAndIncrement(), spawned, 0);
        }
        try {
            List<SeedSequence> children = count == 1 ? List.of(spawner.next()) : spawner.spawn(count);
            long returned = clock.getAndIncrement();
            long first = index(children.get(0));
            for (int i = 0; i < count; i++) {
                assertEquals(PARENT.child(first + i), children.get(i));
            }
            return new Call(Kind.TOOK, began, returned, first, count);
        } catch (IllegalStateException none) {
            return new Call(Kind.REFUSED, began, clock.getAndIncrement(), -1, count);
        }
    }

    /** The index of a child: one word, or a tag and two words. */
    private static long index(SeedSequence child) {
        int[] words = child.spawnKey();
        long low = Integer.toUnsignedLong(words[words.length == 1 ? 0 : 1]);
        return words.length == 1 ? low : Integer.toUnsignedLong(words[2]) << 32 | low;
    }

    private static void requireAllOnce(List<Call> took, long begin, long end) {
        long next = begin;
        for (Call call : took) {
            assertEquals(next, call.first(), "left out or handed out twice");
            next = call.end();
        }
        assertEquals(next, end);
    }

    private static void requireOrderOfTime(List<Call> took) {
        long latestBeginning = -1;
        for (Call call : took) {
            assertTrue(call.returned() > latestBeginning,
                    () -> "returned before one with lower children began: " + call);
            latestBeginning = Math.max(latestBeginning, call.began());
        }
    }

    private static void requireBetween(Call asked, List<Call> took, long begin) {
        long earlier = begin;
        long notLater = begin;
        for (Call call : took) {
            if (call.returned() < asked.began()) {
                earlier = Math.max(earlier, call.end());
            }
            if (call.began() < asked.returned()) {
                notLater = Math.max(notLater, call.end());
            }
        }
        assertTrue(earlier <= asked.first() && asked.first() <= notLater,
                earlier + " <= handed out <= " + notLater + ": " + asked);
    }
}
