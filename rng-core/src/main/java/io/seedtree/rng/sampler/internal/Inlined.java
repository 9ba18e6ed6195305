package io.seedtree.rng.sampler.internal;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.Pcg64Dxsm;

/** The next word of a bit generator, for single draws that are made of one word. */
/*
 * Design. In a program that uses several classes of bit generators a call through the interface looks for its
 * method at each draw, and that takes longer than the step. So the two default classes are asked for by name,
 * and their steps inlined. Where only one class is in use the compiler does the same by itself.
 */
public final class Inlined {

    private Inlined() {
    }

    /**
     * Draws a word.
     *
     * @param bits the bit generator
     * @return {@link BitGenerator#nextLong()}
     */
    public static long nextLong(BitGenerator bits) {
        if (bits instanceof Pcg64 pcg) {
            return pcg.nextLong();
        }
        return bits instanceof Pcg64Dxsm dxsm ? dxsm.nextLong() : bits.nextLong();
    }

    /**
     * Draws half a word.
     *
     * @param bits the bit generator
     * @return {@link BitGenerator#nextInt()}
     */
    public static int nextInt(BitGenerator bits) {
        if (bits instanceof Pcg64 pcg) {
            return pcg.nextInt();
        }
        return bits instanceof Pcg64Dxsm dxsm ? dxsm.nextInt() : bits.nextInt();
    }

    /**
     * Draws a uniform value.
     *
     * @param bits the bit generator
     * @return {@link BitGenerator#nextDouble()}
     */
    public static double nextDouble(BitGenerator bits) {
        if (bits instanceof Pcg64 pcg) {
            return pcg.nextDouble();
        }
        return bits instanceof Pcg64Dxsm dxsm ? dxsm.nextDouble() : bits.nextDouble();
    }
}
