package io.seedtree.parallel;

import io.seedtree.parallel.AuditFinding.Kind;
import io.seedtree.parallel.StackExcerpts.Excerpt;
import io.seedtree.rng.SeedSequence;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What an audit has seen: the openings and the findings. Safe for use by several threads. */
final class AuditLedger {

    /*
     * Design. The key of an opening is the identity itself, not the stream: a stream that is long gone must
     * be known when its identity is opened again. Streams are not referred to, so they go when their users
     * let them go. Of several undeclared openings that race, putIfAbsent makes exactly one the first; each of
     * the others finds it.
     *
     * A Philox of a seed sequence draws the words of stream 0 of the key that KeyedStreams derives from it. So it is
     * entered under that identity, too, also where the seed sequence was opened before by another algorithm.
     *
     * Findings are grouped by kind and the two places, so that a loop of a million mistakes is one entry;
     * where it is known where the streams came from, by that, because which thread opens one from where is up
     * to the schedule. The number of a group is its rank in the report.
     */

    private final ConcurrentMap<Object, Sighting> undeclared = new ConcurrentHashMap<>();
    private final ConcurrentMap<Key, Group> findings = new ConcurrentHashMap<>();
    private final LongAdder opened = new LongAdder();
    private final AtomicInteger groups = new AtomicInteger();

    private record Key(Kind kind, Excerpt first, Excerpt second) {
    }

    private record Group(int number, String stream, Sighting first, Sighting second, LongAdder occurrences) {
    }

    /** Enters an opening. */
    void opened(Object identity, StreamWatch stream, Sighting opening) {
        opened.increment();
        AuditEvents.streamOpened(stream);
        if (stream.declared().isEmpty()) {
            Sighting earlier = enter(identity, stream, opening);
            if (earlier != null) {
                found(Kind.OPENED_TWICE, stream, earlier, opening);
            }
        }
    }

    /** The earlier opening of an identity, or null if this is the first. */
    private @Nullable Sighting enter(Object identity, StreamWatch stream, Sighting opening) {
        Sighting earlier = undeclared.putIfAbsent(identity, opening);
        if (identity instanceof SeedSequence seed && stream.isPhilox()) {
            Sighting keyed = undeclared.putIfAbsent(KeyedPlace.ofPhilox(seed), opening);
            return earlier == null ? keyed : earlier;
        }
        return earlier;
    }

    /** Enters a finding. */
    void found(Kind kind, StreamWatch stream, Sighting first, Sighting second) {
        AuditEvents.found(kind, stream, first);
        Key key = new Key(kind, first.source(), second.source());
        findings.computeIfAbsent(key, unknown -> new Group(groups.getAndIncrement(), stream.describe(), first,
                second, new LongAdder())).occurrences().increment();
    }

    long streamsOpened() {
        return opened.sum();
    }

    List<AuditFinding> findings() {
        return findings.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().number()))
                .map(entry -> finding(entry.getKey().kind(), entry.getValue()))
                .toList();
    }

    /** A group that was made just now may not be counted yet. */
    private static AuditFinding finding(Kind kind, Group group) {
        return new AuditFinding(kind, group.stream(), group.first().toPlace(), group.second().toPlace(),
                Math.max(1, group.occurrences().sum()));
    }

    /** Forgets the openings: nothing more will be compared with them. */
    void close() {
        undeclared.clear();
    }
}
