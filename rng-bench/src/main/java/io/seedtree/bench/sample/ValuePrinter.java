package io.seedtree.bench.sample;

import io.seedtree.bench.cli.PythonNumber;
import io.seedtree.rng.call.Values;
import io.seedtree.rng.sampler.IntegerType;
import java.io.PrintWriter;
import java.util.HexFormat;
import java.util.function.IntFunction;

/** Prints values one a line, as Python prints them or by the hexadecimal digits of their bits. */
final class ValuePrinter {

    /** How many lines are printed before it is asked whether anybody still reads them. */
    private static final int LINES = 4096;

    private static final HexFormat HEX = HexFormat.of();

    private final PrintWriter out;
    private final boolean hex;

    ValuePrinter(PrintWriter out, boolean hex) {
        this.out = out;
        this.hex = hex;
    }

    void print(Values values) {
        switch (values) {
            case Values.Bytes bytes -> out.print(HEX.formatHex(bytes.values()) + "\n");
            case Values.Doubles doubles -> lines(
                    doubles.size(), hex ? doubles::text : i -> PythonNumber.text(doubles.values()[i]));
            case Values.Floats floats -> lines(
                    floats.size(), hex ? floats::text : i -> PythonNumber.text(floats.values()[i]));
            case Values.Integers integers -> lines(integers.size(), integerText(integers));
        }
        out.flush();
    }

    private IntFunction<String> integerText(Values.Integers integers) {
        IntegerType type = IntegerType.of(integers.dtype());
        if (hex) {
            int digits = Math.max(2, type.bits() / 4);
            return i -> HEX.toHexDigits(integers.values()[i], digits);
        }
        return type == IntegerType.BOOL ? i -> integers.values()[i] == 0 ? "False" : "True" : integers::text;
    }

    private void lines(int count, IntFunction<String> text) {
        for (int i = 0; i < count; i++) {
            if (i % LINES == 0 && out.checkError()) {
                return;
            }
            out.print(text.apply(i) + "\n");
        }
    }
}
