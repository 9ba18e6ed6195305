package io.seedtree.parallel.montecarlo;

/** The regression of a number on its controls. */
record ControlFit(Estimate estimate, double[] coefficients) {

    /*
     * Design. S. S. Lavenberg and P. D. Welch, "A perspective on the use of control variables to increase the
     * efficiency of Monte Carlo simulations" (1981): the estimate is the intercept of the least-squares fit
     * on the centred controls, and its standard error that of an intercept. Solved by Cholesky's factors; a
     * control whose pivot is below a millionth of a millionth of its own sum of squares adds nothing to those
     * before it and is left out.
     */

    private static final double NO_VARIANCE = 1e-12;

    /** Component 0 is the number, the others are the controls in the order of their expectations. */
    static ControlFit of(VectorSummary runs, double[] expectations) {
        double[][] factor = factor(runs, expectations.length);
        double[] number = new double[expectations.length];
        double[] distance = new double[expectations.length];
        for (int j = 0; j < expectations.length; j++) {
            number[j] = runs.product(0, 1 + j);
            distance[j] = runs.mean(1 + j) - expectations[j];
        }
        forward(factor, number);
        forward(factor, distance);
        double value = runs.mean(0) - dot(number, distance);
        double residual = Math.max(0.0, runs.product(0, 0) - dot(number, number));
        double freedom = runs.replications() - 1.0 - inUse(factor);
        double variance = freedom < 1.0 ? Double.NaN : residual / freedom;
        double error = Math.sqrt(variance * (1.0 / runs.replications() + dot(distance, distance)));
        backward(factor, number);
        return new ControlFit(new Estimate(value, error, freedom), number);
    }

    /** The lower factor of the controls' sums of products; a row with 0 on the diagonal is not in use. */
    private static double[][] factor(VectorSummary runs, int size) {
        double[][] factor = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double rest = runs.product(1 + row, 1 + column);
                for (int k = 0; k < column; k++) {
                    rest -= factor[row][k] * factor[column][k];
                }
                if (column < row) {
                    factor[row][column] = factor[column][column] == 0.0 ? 0.0 : rest / factor[column][column];
                } else {
                    factor[row][row] =
                            rest > NO_VARIANCE * runs.product(1 + row, 1 + row) ? Math.sqrt(rest) : 0.0;
                }
            }
        }
        return factor;
    }

    private static void forward(double[][] factor, double[] vector) {
        for (int row = 0; row < vector.length; row++) {
            double rest = vector[row];
            for (int k = 0; k < row; k++) {
                rest -= factor[row][k] * vector[k];
            }
            vector[row] = factor[row][row] == 0.0 ? 0.0 : rest / factor[row][row];
        }
    }

    private static void backward(double[][] factor, double[] vector) {
        for (int row = vector.length - 1; row >= 0; row--) {
            double rest = vector[row];
            for (int k = row + 1; k < vector.length; k++) {
                rest -= factor[k][row] * vector[k];
            }
            vector[row] = factor[row][row] == 0.0 ? 0.0 : rest / factor[row][row];
        }
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0.0;
        for (int k = 0; k < left.length; k++) {
            sum += left[k] * right[k];
        }
        return sum;
    }

    private static int inUse(double[][] factor) {
        int count = 0;
        for (int row = 0; row < factor.length; row++) {
            count += factor[row][row] == 0.0 ? 0 : 1;
        }
        return count;
    }
}
