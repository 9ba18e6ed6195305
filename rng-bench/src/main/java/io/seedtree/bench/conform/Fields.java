package io.seedtree.bench.conform;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object. A field that is null is missing. What is missing or of another type is refused
 * by an {@link IllegalArgumentException} with the field and the value.
 *
 * @param object the object
 */
record Fields(JsonObject object) {

    /** Refuses fields that mean nothing to us, because they might mean something. */
    void requireKnown(Set<String> known) {
        Set<String> unknown = new TreeSet<>(object.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown field: " + String.join(", ", unknown));
        }
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    Optional<JsonElement> find(String name) {
        return Optional.ofNullable(object.get(name)).filter(value -> !value.isJsonNull());
    }

    private JsonElement get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("missing field: " + name));
    }

    String text(String name) {
        return text(name, get(name));
    }

    @Nullable
    String textOrNull(String name) {
        return find(name).map(value -> text(name, value)).orElse(null);
    }

    boolean isList(String name) {
        return get(name).isJsonArray();
    }

    BigInteger integer(String name) {
        return integer(name, get(name));
    }

    int count(String name) {
        return count(name, get(name));
    }

    /** The elements of a list; none if it is missing. */
    private List<JsonElement> elements(String name) {
        return find(name).map(value -> list(name, value).asList()).orElse(List.of());
    }

    List<BigInteger> integers(String name) {
        return elements(name).stream().map(item -> integer(name, item)).toList();
    }

    List<Integer> counts(String name) {
        return elements(name).stream().map(item -> count(name, item)).toList();
    }

    List<String> texts(String name) {
        return elements(name).stream().map(item -> text(name, item)).toList();
    }

    List<Fields> objects(String name) {
        return list(name, get(name)).asList().stream().map(item -> new Fields(object(name, item))).toList();
    }

    Fields fields(String name) {
        return new Fields(object(name, get(name)));
    }

    /** The value of a field as texts, truth values and lists of such. */
    Object plain(String name) {
        return plain(name, get(name));
    }

    private static Object plain(String name, JsonElement value) {
        if (value instanceof JsonArray array) {
            List<Object> list = new ArrayList<>();
            array.forEach(item -> list.add(plain(name, item)));
            return list;
        }
        if (value instanceof JsonPrimitive primitive) {
            return primitive.isBoolean() ? (Object) primitive.getAsBoolean() : primitive.getAsString();
        }
        throw illTyped(name, "a number, a text, a truth value or a list", value);
    }

    private static String text(String name, JsonElement value) {
        if (value instanceof JsonPrimitive primitive) {
            return primitive.getAsString();
        }
        throw illTyped(name, "a text", value);
    }

    private static BigInteger integer(String name, JsonElement value) {
        String digits = value instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
        if (!digits.matches("-?[0-9]{1,10000}")) {
            throw illTyped(name, "an integer", value);
        }
        return new BigInteger(digits);
    }

    private static int count(String name, JsonElement value) {
        BigInteger integer = integer(name, value);
        if (integer.bitLength() >= Integer.SIZE) {
            throw illTyped(name, "a 32-bit integer", value);
        }
        return integer.intValue();
    }

    private static JsonArray list(String name, JsonElement value) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw illTyped(name, "a list", value);
    }

    private static JsonObject object(String name, JsonElement value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw illTyped(name, "an object", value);
    }

    private static IllegalArgumentException illTyped(String name, String expected, JsonElement value) {
        return new IllegalArgumentException(name + " must be " + expected + ": " + value);
    }
}
