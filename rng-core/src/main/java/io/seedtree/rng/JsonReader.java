package io.seedtree.rng;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the part of JSON that state dictionaries are written in: objects, arrays, strings and numbers.
 * Objects become maps in the order of the text, whole numbers {@link BigInteger}, others {@link Double}.
 */
final class JsonReader {

    private static final Pattern NUMBER =
            Pattern.compile("(-?(?:0|[1-9][0-9]*))(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    /** Deeper nesting is refused before it can exhaust the stack. */
    private static final int MAX_DEPTH = 16;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.skipSpace();
        if (reader.at < text.length()) {
            throw reader.malformed("expected the end");
        }
        return value;
    }

    private Object value() {
        skipSpace();
        char first = at < text.length() ? text.charAt(at) : 0;
        return switch (first) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> result = new LinkedHashMap<>();
        enter();
        if (!accept('}')) {
            do {
                skipSpace();
                int start = at;
                String key = string();
                expect(':');
                if (result.put(key, value()) != null) {
                    at = start;
                    throw malformed("expected a new key");
                }
            } while (accept(','));
            expect('}');
        }
        depth--;
        return result;
    }

    private List<Object> array() {
        List<Object> result = new ArrayList<>();
        enter();
        if (!accept(']')) {
            do {
                result.add(value());
            } while (accept(','));
            expect(']');
        }
        depth--;
        return result;
    }

    private void enter() {
        if (depth == MAX_DEPTH) {
            throw malformed("expected at most " + MAX_DEPTH + " levels");
        }
        depth++;
        at++;
    }

    private String string() {
        expect('"');
        int start = at;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) < ' ' || text.charAt(at) == '\\') {
                throw malformed("expected a string without control characters and escapes");
            }
            at++;
        }
        expect('"');
        return text.substring(start, at - 1);
    }

    private Object number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw malformed("expected an object, an array, a string or a number");
        }
        at = matcher.end();
        boolean whole = matcher.group(2) == null && matcher.group(3) == null;
        return whole ? (Object) new BigInteger(matcher.group()) : (Object) Double.valueOf(matcher.group());
    }

    private boolean accept(char expected) {
        skipSpace();
        boolean found = at < text.length() && text.charAt(at) == expected;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char expected) {
        if (!accept(expected)) {
            throw malformed("expected '" + expected + "'");
        }
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException malformed(String reason) {
        String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
        return new IllegalArgumentException("JSON, position " + at + ": " + reason + ", found " + found);
    }
}
