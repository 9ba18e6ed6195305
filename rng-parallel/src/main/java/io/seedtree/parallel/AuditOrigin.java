package io.seedtree.parallel;

import io.seedtree.parallel.StackExcerpts.Excerpt;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.SeedSequence;
import java.util.function.Function;

/**
 * The algorithm of a node that remembers where the node was given to a construct.
 *
 * @param audit the audit during which that was
 * @param origin the place
 * @param algorithm makes the bit generator
 */
record AuditOrigin(StreamAudit audit, Excerpt origin,
        Function<SeedSequence, ? extends BitGenerator> algorithm)
        implements Function<SeedSequence, BitGenerator> {

    @Override
    public BitGenerator apply(SeedSequence seed) {
        BitGenerator bits = algorithm.apply(seed);
        return audit.isOn() ? WatchedBitGenerator.of(StreamWatch.unopened(audit, bits, origin)) : bits;
    }
}
