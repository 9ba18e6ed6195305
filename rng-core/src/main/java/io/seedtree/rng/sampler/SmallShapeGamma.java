package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;

/**
 * Standard gamma values of one shape between 0 and 1 for one fill, many at a time.
 *
 * <p>For one thread at a time.
 */
/*
 * Design. StandardGamma's rejection draws the same words whatever becomes of the attempts before, and an
 * attempt makes one value or none. So as many attempts as values are missing are drawn ahead, and never one
 * too many. Which of its two branches an attempt takes is as good as a coin's toss, and no processor foretells
 * it: here each step is a loop of its own over all attempts that need it, without a branch.
 */
final class SmallShapeGamma {

    /** The fewest values for which the arrays pay. */
    static final int WORTHWHILE = 16;

    /** Five kilobytes in all: they stay in the first cache. */
    private static final int CAPACITY = 256;

    private final double shape;
    private final double rest;
    private final double exponent;
    private final double[] bases;
    private final double[] bounds;
    private final int[] tails;

    /**
     * Makes the arrays.
     *
     * @param shape the shape, in (0, 1)
     * @param values the number of values that are wanted
     */
    SmallShapeGamma(double shape, int values) {
        this.shape = shape;
        this.rest = 1.0 - shape;
        this.exponent = 1.0 / shape;
        int attempts = Math.min(values, CAPACITY);
        this.bases = new double[attempts];
        this.bounds = new double[attempts];
        this.tails = new int[attempts];
    }

    /** Fills a range of an array with the values of as many single draws. */
    void fill(BitGenerator bits, double[] values, int from, int to) {
        int i = from;
        while (i < to) {
            int attempts = Math.min(to - i, bases.length);
            draw(bits, attempts);
            i += accept(attempts, values, i);
        }
    }

    /** The base of each attempt's power, and what the power must not exceed. */
    private void draw(BitGenerator bits, int attempts) {
        int found = 0;
        for (int i = 0; i < attempts; i++) {
            double u = bits.nextDouble();
            bases[i] = u;
            bounds[i] = StandardExponential.next(bits);
            tails[found] = i;
            found += u <= rest ? 0 : 1;
        }
        for (int k = 0; k < found; k++) {
            int i = tails[k];
            double y = -Elementary.log((1.0 - bases[i]) / shape);
            bases[i] = rest + shape * y;
            bounds[i] += y;
        }
    }

    /** Keeps the values of the attempts that succeed; their number. */
    private int accept(int attempts, double[] values, int from) {
        for (int i = 0; i < attempts; i++) {
            bases[i] = Elementary.pow(bases[i], exponent);
        }
        int place = from;
        for (int i = 0; i < attempts; i++) {
            values[place] = bases[i];
            place += bases[i] <= bounds[i] ? 1 : 0;
        }
        return place - from;
    }
}
