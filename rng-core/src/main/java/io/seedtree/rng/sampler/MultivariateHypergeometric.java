package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;
import io.seedtree.rng.sampler.internal.Sizes;
import java.util.Arrays;

/**
 * The multivariate hypergeometric distribution: how many of each colour are among {@code nsample} objects
 * drawn without replacement. NumPy's {@code multivariate_hypergeometric}.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
public final class MultivariateHypergeometric implements LongVectorSampler {

    /** How a vector is drawn. The methods give different numbers. */
    public enum Method {
        /** A hypergeometric draw for each colour but the last. The total must be below 1000000000. */
        MARGINALS,
        /**
         * A partial shuffle of all objects. Needs four bytes for each object while it draws. The rows of one
         * call shuffle the same objects on, so that they are not the vectors of as many single calls.
         */
        COUNT
    }

    private static final String NAME = "multivariate_hypergeometric";
    private static final long MARGINALS_LIMIT = 1_000_000_000L;
    /** The longest array that every JVM can make. */
    private static final long COUNT_LIMIT = Integer.MAX_VALUE - 8;

    private final long[] colors;
    private final long total;
    private final long taken;
    private final boolean takesRest;
    private final Method method;

    private MultivariateHypergeometric(long[] colors, long total, long sample, Method method) {
        this.colors = colors;
        this.total = total;
        this.method = method;
        takesRest = sample > total / 2;
        taken = takesRest ? total - sample : sample;
    }

    /**
     * Returns the sampler that draws by {@link Method#MARGINALS}.
     *
     * @param colors the number of objects of each colour, each at least 0
     * @param nsample how many objects are taken, in [0, the total]
     * @return the sampler
     * @throws IllegalArgumentException if a parameter is out of range, or the total is 1000000000 or more
     */
    public static MultivariateHypergeometric of(long[] colors, long nsample) {
        return of(colors, nsample, Method.MARGINALS);
    }

    /**
     * Returns the sampler that draws by a method.
     *
     * @param colors the number of objects of each colour, each at least 0
     * @param nsample how many objects are taken, in [0, the total]
     * @param method how a vector is drawn
     * @return the sampler
     * @throws IllegalArgumentException if a parameter is out of range, or the total is 1000000000 or more by
     *     {@link Method#MARGINALS}, or more than 2147483640 by {@link Method#COUNT}
     */
    public static MultivariateHypergeometric of(long[] colors, long nsample, Method method) {
        Constraints.nonNegative(NAME, "nsample", nsample);
        long[] counts = colors.clone();
        long total = total(counts);
        if (method == Method.MARGINALS && total >= MARGINALS_LIMIT) {
            throw new IllegalArgumentException(
                    NAME + ": sum(colors) must be < " + MARGINALS_LIMIT + " for MARGINALS: " + total);
        }
        if (method == Method.COUNT && total > COUNT_LIMIT) {
            throw new IllegalArgumentException(
                    NAME + ": sum(colors) must be <= " + COUNT_LIMIT + " for COUNT: " + total);
        }
        if (nsample > total) {
            throw new IllegalArgumentException(
                    NAME + ": nsample must be <= sum(colors) = " + total + ": " + nsample);
        }
        return new MultivariateHypergeometric(counts, total, nsample, method);
    }

    private static long total(long[] colors) {
        long total = 0;
        for (long color : colors) {
            Constraints.nonNegative(NAME, "colors", color);
            if (color > Long.MAX_VALUE - total) {
                throw new IllegalArgumentException(
                        NAME + ": sum(colors) must be <= " + Long.MAX_VALUE + ": " + total + " + " + color);
            }
            total += color;
        }
        return total;
    }

    @Override
    public int dimension() {
        return colors.length;
    }

    @Override
    public void draw(BitGenerator bits, long[] vector) {
        Sizes.checkVector(vector.length, colors.length);
        if (method == Method.MARGINALS) {
            drawMarginals(bits, vector);
        } else {
            drawCounts(bits, objects(), vector);
        }
    }

    /**
     * {@inheritDoc} By {@link Method#COUNT} the rows differ from as many single draws, as NumPy's do.
     */
    @Override
    public long[][] draw(BitGenerator bits, int rows) {
        if (method == Method.MARGINALS) {
            return LongVectorSampler.super.draw(bits, rows);
        }
        long[][] vectors = new long[Sizes.check(rows)][colors.length];
        int[] objects = objects();
        for (long[] vector : vectors) {
            drawCounts(bits, objects, vector);
        }
        return vectors;
    }

    private void drawMarginals(BitGenerator bits, long[] vector) {
        int last = colors.length - 1;
        Arrays.fill(vector, 0);
        long toTake = taken;
        long rest = total;
        for (int j = 0; j < last && toTake > 0; j++) {
            rest -= colors[j];
            vector[j] = Hypergeometric.next(bits, colors[j], rest, toTake);
            toTake -= vector[j];
        }
        if (toTake > 0) {
            vector[last] = toTake;
        }
        turnBack(vector);
    }

    /** The colour of each object. */
    private int[] objects() {
        int[] objects = new int[(int) total];
        int from = 0;
        for (int color = 0; color < colors.length; color++) {
            int to = from + (int) colors[color];
            Arrays.fill(objects, from, to, color);
            from = to;
        }
        return objects;
    }

    private void drawCounts(BitGenerator bits, int[] objects, long[] vector) {
        Arrays.fill(vector, 0);
        for (int j = 0; j < taken; j++) {
            int k = j + (int) BoundedIntegers.interval(bits, total - j - 1);
            int color = objects[k];
            objects[k] = objects[j];
            objects[j] = color;
            vector[color]++;
        }
        turnBack(vector);
    }

    private void turnBack(long[] vector) {
        if (takesRest) {
            for (int j = 0; j < vector.length; j++) {
                vector[j] = colors[j] - vector[j];
            }
        }
    }
}
