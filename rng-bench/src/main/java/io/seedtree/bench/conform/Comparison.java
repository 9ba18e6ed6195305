package io.seedtree.bench.conform;

import io.seedtree.bench.cli.PythonNumber;
import io.seedtree.rng.call.Values;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Compares values with what is expected: integers and bytes must be equal, floats may be neighbours. Counts
 * the floats. For one thread at a time.
 */
final class Comparison {

    private static final HexFormat HEX = HexFormat.of();

    private final Tally tally;

    Comparison(Tally tally) {
        this.tally = tally;
    }

    /**
     * Compares the values of one call.
     *
     * @return the first difference, if there is one
     * @throws IllegalArgumentException if what is expected is no value of the type
     */
    Optional<String> difference(Expectation expected, Values actual) {
        if (expected.digest().isEmpty()) {
            return difference(expected.values(), actual, false);
        }
        String digest = digest(actual);
        if (digest.equals(expected.digest().get())) {
            if (isFloat(actual)) {
                tally.add(Closeness.EXACT, actual.size());
            }
            return Optional.empty();
        }
        return difference(expected.values(), actual, true)
                .or(() -> Optional
                        .of("the digest of " + actual.size() + " values is " + digest + ", expected "
                                + expected.digest().get() + "; the first " + expected.values().size()
                                + " are right"));
    }

    /** Compares all values or, of a long run, the first ones. */
    private Optional<String> difference(List<String> texts, Values actual, boolean isHead) {
        List<String> expected = actual instanceof Values.Bytes ? octets(texts) : texts;
        Optional<String> first = Optional.empty();
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            if (!isClose(expected.get(i), actual, i) && first.isEmpty()) {
                first = Optional.of("value " + i + " is " + shown(actual, actual.text(i)) + ", expected "
                        + shown(actual, expected.get(i)));
            }
        }
        boolean isRightLength = isHead ? actual.size() >= expected.size() : actual.size() == expected.size();
        return isRightLength
                ? first
                : Optional.of("there are " + actual.size() + " values, expected " + expected.size());
    }

    /** Bytes come as one text, but are compared one by one. */
    private static List<String> octets(List<String> texts) {
        String digits = String.join("", texts);
        if (digits.length() % 2 != 0 || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException("expected bytes must be hexadecimal digits: " + digits);
        }
        return new Values.Bytes(HEX.parseHex(digits)).texts();
    }

    private boolean isClose(String expected, Values actual, int index) {
        return switch (actual) {
            case Values.Doubles doubles -> count(Closeness.of(toDouble(expected), doubles.values()[index]));
            case Values.Floats floats -> count(Closeness.of(toFloat(expected), floats.values()[index]));
            case Values.Integers integers -> integers.text(index).equals(expected);
            case Values.Bytes bytes -> bytes.text(index).equals(expected);
        };
    }

    private boolean count(Closeness closeness) {
        tally.add(closeness, 1);
        return closeness != Closeness.FURTHER;
    }

    private static String shown(Values type, String text) {
        return switch (type) {
            case Values.Doubles doubles -> text + " (" + PythonNumber.text(toDouble(text)) + ")";
            case Values.Floats floats -> text + " (" + PythonNumber.text(toFloat(text)) + ")";
            default -> text;
        };
    }

    private static double toDouble(String digits) {
        return Double.longBitsToDouble(bits(digits, Double.BYTES));
    }

    private static float toFloat(String digits) {
        return Float.intBitsToFloat((int) bits(digits, Float.BYTES));
    }

    private static long bits(String digits, int bytes) {
        if (digits.length() != 2 * bytes || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException(
                    "expected value must have " + 2 * bytes + " hexadecimal digits: " + digits);
        }
        return HexFormat.fromHexDigitsToLong(digits);
    }

    private static boolean isFloat(Values values) {
        return values instanceof Values.Doubles || values instanceof Values.Floats;
    }

    private static String digest(Values values) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(values.toBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
