package io.seedtree.bench.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JSON as all commands write it: indented, in ASCII whatever the locale, names as in Java, doubles by the fewest digits
 * that tell them from others. What is not finite, for which JSON has no numbers, is one of the texts {@code nan},
 * {@code inf} and {@code -inf}.
 */
public final class JsonText {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping()
            .registerTypeAdapter(Double.class, new Doubles().nullSafe())
            .registerTypeAdapter(double.class, new Doubles()).create();

    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7f]");

    private JsonText() {
    }

    /**
     * Writes a document.
     *
     * @param document records, lists, texts and numbers; a field that is null is left out
     * @return the text, with the end of its last line
     */
    public static String of(Object document) {
        return ascii(GSON.toJson(document)) + "\n";
    }

    /** JSON has an escape for every character, which may stand in names and texts only. */
    private static String ascii(String json) {
        return BEYOND_ASCII.matcher(json).replaceAll(found -> found.group().chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\\\u%04x", unit))
                .collect(Collectors.joining()));
    }

    /**
     * Reads a document.
     *
     * @param <T> its type
     * @param text the text
     * @param type its type
     * @return the document; null if the text is empty
     * @throws com.google.gson.JsonParseException if it is none of the type
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // Gson's way to read
    public static <T> @Nullable T read(String text, Class<T> type) {
        return GSON.fromJson(text, type);
    }

    /**
     * Begins a document that is too long to be held.
     *
     * @param out where to
     * @return a writer that indents
     */
    public static JsonWriter writer(Writer out) {
        JsonWriter writer = new JsonWriter(out);
        writer.setIndent("  ");
        writer.setHtmlSafe(false);
        return writer;
    }

    /**
     * Writes a text.
     *
     * @param out where to
     * @param text the text
     * @throws IOException if it cannot be written
     */
    public static void writeText(JsonWriter out, String text) throws IOException {
        out.jsonValue(ascii(GSON.toJson(text)));
    }

    /**
     * Writes a number as Python prints it.
     *
     * @param out where to
     * @param number the text of {@link PythonNumber}
     * @throws IOException if it cannot be written
     */
    public static void writeNumber(JsonWriter out, String number) throws IOException {
        if (Character.isDigit(number.charAt(number.length() - 1))) {
            out.jsonValue(number);
        } else {
            out.value(number);
        }
    }

    private static final class Doubles extends TypeAdapter<Double> {

        @Override
        public void write(JsonWriter out, Double value) throws IOException {
            writeNumber(out, PythonNumber.text(value));
        }

        @Override
        public Double read(JsonReader in) throws IOException {
            String text = in.nextString();
            return switch (text) {
                case "nan" -> Double.NaN;
                case "inf" -> Double.POSITIVE_INFINITY;
                case "-inf" -> Double.NEGATIVE_INFINITY;
                default -> number(text);
            };
        }

        private static Double number(String text) {
            try {
                return Double.valueOf(text);
            } catch (NumberFormatException e) {
                throw new JsonSyntaxException("not a number: " + text, e);
            }
        }
    }
}
