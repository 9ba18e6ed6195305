package io.seedtree.parallel.montecarlo;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Count, mean, sum of squared deviations and extremes of numbers that come one by one. */
final class Moments implements Tally<Moments> {

    /*
     * Design. B. P. Welford, "Note on a method for calculating corrected sums of squares and products"
     * (1962), for one value more; T. F. Chan, G. H. Golub and R. J. LeVeque, "Updating formulae and a
     * pairwise algorithm for computing sample variances" (1979), for the merge; the
     * mean follows a sum in twice the precision. The order of the operations is part of the values.
     */

    private final WideSum sum;
    private double mean;
    private long count;
    private double squares;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    Moments() {
        this(new WideSum());
    }

    private Moments(WideSum sum) {
        this.sum = sum;
    }

    void add(double value) {
        double before = value - mean;
        sum.add(value);
        count++;
        mean = sum.value() / count;
        squares += before * (value - mean);
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
    }

    @Override
    public void add(Moments right) {
        if (right.count == 0) {
            return;
        }
        long both = count + right.count;
        double distance = right.mean - mean;
        double share = (double) right.count / both;
        squares += right.squares + distance * distance * (count * share);
        sum.add(right.sum);
        count = both;
        mean = sum.value() / count;
        least = Math.min(least, right.least);
        greatest = Math.max(greatest, right.greatest);
    }

    Summary summary() {
        return new Summary(count, count == 0 ? Double.NaN : mean, squares, least, greatest);
    }

    @Override
    public void write(DataOutput out) throws IOException {
        out.writeLong(count);
        sum.write(out);
        out.writeDouble(squares);
        out.writeDouble(least);
        out.writeDouble(greatest);
    }

    static Moments read(DataInput in) throws IOException {
        long count = in.readLong();
        Moments moments = new Moments(WideSum.read(in));
        moments.count = count;
        moments.mean = moments.sum.value() / count;
        moments.squares = in.readDouble();
        moments.least = in.readDouble();
        moments.greatest = in.readDouble();
        return moments;
    }
}
