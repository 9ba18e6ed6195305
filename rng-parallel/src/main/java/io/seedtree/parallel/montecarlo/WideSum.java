package io.seedtree.parallel.montecarlo;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A sum as if computed in twice the precision, and rounded in the end. */
final class WideSum {

    /*
     * Design. What each addition rounds off is itself a double (D. E. Knuth, "The Art of Computer
     * Programming", volume 2, 1969) and is added up aside: algorithm Sum2 of T. Ogita, S. M. Rump and S.
     * Oishi, "Accurate sum and dot product" (2005). Two words where an ExactSum has 68, for a sum in each
     * batch and each record of a checkpoint.
     */

    private double high;
    private double low;

    void add(double value) {
        double sum = high + value;
        double taken = sum - high;
        low += (high - (sum - taken)) + (value - taken);
        high = sum;
    }

    void add(WideSum right) {
        add(right.high);
        low += right.low;
    }

    /** The sum; as a plain one, if that is not finite. */
    double value() {
        return Double.isFinite(high) ? high + low : high;
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(high);
        out.writeDouble(low);
    }

    static WideSum read(DataInput in) throws IOException {
        WideSum sum = new WideSum();
        sum.high = in.readDouble();
        sum.low = in.readDouble();
        return sum;
    }
}
