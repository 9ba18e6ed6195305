package io.seedtree.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files that {@code make_expectations.py} wrote. */
public final class Expectations {

    private Expectations() {
    }

    /** The lines of a file. */
    public static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Expectations.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file of JSON objects. */
    public static List<JsonObject> objects(String file) {
        return lines(file).stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    }
}
