package io.seedtree.bench.conform;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.seedtree.bench.cli.FileArgument;
import io.seedtree.bench.cli.InputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads conformance cases, one JSON object a line. Empty lines are no cases. */
final class CaseFile {

    private final Path path;

    CaseFile(Path path) {
        this.path = path;
    }

    /**
     * Reads all cases in order.
     *
     * @param action what is done with each
     * @throws InputException if the file cannot be read, a line is no JSON object, or there is none
     */
    void forEach(Consumer<Case> action) {
        FileArgument.check("read", path);
        int cases = 0;
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(path)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    action.accept(new Case(path + ":" + number, new Fields(object(line, number))));
                    cases++;
                }
            }
        } catch (IOException e) {
            throw InputException.unreadable(number == 0 ? path : path + " after line " + number, e);
        }
        if (cases == 0) {
            throw new InputException("there are no cases in " + path);
        }
    }

    /**
     * Counts the cases, without a look at what they are.
     *
     * @return the number of lines that are not empty; -1 if the file cannot be read twice
     */
    long count() {
        if (!Files.isRegularFile(path)) {
            return -1;
        }
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> !line.isBlank()).count();
        } catch (IOException | UncheckedIOException e) {
            // Whoever reads it says what is wrong.
            return -1;
        }
    }

    private JsonObject object(String line, int number) {
        JsonReader reader = new JsonReader(new StringReader(line));
        reader.setStrictness(Strictness.STRICT);
        try {
            JsonElement element = JsonParser.parseReader(reader);
            if (reader.peek() == JsonToken.END_DOCUMENT && element instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParseException | IOException e) {
            throw malformed(line, number, e);
        }
        throw malformed(line, number, null);
    }

    private InputException malformed(String line, int number, @Nullable Exception cause) {
        String shown = line.length() > 60 ? line.substring(0, 60) + " ..." : line;
        return new InputException(path + ", line " + number + ", is no JSON object: " + shown, cause);
    }
}
