package io.seedtree.rng.call;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads keyword arguments as in {@code n=20,pvals=[0.2,0.3,0.5]}: names and values, lists in brackets, lists
 * of lists. {@code None} is Python's: a missing argument. The first ones may stand without their names where
 * an order of names is given.
 */
public final class KeywordArguments {

    /** NumPy's methods take matrices at most. */
    private static final int DEEPEST = 8;

    private static final String SPECIAL = ",=[]";

    private final String text;
    private final List<String> order;
    private int at;
    private int unnamed;

    private KeywordArguments(String text, List<String> order) {
        this.text = text;
        this.order = order;
    }

    /**
     * Reads arguments.
     *
     * @param text the text
     * @return the values by name: texts, and lists of such
     * @throws IllegalArgumentException if the text is malformed; the message says where
     */
    public static Map<String, @Nullable Object> parse(String text) {
        return parse(text, List.of());
    }

    /**
     * Reads arguments of which the first may have no name, as in {@code 20,pvals=[0.2,0.3,0.5]}.
     *
     * @param text the text
     * @param order the names of those that have none, in order
     * @return the values by name: texts, and lists of such
     * @throws IllegalArgumentException if the text is malformed; the message says where
     */
    public static Map<String, @Nullable Object> parse(String text, List<String> order) {
        return text.isBlank() ? Map.of() : new KeywordArguments(text, order).arguments();
    }

    private Map<String, @Nullable Object> arguments() {
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
        do {
            int start = at;
            String name = order.isEmpty() || isNamed() ? name() : next(arguments.size());
            Object value = value(0);
            if (arguments.containsKey(name)) {
                throw malformed(name + " is given twice", start);
            }
            arguments.put(name, value.equals("None") ? null : value);
        } while (take(','));
        if (at < text.length()) {
            throw malformed("expected a comma or the end", at);
        }
        return arguments;
    }

    private boolean isNamed() {
        int end = at;
        while (end < text.length() && SPECIAL.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '=';
    }

    private String name() {
        int start = at;
        String name = word("a name, as in shape=2");
        if (!take('=')) {
            throw malformed("expected a name and =, as in shape=2", start);
        }
        return name;
    }

    /** The name of an argument that has none, of which so many stand before it. */
    private String next(int before) {
        if (unnamed < before) {
            throw malformed("an argument behind one with a name needs one, too", at);
        }
        if (unnamed == order.size()) {
            throw malformed("more than " + unnamed + " arguments without a name", at);
        }
        return order.get(unnamed++);
    }

    private Object value(int depth) {
        skipBlanks();
        int start = at;
        if (!take('[')) {
            return word("a value");
        }
        if (depth == DEEPEST) {
            throw malformed("lists are nested too deep", start);
        }
        List<Object> list = new ArrayList<>();
        skipBlanks();
        if (take(']')) {
            return list;
        }
        do {
            list.add(value(depth + 1));
            skipBlanks();
        } while (take(','));
        if (!take(']')) {
            throw malformed("the list has no closing bracket", start);
        }
        skipBlanks();
        return list;
    }

    private String word(String what) {
        int start = at;
        while (at < text.length() && SPECIAL.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at).strip();
        if (word.isEmpty()) {
            throw malformed("expected " + what, start);
        }
        return word;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean take(char expected) {
        boolean found = at < text.length() && text.charAt(at) == expected;
        at += found ? 1 : 0;
        return found;
    }

    private IllegalArgumentException malformed(String reason, int position) {
        return new IllegalArgumentException(
                "malformed arguments at position " + position + ": " + reason + ": " + text);
    }
}
