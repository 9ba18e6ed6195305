package io.seedtree.parallel.montecarlo;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Numbers that come one by one and are all kept. */
final class SampleTally implements Tally<SampleTally> {

    private static final int FIRST_LENGTH = 16;

    /**
     * Full parts, which nobody changes any more; a place is written once, so a sample may share the array.
     */
    private double[][] parts = new double[1][];
    private int partCount;
    private final Moments moments;
    private double[] last = new double[0];
    private int filled;

    SampleTally() {
        this(new Moments());
    }

    private SampleTally(Moments moments) {
        this.moments = moments;
    }

    void add(double value) {
        if (filled == last.length) {
            last = Arrays.copyOf(last, Math.max(FIRST_LENGTH, 2 * filled));
        }
        last[filled] = value;
        filled++;
        moments.add(value);
    }

    @Override
    public void add(SampleTally right) {
        closePart();
        right.closePart();
        for (int i = 0; i < right.partCount; i++) {
            addPart(right.parts[i]);
        }
        moments.add(right.moments);
    }

    Sample sample() {
        closePart();
        return new Sample(parts, partCount, moments.summary());
    }

    private void closePart() {
        if (filled > 0) {
            addPart(Arrays.copyOf(last, filled));
            last = new double[0];
            filled = 0;
        }
    }

    private void addPart(double[] part) {
        if (partCount == parts.length) {
            parts = Arrays.copyOf(parts, 2 * partCount);
        }
        parts[partCount] = part;
        partCount++;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        closePart();
        moments.write(out);
        out.writeInt(partCount);
        for (int i = 0; i < partCount; i++) {
            out.writeInt(parts[i].length);
            for (double value : parts[i]) {
                out.writeDouble(value);
            }
        }
    }

    static SampleTally read(DataInput in) throws IOException {
        SampleTally tally = new SampleTally(Moments.read(in));
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            double[] part = new double[in.readInt()];
            for (int k = 0; k < part.length; k++) {
                part[k] = in.readDouble();
            }
            tally.addPart(part);
        }
        return tally;
    }
}
