package io.seedtree.rng.call;

import io.seedtree.rng.sampler.SamplerArguments;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Keyword arguments of one call, as JSON or a command line gives them: numbers, texts that are numbers, truth
 * values, lists, and lists of lists. Null is a missing argument. Immutable.
 *
 * <p>The methods that take a value out throw an {@link IllegalArgumentException} with the method, the
 * argument and the value if it is missing or of another type.
 */
public final class Arguments implements SamplerArguments {

    /** No integer of NumPy's needs more digits; an exponent must not make a huge number of a short text. */
    private static final int MOST_DIGITS = 10_000;

    private final String method;
    private final Map<String, Object> values;

    private Arguments(String method, Map<String, Object> values) {
        this.method = method;
        this.values = values;
    }

    /**
     * Returns arguments.
     *
     * @param values the arguments by NumPy's names
     * @return the arguments
     */
    public static Arguments of(Map<String, ? extends @Nullable Object> values) {
        Map<String, Object> given = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                given.put(name, value);
            }
        });
        return new Arguments("call", given);
    }

    /**
     * The arguments of a method, whose name then stands in messages; others than the known ones are refused.
     */
    Arguments of(String methodName, Set<String> known) {
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    methodName + ": unknown argument: " + String.join(", ", unknown));
        }
        return new Arguments(methodName, values);
    }

    /** These arguments, and another one if it is missing. */
    Arguments withDefault(String name, @Nullable Object value) {
        if (value == null || has(name)) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Arguments(method, more);
    }

    /**
     * Tells whether an argument is given.
     *
     * @param name the argument
     * @return whether it has a value
     */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * Returns the value of an argument as it was given.
     *
     * @param name the argument
     * @return its value
     */
    public Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(method + ": missing argument: " + name);
        }
        return value;
    }

    @Override
    public double real(String name) {
        return toReal(name, value(name));
    }

    @Override
    public long integer(String name) {
        return toLong(name, value(name));
    }

    /**
     * Returns an integer of any size.
     *
     * @param name the argument
     * @return its value
     */
    public BigInteger bigInteger(String name) {
        return toInteger(name, value(name));
    }

    /**
     * Returns an integer that counts elements of an array.
     *
     * @param name the argument
     * @return its value
     */
    public int count(String name) {
        return toInt(name, value(name));
    }

    @Override
    public boolean flag(String name) {
        return switch (value(name).toString()) {
            case "true", "True" -> true;
            case "false", "False" -> false;
            default -> throw illTyped(name, "true or false", value(name));
        };
    }

    @Override
    public String text(String name) {
        return value(name).toString();
    }

    @Override
    public double[] reals(String name) {
        List<?> list = list(name, value(name));
        double[] reals = new double[list.size()];
        for (int i = 0; i < reals.length; i++) {
            reals[i] = toReal(name, list.get(i));
        }
        return reals;
    }

    @Override
    public long[] integers(String name) {
        List<?> list = list(name, value(name));
        long[] integers = new long[list.size()];
        for (int i = 0; i < integers.length; i++) {
            integers[i] = toLong(name, list.get(i));
        }
        return integers;
    }

    /**
     * Returns a list of counts, such as a shape. One count alone is a list of one.
     *
     * @param name the argument
     * @return its values
     */
    public int[] counts(String name) {
        Object value = value(name);
        List<?> list = value instanceof List<?> many ? many : List.of(value);
        int[] counts = new int[list.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = toInt(name, list.get(i));
        }
        return counts;
    }

    @Override
    public double[][] matrix(String name) {
        List<?> list = list(name, value(name));
        double[][] rows = new double[list.size()][];
        for (int i = 0; i < rows.length; i++) {
            List<?> row = list(name, list.get(i));
            rows[i] = new double[row.size()];
            for (int j = 0; j < rows[i].length; j++) {
                rows[i][j] = toReal(name, row.get(j));
            }
        }
        return rows;
    }

    /**
     * Returns a list of anything.
     *
     * @param name the argument
     * @return its elements
     */
    public List<Object> elements(String name) {
        return new ArrayList<>(list(name, value(name)));
    }

    /** The numbers of nested lists in order: integers if all are, else floats. */
    Values numbers(String name, Object nested) {
        List<Object> flat = new ArrayList<>();
        flatten(nested, flat);
        if (flat.stream().allMatch(Arguments::isInteger)) {
            return new Values.Integers("int64",
                    flat.stream().mapToLong(item -> toLong(name, item)).toArray());
        }
        return new Values.Doubles(flat.stream().mapToDouble(item -> toReal(name, item)).toArray());
    }

    /** Whether a value is written as an integer. */
    static boolean isInteger(Object value) {
        return !(value instanceof Double || value instanceof Float) && value.toString().matches("[+-]?\\d+");
    }

    private static void flatten(Object nested, List<Object> flat) {
        if (nested instanceof List<?> list) {
            list.forEach(item -> flatten(item, flat));
        } else {
            flat.add(nested);
        }
    }

    private List<?> list(String name, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw illTyped(name, "a list", value);
    }

    private double toReal(String name, @Nullable Object value) {
        if (value instanceof Double || value instanceof Float) {
            return ((Number) value).doubleValue();
        }
        String text = String.valueOf(value);
        try {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "inf", "+inf", "infinity" -> Double.POSITIVE_INFINITY;
                case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
                case "nan" -> Double.NaN;
                default -> Double.parseDouble(text);
            };
        } catch (NumberFormatException e) {
            throw illTyped(name, "a number", value);
        }
    }

    private BigInteger toInteger(String name, @Nullable Object value) {
        try {
            BigDecimal number = new BigDecimal(String.valueOf(value));
            if (Math.abs((long) number.scale()) > MOST_DIGITS) {
                throw illTyped(name, "an integer", value);
            }
            return number.toBigIntegerExact();
        } catch (NumberFormatException | ArithmeticException e) {
            throw illTyped(name, "an integer", value);
        }
    }

    private long toLong(String name, @Nullable Object value) {
        BigInteger integer = toInteger(name, value);
        if (integer.bitLength() >= Long.SIZE) {
            throw illTyped(name, "a 64-bit integer", value);
        }
        return integer.longValue();
    }

    private int toInt(String name, @Nullable Object value) {
        BigInteger integer = toInteger(name, value);
        if (integer.bitLength() >= Integer.SIZE) {
            throw illTyped(name, "a 32-bit integer", value);
        }
        return integer.intValue();
    }

    private IllegalArgumentException illTyped(String name, String expected, @Nullable Object value) {
        return new IllegalArgumentException(method + ": " + name + " must be " + expected + ": " + value);
    }
}
