package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.random.RandomGenerator;

/** What the examples of docs/parallel.md have in common. */
abstract class GuideExample {

    static final List<String> STATIONS = List.of("Seattle", "Zürich", "Nagoya", "Quito");

    private static final List<Integer> POOLS = List.of(1, 2, 8);
    /** The newest release of the JDK whose faults were looked at. */
    private static final int KNOWN_JDK = 25;

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
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(golden(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t");
                if (columns[0].equals(example)) {
                    return List.of(columns).subList(1, columns.length);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new NoSuchElementException("no such example: " + example);
    }

    private static InputStream golden() {
        return Objects.requireNonNull(GuideExample.class.getResourceAsStream("/golden/parallel/guide.tsv"));
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
