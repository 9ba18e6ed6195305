package io.seedtree.bench.measure;

/** Where the samples of an entry come from. */
sealed interface Source permits JmhSource, NumpySource {
}
