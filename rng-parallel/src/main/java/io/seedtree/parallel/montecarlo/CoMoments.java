package io.seedtree.parallel.montecarlo;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Count, means and sums of products of deviations of vectors that come one by one. */
final class CoMoments implements Tally<CoMoments> {

    /* Design. As in Moments. The lower triangle of the products stands row by row. */

    private final WideSum[] sums;
    private final double[] means;
    private final double[] products;
    private final double[] before;
    private long count;

    CoMoments(int dimension) {
        sums = new WideSum[dimension];
        Arrays.setAll(sums, i -> new WideSum());
        means = new double[dimension];
        before = new double[dimension];
        products = new double[index(dimension, 0)];
    }

    /** The place of the product of two components, {@code row >= column}. */
    static int index(int row, int column) {
        return row * (row + 1) / 2 + column;
    }

    void add(double[] values) {
        count++;
        int k = 0;
        for (int row = 0; row < means.length; row++) {
            before[row] = values[row] - means[row];
            sums[row].add(values[row]);
            means[row] = sums[row].value() / count;
            for (int column = 0; column <= row; column++) {
                products[k++] += before[row] * (values[column] - means[column]);
            }
        }
    }

    @Override
    public void add(CoMoments right) {
        if (right.count == 0) {
            return;
        }
        long both = count + right.count;
        double share = (double) right.count / both;
        int k = 0;
        for (int row = 0; row < means.length; row++) {
            before[row] = right.means[row] - means[row];
            for (int column = 0; column <= row; column++) {
                products[k] += right.products[k] + before[row] * before[column] * (count * share);
                k++;
            }
        }
        count = both;
        for (int row = 0; row < means.length; row++) {
            sums[row].add(right.sums[row]);
            means[row] = sums[row].value() / count;
        }
    }

    VectorSummary summary() {
        return new VectorSummary(count, means.clone(), products.clone());
    }

    @Override
    public void write(DataOutput out) throws IOException {
        out.writeLong(count);
        for (WideSum sum : sums) {
            sum.write(out);
        }
        for (double value : products) {
            out.writeDouble(value);
        }
    }

    static CoMoments read(int dimension, DataInput in) throws IOException {
        CoMoments moments = new CoMoments(dimension);
        moments.count = in.readLong();
        for (int i = 0; i < moments.means.length; i++) {
            moments.sums[i] = WideSum.read(in);
            moments.means[i] = moments.sums[i].value() / moments.count;
        }
        for (int i = 0; i < moments.products.length; i++) {
            moments.products[i] = in.readDouble();
        }
        return moments;
    }
}
