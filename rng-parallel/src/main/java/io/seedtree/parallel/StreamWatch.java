package io.seedtree.parallel;

import io.seedtree.parallel.AuditFinding.Kind;
import io.seedtree.parallel.RandomNode.Reuse;
import io.seedtree.parallel.StackExcerpts.Excerpt;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Philox;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinWorkerThread;
import org.jspecify.annotations.Nullable;

/** Who owns a stream, while an audit is on. */
final class StreamWatch {

    /*
     * Design. The owner is the thread that opened the stream; nobody after a hand-over, until the next thread
     * that draws claims it by compare-and-set. One volatile read tells the owner that all is well. What the
     * owner alone touches (unopened) is ordered by that field: it is written before a claim is given up and
     * read after the next one. The last place is volatile, because a foreign thread reports it.
     *
     * A stream of the generator's own (doubles(n).parallel()) hands the generator on with each split, which
     * the generator cannot tell. So a ForkJoin worker may draw where its stack shows that it splits or
     * traverses such a stream; this does not make it the owner, since after the stream's end its caller goes
     * on.
     */

    private static final VarHandle OWNER;

    static {
        try {
            OWNER = MethodHandles.lookup().findVarHandle(StreamWatch.class, "owner", Thread.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final StreamAudit audit;
    private final BitGenerator bits;
    private final Optional<Reuse> declared;
    /** Threads that were reported; their numbers, so that none is kept alive. */
    private final Set<Long> reported = ConcurrentHashMap.newKeySet(0);
    private volatile @Nullable Thread owner;
    private volatile Sighting owned;
    /** Whether the first claim opens the stream. */
    private boolean unopened;

    private StreamWatch(StreamAudit audit, BitGenerator bits, Optional<Reuse> declared, Excerpt at,
            Excerpt origin) {
        this.audit = audit;
        this.bits = bits;
        this.declared = declared;
        this.owned = Sighting.of(at, origin);
    }

    /** A stream that the calling thread opens here: that of a seed sequence, or of what else identifies it. */
    static StreamWatch opened(StreamAudit audit, Object identity, Optional<Reuse> reuse, BitGenerator made) {
        BitGenerator bits = WatchedBitGenerator.unwrap(made);
        Optional<Reuse> declared = reuse.or(() -> declaredBy(made));
        Excerpt origin =
                made instanceof WatchedBitGenerator watched ? watched.watch().origin() : Excerpt.NONE;
        Excerpt here = audit.here();
        StreamWatch watch =
                new StreamWatch(audit, bits, declared, here, origin == here ? Excerpt.NONE : origin);
        watch.owner = Thread.currentThread();
        audit.ledger().opened(identity, watch, watch.owned);
        return watch;
    }

    /** A stream made at a place, which counts as opened by the thread that first draws from it. */
    static StreamWatch unopened(StreamAudit audit, BitGenerator made, Excerpt origin) {
        return unopened(audit, WatchedBitGenerator.unwrap(made), declaredBy(made), origin);
    }

    private static StreamWatch unopened(StreamAudit audit, BitGenerator bits, Optional<Reuse> declared,
            Excerpt origin) {
        StreamWatch watch = new StreamWatch(audit, bits, declared, Excerpt.NONE, origin);
        watch.unopened = true;
        return watch;
    }

    private static Optional<Reuse> declaredBy(BitGenerator made) {
        return made instanceof WatchedBitGenerator watched ? watched.watch().declared : Optional.empty();
    }

    /** Watches a child of this stream. */
    BitGenerator child(BitGenerator child) {
        return audit.isOn() ? WatchedBitGenerator.of(unopened(audit, child, declared, audit.here())) : child;
    }

    /** Watches a copy of this stream, which any thread may take; to copy is to declare it. */
    BitGenerator copyOf(BitGenerator original) {
        return again(original.copy(), declared.or(() -> Optional.of(Reuse.COPY)));
    }

    /** Watches a jumped copy of this stream, which any thread may take. */
    BitGenerator jumped(BitGenerator copy) {
        return again(copy, declared);
    }

    private BitGenerator again(BitGenerator copy, Optional<Reuse> why) {
        return audit.isOn()
                ? WatchedBitGenerator.of(new StreamWatch(audit, copy, why, Excerpt.NONE, audit.here()))
                : copy;
    }

    /** Called before each draw. */
    void drawing() {
        if (owner != Thread.currentThread()) {
            drawingUnowned();
        }
    }

    private void drawingUnowned() {
        if (audit.isOn() && !claim()) {
            report();
        }
    }

    /** Takes a stream that nobody owns. */
    private boolean claim() {
        Thread thread = Thread.currentThread();
        if (owner != null || !OWNER.compareAndSet(this, null, thread)) {
            return false;
        }
        Excerpt origin = owned.at() == Excerpt.NONE ? owned.origin() : owned.at();
        Sighting claimed = Sighting.of(audit.here(), origin);
        owned = claimed;
        if (unopened) {
            unopened = false;
            bits.seedSequence().ifPresent(identity -> audit.ledger().opened(identity, this, claimed));
        }
        return true;
    }

    private void report() {
        Thread thread = Thread.currentThread();
        if (reported.contains(thread.threadId())
                || thread instanceof ForkJoinWorkerThread && StackExcerpts.isDrawingPrefix()) {
            return;
        }
        if (reported.add(thread.threadId())) {
            foundHere(Kind.FOREIGN_DRAW);
        }
    }

    private void foundHere(Kind kind) {
        audit.ledger().found(kind, this, owned, Sighting.of(audit.here(), Excerpt.NONE));
    }

    /** Called when {@link TaskRandom} gives the stream to a task that is not its own. */
    void lookedUpByForeignTask() {
        if (audit.isOn()) {
            foundHere(Kind.FOREIGN_TASK);
        }
    }

    /** Gives the stream to the next thread that draws from it. */
    void handOver() {
        if (!audit.isOn()) {
            return;
        }
        if (owner != null) {
            drawing();
            owned = Sighting.of(audit.here(), Excerpt.NONE);
            owner = null;
        }
    }

    BitGenerator bits() {
        return bits;
    }

    boolean isPhilox() {
        return bits.name().equals(Philox.NAME);
    }

    Optional<Reuse> declared() {
        return declared;
    }

    Excerpt origin() {
        return owned.origin();
    }

    /** The address, or what comes closest to it. */
    String describe() {
        return StreamText.of(Generator.of(bits));
    }
}
