package io.seedtree.bench.sample;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.seedtree.bench.Expectations;
import io.seedtree.bench.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that NumPy printed, in the other formats. */
class SampleFormatTest {

    static List<JsonObject> samples() {
        return Expectations.objects("sample.jsonl");
    }

    private static List<String> texts(JsonObject object, String field) {
        return object.getAsJsonArray(field).asList().stream().map(JsonElement::getAsString).toList();
    }

    private static String run(JsonObject sample, String format) {
        return Invocation
                .of(Stream.concat(Stream.of("sample", "--format", format), texts(sample, "args").stream())
                        .toArray(String[]::new))
                .output();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void jsonHasTheDigitsThatNumPyPrints(JsonObject sample) {
        JsonObject document = JsonParser.parseString(run(sample, "json")).getAsJsonObject();
        List<String> values = new ArrayList<>();
        for (JsonElement value : document.getAsJsonArray("values")) {
            JsonPrimitive primitive = value.getAsJsonPrimitive();
            values.add(primitive.isBoolean() ? primitive.getAsBoolean() ? "True" : "False"
                    : value.getAsString());
        }
        assertEquals(texts(sample, "lines"), values);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void csvHasAColumn(JsonObject sample) {
        List<String> lines = run(sample, "csv").lines().toList();
        assertEquals("value", lines.get(0));
        assertEquals(texts(sample, "lines"), lines.subList(1, lines.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"int64", "uint64"})
    void integersOf64BitsAreTexts(String dtype) {
        JsonElement value = only("--method", "integers", "--args", "low=0,high=9", "--dtype", dtype);
        assertTrue(value.getAsJsonPrimitive().isString(), value::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"int8", "uint16", "uint32"})
    void otherIntegersAreNumbers(String dtype) {
        JsonElement value = only("--method", "integers", "--args", "low=0,high=9", "--dtype", dtype);
        assertTrue(value.getAsJsonPrimitive().isNumber(), value::toString);
    }

    @Test
    void bitsAreTexts() {
        assertTrue(only("--hex").getAsJsonPrimitive().isString());
    }

    private static JsonElement only(String... options) {
        String[] args = Stream.concat(Stream.of("sample", "--seed", "1", "--size", "1", "--format", "json"),
                Stream.of(options)).toArray(String[]::new);
        return JsonParser.parseString(Invocation.of(args).output()).getAsJsonObject().getAsJsonArray("values")
                .get(0);
    }

    @Test
    void documentSaysWhereTheValuesAreFrom() {
        String printed =
                Invocation.of("sample", "--seed", "[1,2]", "--path", "3/\"rain\"", "--method", "gamma",
                        "--args", "shape=2", "--size", "0", "--format", "json").output();
        assertEquals("""
                {
                  "api": "generator",
                  "bitGenerator": "PCG64DXSM",
                  "seed": "[1,2]",
                  "path": "3/\\"rain\\"",
                  "method": "gamma",
                  "arguments": "shape=2",
                  "dtype": "float64",
                  "values": []
                }
                """, printed);
    }

    @Test
    void freshSeedIsInTheDocument() {
        Invocation run = Invocation.of("sample", "--format", "json");
        String seed = JsonParser.parseString(run.out()).getAsJsonObject().get("seed").getAsString();
        assertAll(() -> assertEquals(0, run.code()),
                () -> assertEquals("seedtree sample: drawn with --seed " + seed + "\n", run.err()));
    }

    @Test
    void unknownFormatIsRefused() {
        Invocation.of("sample", "--seed", "1", "--format", "xml")
                .assertRefused("format must be one of text, json, csv: 'xml'");
    }
}
