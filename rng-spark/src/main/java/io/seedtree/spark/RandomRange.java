package io.seedtree.spark;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.sampler.DoubleSampler;
import io.seedtree.rng.sampler.DoubleVectorSampler;
import io.seedtree.rng.sampler.LongSampler;
import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** An RDD of drawn values in the making: the range of its indices, cut into partitions of equal size. */
final class RandomRange {

    private final JavaSparkContext spark;
    private final NodeAddress node;
    private final long size;
    private final int partitions;

    /** Draws the values of a part of the range. */
    @FunctionalInterface
    private interface Part<R> extends Serializable {

        Iterator<R> values(RandomNode node, long from, long to);
    }

    /** The range; the method that was asked for stands in messages. */
    RandomRange(String method, JavaSparkContext spark, RandomNode node, long size, int partitions) {
        if (size < 0) {
            throw new IllegalArgumentException(method + ": number of values must be >= 0: " + size);
        }
        Partitions.require(method, partitions);
        this.spark = spark;
        this.node = NodeAddress.of(method, node);
        this.size = size;
        this.partitions = partitions;
    }

    JavaRDD<Double> doubles(SamplerSource<? extends DoubleSampler> distribution) {
        distribution.get();
        return inParts((place, from, to) -> new DrawnBlocks.Doubles(place, from, to, distribution.get()));
    }

    JavaRDD<Long> longs(SamplerSource<? extends LongSampler> distribution) {
        distribution.get();
        return inParts((place, from, to) -> new DrawnBlocks.Longs(place, from, to, distribution.get()));
    }

    JavaRDD<double[]> vectors(SamplerSource<? extends DoubleVectorSampler> distribution) {
        distribution.get();
        return inParts((place, from, to) -> new DrawnBlocks.Vectors(place, from, to, distribution.get()));
    }

    <R> JavaRDD<R> elements(IndexedDraw<R> body) {
        return inParts((place, from, to) -> new MappedElements<>(LongStream.range(from, to).iterator(),
                index -> place.child(index).open(), body::apply));
    }

    private <R> JavaRDD<R> inParts(Part<R> part) {
        NodeAddress address = node;
        long length = size / partitions;
        long longer = size % partitions;
        return spark.parallelize(Collections.nCopies(partitions, 0), partitions)
                .mapPartitionsWithIndex((index, one) -> {
                    long from = index * length + Math.min(index, longer);
                    long to = from + length + (index < longer ? 1 : 0);
                    return part.values(address.node(), from, to);
                }, false);
    }
}
