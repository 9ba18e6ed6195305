package io.seedtree.spark;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.DoubleSampler;
import io.seedtree.rng.sampler.DoubleVectorSampler;
import io.seedtree.rng.sampler.LongSampler;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The values of a range of indices, drawn in blocks of fixed size: block <i>b</i> has the values from <i>b</i>
 * times the size on and draws them in order from child <i>b</i>. Those of
 * {@code RandomStreams.range(node, from, to).blocks(size)}.
 *
 * @param <V> the type of the values
 */
abstract class DrawnBlocks<V> implements Iterator<V> {

    /*
     * Design. A partition need not begin with a block: its first block is then drawn from its beginning, and the
     * values before the partition are not handed out. That costs some microseconds a partition, and cuts even a
     * short range into partitions of equal size.
     */

    static final int SIZE = 1024;

    private final RandomNode node;
    private final long end;
    private long next;
    /** The next place in the block. */
    private int at;
    /** How many values of the block are drawn. */
    private int drawn;

    private DrawnBlocks(RandomNode node, long from, long end) {
        this.node = node;
        this.next = from;
        this.end = end;
    }

    /** Draws the first values of a block. */
    abstract void draw(BitGenerator bits, int count);

    /** The value at a place in the block. */
    abstract V value(int place);

    @Override
    public final boolean hasNext() {
        return next < end;
    }

    @Override
    public final V next() {
        if (next >= end) {
            throw new NoSuchElementException();
        }
        if (at == drawn) {
            open(next / SIZE);
        }
        next++;
        return value(at++);
    }

    private void open(long block) {
        long first = block * SIZE;
        at = (int) (next - first);
        drawn = (int) Math.min(SIZE, end - first);
        draw(node.child(block).open().bitGenerator(), drawn);
    }

    /** Values of a double. */
    static final class Doubles extends DrawnBlocks<Double> {

        private final double[] values = new double[SIZE];
        private final DoubleSampler sampler;

        Doubles(RandomNode node, long from, long end, DoubleSampler sampler) {
            super(node, from, end);
            this.sampler = sampler;
        }

        @Override
        void draw(BitGenerator bits, int count) {
            sampler.fill(bits, values, 0, count);
        }

        @Override
        Double value(int place) {
            return values[place];
        }
    }

    /** Values of a long. */
    static final class Longs extends DrawnBlocks<Long> {

        private final long[] values = new long[SIZE];
        private final LongSampler sampler;

        Longs(RandomNode node, long from, long end, LongSampler sampler) {
            super(node, from, end);
            this.sampler = sampler;
        }

        @Override
        void draw(BitGenerator bits, int count) {
            sampler.fill(bits, values, 0, count);
        }

        @Override
        Long value(int place) {
            return values[place];
        }
    }

    /** Vectors. */
    static final class Vectors extends DrawnBlocks<double[]> {

        private final DoubleVectorSampler sampler;
        private double[][] vectors = {};

        Vectors(RandomNode node, long from, long end, DoubleVectorSampler sampler) {
            super(node, from, end);
            this.sampler = sampler;
        }

        @Override
        void draw(BitGenerator bits, int count) {
            vectors = sampler.draw(bits, count);
        }

        @Override
        double[] value(int place) {
            return vectors[place];
        }
    }
}
