package io.seedtree.rng.legacy;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.Choice;
import io.seedtree.rng.sampler.IntegerType;
import io.seedtree.rng.sampler.Permutation;
import io.seedtree.rng.sampler.internal.Sizes;
import org.jspecify.annotations.Nullable;

/** The indices of the old {@code choice}. */
/*
 * Design. With probabilities the Generator's; without them masked integers, and where none is chosen twice
 * the head of a permutation of all, which is drawn even for a size of 0.
 */
final class LegacyChoice {

    private static final long LARGEST_PERMUTATION = Integer.MAX_VALUE - 8;

    private LegacyChoice() {
    }

    static long[] indices(
            BitGenerator bits, long population, int size, boolean replace, double @Nullable [] p) {
        Sizes.check(size);
        if (population <= 0 && size > 0) {
            throw new IllegalArgumentException("choice: a must be positive unless size is 0: " + population);
        }
        if (p != null) {
            Choice choice = replace ? Choice.weighted(p) : Choice.weightedWithoutReplacement(p);
            return choice.indices(bits, population, size);
        }
        return replace ? repeated(bits, population, size) : unique(bits, population, size);
    }

    private static long[] repeated(BitGenerator bits, long population, int size) {
        MaskedIntegers source = new MaskedIntegers(bits, IntegerType.INT64, population - 1);
        long[] indices = new long[size];
        for (int i = 0; i < size; i++) {
            indices[i] = source.next();
        }
        return indices;
    }

    private static long[] unique(BitGenerator bits, long population, int size) {
        if (size > Math.max(population, 0)) {
            throw new IllegalArgumentException(
                    "choice: size must not exceed a without replacement: " + size + ", " + population);
        }
        if (population > LARGEST_PERMUTATION) {
            throw new IllegalArgumentException("choice: a must be at most " + LARGEST_PERMUTATION
                    + " without replacement: " + population);
        }
        int[] permutation = Permutation.of(bits, (int) Math.max(population, 0));
        long[] indices = new long[size];
        for (int i = 0; i < size; i++) {
            indices[i] = permutation[i];
        }
        return indices;
    }
}
