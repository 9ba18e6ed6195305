package io.seedtree.bench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    private record Thing(String name, double value, @Nullable Double other, List<Double> more) {
    }

    /** The numbers are those of Python's json.dumps, but for what is not finite. */
    @Test
    void doublesArePythons() {
        Thing thing = new Thing("<a & b> \u00f6\ud83d\ude00", 1e22, null,
                List.of(0.1, 1e16, 5e-324, 123456789.0, -0.0, 1e-5, Double.NaN, Double.NEGATIVE_INFINITY));
        String text = JsonText.of(thing);
        assertEquals("""
                {
                  "name": "<a & b> \\u00f6\\ud83d\\ude00",
                  "value": 1e+22,
                  "more": [
                    0.1,
                    1e+16,
                    5e-324,
                    123456789.0,
                    -0.0,
                    1e-05,
                    "nan",
                    "-inf"
                  ]
                }
                """, text);
        assertEquals(thing, JsonText.read(text, Thing.class));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThrows(JsonParseException.class, () -> JsonText.read("{", Thing.class));
        assertThrows(JsonParseException.class, () -> JsonText.read("{\"value\": \"ten\"}", Thing.class));
    }
}
