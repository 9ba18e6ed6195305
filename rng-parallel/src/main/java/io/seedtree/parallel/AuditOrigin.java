package io.seedtree.parallel;

import io.seedtree.parallel.StackExcerpts.Excerpt;
import io.seedtree.rng.BitGenerator;
import java.util.function.Function;

/**
 * The algorithm of a node, or of a key, that remembers where that was given to a construct.
 *
 * @param <K> the type of what the bit generator is made of
 * @param audit the audit during which that was
 * @param origin the place
 * @param algorithm makes the bit generator
 */
record AuditOrigin<K>(StreamAudit audit, Excerpt origin, Function<K, ? extends BitGenerator> algorithm)
        implements Function<K, BitGenerator> {

    /** The algorithm itself, without an earlier origin. */
    @SuppressWarnings("unchecked") // an origin is made of what the algorithm under it is made of
    static <K> Function<K, ? extends BitGenerator> plain(Function<K, ? extends BitGenerator> algorithm) {
        return algorithm instanceof AuditOrigin<?> earlier
                ? ((AuditOrigin<K>) earlier).algorithm()
                : algorithm;
    }

    @Override
    public BitGenerator apply(K identity) {
        BitGenerator bits = algorithm.apply(identity);
        return audit.isOn() ? WatchedBitGenerator.of(StreamWatch.unopened(audit, bits, origin)) : bits;
    }
}
