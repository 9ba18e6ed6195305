package io.seedtree.rng.math;

/**
 * Elementary functions whose every bit is fixed: the same on each JDK and processor, and those of the C
 * library that NumPy calls.
 *
 * <p>Errors stay below 1.3 units in the last place. Special cases are those of IEEE 754 and C99's
 * annex F; a NaN argument gives NaN, save in {@code pow(1, NaN)} and {@code pow(NaN, 0)}. Methods are
 * pure and may be called by any thread. They are fast where the processor has a fused multiply-add, and
 * slow, with the same bits, where it has not.
 */
/*
 * Design. The reference is glibc 2.36 on x86-64 with FMA, with the stable updates that Debian 12 has had
 * since March 2025; they brought log1p and expm1 the fused variants of 2.39. From 2.41 on, log1pf is
 * another function; the rest has stayed. Math may use processor instructions and so differ between
 * machines; StrictMath is fixed, but its last bit is another one in up to a tenth of the cases. Both are
 * therefore out of bounds in this module.
 *
 * The forms for arrays are plain loops: lanes of vectors would have to gather from the tables, and gain little
 * by it. If one day they do, this is their place.
 */
public final class Elementary {

    private Elementary() {
    }

    /**
     * Returns the natural logarithm.
     *
     * @param x argument
     * @return log(x); negative infinity for a zero, NaN below it
     */
    public static double log(double x) {
        return Logarithm.log(x);
    }

    /**
     * Returns the exponential function.
     *
     * @param x argument
     * @return e to the power x; infinite from about 709.78 on, zero below about -745.13
     */
    public static double exp(double x) {
        return Exponential.exp(x);
    }

    /**
     * Replaces values by their natural logarithms.
     *
     * @param values the array
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     */
    public static void log(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = Logarithm.log(values[i]);
        }
    }

    /**
     * Replaces values by their exponentials.
     *
     * @param values the array
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     */
    public static void exp(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = Exponential.exp(values[i]);
        }
    }

    /**
     * Replaces values by {@code log1p} of them.
     *
     * @param values the array
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     */
    public static void log1p(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = Log1p.log1p(values[i]);
        }
    }

    /**
     * Returns a power.
     *
     * @param x base
     * @param y exponent
     * @return x to the power y; 1 if {@code y} is zero or {@code x} is 1, whatever the other; NaN if
     *     {@code x} is finite and negative and {@code y} is finite and no integer
     */
    public static double pow(double x, double y) {
        return Power.pow(x, y);
    }

    /**
     * Returns the natural logarithm of 1 + x, accurate for small x.
     *
     * @param x argument
     * @return log(1 + x); negative infinity for -1, NaN below it
     */
    public static double log1p(double x) {
        return Log1p.log1p(x);
    }

    /**
     * Returns the exponential function less one, accurate for small x.
     *
     * @param x argument
     * @return e to the power x, less 1
     */
    public static double expm1(double x) {
        return Expm1.expm1(x);
    }

    /**
     * Returns the cosine.
     *
     * @param x angle in radians, of any size
     * @return cos(x); NaN for an infinite angle
     */
    public static double cos(double x) {
        return Cosine.cos(x);
    }

    /**
     * Returns the arc cosine.
     *
     * @param x argument
     * @return acos(x) in [0, pi]; NaN outside [-1, 1]
     */
    public static double acos(double x) {
        return ArcCosine.acos(x);
    }

    /**
     * Returns the natural logarithm in single precision.
     *
     * @param x argument
     * @return log(x); negative infinity for a zero, NaN below it
     */
    public static float logf(float x) {
        return SingleLogarithm.log(x);
    }

    /**
     * Returns the exponential function in single precision.
     *
     * @param x argument
     * @return e to the power x; infinite from about 88.72 on, zero below about -103.97
     */
    public static float expf(float x) {
        return SingleExponential.exp(x);
    }

    /**
     * Returns a power in single precision.
     *
     * @param x base
     * @param y exponent
     * @return x to the power y, special cases as in {@link #pow}
     */
    public static float powf(float x, float y) {
        return SinglePower.pow(x, y);
    }

    /**
     * Returns the natural logarithm of 1 + x in single precision, accurate for small x.
     *
     * @param x argument
     * @return log(1 + x); negative infinity for -1, NaN below it
     */
    public static float log1pf(float x) {
        return SingleLog1p.log1p(x);
    }
}
