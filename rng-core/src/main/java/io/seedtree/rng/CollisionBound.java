package io.seedtree.rng;

/** The birthday bound of {@link SeedSequence#collisionBound(double, int)}. */
final class CollisionBound {

    /** From here on a collision of as many pools as a double can count has a probability of 0.0. */
    private static final int LARGEST_POOL_THAT_COUNTS = 128;

    private CollisionBound() {
    }

    static double of(double sequences, int poolSize) {
        if (!(sequences >= 0.0) || sequences != Math.rint(sequences) || Double.isInfinite(sequences)) {
            throw new IllegalArgumentException(
                    "number of streams must be a whole number, at least 0: " + sequences);
        }
        MixedPool.requirePoolSize(poolSize);
        int halfBits = 16 * Math.min(poolSize, LARGEST_POOL_THAT_COUNTS);
        double others = Math.max(0.0, sequences - 1.0);
        return Math.min(1.0, 0.5 * Math.scalb(sequences, -halfBits) * Math.scalb(others, -halfBits));
    }
}
