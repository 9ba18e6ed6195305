package io.seedtree.rng.legacy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The state of a {@link RandomState} over the Mersenne Twister, as NumPy's {@code get_state()} returns it:
 * the tuple {@code ('MT19937', key, pos, has_gauss, cached_gaussian)} without its first entry.
 *
 * <p>Immutable; arrays are copied on the way in and out.
 *
 * @param key the 624 words, unsigned
 * @param pos the word that is next, in [0, 624]; 624: the next block must be made
 * @param hasGauss whether the next normal is the cached one
 * @param cachedGaussian the cached normal, or 0
 */
public record LegacyState(int[] key, int pos, boolean hasGauss, double cachedGaussian) {

    /**
     * Makes a state.
     *
     * @param key the 624 words, unsigned
     * @param pos the word that is next, in [0, 624]
     * @param hasGauss whether the next normal is the cached one
     * @param cachedGaussian the cached normal, or 0
     * @throws IllegalArgumentException if the key has not 624 words, the position is out of range, or the
     *     cached normal is not finite
     */
    public LegacyState {
        if (key.length != LegacySeeding.WORDS) {
            throw new IllegalArgumentException("state: key must have 624 words: " + key.length);
        }
        if (pos < 0 || pos > LegacySeeding.WORDS) {
            throw new IllegalArgumentException("state: pos must be in [0, 624]: " + pos);
        }
        if (!Double.isFinite(cachedGaussian)) {
            throw new IllegalArgumentException("state: cached_gaussian must be finite: " + cachedGaussian);
        }
        key = key.clone();
    }

    /**
     * Makes a state without a cached normal: NumPy's tuple of three.
     *
     * @param key the 624 words, unsigned
     * @param pos the word that is next, in [0, 624]
     * @throws IllegalArgumentException if the key has not 624 words, or the position is out of range
     */
    public LegacyState(int[] key, int pos) {
        this(key, pos, false, 0.0);
    }

    /**
     * Returns the words.
     *
     * @return the 624 words; a new array
     */
    @Override
    public int[] key() {
        return key.clone();
    }

    /** Compares the contents; the cached normals by their bits. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegacyState that && Arrays.equals(key, that.key) && pos == that.pos
                && hasGauss == that.hasGauss && Double.compare(cachedGaussian, that.cachedGaussian) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(key) + pos;
    }

    /** Returns the beginning of NumPy's tuple; {@link RandomState#state()} has a text form of all of it. */
    @Override
    public String toString() {
        return "('MT19937', [" + Integer.toUnsignedString(key[0]) + ", ...], " + pos + ", "
                + (hasGauss ? 1 : 0) + ", " + cachedGaussian + ")";
    }
}
