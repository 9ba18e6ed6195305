package io.seedtree.rng.sampler.internal;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Pcg64;

/** The next word of a bit generator, for single draws that are made of one word. */
/*
 * Design. In a program that uses several classes of bit generators a call through the interface looks for its
 * method at each draw, and that takes as long as the step. So the default class is asked for by name, and its
 * step inlined; a second one beside it makes the code so large that both lose. Where only one class is in use
 * the compiler does the same by itself.
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
        return bits instanceof Pcg64 pcg ? pcg.nextLong() : bits.nextLong();
    }

    /**
     * Draws half a word.
     *
     * @param bits the bit generator
     * @return {@link BitGenerator#nextInt()}
     */
    public static int nextInt(BitGenerator bits) {
        return bits instanceof Pcg64 pcg ? pcg.nextInt() : bits.nextInt();
    }

    /**
     * Draws a uniform value.
     *
     * @param bits the bit generator
     * @return {@link BitGenerator#nextDouble()}
     */
    public static double nextDouble(BitGenerator bits) {
        return bits instanceof Pcg64 pcg ? pcg.nextDouble() : bits.nextDouble();
    }
}
