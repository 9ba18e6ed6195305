package io.seedtree.rng.sampler.internal;

/**
 * Checks of distribution parameters: NumPy's rules, with the method, the parameter, the rule and the value in
 * the message. Each returns the value it was given.
 */
/*
 * Design. One method for each constraint name of NumPy's _common.pyx. What passes matters as much as what
 * does not: nonNegative looks at the sign bit, so that it refuses -0.0, and it lets NaN pass, as does
 * positive; all others refuse NaN. Messages read "gamma: shape must be >= 0: -1.0".
 */
public final class Constraints {

    /** The largest mean of a Poisson distribution: ten standard deviations below 2^63. */
    private static final double LARGEST_POISSON_MEAN = 0x1.0p63 - 10.0 * Math.sqrt(0x1.0p63);

    private Constraints() {
    }

    /**
     * Refuses values whose sign bit is set, so also -0.0. NaN passes.
     *
     * @param method NumPy's name of the method
     * @param name the parameter
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if the value is negative
     */
    public static double nonNegative(String method, String name, double value) {
        if (!Double.isNaN(value) && Double.doubleToRawLongBits(value) < 0) {
            throw refusal(method, name, ">= 0", value);
        }
        return value;
    }

    /**
     * Refuses negative integers.
     *
     * @param method NumPy's name of the method
     * @param name the parameter
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if the value is negative
     */
    public static long nonNegative(String method, String name, long value) {
        if (value < 0) {
            throw refusal(method, name, ">= 0", value);
        }
        return value;
    }

    /**
     * Refuses values that are not greater than 0. NaN passes.
     *
     * @param method NumPy's name of the method
     * @param name the parameter
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if the value is 0 or negative
     */
    public static double positive(String method, String name, double value) {
        if (value <= 0.0) {
            throw refusal(method, name, "> 0", value);
        }
        return value;
    }

    /**
     * Refuses values that are not greater than 0, and NaN.
     *
     * @param method NumPy's name of the method
     * @param name the parameter
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if the value is 0, negative or NaN
     */
    public static double positiveNotNan(String method, String name, double value) {
        return accept(value > 0.0, method, name, "> 0", value);
    }

    /**
     * Refuses values outside [0, 1], and NaN.
     *
     * @param method NumPy's name of the method
     * @param name the parameter
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if the value is not in the interval
     */
    public static double bounded01(String method, String name, double value) {
        return accept(value >= 0.0 && value <= 1.0, method, name, "in [0, 1]", value);
    }

    /**
     * Refuses values outside (0, 1], and NaN.
     *
     * @param method NumPy's name of the method
     * @param name the parameter
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if the value is not in the interval
     */
    public static double boundedGt01(String method, String name, double value) {
        return accept(value > 0.0 && value <= 1.0, method, name, "in (0, 1]", value);
    }

    /**
     * Refuses values outside [0, 1), and NaN.
     *
     * @param method NumPy's name of the method
     * @param name the parameter
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if the value is not in the interval
     */
    public static double boundedLt01(String method, String name, double value) {
        return accept(value >= 0.0 && value < 1.0, method, name, "in [0, 1)", value);
    }

    /**
     * Refuses values that are not greater than 1, and NaN.
     *
     * @param method NumPy's name of the method
     * @param name the parameter
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if the value is not greater than 1
     */
    public static double greaterThan1(String method, String name, double value) {
        return accept(value > 1.0, method, name, "> 1", value);
    }

    /**
     * Refuses means that a Poisson distribution of 64-bit integers cannot have, and NaN.
     *
     * @param method NumPy's name of the method
     * @param name the parameter
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if the value is negative or greater than 9.223372006484771e18
     */
    public static double poissonLam(String method, String name, double value) {
        boolean holds = value >= 0.0 && value <= LARGEST_POISSON_MEAN;
        return accept(holds, method, name, "in [0, 9.223372006484771E18]", value);
    }

    private static double accept(boolean holds, String method, String name, String rule, double value) {
        if (!holds) {
            throw refusal(method, name, rule, value);
        }
        return value;
    }

    private static IllegalArgumentException refusal(String method, String name, String rule, Object value) {
        return new IllegalArgumentException(method + ": " + name + " must be " + rule + ": " + value);
    }
}
