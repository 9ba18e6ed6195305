package io.seedtree.parallel;

import io.seedtree.parallel.AuditFinding.Kind;
import io.seedtree.parallel.RandomNode.Reuse;
import io.seedtree.parallel.StackExcerpts.Excerpt;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds streams that are used twice or by the wrong thread, while a part of the program runs:
 *
 * <pre>{@code
 * try (StreamAudit audit = StreamAudit.start()) {
 *     runTheJob();
 *     audit.requireClean();
 * }
 * }</pre>
 *
 * <p>What it finds is in {@link AuditFinding.Kind}; both places are named. The numbers do not change.
 *
 * <table>
 * <caption>What is seen</caption>
 * <tr><th>mistake</th><th>found</th></tr>
 * <tr><td>one identity opened twice, at once or one after the other, such as a node used for two loops</td>
 * <td>always, unless one of the two nodes was declared ({@link RandomNode#reusedAs})</td></tr>
 * <tr><td>a generator used by another thread than the one that opened it, such as one captured by a lambda
 * that runs elsewhere</td>
 * <td>at the first draw by each such thread, unless it was {@link #handOver handed over}</td></tr>
 * <tr><td>a generator captured by a task that happens to run on the thread that owns it</td>
 * <td>no; in a run in which another thread takes the task it is</td></tr>
 * <tr><td>{@link TaskRandom#current()} in another ForkJoin task that the thread runs while its own task
 * waits, in a stage of a parallel stream, or in a task given back by a full pool
 * ({@code CallerRunsPolicy})</td>
 * <td>always, where it happens: whether it does is up to the schedule</td></tr>
 * <tr><td>two parallel streams made by {@code doubles(n)} and the like, which draw from one generator at a
 * time</td>
 * <td>only if one of them is started by a thread that is no ForkJoin worker and does not own the
 * generator</td></tr>
 * <tr><td>anything done with a generator that no node has opened, such as {@code Generator.defaultRng(42)} or
 * {@code Address.open()}; use {@code RandomNode.of(42).open()}. If such a generator is given to a construct,
 * its children are seen, it itself is not</td>
 * <td>no</td></tr>
 * <tr><td>seeds that are computed ({@code 42 + worker}), or a JDK stream's {@code sum()}, which depends on
 * the schedule</td>
 * <td>no</td></tr>
 * </table>
 *
 * <p>Audited are the streams that this package opens ({@link RandomNode#open()}) during the session, and what
 * is derived from those by {@code spawn}, {@code split}, {@code copy} and {@code jumped}. An identity is the
 * seed sequence, whatever the bit generator, or key and number of a keyed stream; a Philox of a seed sequence is
 * stream 0 of the key derived from that, too. The thread that opens a stream owns it. Children by {@code spawn}
 * and {@code split} and copies belong to the thread that first draws from them; a copy is a declared reuse. The
 * values of a generator's own parallel stream, as in {@code doubles(n).parallel()}, may be drawn by any ForkJoin
 * worker. Taking the next child is not a draw.
 *
 * <p>A session sees the whole program, so there can be one at a time. Streams opened before it, or going on
 * after it, are left alone. While it is off it costs nothing, except that opening, binding and looking up a
 * stream read one field each. While it is on it costs some microseconds for each stream opened, more on a
 * deep stack, and nanoseconds for each draw, but about a microsecond for a value of the generator's own
 * parallel stream drawn by another worker; and about 150 bytes for each identity until the session is closed.
 * The {@link Generator#bitGenerator() bit generator} of an audited stream is a wrapper with
 * the same abilities, of another class.
 *
 * <p>While the JDK's Flight Recorder runs, a session also sends it the events
 * {@code io.seedtree.StreamOpened}, {@code io.seedtree.StreamReused} and {@code io.seedtree.ForeignDraw}.
 *
 * <p>Safe for use by several threads.
 */
public final class StreamAudit implements AutoCloseable {

    /*
     * Design. The session is found through one static field. The hooks read it plainly, because a volatile
     * read keeps the compiler from moving loads out of a loop that opens streams. What start() happens before
     * (a fork, a submission, a thread that is started) sees the session none the less; a thread without any
     * such tie may see it later. Whoever has seen one asks again with a volatile read, so that a session that
     * is over is not mistaken for one that is on. Nothing is hooked into the generators: a watched one is
     * wrapped when it is opened, so that an unwatched one costs nothing.
     */

    private static final VarHandle RUNNING;

    static {
        try {
            RUNNING = MethodHandles.lookup().findStaticVarHandle(StreamAudit.class, "running",
                    StreamAudit.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static @Nullable StreamAudit running;

    private final StackExcerpts excerpts = new StackExcerpts();
    private final AuditLedger ledger = new AuditLedger();
    private final ThreadLocal<BindingTrail> trails = ThreadLocal.withInitial(BindingTrail::new);
    private final Sighting start = Sighting.of(here(), Excerpt.NONE);

    private StreamAudit() {
    }

    /**
     * Starts a session.
     *
     * @return the session, to be closed
     * @throws IllegalStateException if there is one already; the message says who started it
     */
    public static StreamAudit start() {
        StreamAudit audit = new StreamAudit();
        while (!RUNNING.compareAndSet(null, audit)) {
            StreamAudit other = now();
            if (other != null) {
                throw new IllegalStateException(
                        "start: an audit sees the whole program, and one is running, started "
                                + other.start.toPlace());
            }
        }
        return audit;
    }

    /**
     * Gives a stream to the next thread that draws from it. Without it, a draw by another thread than the one
     * that opened the stream is a finding. Does nothing while no audit is on.
     *
     * @param rng the stream, which the calling thread owns; if it does not, that is a finding
     * @return the stream
     */
    public static Generator handOver(Generator rng) {
        if (rng.bitGenerator() instanceof WatchedBitGenerator watched) {
            watched.watch().handOver();
        }
        return rng;
    }

    /**
     * Returns what was found so far.
     *
     * @return the findings, in the order in which they were first seen
     */
    public List<AuditFinding> findings() {
        return ledger.findings();
    }

    /**
     * Returns the number of streams opened so far, those of declared reuse included.
     *
     * @return the number
     */
    public long streamsOpened() {
        return ledger.streamsOpened();
    }

    /**
     * Returns the findings as a text of several lines.
     *
     * @return the text
     */
    public String report() {
        List<AuditFinding> findings = findings();
        StringBuilder text = new StringBuilder(findings.isEmpty()
                ? count(streamsOpened(), "stream") + " opened, nothing found"
                : count(findings.size(), "mistake") + " in " + count(streamsOpened(), "stream"));
        int number = 0;
        for (AuditFinding finding : findings) {
            number++;
            text.append('\n').append(number).append(". ").append(finding);
        }
        return text.toString();
    }

    private static String count(long number, String what) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? what : what + "s");
    }

    /**
     * Requires that nothing was found so far, in one stream or more.
     *
     * @throws IllegalStateException if something was, the message is the report; or if no stream was opened
     */
    public void requireClean() {
        if (streamsOpened() == 0) {
            throw new IllegalStateException("nothing was audited, because no stream was opened: an audit sees"
                    + " those of RandomNode.open() and of the constructs of this package, not those of"
                    + " Generator.defaultRng(42) or Address.open()");
        }
        if (!findings().isEmpty()) {
            throw new IllegalStateException(report());
        }
    }

    /** Ends the session. The findings stay. Closing again does nothing. */
    @Override
    public void close() {
        if (RUNNING.compareAndSet(this, null)) {
            ledger.close();
        }
    }

    /** Returns the report. */
    @Override
    public String toString() {
        return report();
    }

    /** Watches a newly opened stream while an audit is on; else the bit generator itself. */
    static BitGenerator watch(Object identity, Optional<Reuse> reuse, BitGenerator bits) {
        return running == null ? bits : watchNow(identity, reuse, bits);
    }

    private static BitGenerator watchNow(Object identity, Optional<Reuse> reuse, BitGenerator bits) {
        StreamAudit audit = now();
        return audit == null ? bits
                : WatchedBitGenerator.of(StreamWatch.opened(audit, identity, reuse, bits));
    }

    /** Notes where a node is given to a construct, while an audit is on; else the node's own algorithm. */
    static <K> Function<K, ? extends BitGenerator> usedHere(Function<K, ? extends BitGenerator> algorithm) {
        StreamAudit audit = running == null ? null : now();
        if (audit == null) {
            return algorithm;
        }
        return new AuditOrigin<>(audit, audit.here(), AuditOrigin.plain(algorithm));
    }

    /** Notes that the calling thread binds a stream, or none. */
    static void bound(@Nullable Generator rng) {
        StreamAudit audit = running == null ? null : now();
        if (audit != null) {
            audit.trails.get().bound(rng);
        }
    }

    /** Looks who asks for the stream that is bound to the calling thread. */
    static void lookedUp(Generator rng) {
        StreamAudit audit = running == null ? null : now();
        if (audit != null && rng.bitGenerator() instanceof WatchedBitGenerator watched
                && audit.trails.get().isForeign(rng)) {
            watched.watch().lookedUpByForeignTask();
        }
    }

    private static @Nullable StreamAudit now() {
        return (StreamAudit) RUNNING.getVolatile();
    }

    boolean isOn() {
        return now() == this;
    }

    AuditLedger ledger() {
        return ledger;
    }

    /** Where the calling thread is. */
    Excerpt here() {
        return excerpts.here();
    }
}
