package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Threads race with hand-overs and with the end of a session. Each test says which outcomes are legal. */
class AuditHammerTest {

    private static final RandomNode ROOT = RandomNode.of(42);
    private static final int THREADS = 4;

    /** A stream on its way from thread to thread, and what was drawn from it. */
    private record Parcel(Generator rng, List<Long> words) {

        void draw() {
            words.add(rng.nextLong());
        }
    }

    private static long occurrences(StreamAudit audit) {
        return audit.findings().stream().mapToLong(AuditFinding::occurrences).sum();
    }

    /**
     * Streams go round by a queue and are handed over each time. One outcome is legal: no finding, and every
     * stream's words in their order.
     */
    @Test
    void streamsThatAreHandedOnAreClean() throws InterruptedException {
        int streams = 6;
        int steps = 20_000;
        Queue<Parcel> round = new ConcurrentLinkedQueue<>();
        AtomicInteger left = new AtomicInteger(steps);
        try (StreamAudit audit = StreamAudit.start()) {
            for (int i = 0; i < streams; i++) {
                round.add(new Parcel(StreamAudit.handOver(ROOT.child(i).open()), new ArrayList<>()));
            }
            Threads.race(THREADS, thread -> {
                while (left.getAndDecrement() > 0) {
                    Parcel parcel = round.poll();
                    if (parcel != null) {
                        parcel.draw();
                        Pools.disturb(parcel.words().get(parcel.words().size() - 1));
                        StreamAudit.handOver(parcel.rng());
                        round.add(parcel);
                    }
                }
            });
            audit.requireClean();
            assertEquals(streams, audit.streamsOpened());
        }
        assertEquals(streams, round.size());
        List<List<Long>> expected = new ArrayList<>();
        for (Parcel parcel : round) {
            Generator again = RandomNode.of(parcel.rng().address().orElseThrow()).open();
            expected.add(parcel.words().stream().map(word -> again.nextLong()).toList());
        }
        assertEquals(expected, round.stream().map(Parcel::words).toList());
    }

    /**
     * Who gave a stream away draws once more while the next thread draws. Two outcomes are legal: the next
     * thread came first and the giver is found, or the giver came first, owns it again, and the next thread
     * is found. Either way there is one finding a stream, and it names both threads.
     */
    @Test
    void whoDrawsFromWhatWasGivenAwayIsFoundOrTheNextOneIs() throws InterruptedException {
        int rounds = 3_000;
        Generator[] given = new Generator[rounds];
        AtomicInteger ready = new AtomicInteger(-1);
        try (StreamAudit audit = StreamAudit.start()) {
            Threads.race(2, thread -> {
                for (int i = 0; i < rounds; i++) {
                    if (thread == 0) {
                        given[i] = StreamAudit.handOver(ROOT.child(i).open());
                        ready.set(i);
                    }
                    while (ready.get() < i) {
                        Thread.onSpinWait();
                    }
                    Pools.disturb((2L * i + thread) * 0x9e3779b97f4a7c15L >>> 40);
                    given[i].nextLong();
                }
            });
            assertEquals(rounds, occurrences(audit));
            for (AuditFinding finding : audit.findings()) {
                assertEquals(AuditFinding.Kind.FOREIGN_DRAW, finding.kind());
                assertTrue(finding.second().thread().startsWith("racer "), finding::toString);
            }
        }
    }

    /** An opening in the history of a session: when it began and returned, by a common clock. */
    private record Opening(long began, long returned) {
    }

    /**
     * Streams are opened, each identity twice, while the session is closed. Legal is any count from that of
     * the openings that had returned before the closing began, to that of those that had begun before it
     * returned; and never more findings than openings of a known identity.
     */
    @Test
    void openingsThatRaceWithTheEndAreSeenOrNot() throws InterruptedException {
        int openings = 200;
        for (int repeat = 0; repeat < 50; repeat++) {
            AtomicLong clock = new AtomicLong();
            AtomicInteger opened = new AtomicInteger();
            List<List<Opening>> histories =
                    IntStream.range(0, THREADS).<List<Opening>>mapToObj(i -> new ArrayList<>()).toList();
            AtomicLong began = new AtomicLong();
            AtomicLong returned = new AtomicLong();
            int closeAfter = repeat * 16;
            StreamAudit audit = StreamAudit.start();
            Threads.race(THREADS + 1, thread -> {
                if (thread == THREADS) {
                    while (opened.get() < closeAfter) {
                        Thread.onSpinWait();
                    }
                    began.set(clock.getAndIncrement());
                    audit.close();
                    returned.set(clock.getAndIncrement());
                    return;
                }
                for (int i = 0; i < openings; i++) {
                    long start = clock.getAndIncrement();
                    ROOT.child(thread / 2).child(i).open();
                    histories.get(thread).add(new Opening(start, clock.getAndIncrement()));
                    opened.incrementAndGet();
                }
            });
            List<Opening> all = histories.stream().flatMap(List::stream).toList();
            long least = all.stream().filter(opening -> opening.returned() < began.get()).count();
            long most = all.stream().filter(opening -> opening.began() < returned.get()).count();
            long seen = audit.streamsOpened();
            assertTrue(least <= seen && seen <= most, () -> least + " to " + most + ": " + seen);
            assertTrue(occurrences(audit) <= seen / 2, () -> audit.report());
        }
    }
}
