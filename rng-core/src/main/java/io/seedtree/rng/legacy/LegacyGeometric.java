package io.seedtree.rng.legacy;

import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.Geometric;
import io.seedtree.rng.sampler.internal.Constraints;

/** The old geometric distribution: the Generator's search for large p, an inversion for small. */
final class LegacyGeometric {

    private static final double SEARCH_FROM = 1.0 / 3.0;

    private LegacyGeometric() {
    }

    static LegacyLong of(double p) {
        Constraints.boundedGt01("geometric", "p", p);
        if (p >= SEARCH_FROM) {
            Geometric search = Geometric.of(p);
            return source -> search.draw(source.bits());
        }
        double logFailure = Elementary.log(1 - p);
        return source -> LegacyLong.truncated(Math.ceil(Elementary.log1p(-source.nextDouble()) / logFailure));
    }
}
