package io.seedtree.bench.measure;

/**
 * How many times as fast, or as small, something is as something else.
 *
 * @param value the ratio
 * @param spread its spread, by the usual propagation of those of both
 */
record Ratio(double value, double spread) {
}
