package io.seedtree.bench.battery.fit;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** What the generators give, as doubles: numbers of other types, and numbers made of vectors and orders. */
final class Values {

    private Values() {
    }

    static double[] of(long[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }

    static double[] of(int[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }

    static double[] ofUnsigned(int[] values) {
        return Arrays.stream(values).mapToDouble(Integer::toUnsignedLong).toArray();
    }

    /** Halves of unsigned values, without a remainder: they fit into a long. */
    static double[] ofUnsignedHalves(long[] values) {
        return Arrays.stream(values).mapToDouble(value -> value >>> 1).toArray();
    }

    static double[] of(short[] values) {
        return fill(values.length, i -> values[i]);
    }

    static double[] ofUnsigned(short[] values) {
        return fill(values.length, i -> Short.toUnsignedInt(values[i]));
    }

    static double[] of(byte[] values) {
        return fill(values.length, i -> values[i]);
    }

    static double[] ofUnsigned(byte[] values) {
        return fill(values.length, i -> Byte.toUnsignedInt(values[i]));
    }

    static double[] of(boolean[] values) {
        return fill(values.length, i -> values[i] ? 1.0 : 0.0);
    }

    static double[] of(float[] values) {
        return fill(values.length, i -> values[i]);
    }

    /** A number of each of many objects. */
    static <T> double[] of(T[] objects, ToDoubleFunction<T> number) {
        return Arrays.stream(objects).mapToDouble(number).toArray();
    }

    /** Numbers from single draws. */
    static double[] repeat(int size, DoubleSupplier draw) {
        return fill(size, i -> draw.getAsDouble());
    }

    /** A number of each of many objects that are drawn singly. */
    static <T> double[] repeat(int size, Supplier<T> draw, ToDoubleFunction<T> number) {
        return fill(size, i -> number.applyAsDouble(draw.get()));
    }

    /** Successive pairs. */
    static double[][] pairs(double[] values) {
        double[][] pairs = new double[values.length / 2][];
        Arrays.setAll(pairs, i -> new double[] {values[2 * i], values[2 * i + 1]});
        return pairs;
    }

    /** The number of the interval that each value falls into: see {@code Law.cut}. */
    static double[] cut(double[] values, double... borders) {
        return fill(values.length, i -> {
            int interval = 0;
            while (interval < borders.length && values[i] > borders[interval]) {
                interval++;
            }
            return interval;
        });
    }

    /** The number of an order of 0 to n - 1 among the n! in lexicographic order (Lehmer's code). */
    static double rank(int[] order) {
        long rank = 0;
        for (int i = 0; i < order.length; i++) {
            int smaller = 0;
            for (int j = i + 1; j < order.length; j++) {
                if (order[j] < order[i]) {
                    smaller++;
                }
            }
            rank = rank * (order.length - i) + smaller;
        }
        return rank;
    }

    /** Where a value stands. */
    static double position(int[] order, int value) {
        int position = 0;
        while (order[position] != value) {
            position++;
        }
        return position;
    }

    /** The integers 0 to n - 1. */
    static int[] range(int n) {
        int[] range = new int[n];
        Arrays.setAll(range, i -> i);
        return range;
    }

    /** The integers 0 to n - 1 as doubles. */
    static double[] doubles(int n) {
        return of(range(n));
    }

    /** Doubles that are integers, as integers. */
    static int[] toInts(double[] values) {
        return Arrays.stream(values).mapToInt(value -> (int) value).toArray();
    }

    /** The number with these digits. */
    static double digits(int base, double... digits) {
        double number = 0.0;
        for (double digit : digits) {
            number = number * base + digit;
        }
        return number;
    }

    @FunctionalInterface
    private interface At {

        double at(int i);
    }

    private static double[] fill(int size, At at) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = at.at(i);
        }
        return values;
    }
}
