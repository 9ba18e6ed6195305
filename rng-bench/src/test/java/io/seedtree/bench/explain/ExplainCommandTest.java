package io.seedtree.bench.explain;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.seedtree.bench.Expectations;
import io.seedtree.bench.Invocation;
import io.seedtree.rng.SeedSequence;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainCommandTest {

    static List<JsonObject> explanations() {
        return Expectations.objects("explanations.jsonl");
    }

    @ParameterizedTest
    @MethodSource("explanations")
    void numbersAreNumPys(JsonObject explanation) {
        String out = Invocation.of("explain", explanation.get("address").getAsString()).output();
        assertEquals(explanation.get("text").getAsString(), out);
    }

    @ParameterizedTest
    @MethodSource("explanations")
    void documentHasTheNumbersOfTheText(JsonObject explanation) {
        String address = explanation.get("address").getAsString();
        String text = explanation.get("text").getAsString();
        JsonObject document = JsonParser
                .parseString(Invocation.of("explain", address, "--format", "json").output())
                .getAsJsonObject();
        assertAll(() -> assertHas(text, "address        " + document.get("address").getAsString() + "\n"),
                () -> assertHas(text, "bit generator  " + document.get("bitGenerator").getAsString() + "\n"),
                () -> assertHas(text,
                        "seed           " + document.get("entropy").getAsString() + ", a pool of "
                                + document.get("poolSize").getAsInt() + " words\n"),
                () -> assertHas(text, "pool           " + joined(document, "pool") + "\n"),
                () -> assertHas(text, "state words    " + joined(document, "stateWords") + " ...\n"),
                () -> assertHas(text, "first words    " + joined(document, "firstWords") + " ...\n"),
                () -> assertHas(text, "first doubles  " + joined(document, "firstDoubles") + " ...\n"));
        for (JsonElement element : document.getAsJsonArray("path")) {
            JsonObject step = element.getAsJsonObject();
            assertHas(text, " " + joined(step, "words") + ": " + step.get("meaning").getAsString() + "\n");
        }
        for (JsonElement element : document.getAsJsonArray("children")) {
            JsonObject child = element.getAsJsonObject();
            assertHas(text, child.get("address").getAsString() + "  first double "
                    + child.get("firstDouble").getAsString() + "\n");
        }
        document.getAsJsonArray("python").forEach(line -> assertHas(text, line.getAsString() + "\n"));
    }

    private static String joined(JsonObject object, String field) {
        return object.getAsJsonArray(field).asList().stream().map(JsonElement::getAsString)
                .collect(Collectors.joining(" "));
    }

    private static void assertHas(String text, String part) {
        assertTrue(text.contains(part), () -> part + "\nis not in\n" + text);
    }

    @Test
    void explanationIsNoTable() {
        Invocation.of("explain", "PCG64:42", "--format", "csv")
                .assertRefused("an explanation is no table and has no --format csv");
    }

    @Test
    void slashesAndQuotesInNamesBelongToTheName() {
        List<PathSteps.Step> steps = PathSteps.of(SeedSequence.of(1).child("a/\"\\/").child(2));
        assertEquals(List.of("\"a/\\\"\\\\/\"", "2"), steps.stream().map(PathSteps.Step::text).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "foo; expected a bit generator, a colon and a seed, as in PCG64DXSM:42/3: foo",
        "PCG64:; expected a seed: PCG64:",
        "PCG64:-1; expected a seed: PCG64:-1",
        "PCG65:1; PCG65",
        "PCG64:1/; expected a child index",
        "PCG64:1/-1; expected a child index",
        "PCG64:1/4/x; position 10: expected a child index",
        "PCG64:1/\"x; the name has no closing quote",
        "PCG64:1/9223372036854775808; at most 9223372036854775807",
        "PCG64:1@3; pool size must be >= 4: 3",
        "PCG64:1/+1; a jumped copy has no address, only its children have: 1/+1"})
    void malformedAddressesAreRefused(String address, String sentence) {
        Invocation.of("explain", address).assertRefused(sentence);
    }

    @Test
    void namesWithoutQuotesAreShownInThem() {
        Invocation.of("explain", "PCG64:42/rain/3/b_1").assertRefused(
                "PCG64:42/rain/3/b_1 (in a shell: 'PCG64:42/\"rain\"/3/\"b_1\"')\n");
        Invocation.of("explain", "PCG64:x/rain").assertRefused("PCG64:x/rain\n");
    }

    @Test
    void missingAddressIsRefused() {
        Invocation.of("explain").assertRefused("Missing required parameter: 'ADDRESS'");
    }
}
