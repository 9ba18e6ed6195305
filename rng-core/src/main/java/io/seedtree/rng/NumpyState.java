package io.seedtree.rng;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** NumPy's state dictionary as JSON. */
final class NumpyState {

    private static final BigInteger LAST_UINT32 = BigInteger.valueOf(0xFFFFFFFFL);

    private NumpyState() {
    }

    static String write(StreamState state) {
        StateLayout layout = state.layout();
        StringJoiner out = new StringJoiner(", ", "{", "}");
        out.add("\"bit_generator\": \"" + layout.bitGenerator() + "\"");
        StringJoiner inner = new StringJoiner(", ", "{", "}");
        int start = writeFields(inner, state, layout.inner(), 0);
        out.add("\"state\": " + inner);
        writeFields(out, state, layout.outer(), start);
        if (layout.hasHalf()) {
            out.add("\"has_uint32\": " + (state.halfPending() ? 1 : 0));
            out.add("\"uinteger\": " + Integer.toUnsignedString(state.half()));
        }
        state.gaussian().ifPresent(cached -> {
            out.add("\"has_gauss\": " + (cached.pending() ? 1 : 0));
            out.add("\"gauss\": " + exactDecimal(cached.value()));
        });
        return out.toString();
    }

    private static int writeFields(StringJoiner out, StreamState state, List<StateField> fields, int start) {
        long[] words = state.words();
        int next = start;
        for (StateField field : fields) {
            StringJoiner numbers = field.isList() ? new StringJoiner(", ", "[", "]") : new StringJoiner(", ");
            for (int i = 0; i < field.count(); i++) {
                numbers.add(field.get(words, next, i).toString());
            }
            out.add("\"" + field.name() + "\": " + numbers);
            next += field.length();
        }
        return next;
    }

    /** The same on every JDK; the digits of {@code Double.toString} are not. */
    private static String exactDecimal(double value) {
        return value == 0.0 ? Double.toString(value) : new BigDecimal(value).toString();
    }

    static StreamState read(String json) {
        Map<String, Object> root = dictionary(JsonReader.read(json), "the whole");
        Object name = take(root, "bit_generator");
        StateLayout layout = name instanceof String text ? BitGenerators.layout(text) : null;
        if (layout == null) {
            throw refused("bit_generator must be one of " + BitGenerators.names() + ": " + name);
        }
        Map<String, Object> inner = dictionary(take(root, "state"), "state");
        long[] words = new long[layout.length()];
        int start = readFields(inner, layout.inner(), words, 0);
        readFields(root, layout.outer(), words, start);
        StreamState state = new StreamState(layout, words);
        if (layout.hasHalf()) {
            boolean pending = flag(root, "has_uint32");
            BigInteger half = number(take(root, "uinteger"), "uinteger", LAST_UINT32);
            state = state.withHalf(pending, half.intValue());
        }
        if (root.containsKey("has_gauss")) {
            boolean pending = flag(root, "has_gauss");
            state = state.withGaussian(new StreamState.CachedGaussian(pending, gauss(take(root, "gauss"))));
        }
        requireEmpty(inner);
        requireEmpty(root);
        return state;
    }

    private static int readFields(Map<String, Object> from, List<StateField> fields, long[] words,
            int start) {
        int next = start;
        for (StateField field : fields) {
            List<?> numbers = numbers(field, take(from, field.name()));
            for (int i = 0; i < field.count(); i++) {
                String place = field.isList() ? field.name() + "[" + i + "]" : field.name();
                field.set(words, next, i, number(numbers.get(i), place, field.last()));
            }
            next += field.length();
        }
        return next;
    }

    private static List<?> numbers(StateField field, Object value) {
        if (!field.isList()) {
            return List.of(value);
        }
        if (!(value instanceof List<?> list)) {
            throw refused(field.name() + " must be a list: " + value);
        }
        if (list.size() != field.count()) {
            throw refused(field.name() + " must have " + field.count() + " elements: " + list.size());
        }
        return list;
    }

    private static BigInteger number(Object value, String place, BigInteger last) {
        if (value instanceof BigInteger number && number.signum() >= 0 && number.compareTo(last) <= 0) {
            return number;
        }
        throw refused(place + " must be an integer in [0, " + last + "]: " + value);
    }

    private static boolean flag(Map<String, Object> from, String key) {
        return number(take(from, key), key, BigInteger.ONE).signum() != 0;
    }

    private static double gauss(Object value) {
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw refused("gauss must be a finite number: " + value);
    }

    private static Map<String, Object> dictionary(Object value, String place) {
        if (!(value instanceof Map<?, ?> map)) {
            throw refused(place + " must be a dictionary: " + value);
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, entry) -> copy.put((String) key, entry));
        return copy;
    }

    /** Removes the entry, so that what is left over can be refused. */
    private static Object take(Map<String, Object> from, String key) {
        Object value = from.remove(key);
        if (value == null) {
            throw refused("missing: " + key);
        }
        return value;
    }

    private static void requireEmpty(Map<String, Object> rest) {
        if (!rest.isEmpty()) {
            throw refused("unknown: " + rest.keySet());
        }
    }

    private static IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException("NumPy state: " + reason);
    }
}
