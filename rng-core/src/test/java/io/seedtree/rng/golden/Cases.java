package io.seedtree.rng.golden;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Philox;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.call.Arguments;
import io.seedtree.rng.call.Session;
import io.seedtree.rng.call.Values;
import io.seedtree.rng.legacy.RandomState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the golden files; their format is described in {@code src/test/golden/README.md}. */
final class Cases {

    private static final String ENDING = ".jsonl";

    private Cases() {
    }

    /**
     * A fresh generator and the calls made on it.
     *
     * @param id the file and the number in it
     * @param fields the whole line
     */
    record Case(String id, JsonObject fields) {

        List<String> list(String field) {
            return texts(fields.getAsJsonArray(field));
        }

        JsonObject object(String field) {
            return fields.getAsJsonObject(field);
        }

        /** A session on the fresh object that the case starts from. */
        Session session() {
            return switch (text("api")) {
                case "seedsequence" -> Session.of(seedSequence());
                case "bitgenerator" -> Session.of(bitGenerator());
                case "generator" -> Session.of(Generator.of(bitGenerator()));
                case "randomstate" -> Session.of(randomState());
                default -> throw new IllegalArgumentException("unknown api: " + text("api"));
            };
        }

        BitGenerator bitGenerator() {
            return has("key")
                    ? Philox.ofKey(fromWords(list("key")), fromWords(list("counter")))
                    : BitGenerators.create(text("bit_generator"), seedSequence());
        }

        RandomState randomState() {
            if (has("bit_generator")) {
                return new RandomState(bitGenerator());
            }
            return hasListSeed()
                    ? new RandomState(list("seed").stream().mapToLong(Long::parseLong).toArray())
                    : new RandomState(Long.parseLong(text("seed")));
        }

        private SeedSequence seedSequence() {
            int poolSize = has("pool_size") ? fields.get("pool_size").getAsInt() : 4;
            SeedSequence root = hasListSeed()
                    ? SeedSequence.of(ints("seed"), poolSize)
                    : SeedSequence.of(new BigInteger(text("seed")), poolSize);
            return root.withSpawnKey(ints("spawn_key"));
        }

        private boolean hasListSeed() {
            return fields.get("seed").isJsonArray();
        }

        private boolean has(String field) {
            return fields.has(field);
        }

        private String text(String field) {
            return fields.get(field).getAsString();
        }

        private int[] ints(String field) {
            return list(field).stream().mapToInt(Integer::parseUnsignedInt).toArray();
        }

        List<Call> calls() {
            return fields.getAsJsonArray("calls").asList().stream()
                    .map(call -> new Call(call.getAsJsonObject()))
                    .toList();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * One call and its result.
     *
     * @param fields the call as it stands in the file
     */
    record Call(JsonObject fields) {

        private String method() {
            return fields.get("method").getAsString();
        }

        /** Makes the call; one that only moves the generator gives nothing. */
        Optional<Values> makeOn(Session session) {
            return session.call(method(), arguments(), size(), dtype());
        }

        private Arguments arguments() {
            Map<String, Object> arguments = new LinkedHashMap<>();
            JsonObject given = fields.getAsJsonObject("args");
            given.asMap().forEach((name, value) -> arguments.put(name, plain(value)));
            return Arguments.of(arguments);
        }

        /** The size asked for, or null for a scalar. */
        private Integer size() {
            return fields.has("size") ? fields.get("size").getAsInt() : null;
        }

        String dtype() {
            return hasResult() ? fields.get("dtype").getAsString() : null;
        }

        boolean hasResult() {
            return fields.has("dtype");
        }

        boolean isLong() {
            return fields.has("digest");
        }

        String digest() {
            return fields.get("digest").getAsString();
        }

        /** The values expected, or the first of them for a long run; each byte on its own. */
        List<String> values() {
            JsonElement values = fields.get(isLong() ? "head" : "expect");
            if (values.isJsonArray()) {
                return texts(values.getAsJsonArray());
            }
            String bytes = values.getAsString();
            return IntStream.range(0, bytes.length() / 2)
                    .mapToObj(i -> bytes.substring(2 * i, 2 * i + 2))
                    .toList();
        }

        @Override
        public String toString() {
            JsonObject shown = fields.deepCopy();
            List.of("expect", "digest", "head").forEach(shown::remove);
            return shown.toString();
        }
    }

    /** The names of all files, without their ending. */
    static List<String> files() {
        URL header = Cases.class.getResource("/golden/VERSION");
        try (Stream<Path> files = Files.list(Path.of(header.toURI()).getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The cases of one file. */
    static List<Case> read(String file) {
        return lines("/golden/" + file + ENDING).stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .map(fields -> new Case(fields.get("id").getAsString(), fields))
                .toList();
    }

    /** The lines of a resource. */
    static List<String> lines(String resource) {
        try {
            return Files.readAllLines(Path.of(Cases.class.getResource(resource).toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The number of 64-bit words, the lowest first. */
    private static BigInteger fromWords(List<String> words) {
        BigInteger number = BigInteger.ZERO;
        for (int i = words.size() - 1; i >= 0; i--) {
            number = number.shiftLeft(Long.SIZE).or(new BigInteger(words.get(i)));
        }
        return number;
    }

    private static List<String> texts(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsString).toList();
    }

    private static Object plain(JsonElement element) {
        if (element.isJsonNull()) {
            return null;
        }
        if (element.isJsonArray()) {
            List<Object> list = new ArrayList<>();
            element.getAsJsonArray().forEach(item -> list.add(plain(item)));
            return list;
        }
        boolean isFlag = element.getAsJsonPrimitive().isBoolean();
        return isFlag ? (Object) element.getAsBoolean() : element.getAsString();
    }
}
