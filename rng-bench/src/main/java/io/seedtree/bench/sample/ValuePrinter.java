package io.seedtree.bench.sample;

import com.google.gson.stream.JsonWriter;
import io.seedtree.bench.cli.JsonText;
import io.seedtree.bench.cli.PythonNumber;
import io.seedtree.rng.call.Values;
import io.seedtree.rng.sampler.IntegerType;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.IntFunction;

/** Prints values, as Python prints them or by the hexadecimal digits of their bits. */
final class ValuePrinter {

    private static final HexFormat HEX = HexFormat.of();

    private final PrintWriter out;
    private final boolean hex;

    ValuePrinter(PrintWriter out, boolean hex) {
        this.out = out;
        this.hex = hex;
    }

    /** Prints one value a line, bytes in one line. */
    void lines(Values values) {
        int count = count(values);
        IntFunction<String> text = text(values);
        for (int i = 0; i < count; i++) {
            out.print(text.apply(i) + "\n");
        }
        out.flush();
    }

    /** Prints a table of one column. */
    void csv(Values values) {
        out.print("value\n");
        lines(values);
    }

    /**
     * Prints a document.
     *
     * @param origin where the values are from: names and texts that come before them
     * @param values the values
     */
    void json(Map<String, String> origin, Values values) {
        try {
            // It is not closed, because the output is not.
            JsonWriter json = JsonText.writer(out).beginObject();
            for (Map.Entry<String, String> entry : origin.entrySet()) {
                json.name(entry.getKey());
                JsonText.writeText(json, entry.getValue());
            }
            json.name("dtype").value(values.dtype()).name("values").beginArray();
            int count = count(values);
            IntFunction<String> text = text(values);
            for (int i = 0; i < count; i++) {
                write(json, values, i, text);
            }
            json.endArray().endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a PrintWriter throws none", e);
        }
        out.print("\n");
        out.flush();
    }

    /** Integers of 64 bits are texts, whatever their values: many readers of JSON keep 53 bits of a number. */
    private void write(JsonWriter json, Values values, int index, IntFunction<String> text)
            throws IOException {
        boolean isText = hex || values instanceof Values.Bytes
                || values instanceof Values.Integers integers && type(integers).bits() == Long.SIZE;
        if (isText) {
            json.value(text.apply(index));
        } else if (values instanceof Values.Integers integers && type(integers) == IntegerType.BOOL) {
            json.value(integers.values()[index] != 0);
        } else {
            JsonText.writeNumber(json, text.apply(index));
        }
    }

    private static int count(Values values) {
        return values instanceof Values.Bytes ? 1 : values.size();
    }

    private IntFunction<String> text(Values values) {
        return switch (values) {
            case Values.Bytes bytes -> i -> HEX.formatHex(bytes.values());
            case Values.Doubles doubles -> hex ? doubles::text : i -> PythonNumber.text(doubles.values()[i]);
            case Values.Floats floats -> hex ? floats::text : i -> PythonNumber.text(floats.values()[i]);
            case Values.Integers integers -> text(integers);
        };
    }

    private IntFunction<String> text(Values.Integers integers) {
        IntegerType type = type(integers);
        if (hex) {
            int digits = Math.max(2, type.bits() / 4);
            return i -> HEX.toHexDigits(integers.values()[i], digits);
        }
        return type == IntegerType.BOOL ? i -> integers.values()[i] == 0 ? "False" : "True" : integers::text;
    }

    private static IntegerType type(Values.Integers integers) {
        return IntegerType.of(integers.dtype());
    }
}
