package io.seedtree.bench.stream;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of bytes: {@code 1000}, {@code 100_000}, {@code 1e9}, {@code 64GiB}. */
final class ByteCount implements ITypeConverter<Long> {

    private static final Pattern NUMBER =
            Pattern.compile("([0-9]+(?:_[0-9]+)*(?:[eE][0-9]{1,2})?)(?:([KMGT])iB)?");

    /** Makes a converter. */
    ByteCount() {
        // Nothing to set up.
    }

    @Override
    public Long convert(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            throw new TypeConversionException(
                    "'" + text + "' is not a whole number of bytes, or of KiB, MiB, GiB or TiB, such as"
                            + " 100000, 1e9 or 64GiB");
        }
        int shift = matcher.group(2) == null ? 0 : 10 * ("KMGT".indexOf(matcher.group(2)) + 1);
        try {
            return new BigDecimal(matcher.group(1).replace("_", ""))
                    .multiply(BigDecimal.valueOf(1L << shift)).longValueExact();
        } catch (ArithmeticException e) {
            throw new TypeConversionException("'" + text + "' is more than " + Long.MAX_VALUE + " bytes");
        }
    }
}
