package io.seedtree.rng.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import io.seedtree.rng.call.Values;
import io.seedtree.rng.golden.Cases.Call;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison that the golden tests rely on must find what is wrong. */
class ComparisonTest {

    private static final double ONE_UP = Math.nextUp(1.0);

    @ParameterizedTest
    @CsvSource({
        "false, float64, 3ff0000000000000, 0",
        "false, float64, 3ff0000000000001, 1",
        "true,  float64, 3ff0000000000001, 0",
        "true,  float64, 3fefffffffffffff, 0",
        "true,  float64, 3ff0000000000002, 1",
        "true,  float64, bff0000000000000, 1",
        "true,  float64, 7fefffffffffffff, 1",
        "false, float32, 3ff0000000000000, 1",
        "false, int64, 1, 1"
    })
    void findsDoublesThatAreOff(boolean neighboursAllowed, String dtype, String expected, int failures) {
        Call call = call("'dtype': '" + dtype + "', 'expect': ['" + expected + "']");
        assertEquals(failures, failures(neighboursAllowed, call, new Values.Doubles(new double[] {1.0})));
        assertEquals(1, failures(neighboursAllowed, call, new Values.Doubles(new double[] {1.0, 1.0})));
    }

    @ParameterizedTest
    @CsvSource({
        "false, 80000000, 00000000, 1",
        "true,  80000000, 00000000, 0",
        "true,  80000000, 00000001, 0",
        "true,  80000001, 00000001, 1",
        "true,  7f800000, 7f7fffff, 0",
        "true,  ff800000, 7f800000, 1"
    })
    void knowsTheNeighboursOfFloats(boolean neighboursAllowed, String expected, String actual, int failures) {
        Call call = call("'dtype': 'float32', 'expect': ['" + expected + "']");
        float value = Float.intBitsToFloat(Integer.parseUnsignedInt(actual, 16));
        assertEquals(failures, failures(neighboursAllowed, call, new Values.Floats(new float[] {value})));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "1, 2, 1", "-1, 255, 1"})
    void findsWrongIntegers(long expected, long actual, int failures) {
        Call call = call("'dtype': 'int8', 'expect': ['" + expected + "']");
        assertEquals(failures, failures(true, call, new Values.Integers("int8", new long[] {actual})));
    }

    @ParameterizedTest
    @CsvSource({
        "c2d0fbf2f10391048b2cc20e027dab6605fcfedd0cfdfcfe6a66dd45489a1db5, 0",
        "5f07eef034c5a21fedede8ef2f970fefbcc8ea44c02fd970117dacbee5483005, 1"
    })
    void findsWrongDigests(String digest, int failures) {
        Call call = call("'dtype': 'float64', 'digest': '" + digest + "', 'head': ['3ff0000000000000']");
        assertEquals(failures, failures(false, call, new Values.Doubles(new double[] {1.0, ONE_UP})));
    }

    @Test
    void findsAMissingResult() {
        Comparison comparison = new Comparison(false);
        comparison.compare("case", call("'dtype': 'int8', 'expect': []"), Optional.empty());
        assertEquals(1, comparison.failures(), comparison::toString);
    }

    private static Call call(String fields) {
        return new Call(JsonParser.parseString("{" + fields + "}").getAsJsonObject());
    }

    private static int failures(boolean neighboursAllowed, Call call, Values result) {
        Comparison comparison = new Comparison(neighboursAllowed);
        comparison.compare("case", call, Optional.of(result));
        return comparison.failures();
    }
}
