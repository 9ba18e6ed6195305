package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Comparisons;

/**
 * The triangular distribution, NumPy's {@code triangular}, by inversion. One word a value.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/* Design. The side is chosen without a branch, which no processor can foresee. */
public final class Triangular extends MappedSampler {

    /** As a ratio of two infinities: no uniform is below it. */
    private static final double NONE = -1.0;

    private final double left;
    private final double right;
    private final double ratio;
    private final double leftProduct;
    private final double rightProduct;

    private Triangular(double left, double mode, double right) {
        super(StandardUniform.of());
        double base = right - left;
        this.left = left;
        this.right = right;
        this.ratio = ratio(mode - left, base);
        this.leftProduct = (mode - left) * base;
        this.rightProduct = (right - mode) * base;
    }

    /**
     * Returns the distribution.
     *
     * @param left the least value
     * @param mode where the density is largest, at least {@code left}
     * @param right the greatest value, at least {@code mode} and not {@code left}
     * @return the sampler
     * @throws IllegalArgumentException if the three are not in order or {@code left} is {@code right}
     */
    public static Triangular of(double left, double mode, double right) {
        check(left, mode, right);
        return new Triangular(left, mode, right);
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param left the least value
     * @param mode where the density is largest, at least {@code left}
     * @param right the greatest value, at least {@code mode} and not {@code left}
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double left, double mode, double right) {
        check(left, mode, right);
        double base = right - left;
        double ratio = ratio(mode - left, base);
        return value(left, right, ratio, (mode - left) * base, (right - mode) * base, bits.nextDouble());
    }

    @Override
    public double draw(BitGenerator bits) {
        return value(left, right, ratio, leftProduct, rightProduct, bits.nextDouble());
    }

    @Override
    void map(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = value(left, right, ratio, leftProduct, rightProduct, values[i]);
        }
    }

    private static void check(double left, double mode, double right) {
        if (left > mode) {
            throw new IllegalArgumentException("triangular: left must be <= mode: " + left + " > " + mode);
        }
        if (mode > right) {
            throw new IllegalArgumentException("triangular: mode must be <= right: " + mode + " > " + right);
        }
        if (left == right) {
            throw new IllegalArgumentException("triangular: left must be < right: " + left);
        }
    }

    private static double ratio(double lowerPart, double base) {
        double ratio = lowerPart / base;
        return Double.isNaN(ratio) ? NONE : ratio;
    }

    private static double value(
            double left, double right, double ratio, double leftProduct, double rightProduct, double u) {
        int isUpper = Comparisons.isLess(ratio, u);
        double root = Math.sqrt(Comparisons.choose(isUpper, u * leftProduct, (1.0 - u) * rightProduct));
        return Comparisons.choose(isUpper, left, right) + (1 - 2 * isUpper) * root;
    }
}
