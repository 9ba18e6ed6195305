package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the examples of the guides have in common. */
abstract class GuideExample {

    static final List<String> STATIONS = List.of("Seattle", "Zürich", "Nagoya", "Quito");

    private static final List<Integer> POOLS = List.of(1, 2, 8);
    /** The newest release of the JDK whose faults were looked at. */
    private static final int KNOWN_JDK = 25;
    /** Of parallel.md, and of all other pages. */
    private static final List<String> GOLDEN = List.of("guide.tsv", "guide-pages.tsv");

    /** Stands for the user's code. */
    static double simulate(RandomGenerator rng) {
        return rng.nextDouble();
    }

    /** Runs an example in a pool of its own. */
    static <T> T inPool(int workers, Callable<T> example) {
        try (ForkJoinPool pool = new ForkJoinPool(workers)) {
            return pool.submit(example).join();
        }
    }

    /** Runs an example here and in pools of several sizes, and requires the same result each time. */
    static <T> T sameInAllPools(Callable<T> example) throws Exception {
        T result = example.call();
        for (int workers : POOLS) {
            T again = inPool(workers, example);
            assertArrayEquals(new Object[] {result}, new Object[] {again}, "in a pool of " + workers);
        }
        return result;
    }

    /** Whether this JDK is one whose faults are known. A newer one may have mended them. */
    static boolean isKnownJdk() {
        return Runtime.version().feature() <= KNOWN_JDK;
    }

    /** What NumPy has for an example. */
    static List<String> numpy(String example) {
        for (String file : GOLDEN) {
            Optional<List<String>> results = results(file, example);
            if (results.isPresent()) {
                return results.get();
            }
        }
        throw new NoSuchElementException("no such example: " + example);
    }

    private static Optional<List<String>> results(String file, String example) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(golden(file), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> List.of(line.split("\t")))
                    .filter(columns -> columns.get(0).equals(example))
                    .map(columns -> columns.subList(1, columns.size())).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream golden(String file) {
        return Objects.requireNonNull(GuideExample.class.getResourceAsStream("/golden/parallel/" + file));
    }

    /**
     * Requires of an example the results that NumPy has, in the order in which the page shows them: whole
     * numbers and doubles to the last bit, where those are written out, else as far as they are.
     */
    static void assertNumpys(String example, Object... results) {
        List<String> expected = numpy(example);
        List<Object> all = Arrays.stream(results).flatMap(GuideExample::elements).toList();
        assertEquals(expected.size(), all.size(), example + ": " + expected + " and " + all);
        for (int i = 0; i < all.size(); i++) {
            assertEquals(expected.get(i), asWritten(expected.get(i), all.get(i)),
                    example + " " + i + ": " + all);
        }
    }

    private static Stream<Object> elements(Object result) {
        if (result.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(result)).mapToObj(i -> Array.get(result, i));
        }
        return result instanceof List<?> list ? list.stream().<Object>map(element -> element)
                : Stream.of(result);
    }

    /** Writes a result as another text writes what should be the same number. */
    private static String asWritten(String expected, Object result) {
        if (result instanceof Double number) {
            return Double.parseDouble(expected) == number
                    ? expected
                    : new BigDecimal(number)
                            .setScale(new BigDecimal(expected).scale(), RoundingMode.HALF_EVEN)
                            .toPlainString();
        }
        return result.toString();
    }

    /** Requires of a page of docs that it has some texts. */
    static void assertOnPage(String page, String... texts) {
        Path file = Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("docs")
                .resolve(page);
        try {
            String shown = Files.readString(file);
            Arrays.stream(texts).forEach(text -> assertTrue(shown.contains(text), page + " has no " + text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Double> numpyDoubles(String example) {
        return numpy(example).stream().map(Double::valueOf).toList();
    }

    /** The SHA-256 of numbers as little-endian doubles. */
    static String digest(double[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(values).forEach(bytes::putDouble);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
