package io.seedtree.rng.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions give the C library's bits: single values, and long runs by digest (make_elementary.py). */
class ElementaryTest {
    private static List<String> lines(String kind) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ElementaryTest.class.getResourceAsStream("elementary.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> line.startsWith(kind + " ")).toList();
        }
    }

    private static Stream<String> runs() throws IOException {
        return lines("run").stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"log", "exp", "pow", "log1p", "expm1", "cos", "acos", "logf", "expf", "powf",
        "log1pf", "loggamma", "logfactorial"})
    void givesTheLibrarysValues(String function) throws IOException {
        List<String> values = lines("value " + function);
        List<String> wrong = new ArrayList<>();
        for (String line : values) {
            String[] words = line.split(" ");
            String last = words[words.length - 1];
            String actual =
                    NamedFunctions.isSingle(function) ? inSingle(function, words) : inDouble(function, words);
            if (!actual.equals(last)) {
                wrong.add(line + ", but got " + actual);
            }
        }
        assertTrue(values.size() >= 10, "too few values of " + function + ": " + values.size());
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void givesTheLibrarysRuns(String line) throws NoSuchAlgorithmException {
        String[] words = line.split(" ");
        String function = words[1];
        boolean single = NamedFunctions.isSingle(function);
        ArgumentRecipe first = ArgumentRecipe.parse(words, 4, single);
        ArgumentRecipe second = first;
        boolean paired = NamedFunctions.isPaired(function);
        if (paired) {
            second = ArgumentRecipe.parse(words, first.end(), single);
        }

        SplitMix64 source = new SplitMix64(Long.parseLong(words[2]));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        ByteBuffer bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = Integer.parseInt(words[3]); i > 0; i--) {
            double x = first.draw(source);
            double y = paired ? second.draw(source) : 0.0;
            if (single) {
                bytes.putInt(0, Float.floatToIntBits(NamedFunctions.apply(function, (float) x, (float) y)));
                digest.update(bytes.array(), 0, Float.BYTES);
            } else {
                bytes.putLong(0, Double.doubleToLongBits(NamedFunctions.apply(function, x, y)));
                digest.update(bytes.array());
            }
        }
        assertEquals(words[words.length - 1], HexFormat.of().formatHex(digest.digest()));
    }

    /** What a form for arrays does to a range. */
    private interface Ranged {

        void apply(double[] values, int from, int to);
    }

    @Test
    void formsForArraysGiveTheSameBitsAndKeepToTheirRange() throws IOException {
        Map<String, Ranged> forms = Map.of("log", Elementary::log, "exp", Elementary::exp, "log1p",
                Elementary::log1p);
        for (Map.Entry<String, Ranged> form : forms.entrySet()) {
            double[] arguments = lines("value " + form.getKey()).stream()
                    .mapToDouble(
                            line -> Double.longBitsToDouble(Long.parseUnsignedLong(line.split(" ")[2], 16)))
                    .toArray();
            double[] expected = arguments.clone();
            for (int i = 3; i < arguments.length - 2; i++) {
                expected[i] = NamedFunctions.apply(form.getKey(), arguments[i], 0.0);
            }
            form.getValue().apply(arguments, 3, arguments.length - 2);
            assertArrayEquals(expected, arguments, form.getKey());
            form.getValue().apply(arguments, 2, 2);
            assertArrayEquals(expected, arguments, form.getKey());
        }
    }

    /** The double nearest to a multiple of pi/2: 61 of its bits cancel, and the C library is 8 units off. */
    @Test
    void reducesTheHardestAngle() {
        assertEquals(-0x1.14ae72e6ba22fp-61, Elementary.cos(Math.scalb(6381956970095103.0, 797)));
    }

    private static String inDouble(String function, String[] words) {
        double x = Double.longBitsToDouble(Long.parseUnsignedLong(words[2], 16));
        double y = Double.longBitsToDouble(Long.parseUnsignedLong(words[3], 16));
        return HexFormat.of().toHexDigits(Double.doubleToLongBits(NamedFunctions.apply(function, x, y)));
    }

    private static String inSingle(String function, String[] words) {
        float x = Float.intBitsToFloat(Integer.parseUnsignedInt(words[2], 16));
        float y = Float.intBitsToFloat(Integer.parseUnsignedInt(words[3], 16));
        return HexFormat.of().toHexDigits(Float.floatToIntBits(NamedFunctions.apply(function, x, y)));
    }
}
