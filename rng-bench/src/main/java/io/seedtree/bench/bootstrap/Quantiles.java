package io.seedtree.bench.bootstrap;

/**
 * Quantiles of sorted values: {@code np.quantile(x, q)} with its default method, {@code linear}.
 */
final class Quantiles {

    /*
     * Design. Method 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996). NumPy
     * interpolates from the nearer end, which makes the result monotonic in q.
     */

    private Quantiles() {
    }

    /**
     * Where a quantile lies among n sorted values.
     *
     * @param lower the place of the value below
     * @param upper the place of the value above
     * @param weight how far the quantile is from the lower to the upper, in [0, 1]
     */
    record Position(int lower, int upper, double weight) {

        /**
         * Finds a quantile.
         *
         * @param size the number of values, at least 1
         * @param q the quantile, in [0, 1]
         * @return its place
         */
        static Position of(int size, double q) {
            double place = (size - 1) * q;
            if (place >= size - 1) {
                return new Position(size - 1, size - 1, 1.0);
            }
            int lower = (int) place;
            return new Position(lower, lower + 1, place - lower);
        }

        /**
         * Interpolates between the two values.
         *
         * @param below the value at the lower place
         * @param above the value at the upper place
         * @return the quantile
         */
        double between(double below, double above) {
            double distance = above - below;
            return weight >= 0.5 ? above - distance * (1.0 - weight) : below + distance * weight;
        }
    }

    /**
     * Returns a quantile.
     *
     * @param sorted the values in ascending order, at least one
     * @param q the quantile, in [0, 1]
     * @return the quantile
     */
    static double of(double[] sorted, double q) {
        Position position = Position.of(sorted.length, q);
        return position.between(sorted[position.lower()], sorted[position.upper()]);
    }
}
