package io.seedtree.bench.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import io.seedtree.bench.Expectations;
import io.seedtree.bench.Invocation;
import io.seedtree.rng.SeedSequence;
import java.util.List;
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
