package io.seedtree.junit;

import static io.seedtree.junit.TestRuns.failureOf;
import static io.seedtree.junit.TestRuns.note;
import static io.seedtree.junit.TestRuns.onlyThrown;
import static io.seedtree.junit.TestRuns.place;
import static io.seedtree.junit.TestRuns.run;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.TestAbortedException;

/** What a failure says: itself, its streams and how to repeat it. */
class SeededFailureTest {

    private static final String PLACE = "io.seedtree.junit.SeededFailureTest$";

    private static void assertNote(String expected, Throwable failure) {
        assertEquals(expected, note(failure));
    }

    @Seeded
    static class Unequal {

        @Test
        void unequal(Generator rng) {
            assertEquals(-1, rng.integers(0, 10));
        }
    }

    @Test
    void aFailedAssertionStaysWhatItIs() {
        AssertionFailedError failure = assertInstanceOf(AssertionFailedError.class, failureOf(Unequal.class));
        assertEquals(-1L, failure.getExpected().getValue());
        assertTrue(failure.getMessage().startsWith("expected: <-1> but was: <"), failure::getMessage);
        assertTrue(List.of(failure.getStackTrace()).stream()
                .anyMatch(frame -> frame.getMethodName().equals("unequal")));
        assertNote("drew from PCG64DXSM:42/" + place(Unequal.class, "/[method:unequal]")
                + "/0; again: mvn test '-Dtest="
                + PLACE + "Unequal#unequal' -Dseedtree.seed=42", failure);
    }

    @Test
    void thePrintedStackTraceHasTheNote() {
        StringWriter out = new StringWriter();
        failureOf(Unequal.class).printStackTrace(new PrintWriter(out, true));
        assertTrue(
                out.toString()
                        .contains("Suppressed: io.seedtree.junit.SeededFailure: drew from PCG64DXSM:42/"),
                out::toString);
    }

    @Seeded(7)
    static class Everywhere {

        @BeforeAll
        static void first(SeedSequence seed) {
        }

        private final Generator own;

        Everywhere(Generator own) {
            this.own = own;
        }

        @BeforeEach
        void prepare(Generator rng) {
        }

        @Test
        void all(Generator rng, SeedSequence seed) throws IOException {
            throw new IOException("of " + own.bitGenerator().name());
        }
    }

    @Test
    void allStreamsAreNamedAndAFixedSeedNeedsNoOption() {
        Throwable failure = assertInstanceOf(IOException.class, failureOf(Everywhere.class));
        String test = "PCG64DXSM:7/" + place(Everywhere.class, "/[method:all]");
        String type = PLACE + "Everywhere";
        assertNote("drew from " + test + "/\"" + type + "\"/0, " + test + "/\"" + type + ".prepare\"/0, "
                + test + "/0, " + test.substring("PCG64DXSM:".length()) + "/1, 7/"
                + place(Everywhere.class, "")
                + "/\"" + type + ".first\"/0; again: mvn test '-Dtest=" + type + "#all'", failure);
    }

    static class InInvocation {

        @ParameterizedTest
        @RandomSource(count = 1, value = "normal(0, 1)")
        void parameterized(double value) {
            throw new IllegalStateException("at " + value);
        }
    }

    @Test
    void argumentsAreNamed() {
        assertNote("drew from children of PCG64DXSM:42/"
                + place(InInvocation.class, "/[test-template:parameterized]")
                + "; again: mvn test '-Dtest=" + PLACE + "InInvocation#parameterized' -Dseedtree.seed=42",
                failureOf(InInvocation.class));
    }

    @Seeded
    static class TooLong {

        @Test
        @Timeout(value = 1, unit = TimeUnit.MILLISECONDS)
        void tooLong(Generator rng) {
            while (!Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(rng.integers(1, 1000));
            }
        }
    }

    @Test
    void aTimeOutHasANote() {
        assertTrue(note(assertInstanceOf(TimeoutException.class, failureOf(TooLong.class)))
                .startsWith("drew from PCG64DXSM:42/"));
    }

    @Seeded
    static class Several {

        @Test
        void several(Generator rng) {
            assertAll(() -> assertEquals(-1, rng.integers(0, 10)),
                    () -> assertEquals(-2, rng.integers(0, 10)));
        }
    }

    @Test
    void severalFailuresHaveOneNote() {
        MultipleFailuresError failure =
                assertInstanceOf(MultipleFailuresError.class, failureOf(Several.class));
        assertEquals(2, failure.getFailures().size());
        assertTrue(note(failure).startsWith("drew from "));
    }

    @Seeded
    static class Aborted {

        @Test
        void aborted(Generator rng) {
            assumeTrue(rng.random() < 0, "never");
        }
    }

    @Test
    void anAbortedTestHasNone() {
        assertNote("", assertInstanceOf(TestAbortedException.class, failureOf(Aborted.class)));
    }

    @Seeded
    static class NothingDrawn {

        @Test
        void nothing() {
            throw new IllegalStateException();
        }
    }

    @Test
    void aTestWithoutAStreamHasNone() {
        assertNote("", failureOf(NothingDrawn.class));
    }

    private static final class Closed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Closed() {
            super("no room", null, false, false);
        }
    }

    @Seeded
    static class NoRoom {

        @Test
        void noRoom(Generator rng) {
            throw new Closed();
        }
    }

    @Test
    void whereThereIsNoRoomTheNoteIsAReportEntry() {
        var results = run(Map.of("seedtree.seed", "42"), selectClass(NoRoom.class));
        assertInstanceOf(Closed.class, onlyThrown(results.allEvents()));
        assertEquals(List.of("drew from PCG64DXSM:42/" + place(NoRoom.class, "/[method:noRoom]")
                + "/0; again: mvn test '-Dtest=" + PLACE + "NoRoom#noRoom' -Dseedtree.seed=42"),
                TestRuns.published(results, "seedtree.failure"));
    }

    private static final RuntimeException SHARED = new RuntimeException("shared");

    @Seeded
    static class Shared {

        @Test
        void shared(Generator rng) {
            throw SHARED;
        }
    }

    @Test
    void oneObjectThrownTwiceByATestHasOneNote() {
        assertSame(SHARED, failureOf(Shared.class));
        assertSame(SHARED, failureOf(Shared.class));
        assertEquals(1, SHARED.getSuppressed().length);
    }

    @Test
    void aSeedIsQuotedForTheShell() {
        String note = note(onlyThrown(
                run(Map.of("seedtree.seed", "42/\"rain\""), selectClass(Unequal.class)).allEvents()));
        assertTrue(note.endsWith(" '-Dseedtree.seed=42/\"rain\"'"), note);
        String quote = note(onlyThrown(
                run(Map.of("seedtree.seed", "42/\"it's\""), selectClass(Unequal.class)).allEvents()));
        assertTrue(quote.endsWith(" '-Dseedtree.seed=42/\"it'\\''s\"'"), quote);
    }
}
