package io.seedtree.bench.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.seedtree.bench.Expectations;
import io.seedtree.bench.Invocation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SampleCommandTest {

    static List<JsonObject> samples() {
        return Expectations.objects("sample.jsonl");
    }

    private static List<String> texts(JsonObject object, String field) {
        return object.getAsJsonArray(field).asList().stream().map(JsonElement::getAsString).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void printsWhatNumPyPrints(JsonObject sample) {
        Stream<String> args = Stream.concat(Stream.of("sample"), texts(sample, "args").stream());
        String out = Invocation.of(args.toArray(String[]::new)).output();
        assertEquals(texts(sample, "lines"), out.lines().toList());
    }

    @Test
    void methodsThatAreSuggestedExist() {
        for (String name : MethodNames.ofGenerator()) {
            String err = Invocation.of("sample", "--seed", "1", "--method", name).err();
            assertFalse(err.contains("unknown method"), err);
        }
        for (String name : MethodNames.ofRandomState()) {
            String err = Invocation.of("sample", "--seed", "1", "--legacy", "--method", name).err();
            assertFalse(err.contains("unknown method"), err);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "--seed -5; seed must be >= 0: -5",
        "--seed x; seed must be an integer >= 0 or a list such as [1,2]: 'x'",
        "--seed; Missing required parameter for option '--seed'",
        "--seed 1 --seed 2; should be specified only once",
        "--path x; expected a child index",
        "--path -3; expected a child index",
        "--path 9223372036854775808; at most 9223372036854775807",
        "--path 3//4; expected a child index",
        "--path +1; a jumped copy has no address",
        "--bit-generator pcg64; pcg64",
        "--method foo; unknown method: foo",
        "--method gama; `unknown method: gama; did you mean gamma?`",
        "--method Normal; `unknown method: Normal; did you mean normal?`",
        "--legacy --method ranint; `unknown method: ranint; did you mean randint?`",
        "--method advance --args delta=1; method has no values to print: advance",
        "--method gamma; gamma: missing argument: shape",
        "--method gamma --args shape=-1; gamma: shape must be >= 0: -1",
        "--method gamma --args shape=x; gamma: shape must be a number: x",
        "--method gamma --args shape=1,size=2; gamma: unknown argument: size",
        "--method gamma --args shape; malformed arguments at position 0: expected a name and =",
        "--method gamma --args shape=; malformed arguments at position 6: expected a value",
        "--method gamma --args shape=1,; malformed arguments at position 8: expected a name",
        "--method gamma --args =1; malformed arguments at position 0: expected a name",
        "--method gamma --args shape=1=2; malformed arguments at position 7: expected a comma or the end",
        "--method gamma --args shape=1,shape=2; malformed arguments at position 8: shape is given twice",
        "--method multinomial --args n=2,pvals=[.5,.5; the list has no closing bracket",
        "--method multinomial --args n=2,pvals=[.5,.5]]; expected a comma or the end",
        "--method multinomial --args n=2,pvals=.5; multinomial: pvals must be a list: .5",
        "--method shuffle --args x=[[[[[[[[[1]]]]]]]]]; lists are nested too deep",
        "--method permuted --args shape=[65536,65536]; permuted: x must have from 0 to 2147483647 elements",
        "--method permuted --args shape=[-1,-2]; permuted: x must have from 0 to 2147483647 elements",
        "--size -1; size must be >= 0: -1",
        "--size x; 'x' is not a whole number",
        "--size 99999999999; '99999999999' is outside of ",
        "--dtype float16; float16",
        "--method integers --args low=5 --dtype int7; int7",
        "--method integers --args low=5,high=2; integers: low must be less than high: 5, 2",
        "--legacy --path 3; a RandomState by seed has no children",
        "--legacy --seed 4294967296; seed must be in [0, 4294967295]: 4294967296",
        "--legacy --seed 99999999999999999999; seed must be in [0, 4294967295]: 99999999999999999999",
        "--legacy --seed []; must not be empty",
        "--legacy --method seed --args seed=1; method has no values to print: seed",
        "extra; Unmatched argument at index 3: 'extra'"})
    void badInputIsRefused(String options, String sentence) {
        Stream<String> seed = options.contains("--seed") ? Stream.of() : Stream.of("--seed", "1");
        Stream<String> args =
                Stream.concat(Stream.concat(Stream.of("sample"), seed), Stream.of(options.split(" ")));
        Invocation.of(args.toArray(String[]::new)).assertRefused(sentence);
    }
}
