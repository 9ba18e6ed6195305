package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import java.util.Arrays;

/** Indices chosen without replacement, all with the same probability. */
/*
 * Design. Two algorithms, as in NumPy. Few of many: Robert Floyd (in Jon Bentley, "Programming Pearls", CACM
 * 30, 1987), with a set in time and space of the sample. A large part of a large population: the end of a
 * shuffle of all. Where one takes over decides the values, so the limits are NumPy's. Indices come by
 * Lemire's multiplication, not by the masked rejection of Shuffle.
 */
final class UniqueIndices {

    /** Up to this population Floyd's algorithm serves every size. */
    private static final long SMALL_POPULATION = 10_000;
    private static final int SHUFFLED_CUTOFF = 50;
    private static final int UNSHUFFLED_CUTOFF = 20;

    private UniqueIndices() {
    }

    static long[] draw(BitGenerator bits, long population, int size, boolean shuffle) {
        int cutoff = shuffle ? SHUFFLED_CUTOFF : UNSHUFFLED_CUTOFF;
        if (population > SMALL_POPULATION && size > population / cutoff) {
            return shuffledTail(bits, population, size);
        }
        long[] indices = floyd(bits, population, size);
        if (shuffle) {
            shuffle(bits, indices);
        }
        return indices;
    }

    private static long[] shuffledTail(BitGenerator bits, long population, int size) {
        if (population > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "choice: a must be below 2^31 for so large a size: " + population + ", " + size);
        }
        int[] all = Permutation.numbers((int) population);
        int end = Math.max(all.length - size, 1);
        for (int i = all.length - 1; i >= end; i--) {
            int j = (int) BoundedIntegers.bounded(bits, 0, i);
            int moved = all[j];
            all[j] = all[i];
            all[i] = moved;
        }
        long[] tail = new long[size];
        for (int i = 0; i < size; i++) {
            tail[i] = all[all.length - size + i];
        }
        return tail;
    }

    private static long[] floyd(BitGenerator bits, long population, int size) {
        long[] indices = new long[size];
        IndexSet chosen = new IndexSet(size);
        long last = population - size;
        for (int i = 0; i < size; i++, last++) {
            long index = BoundedIntegers.bounded(bits, 0, last);
            if (!chosen.add(index)) {
                index = last;
                chosen.add(index);
            }
            indices[i] = index;
        }
        return indices;
    }

    private static void shuffle(BitGenerator bits, long[] indices) {
        for (int i = indices.length - 1; i > 0; i--) {
            int j = (int) BoundedIntegers.bounded(bits, 0, i);
            long moved = indices[j];
            indices[j] = indices[i];
            indices[i] = moved;
        }
    }

    /** A set of indices by open addressing. */
    private static final class IndexSet {

        private static final long FREE = -1;

        private final long[] slots;
        private final int mask;

        /** Makes room for so many indices, with a third of the slots free at least. */
        IndexSet(int size) {
            long room = Long.highestOneBit(Math.max(1, size + size / 2L)) << 1;
            slots = new long[Math.toIntExact(room)];
            mask = slots.length - 1;
            Arrays.fill(slots, FREE);
        }

        /** Adds an index; false if it was there. */
        boolean add(long index) {
            int slot = (int) index & mask;
            while (slots[slot] != FREE) {
                if (slots[slot] == index) {
                    return false;
                }
                slot = slot + 1 & mask;
            }
            slots[slot] = index;
            return true;
        }
    }
}
