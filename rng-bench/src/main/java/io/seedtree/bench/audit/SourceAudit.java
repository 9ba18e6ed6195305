package io.seedtree.bench.audit;

import io.seedtree.rng.SeedSequence;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;

/**
 * Measures what racing streams get wrong.
 *
 * @param seed the root of all seeds
 * @param size the number of values in a stream
 * @param means the number of means whose variance is taken
 * @param workers the size of the pool
 */
record SourceAudit(SeedSequence seed, long size, int means, int workers) {

    /** Sizes of pools that a result must not depend on, besides the one asked for. */
    private static final List<Integer> POOLS = List.of(1, 2, 3, 8);
    private static final int RUNS_OF_EACH = 3;
    /** Of the normal distribution, for intervals of 95 %. */
    private static final double DEVIATIONS = 1.959963984540054;

    /** What one run of a source gave. */
    private record Run(String digest, long duplicates) {
        static Run of(long[] words) {
            String digest = SourceAudit.digest(words);
            Arrays.parallelSort(words);
            long duplicates = 0;
            for (int i = 1; i < words.length; i++) {
                if (words[i] == words[i - 1]) {
                    duplicates++;
                }
            }
            return new Run(digest, duplicates);
        }
    }

    /** All measurements of one source. */
    Measurement measure(ParallelSource source) {
        double[] deviations = inPool(workers, () -> deviations(source));
        long covered = Arrays.stream(deviations).filter(x -> Math.abs(x) <= DEVIATIONS).count();
        List<Run> runs = new ArrayList<>();
        for (int pool : pools()) {
            for (int i = 0; i < RUNS_OF_EACH; i++) {
                runs.add(Run.of(inPool(pool, () -> source.longs().make(seed, size).parallel().toArray())));
            }
        }
        long duplicates = runs.stream().mapToLong(Run::duplicates).max().orElseThrow();
        Set<String> results = runs.stream().map(Run::digest).collect(Collectors.toSet());
        String sequential = digest(source.longs().make(seed, size).toArray());
        return new Measurement(size, duplicates, means, variance(deviations), covered / (double) means,
                runs.size(), results.size(), results.equals(Set.of(sequential)));
    }

    /** The sizes of the pools for the repeated runs. */
    Set<Integer> pools() {
        Set<Integer> pools = new TreeSet<>(POOLS);
        pools.add(workers);
        return pools;
    }

    /** The number of repeated runs. */
    int runs() {
        return pools().size() * RUNS_OF_EACH;
    }

    /** Lets a source make both of its streams once, each from a seed of its own, for somebody who watches. */
    void run(ParallelSource source) {
        inPool(workers, () -> source.longs().make(seed.child("longs"), size).parallel().sum()
                + source.doubles().make(seed.child("doubles"), size).parallel().sum());
    }

    /**
     * The SHA-256 of the words, little-endian, in their order: from NumPy that of
     * {@code random_raw(n).tobytes()}.
     */
    static String digest(long[] words) {
        ByteBuffer bytes = ByteBuffer.allocate(1 << 13).order(ByteOrder.LITTLE_ENDIAN);
        MessageDigest digest = sha256();
        for (long word : words) {
            if (!bytes.hasRemaining()) {
                digest.update(bytes.flip());
                bytes.clear();
            }
            bytes.putLong(word);
        }
        digest.update(bytes.flip());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The means of uniform values less the true one, in units of the standard deviation that theory gives
     * them.
     */
    private double[] deviations(ParallelSource source) {
        double unit = 1.0 / Math.sqrt(12.0 * size);
        double[] deviations = new double[means];
        for (int i = 0; i < means; i++) {
            double sum = source.doubles().make(seed.child(i), size).parallel().sum();
            deviations[i] = (sum / size - 0.5) / unit;
        }
        return deviations;
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum()
                / (values.length - 1);
    }

    private static <T> T inPool(int workers, Callable<T> work) {
        try (ForkJoinPool pool = new ForkJoinPool(workers)) {
            return pool.submit(work).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a parallel stream failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a parallel stream", e);
        }
    }
}
