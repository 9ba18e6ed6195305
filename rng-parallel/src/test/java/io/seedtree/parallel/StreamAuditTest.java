package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.AuditFinding.Kind;
import io.seedtree.rng.Generator;
import io.seedtree.rng.JumpableBitGenerator;
import io.seedtree.rng.Philox;
import io.seedtree.rng.SeedSequence;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams opened twice, and how a report tells of them. */
class StreamAuditTest {

    private final StreamAudit audit = StreamAudit.start();

    @AfterEach
    void close() {
        audit.close();
    }

    private static long firstLoop(RandomNode node) {
        return loop(node, 100);
    }

    private static long secondLoop(RandomNode node) {
        return loop(node, 150);
    }

    private static long loop(RandomNode node, int size) {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum += node.child(i).open().nextLong();
        }
        return sum;
    }

    private static boolean names(AuditFinding.Place place, String method) {
        return place.stack().stream().anyMatch(frame -> frame.getMethodName().equals(method));
    }

    private AuditFinding theFinding() {
        List<AuditFinding> findings = audit.findings();
        assertEquals(1, findings.size(), audit::report);
        return findings.get(0);
    }

    @Test
    void findsOneNodeUsedForTwoLoops() {
        RandomNode node = RandomNode.of(42);
        firstLoop(node);
        audit.requireClean();
        secondLoop(node);
        AuditFinding finding = theFinding();
        assertEquals(Kind.OPENED_TWICE, finding.kind());
        assertEquals("PCG64DXSM:42/0", finding.stream());
        assertEquals(100, finding.occurrences());
        assertEquals(250, audit.streamsOpened());
        assertTrue(names(finding.first(), "firstLoop"), finding::toString);
        assertTrue(names(finding.second(), "secondLoop"), finding::toString);
    }

    @Test
    void namesBothThreads() throws InterruptedException {
        RandomNode.of(42).open();
        Thread other = new Thread(() -> RandomNode.of(42).open(), "the other one");
        other.start();
        other.join();
        AuditFinding finding = theFinding();
        assertTrue(finding.first().thread().startsWith(Thread.currentThread().getName() + " #"),
                finding::toString);
        assertTrue(finding.second().thread().startsWith("the other one #"), finding::toString);
    }

    @Test
    void namesVirtualThreads() throws InterruptedException {
        RandomNode.of(42).open();
        Thread other = Thread.ofVirtual().unstarted(() -> RandomNode.of(42).open());
        other.start();
        other.join();
        assertEquals("thread #" + other.threadId(), theFinding().second().thread());
    }

    @Test
    void namesWhereANodeWasGivenToAConstruct() {
        RandomNode node = RandomNode.of(42);
        RandomNode first = node.usedHere();
        RandomNode second = first.usedHere();
        loop(first, 10);
        loop(second, 10);
        AuditFinding finding = theFinding();
        StackTraceElement firstUse = finding.first().origin().get(0);
        StackTraceElement secondUse = finding.second().origin().get(0);
        assertEquals("namesWhereANodeWasGivenToAConstruct", firstUse.getMethodName());
        assertEquals(firstUse.getLineNumber() + 1, secondUse.getLineNumber());
    }

    @Test
    void identityIsTheSeedSequence() {
        RandomNode.of(42).child(3).open();
        RandomNode.of(SeedSequence.parse("42/3"), Philox::new).open();
        assertEquals("Philox:42/3", theFinding().stream());
    }

    @ParameterizedTest
    @EnumSource
    void declaredReuseIsNoFinding(RandomNode.Reuse why) {
        RandomNode node = RandomNode.of(42);
        loop(node.reusedAs(why), 10);
        loop(node, 10);
        loop(node.reusedAs(why), 10);
        audit.requireClean();
        assertEquals(30, audit.streamsOpened());
        loop(node, 10);
        assertEquals(10, theFinding().occurrences());
    }

    @ParameterizedTest
    @EnumSource
    void childrenOfADeclaredStreamAreDeclared(RandomNode.Reuse why) {
        Consumer<RandomNode> job = node -> {
            Generator rng = node.open();
            rng.split().nextLong();
            RandomNode child = RandomNode.childOf(rng);
            RandomNode.childOf(child.open()).child(7).open();
        };
        job.accept(RandomNode.of(42));
        job.accept(RandomNode.of(42).reusedAs(why));
        audit.requireClean();
        job.accept(RandomNode.of(42));
        assertEquals(4, audit.findings().stream().mapToLong(AuditFinding::occurrences).sum(), audit::report);
    }

    @Test
    void copiesAndJumpedCopiesAreNoFinding() {
        Generator rng = RandomNode.of(42).open();
        Generator copy = rng.copy();
        assertEquals(rng.nextLong(), copy.nextLong());
        assertEquals(rng.split().nextLong(), copy.split().nextLong());
        var watched =
                assertInstanceOf(JumpableBitGenerator.class, RandomNode.of(42).child(1).open()
                        .copy().bitGenerator());
        watched.jumped().nextLong();
        watched.jumped().nextLong();
        audit.requireClean();
    }

    @Test
    void findsTheCounterOfAStreamMixedWithIndices() {
        RandomNode node = RandomNode.of(42);
        Generator rng = node.open();
        Generator unused = rng.split();
        Generator used = rng.split();
        node.child(0).open();
        audit.requireClean();
        node.child(1).open();
        audit.requireClean();
        used.nextLong();
        AuditFinding finding = theFinding();
        assertEquals("PCG64DXSM:42/1", finding.stream());
        assertTrue(finding.second().origin().get(0).getLineNumber()
                < finding.second().stack().get(0).getLineNumber());
        assertEquals("PCG64DXSM:42/0", unused.address().orElseThrow().toString());
    }

    @Test
    void addressesAreNotOpenings() {
        RandomNode node = RandomNode.childOf(RandomNode.of(42).open());
        assertEquals("PCG64DXSM:42/0", node.toString());
        assertEquals("PCG64DXSM:42/0", node.open().address().orElseThrow().toString());
        assertEquals("PCG64DXSM:42/0", node.toString());
        assertEquals(2, audit.streamsOpened());
        audit.requireClean();
    }

    @Test
    void aReportIsReadable() {
        assertEquals("0 streams opened, nothing found", audit.report());
        firstLoop(RandomNode.of(42));
        assertEquals("100 streams opened, nothing found", audit.toString());
        secondLoop(RandomNode.of(42));
        IllegalStateException unclean = assertThrows(IllegalStateException.class, audit::requireClean);
        assertEquals(audit.report(), unclean.getMessage());
        String[] lines = audit.report().split("\n");
        assertEquals("1 mistake in 250 streams", lines[0]);
        assertEquals("1. PCG64DXSM:42/0 was opened twice (and 99 more at the same places)", lines[1]);
        String thread = Thread.currentThread().getName() + " #" + Thread.currentThread().threadId();
        assertTrue(lines[2].startsWith("    opened by " + thread + " at "), lines[2]);
        assertTrue(lines[2].contains("StreamAuditTest.loop(StreamAuditTest.java:"), lines[2]);
        assertTrue(lines[3].startsWith("            at "), lines[3]);
        assertTrue(audit.report().contains("\n    opened again by "), audit::report);
        assertEquals("    cure: give each use a node of its own, such as root.child(\"name\"), or of a key a"
                + " number of its own, or say reusedAs(...)", lines[lines.length - 1]);
    }

    /** Of this library's frames a report names what the user's code has called, on one line with that. */
    @Test
    void aReportNamesTheUsersCallFirst() {
        RandomNode node = RandomNode.of(42);
        RandomTasks.mapToDouble(node, 0, 20, (rng, i) -> rng.random());
        RandomTasks.mapToDouble(node, 0, 20, (rng, i) -> rng.random());
        for (AuditFinding finding : audit.findings()) {
            for (AuditFinding.Place place : List.of(finding.first(), finding.second())) {
                assertTrue(place.toString().contains(" in RandomTasks.mapToDouble at "
                        + StreamAuditTest.class.getName()
                        + ".aReportNamesTheUsersCallFirst(StreamAuditTest.java:"),
                        place::toString);
            }
        }
        assertEquals(20, audit.findings().stream().mapToLong(AuditFinding::occurrences).sum());
    }

    @Test
    void numbersInAReportAreOfNoCountry() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            loop(RandomNode.of(42), 1_000);
            assertEquals("1,000 streams opened, nothing found", audit.report());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void racingOpeningsAreAllButOneFound() throws InterruptedException {
        int threads = 8;
        int identities = 2_000;
        RandomNode node = RandomNode.of(42);
        AtomicLong sum = new AtomicLong();
        Threads.race(threads, number -> sum.addAndGet(loop(node, identities)));
        assertEquals((long) threads * identities, audit.streamsOpened());
        long found = audit.findings().stream().mapToLong(AuditFinding::occurrences).sum();
        assertEquals((threads - 1L) * identities, found);
        assertEquals(threads * loop(RandomNode.of(42).reusedAs(RandomNode.Reuse.REPLAY), identities),
                sum.get());
    }
}
