/**
 * NumPy's random numbers, to the last bit: seed sequences, bit generators and distributions, and the frozen
 * {@code RandomState}. No dependency at run time.
 */
@SuppressWarnings("module") // the modules that see internals are compiled after this one and need not be present
module io.seedtree.rng {
    requires static transitive org.jspecify;
    requires static jdk.incubator.vector;

    exports io.seedtree.rng;
    exports io.seedtree.rng.legacy;
    exports io.seedtree.rng.sampler;

    exports io.seedtree.rng.call to io.seedtree.bench, io.seedtree.junit;
    exports io.seedtree.rng.math to io.seedtree.bench;
}
