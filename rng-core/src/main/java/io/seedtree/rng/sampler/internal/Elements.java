package io.seedtree.rng.sampler.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the elements of a container at given indices, in their order. */
public final class Elements {

    private Elements() {
    }

    /**
     * Takes elements of an array.
     *
     * @param a the array
     * @param indices the indices of the elements
     * @return the elements
     */
    public static double[] take(double[] a, long[] indices) {
        double[] taken = new double[indices.length];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = a[(int) indices[i]];
        }
        return taken;
    }

    /**
     * Takes elements of an array.
     *
     * @param a the array
     * @param indices the indices of the elements
     * @return the elements
     */
    public static long[] take(long[] a, long[] indices) {
        long[] taken = new long[indices.length];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = a[(int) indices[i]];
        }
        return taken;
    }

    /**
     * Takes elements of an array.
     *
     * @param a the array
     * @param indices the indices of the elements
     * @return the elements
     */
    public static int[] take(int[] a, long[] indices) {
        int[] taken = new int[indices.length];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = a[(int) indices[i]];
        }
        return taken;
    }

    /**
     * Takes elements of an array.
     *
     * @param <T> the type of the elements
     * @param a the array
     * @param indices the indices of the elements
     * @return the elements, in an array of the same type
     */
    public static <T extends @Nullable Object> T[] take(T[] a, long[] indices) {
        T[] taken = Arrays.copyOf(a, indices.length);
        for (int i = 0; i < taken.length; i++) {
            taken[i] = a[(int) indices[i]];
        }
        return taken;
    }

    /**
     * Takes elements of a list.
     *
     * @param <T> the type of the elements
     * @param a the list, with random access
     * @param indices the indices of the elements
     * @return the elements, a modifiable list
     */
    public static <T extends @Nullable Object> List<T> take(List<? extends T> a, long[] indices) {
        List<T> taken = new ArrayList<>(indices.length);
        for (long index : indices) {
            taken.add(a.get((int) index));
        }
        return taken;
    }
}
