package io.seedtree.rng;

import java.util.ArrayList;
import java.util.List;

/**
 * The shape of a bit generator's state: what its words mean, after NumPy's state dictionary.
 *
 * @param bitGenerator NumPy's name of the algorithm
 * @param inner the entries of the dictionary under {@code "state"}
 * @param outer the entries beside it
 * @param hasHalf whether 32-bit draws leave a half word behind
 */
record StateLayout(String bitGenerator, List<StateField> inner, List<StateField> outer, boolean hasHalf) {

    /** All entries, in the order of their words. */
    List<StateField> fields() {
        List<StateField> fields = new ArrayList<>(inner);
        fields.addAll(outer);
        return fields;
    }

    /** The number of words of a state. */
    int length() {
        return fields().stream().mapToInt(StateField::length).sum();
    }
}
