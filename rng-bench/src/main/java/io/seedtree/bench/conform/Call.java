package io.seedtree.bench.conform;

import io.seedtree.rng.call.Arguments;
import io.seedtree.rng.call.Session;
import io.seedtree.rng.call.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call of a case and the values that NumPy gave.
 *
 * @param index the number of calls before it
 * @param fields the fields of the call
 */
record Call(int index, Fields fields) {

    private static final Set<String> FIELDS =
            Set.of("method", "args", "size", "dtype", "expect", "digest", "head");

    /** The place in the case and the name of the method, as far as it has one. */
    String title() {
        return "call " + index + fields.find("method").map(method -> " (" + method + ")").orElse("");
    }

    /**
     * Makes the call.
     *
     * @return the values; none for a method that has none
     * @throws IllegalArgumentException if a field is unknown or malformed, or the method refuses its value
     */
    Optional<Values> makeOn(Session session) {
        fields.requireKnown(FIELDS);
        return session.call(fields.text("method"), arguments(), size(), fields.textOrNull("dtype"));
    }

    private Arguments arguments() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        if (fields.has("args")) {
            Fields given = fields.fields("args");
            given.object().keySet().stream()
                    .filter(given::has)
                    .forEach(name -> arguments.put(name, given.plain(name)));
        }
        return Arguments.of(arguments);
    }

    /** The number of values asked for; of a shape, the product. Null for a call without a size. */
    private @Nullable Integer size() {
        if (!fields.has("size")) {
            return null;
        }
        if (!fields.isList("size")) {
            return fields.count("size");
        }
        List<Integer> shape = fields.counts("size");
        if (shape.stream().anyMatch(length -> length < 0)) {
            throw new IllegalArgumentException("size must not be negative: " + shape);
        }
        return shape.stream().reduce(1, Math::multiplyExact);
    }

    /** What is expected; nothing for a method without values. */
    Optional<Expectation> expectation() {
        if (fields.has("digest")) {
            return Optional.of(new Expectation(expected("head"), Optional.of(fields.text("digest"))));
        }
        return fields.has("expect")
                ? Optional.of(new Expectation(expected("expect"), Optional.empty()))
                : Optional.empty();
    }

    /** A list of texts; bytes are one text, and so may be a single value. */
    private List<String> expected(String name) {
        return fields.isList(name) ? fields.texts(name) : List.of(fields.text(name));
    }
}
