package io.seedtree.rng.math;

/**
 * Logarithm of the gamma function, for positive arguments.
 *
 * <p>Absolute error: a few 1e-15 times the result's size. The same bits everywhere, and NumPy's.
 */
/*
 * Design. Shanjie Zhang and Jianming Jin, "Computation of Special Functions" (1996), as NumPy uses it:
 * the recurrence lifts the argument to 7 or more, then Stirling's series. The C library's lgamma has
 * other last bits.
 */
public final class LogGamma {

    private static final double LOG_TWO_PI = 1.8378770664093453;
    private static final double STIRLING_FROM = 7.0;

    /** Coefficients of Stirling's series, B(2k) / (2k (2k - 1)), to the digits that NumPy has. */
    private static final double[] STIRLING = {
        8.333333333333333e-02, -2.777777777777778e-03, 7.936507936507937e-04, -5.952380952380952e-04,
        8.417508417508418e-04, -1.917526917526918e-03, 6.410256410256410e-03, -2.955065359477124e-02,
        1.796443723688307e-01, -1.39243221690590e+00,
    };

    private LogGamma() {
    }

    /**
     * Returns the logarithm of the gamma function.
     *
     * @param x argument, greater than 0
     * @return log(gamma(x))
     */
    public static double of(double x) {
        if (x == 1.0 || x == 2.0) {
            return 0.0;
        }
        int steps = x < STIRLING_FROM ? (int) (STIRLING_FROM - x) : 0;
        double lifted = x + steps;
        double result = stirling(lifted);
        if (x < STIRLING_FROM) {
            for (int k = 0; k < steps; k++) {
                result -= Elementary.log(lifted - 1.0);
                lifted -= 1.0;
            }
        }
        return result;
    }

    private static double stirling(double x) {
        double inverseSquare = (1.0 / x) * (1.0 / x);
        double series = STIRLING[STIRLING.length - 1];
        for (int k = STIRLING.length - 2; k >= 0; k--) {
            series = series * inverseSquare + STIRLING[k];
        }
        return series / x + 0.5 * LOG_TWO_PI + (x - 0.5) * Elementary.log(x) - x;
    }
}
