package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Generator;
import io.seedtree.rng.Pcg64Dxsm;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The life of a session: one at a time, nothing before and nothing after it. */
class AuditSessionTest {

    private final StreamAudit audit = StreamAudit.start();

    @AfterEach
    void close() {
        audit.close();
    }

    @Test
    void oneSessionAtATime() {
        IllegalStateException refused = assertThrows(IllegalStateException.class, StreamAudit::start);
        assertTrue(String.valueOf(refused.getMessage()).contains("started by"), refused::getMessage);
        assertTrue(String.valueOf(refused.getMessage()).contains("AuditSessionTest"), refused::getMessage);
        audit.close();
        try (StreamAudit next = StreamAudit.start()) {
            audit.close();
            RandomNode.of(1).open();
            RandomNode.of(1).open();
            assertEquals(1, next.findings().size());
            assertEquals(List.of(), audit.findings());
        }
    }

    @Test
    void anAuditOfNothingIsNotClean() {
        Generator unseen = Generator.defaultRng(42);
        unseen.random();
        IllegalStateException empty = assertThrows(IllegalStateException.class, audit::requireClean);
        assertEquals(
                "nothing was audited, because no stream was opened: an audit sees those of RandomNode.open()"
                        + " and of the constructs of this package, not those of Generator.defaultRng(42) or"
                        + " Address.open()",
                empty.getMessage());
        RandomTasks.forRange(unseen, 0, 2, (rng, i) -> rng.random());
        audit.requireClean();
        assertEquals(2, audit.streamsOpened());
    }

    @Test
    void nothingIsSeenAfterTheEnd() throws InterruptedException {
        Generator watched = RandomNode.of(42).open();
        RandomNode used = RandomNode.of(43).usedHere();
        audit.close();
        Thread other = new Thread(watched::nextLong);
        other.start();
        other.join();
        used.open();
        used.open();
        RandomNode.of(42).open();
        RandomNode child = RandomNode.childOf(watched);
        assertInstanceOf(Pcg64Dxsm.class, child.open().bitGenerator());
        assertInstanceOf(Pcg64Dxsm.class, used.open().bitGenerator());
        assertInstanceOf(Pcg64Dxsm.class, watched.copy().bitGenerator());
        assertEquals("1 stream opened, nothing found", audit.report());
    }

    @Test
    void streamsOfAnEarlierSessionAreWatchedAnew() {
        Generator earlier = RandomNode.of(42).open();
        audit.close();
        try (StreamAudit next = StreamAudit.start()) {
            RandomNode child = RandomNode.childOf(earlier);
            child.open();
            next.requireClean();
            child.open();
            assertEquals("PCG64DXSM:42/0", next.findings().get(0).stream());
            assertEquals(2, next.streamsOpened());
        }
    }

    @Test
    void offThereIsNoWrapper() {
        audit.close();
        RandomNode node = RandomNode.of(42);
        Generator rng = node.open();
        assertSame(Pcg64Dxsm.class, rng.bitGenerator().getClass());
        assertSame(Pcg64Dxsm.class, rng.split().bitGenerator().getClass());
        assertSame(node, node.usedHere());
        assertSame(rng, StreamAudit.handOver(rng));
    }

    @Test
    void unusedStreamsAreLetGo() {
        WeakReference<Generator> forgotten = new WeakReference<>(RandomNode.of(42).open());
        for (int i = 0; i < 100 && forgotten.get() != null; i++) {
            System.gc();
        }
        assertTrue(forgotten.refersTo(null));
        RandomNode.of(42).open();
        assertEquals(1, audit.findings().size());
    }

    @Test
    void racingSessionsAreOneAtATime() throws InterruptedException {
        audit.close();
        AtomicLong running = new AtomicLong();
        AtomicLong started = new AtomicLong();
        AtomicLong seenTogether = new AtomicLong();
        Threads.race(4, number -> {
            for (int i = 0; i < 2_000; i++) {
                try (StreamAudit session = StreamAudit.start()) {
                    seenTogether.addAndGet(running.getAndIncrement());
                    started.incrementAndGet();
                    assertEquals(List.of(), session.findings());
                    running.decrementAndGet();
                } catch (IllegalStateException refused) {
                    Thread.onSpinWait();
                }
            }
        });
        assertEquals(0, seenTogether.get());
        assertTrue(started.get() >= 1);
    }
}
