package io.seedtree.rng.call;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.Generator;
import io.seedtree.rng.legacy.RandomState;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls by name: the methods that are no distributions, and what is refused. Values: NumPy, seed 42. */
class CallsTest {

    private static final List<List<Integer>> MATRIX =
            List.of(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7), List.of(8, 9, 10, 11));

    private static List<String> call(String method, Map<String, ?> arguments, @Nullable Integer size) {
        return GeneratorCalls.call(Generator.defaultRng(42), method, Arguments.of(arguments), size, null)
                .texts();
    }

    private static List<String> texts(int... values) {
        return Arrays.stream(values).mapToObj(Integer::toString).toList();
    }

    @Test
    void integersOfEveryForm() {
        assertEquals(texts(8, 77, 65, 43, 43, 85), call("integers", Map.of("low", 100), 6));
        assertEquals(texts(8, 77), call("integers", Map.of("low", "0", "high", "100", "endpoint", false), 2));
        assertEquals(texts(-5, 3, 2), call("integers", Map.of("low", -5, "high", 5, "endpoint", "True"), 3));
        assertEquals(List.of("14276969152011380360"),
                GeneratorCalls.call(Generator.defaultRng(42), "integers",
                        Arguments.of(Map.of("low", 0, "high", BigInteger.ONE.shiftLeft(64))), null, "uint64")
                        .texts());
        assertEquals(List.of("0", "0", "0", "1"),
                GeneratorCalls
                        .call(Generator.defaultRng(42), "integers", Arguments.of(Map.of("low", 2)), 4, "bool")
                        .texts());
    }

    @Test
    void ordersOfNumbersAndLists() {
        List<String> numpys = texts(5, 6, 0, 7, 3, 2, 4, 9, 1, 8);

        assertEquals(numpys, call("shuffle", Map.of("x", 10), null));
        assertEquals(numpys, call("permutation", Map.of("x", List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)), null));
        assertEquals(texts(8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3),
                call("permutation", Map.of("x", MATRIX), null));
        assertEquals(texts(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8),
                call("shuffle", Map.of("x", MATRIX, "axis", 1), null));
        assertEquals(texts(3, 2, 1, 0, 7, 6, 4, 5, 8, 11, 10, 9),
                call("permuted", Map.of("shape", List.of(3, 4), "axis", -1), null));
        assertEquals(texts(0, 7, 6, 9, 11, 3, 5, 2, 4, 10, 1, 8),
                call("permuted", Map.of("x", MATRIX), null));
        assertEquals(numpys, call("permuted", Map.of("shape", 10, "axis", 0), null));
        assertEquals(List.of("4010000000000000", "3fe0000000000000"),
                call("permutation", Map.of("x", List.of(0.5, 4)), null), "one fraction makes all floats");
    }

    @Test
    void choicesOfNumbersAndLists() {
        Map<String, Object> noReplacement = Map.of("a", 10, "replace", false, "shuffle", false);

        assertEquals(texts(0, 7, 6, 4), call("choice", Map.of("a", 10), 4));
        assertEquals(texts(0, 6, 5, 4), call("choice", noReplacement, 4));
        assertEquals(texts(3, 2, 3, 3, 0), call("choice", Map.of("a", 4, "p", List.of(.1, .2, .3, .4)), 5));
        assertEquals(texts(3, 2, 1),
                call("choice", Map.of("a", 4, "p", List.of(.1, .2, .3, .4), "replace", false), 3));
        assertEquals(texts(0, 3, 4, 7, 8, 11),
                call("choice", Map.of("a", MATRIX, "axis", 1, "replace", false), 2));
    }

    @Test
    void bytesWordsAndChildren() {
        assertEquals("8826d916cd", String.join("", call("bytes", Map.of("length", 5), null)));
        assertEquals(List.of("14276969152011380360"), call("random_raw", Map.of(), null));
        Generator rng = Generator.defaultRng(42);
        assertEquals(List.of(Long.toUnsignedString(rng.spawn(1).get(0).nextLong())),
                call("spawn", Map.of("n_children", 1), null));
    }

    @Test
    void nullIsAMissingArgument() {
        Map<String, @Nullable Object> arguments = new HashMap<>();
        arguments.put("a", 10);
        arguments.put("p", null);

        assertEquals(texts(0, 7, 6, 4), call("choice", arguments, 4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gama | shape | 1 | unknown method: gama",
        "gamma | shpe | 1 | gamma: unknown argument: shpe",
        "gamma | scale | 1 | gamma: missing argument: shape",
        "gamma | shape | x | gamma: shape must be a number: x",
        "gamma | shape | -1 | gamma: shape must be >= 0: -1.0",
        "integers | high | 5 | integers: missing argument: low",
        "integers | low | 1.5 | integers: low must be an integer: 1.5",
        "integers | low | 1e999999999 | integers: low must be an integer: 1e999999999",
        "choice | a | 18446744073709551616 | choice: a must be a 64-bit integer: 18446744073709551616",
        "permutation | x | 3000000000 | permutation: x must be a 32-bit integer: 3000000000",
        "multinomial | n | 5 | multinomial: missing argument: pvals",
        "dirichlet | alpha | 5 | dirichlet: alpha must be a list: 5",
        "standard_exponential | method | zag | standard_exponential: method must be zig or inv: zag",
        "permuted | shape | 5 | ",
        "random | size | 5 | random: unknown argument: size"})
    void badCallsAreRefused(String method, String name, String value, @Nullable String message) {
        if (message == null) {
            assertEquals(5, call(method, Map.of(name, value), null).size());
            return;
        }
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> call(method, Map.of(name, value), null));

        assertEquals(message, refusal.getMessage());
    }

    @Test
    void typesOfTheValuesAreChecked() {
        assertRefused("gamma: dtype must not be other than float64: float32", "gamma", "float32");
        assertRefused("bytes: dtype must be bytes: int64", "bytes", "int64");
        assertRefused(
                "dtype must be one of [bool, int8, int16, int32, int64, uint8, uint16, uint32, uint64]: int7",
                "integers", "int7");
    }

    private static void assertRefused(String message, String method, String dtype) {
        Arguments arguments = Arguments.of(method.equals("gamma") ? Map.of("shape", 1)
                : method.equals("bytes") ? Map.of("length", 1) : Map.of("low", 5));
        var refusal = assertThrows(IllegalArgumentException.class,
                () -> GeneratorCalls.call(Generator.defaultRng(42), method, arguments, null, dtype));

        assertEquals(message, refusal.getMessage());
    }

    @Test
    void numbersMayBeWritten() {
        Arguments arguments =
                Arguments.of(Map.of("a", "-inf", "b", "NaN", "c", "0x1.8p1", "d", "1e3", "e", 7));

        assertEquals(Double.NEGATIVE_INFINITY, arguments.real("a"));
        assertEquals(Double.NaN, arguments.real("b"));
        assertEquals(3.0, arguments.real("c"));
        assertEquals(1000, arguments.integer("d"));
        assertEquals(7.0, arguments.real("e"));
        assertArrayEquals(new int[] {7}, arguments.counts("e"));
        assertEquals("call: f must be true or false: 2",
                assertThrows(IllegalArgumentException.class, () -> Arguments.of(Map.of("f", 2)).flag("f"))
                        .getMessage());
    }

    @Test
    void memoryIsLittleEndian() {
        assertArrayEquals(new byte[] {1, 2, -1, -1},
                new Values.Integers("int16", new long[] {0x0201, -1}).toBytes());
        assertArrayEquals(new byte[] {1, 0}, new Values.Integers("bool", new long[] {1, 0}).toBytes());
        assertArrayEquals(new byte[] {0, 0, 0, 0, 0, 0, -16, 63},
                new Values.Doubles(new double[] {1}).toBytes());
        assertArrayEquals(new byte[] {0, 0, -128, 63}, new Values.Floats(new float[] {1}).toBytes());
    }

    /** The values stand in numpy-spec.md, section 4. */
    @Test
    void theLegacyGenerator() {
        assertEquals(List.of("441507790259", "395924837646"),
                legacy("randint", Map.of("low", 0, "high", 1L << 40), 2));
        assertEquals(texts(8, 1, 5, 0, 7, 2, 9, 4, 3, 6), legacy("permutation", Map.of("x", 10), null));
        assertEquals(texts(96, 107, 88), legacy("poisson", Map.of("lam", 100), 3));
        assertEquals("66dce15fb33deacb", String.join("", legacy("bytes", Map.of("length", 8), null)));
        assertEquals(List.of(Long.toHexString(Double.doubleToRawLongBits(0.3745401188473625))),
                legacy("rand", Map.of(), null));
        assertThrows(IllegalArgumentException.class, () -> legacy("integers", Map.of("low", 5), null));
    }

    private static List<String> legacy(String method, Map<String, Object> arguments, @Nullable Integer size) {
        return RandomStateCalls.call(new RandomState(42), method, Arguments.of(arguments), size, null)
                .texts();
    }
}
