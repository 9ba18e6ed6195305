package io.seedtree.rng.sampler.internal;

import io.seedtree.rng.BitGenerator;
import java.util.random.RandomGenerator;

/**
 * The next uniform values of a bit generator, drawn in blocks for a fill whose values each need a few of them.
 *
 * <p>For one thread at a time.
 */
/*
 * Design. How many uniforms a value needs is not known before, but the least number is. So a block has one for
 * the value that asks, and the least number for each value that is still to come: all of them will be used, and
 * the bit generator stands afterwards where single draws would have left it.
 */
public final class UniformBlock implements RandomGenerator {

    /** Four kilobytes: well within the first cache, and long enough for the kernels. */
    private static final int CAPACITY = 512;

    private final BitGenerator source;
    private final int least;
    private final double[] uniforms;
    private int valuesToCome;
    private int next;
    private int end;

    /**
     * Makes a block, empty at first.
     *
     * @param source the bit generator
     * @param values the number of values that the fill makes
     * @param least how many uniforms a value needs at least, 1 or more
     */
    public UniformBlock(BitGenerator source, int values, int least) {
        this.source = source;
        this.least = least;
        uniforms = new double[(int) Math.min((long) values * least, CAPACITY)];
    }

    /**
     * Says that a value begins.
     *
     * @param toCome the number of values after it
     */
    public void begin(int toCome) {
        valuesToCome = toCome;
    }

    @Override
    public double nextDouble() {
        if (next == end) {
            refill();
        }
        return uniforms[next++];
    }

    private void refill() {
        end = (int) Math.min(1 + (long) valuesToCome * least, uniforms.length);
        next = 0;
        source.fill(uniforms, 0, end);
    }

    /**
     * Returns whether some of the next uniforms can be looked at before it is known how many are needed.
     *
     * @param count the number of uniforms
     * @return whether so many are drawn already
     */
    public boolean holds(int count) {
        return end - next >= count;
    }

    /**
     * Looks at a uniform that {@link #holds} has promised.
     *
     * @param index how many uniforms come before it
     * @return its value
     */
    public double peek(int index) {
        return uniforms[next + index];
    }

    /**
     * Takes uniforms that {@link #holds} has promised.
     *
     * @param count the number of uniforms
     */
    public void skip(int count) {
        next += count;
    }

    /** Not what this is for: a word is not a uniform value. */
    @Override
    public long nextLong() {
        throw new IllegalStateException("a block of uniforms has no words");
    }
}
