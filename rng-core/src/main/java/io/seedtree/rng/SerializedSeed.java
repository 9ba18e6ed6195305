package io.seedtree.rng;

import java.io.InvalidObjectException;
import java.io.Serializable;

/**
 * The serialized form of a {@link SeedSequence}: its canonical words in one array, however deep the path.
 *
 * @param poolSize the size of the entropy pool in words
 * @param words the entropy, padded to the pool size, then the spawn words
 */
record SerializedSeed(int poolSize, int[] words) implements Serializable {

    /**
     * Makes the seed sequence again.
     *
     * @return the seed sequence
     * @throws InvalidObjectException if the words are not those of a seed sequence
     */
    private Object readResolve() throws InvalidObjectException {
        if (poolSize < MixedPool.DEFAULT_POOL_SIZE || words == null || words.length < poolSize) {
            throw new InvalidObjectException("malformed seed sequence of pool size " + poolSize);
        }
        return SeedSequence.ofWords(words, poolSize);
    }
}
