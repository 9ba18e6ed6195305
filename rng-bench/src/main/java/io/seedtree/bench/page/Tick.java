package io.seedtree.bench.page;

/**
 * A place on an axis that has a label.
 *
 * @param value the place
 * @param label its label, of one line or several
 */
public record Tick(double value, String label) {
}
