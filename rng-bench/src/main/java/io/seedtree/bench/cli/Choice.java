package io.seedtree.bench.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** The values of an option of which one is chosen, by their names in small letters. */
public final class Choice {

    private Choice() {
    }

    /**
     * Returns the name of a value on the command line.
     *
     * @param value the value
     * @return such as {@code left-comb} for {@code LEFT_COMB}
     */
    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the value of a name.
     *
     * @param <E> the type of the values
     * @param what what is chosen, for the message
     * @param type the type of the values
     * @param text the name
     * @return the value
     * @throws TypeConversionException if there is none of that name
     */
    public static <E extends Enum<E>> E parse(String what, Class<E> type, String text) {
        E[] values = type.getEnumConstants();
        return Arrays.stream(values).filter(value -> name(value).equals(text)).findFirst()
                .orElseThrow(() -> new TypeConversionException(what + " must be one of "
                        + Arrays.stream(values).map(Choice::name).collect(Collectors.joining(", ")) + ": '"
                        + text + "'"));
    }
}
