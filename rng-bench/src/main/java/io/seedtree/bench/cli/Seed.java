package io.seedtree.bench.cli;

import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.legacy.RandomState;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A seed as the user gives it: an integer of up to 4096 bits, or a list of such, as in {@code 42}, {@code
 * 0xCAFE} and {@code [1,2,3]}.
 *
 * @param numbers the integers, each at least 0
 * @param isList whether they are a list, which {@code RandomState} reads otherwise than a number
 */
public record Seed(List<BigInteger> numbers, boolean isList) implements Serializable {

    private static final int MAX_BITS = 4096;
    private static final Pattern INTEGER = Pattern.compile("[0-9]+|0x[0-9a-fA-F]+");

    /**
     * Copies the list.
     */
    public Seed {
        numbers = List.copyOf(numbers);
    }

    /**
     * Reads a seed.
     *
     * @param text the text
     * @return the seed
     * @throws IllegalArgumentException if it is malformed, negative or too long; the message says so
     */
    public static Seed parse(String text) {
        String stripped = text.strip();
        if (!stripped.startsWith("[") || !stripped.endsWith("]")) {
            return new Seed(List.of(integer(stripped)), false);
        }
        String inside = stripped.substring(1, stripped.length() - 1).strip();
        List<BigInteger> numbers = new ArrayList<>();
        if (!inside.isEmpty()) {
            for (String number : inside.split(",", -1)) {
                numbers.add(integer(number.strip()));
            }
        }
        return new Seed(numbers, true);
    }

    /**
     * Draws a seed of 128 bits from the operating system.
     *
     * @return a seed that nobody has had before
     */
    public static Seed fresh() {
        return new Seed(List.of(SeedSequence.fromEntropy().entropy()), false);
    }

    private static BigInteger integer(String text) {
        if (text.startsWith("-") && INTEGER.matcher(text.substring(1)).matches()) {
            throw new IllegalArgumentException("seed must be >= 0: " + text);
        }
        if (!INTEGER.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "seed must be an integer >= 0 or a list such as [1,2]: '" + text + "'");
        }
        // Before the digits are read, which takes long for very many.
        if (text.length() > MAX_BITS) {
            throw tooLong(text);
        }
        boolean hex = text.startsWith("0x");
        BigInteger value = new BigInteger(hex ? text.substring(2) : text, hex ? 16 : 10);
        if (value.bitLength() > MAX_BITS) {
            throw tooLong(text);
        }
        return value;
    }

    private static IllegalArgumentException tooLong(String text) {
        return new IllegalArgumentException(
                "seed must have at most " + MAX_BITS + " bits, it has " + text.length() + " digits: " + text);
    }

    /**
     * Returns the root of the seed: NumPy's {@code SeedSequence(seed)}.
     *
     * @return the seed sequence
     */
    public SeedSequence toSeedSequence() {
        return SeedSequence.of(numbers);
    }

    /**
     * Returns the old generator of the seed: NumPy's {@code RandomState(seed)}, by the rule for numbers or
     * that for lists.
     *
     * @return the generator
     * @throws IllegalArgumentException if a number is above 4294967295, or a list is empty
     */
    public RandomState toRandomState() {
        long[] words = numbers.stream().mapToLong(Seed::word).toArray();
        return isList ? new RandomState(words) : new RandomState(words[0]);
    }

    private static long word(BigInteger number) {
        if (number.bitLength() > Integer.SIZE) {
            throw new IllegalArgumentException("RandomState: seed must be in [0, 4294967295]: " + number);
        }
        return number.longValue();
    }

    /** Returns the text that {@link #parse} reads. */
    @Override
    public String toString() {
        return isList ? numbers.toString().replace(" ", "") : numbers.get(0).toString();
    }

    /** Reads the seed of an option. */
    public static final class Converter implements ITypeConverter<Seed> {

        /** Makes a converter. */
        public Converter() {
            // Nothing to set up.
        }

        @Override
        public Seed convert(String text) {
            try {
                return parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
