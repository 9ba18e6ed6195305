package io.seedtree.bench.measure;

/**
 * A fill by NumPy.
 *
 * @param bitGenerator its bit generator
 * @param call the call, without the size, as in {@code gamma(shape=3)}
 * @param length the number of values
 */
record NumpySource(String bitGenerator, String call, long length) implements Source {
}
