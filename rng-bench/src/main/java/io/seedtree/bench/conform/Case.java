package io.seedtree.bench.conform;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A conformance case: a fresh generator and the calls made on it in order.
 *
 * @param place the file and the line
 * @param fields the fields of the line
 */
record Case(String place, Fields fields) {

    private static final Set<String> FIELDS =
            Set.of("id", "numpy", "api", "bit_generator", "seed", "spawn_key",
                    "pool_size", "key", "counter", "calls");

    /** The name of the case and where it stands. */
    String title() {
        try {
            return fields.text("id") + " (" + place + ")";
        } catch (IllegalArgumentException e) {
            return place;
        }
    }

    /**
     * Returns the calls.
     *
     * @throws IllegalArgumentException if a field is unknown, or there are no calls
     */
    List<Call> calls() {
        fields.requireKnown(FIELDS);
        fields.text("id");
        List<Fields> calls = fields.objects("calls");
        if (calls.isEmpty()) {
            throw new IllegalArgumentException("calls must not be empty: []");
        }
        return IntStream.range(0, calls.size()).mapToObj(i -> new Call(i, calls.get(i))).toList();
    }
}
