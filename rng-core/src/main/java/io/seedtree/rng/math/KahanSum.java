package io.seedtree.rng.math;

/**
 * Compensated sum of doubles from left to right, as NumPy checks probabilities with.
 *
 * <p>Error: about two units in the last place of the sum of the absolute values, for any length.
 */
/*
 * Design. William Kahan, "Further remarks on reducing truncation errors", CACM 8 (1965). The order of
 * the operations decides the last bit, so it is NumPy's: the sum starts with the first term and no
 * compensation.
 */
public final class KahanSum {

    private KahanSum() {
    }

    /**
     * Returns the compensated sum of the first terms of an array.
     *
     * @param terms terms, in the order in which they are added
     * @param count how many of them, in [0, {@code terms.length}]
     * @return their sum; 0 for none
     * @throws IllegalArgumentException if {@code count} is out of range
     */
    public static double of(double[] terms, int count) {
        if (count < 0 || count > terms.length) {
            throw new IllegalArgumentException(
                    "kahan sum: count must be in [0, " + terms.length + "]: " + count);
        }
        if (count == 0) {
            return 0.0;
        }
        double sum = terms[0];
        double compensation = 0.0;
        for (int i = 1; i < count; i++) {
            double term = terms[i] - compensation;
            double next = sum + term;
            compensation = (next - sum) - term;
            sum = next;
        }
        return sum;
    }
}
