package io.seedtree.bench.bootstrap;

import io.seedtree.parallel.ExactSum;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A statistic without each of the values in turn, for the acceleration of BCa intervals. Immutable. */
final class Jackknife {

    /** The relative difference that rounding alone can make. */
    private static final double ROUNDING = 1e-12;

    private final double[] without;
    private final double rounding;
    private final @Nullable String undefined;

    private Jackknife(double[] without, double rounding, @Nullable String undefined) {
        this.without = without;
        this.rounding = rounding;
        this.undefined = undefined;
    }

    /**
     * Returns a jackknife whose equal values are equal to the last bit.
     *
     * @param without the statistic without each value, up to a constant and a positive factor
     * @return the jackknife
     */
    static Jackknife exact(double[] without) {
        return new Jackknife(without, 0.0, null);
    }

    /**
     * Returns a jackknife with rounding errors.
     *
     * @param without the statistic without each value
     * @return the jackknife
     */
    static Jackknife rounded(double[] without) {
        return new Jackknife(without, ROUNDING * Statistic.largest(without), null);
    }

    /**
     * Returns a jackknife that does not exist.
     *
     * @param reason why not
     * @return the jackknife
     */
    static Jackknife undefined(String reason) {
        return new Jackknife(new double[0], 0.0, reason);
    }

    /**
     * Returns why there is no acceleration.
     *
     * @return the reason, or null if there is an acceleration
     */
    @Nullable
    String whyUndefined() {
        if (undefined != null) {
            return undefined;
        }
        double least = Arrays.stream(without).min().orElseThrow();
        double greatest = Arrays.stream(without).max().orElseThrow();
        return greatest - least <= rounding ? "no variance in the jackknife" : null;
    }

    /**
     * Returns the acceleration: a sixth of the skewness of {@code mean - value} over the square root of n.
     *
     * @return the acceleration; without a meaning where it is undefined
     */
    double acceleration() {
        double[] differences = centred(without);
        // Scaled, so that cubes neither overflow nor vanish.
        double scale = Statistic.largest(differences);
        ExactSum squares = new ExactSum();
        ExactSum cubes = new ExactSum();
        for (double difference : differences) {
            double d = -difference / scale;
            squares.add(d * d);
            cubes.add(d * d * d);
        }
        double square = squares.value();
        return cubes.value() / (6.0 * square * Math.sqrt(square));
    }

    /**
     * Subtracts the mean.
     *
     * @param values the values
     * @return the differences, a new array
     */
    static double[] centred(double[] values) {
        ExactSum sum = new ExactSum();
        sum.addAll(values);
        double mean = sum.value() / values.length;
        return Arrays.stream(values).map(value -> value - mean).toArray();
    }

    /**
     * Returns the sums of products of two columns without each row in turn, each about the mean that is
     * left: less by {@code n / (n - 1) a_i b_i} than the whole sum.
     *
     * @param a a column minus its mean
     * @param b a column minus its mean
     * @return the sums; those of squares are at least 0
     */
    static double[] productsWithoutEach(double[] a, double[] b) {
        int n = a.length;
        ExactSum sum = new ExactSum();
        for (int i = 0; i < n; i++) {
            sum.add(a[i] * b[i]);
        }
        double whole = sum.value();
        double least = a == b ? 0.0 : Double.NEGATIVE_INFINITY;
        double[] without = new double[n];
        for (int i = 0; i < n; i++) {
            without[i] = Math.max(whole - a[i] * b[i] * n / (n - 1.0), least);
        }
        return without;
    }
}
