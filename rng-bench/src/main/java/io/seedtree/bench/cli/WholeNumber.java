package io.seedtree.bench.cli;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers as people write them: {@code 100000}, {@code 100_000} and {@code 1e5}. */
public final class WholeNumber implements ITypeConverter<Integer> {

    /** The exponent is short, so that no huge number is ever built. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:_[0-9]+)*(?:[eE][0-9]{1,2})?");

    /** Makes a converter. */
    public WholeNumber() {
        // Nothing to set up.
    }

    @Override
    public Integer convert(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new TypeConversionException(
                    "'" + text + "' is not a whole number, such as 100000, 100_000 or 1e5");
        }
        try {
            return new BigDecimal(text.replace("_", "")).intValueExact();
        } catch (ArithmeticException e) {
            throw new TypeConversionException("'" + text + "' is outside of [" + Integer.MIN_VALUE + ", "
                    + Integer.MAX_VALUE + "]");
        }
    }
}
