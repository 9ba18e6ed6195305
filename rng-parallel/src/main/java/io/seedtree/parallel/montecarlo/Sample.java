package io.seedtree.parallel.montecarlo;

import java.util.Arrays;

/** The numbers of all replications, in order, and their summary. Immutable. Eight bytes a number. */
public final class Sample implements Estimated {

    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final double[][] parts;
    private final int partCount;
    private final Summary summary;

    Sample(double[][] parts, int partCount, Summary summary) {
        this.parts = parts;
        this.partCount = partCount;
        this.summary = summary;
    }

    /**
     * Returns the number of replications.
     *
     * @return the count
     */
    public long replications() {
        return summary.replications();
    }

    /**
     * Returns the numbers: that of replication <i>i</i> at index <i>i</i>.
     *
     * @return a new array
     * @throws IllegalStateException if there are too many for an array
     */
    public double[] values() {
        if (replications() > LONGEST_ARRAY) {
            throw new IllegalStateException("values: too many for an array: " + replications());
        }
        double[] values = new double[(int) replications()];
        int filled = 0;
        for (int i = 0; i < partCount; i++) {
            System.arraycopy(parts[i], 0, values, filled, parts[i].length);
            filled += parts[i].length;
        }
        return values;
    }

    /**
     * Returns mean, spread and extremes, with the bits that a job of {@link MonteCarlo#number} computes.
     *
     * @return the summary
     */
    public Summary summary() {
        return summary;
    }

    /**
     * Returns the SHA-256 of the numbers in order, each as the eight bytes of its IEEE form, the low one
     * first. Two runs drew the same if and only if their digests are equal.
     *
     * @return the digest, in hexadecimal
     */
    public String digest() {
        return Sha256.ofNumbers(Arrays.asList(parts).subList(0, partCount));
    }

    /** {@inheritDoc} The mean, with {@code n - 1} degrees of freedom. */
    @Override
    public Estimate estimate() {
        return summary.estimate();
    }

    /** Returns count, mean and standard error. */
    @Override
    public String toString() {
        return summary.toString();
    }
}
