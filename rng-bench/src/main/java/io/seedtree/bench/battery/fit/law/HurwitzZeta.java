package io.seedtree.bench.battery.fit.law;

/** Hurwitz' zeta function: the sum of (q + k)^-s over k = 0, 1, 2, ... */
/*
 * Design. Twelve terms, and the rest by the formula of Euler and Maclaurin: F. Johansson, "Rigorous
 * high-precision computation of the Hurwitz zeta function and its derivatives" (2015), equation 5.
 */
final class HurwitzZeta {

    private static final int TERMS = 12;

    /** B(2j) / (2j)! for j = 1, 2, ..., 8, of Bernoulli's numbers B. */
    private static final double[] COEFFICIENTS = {1.0 / 12.0, -1.0 / 720.0, 1.0 / 30240.0, -1.0 / 1209600.0,
        1.0 / 47900160.0, -691.0 / 1307674368000.0, 1.0 / 74724249600.0, -3617.0 / 10670622842880000.0};

    private HurwitzZeta() {
    }

    /** The value for s above 1 and q from 1. */
    static double of(double s, double q) {
        double sum = 0.0;
        for (int k = 0; k < TERMS; k++) {
            sum += Math.pow(q + k, -s);
        }
        double a = q + TERMS;
        double power = Math.pow(a, -s);
        sum += a * power / (s - 1.0) + power / 2.0;
        double factor = s * power / a;
        for (int j = 0; j < COEFFICIENTS.length; j++) {
            sum += COEFFICIENTS[j] * factor;
            factor *= (s + 2.0 * j + 1.0) * (s + 2.0 * j + 2.0) / (a * a);
        }
        return sum;
    }
}
