package io.seedtree.spark;

import io.seedtree.rng.Generator;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** The random order of elements: each draws two words from its stream, and the least come first. */
final class RandomOrder {

    /*
     * Design. Sorting independent words is a fair shuffle as far as no two are equal; 128 bits make that as
     * improbable as two equal streams. So neither the index of an element nor its partition has a say. The words
     * are even, hence the partitions are cut at fixed words and Spark need not look at the elements to find its
     * cuts. Tuples of boxed numbers, because Kryo can write them; it cannot write a record.
     */

    private RandomOrder() {
    }

    /** An element and its rank. */
    static <T> Tuple2<Tuple2<Long, Long>, T> ranked(Generator rng, T element) {
        long first = rng.nextLong();
        return new Tuple2<>(new Tuple2<>(first, rng.nextLong()), element);
    }

    static <T> JavaRDD<T> sorted(JavaRDD<Tuple2<Tuple2<Long, Long>, T>> ranked, int partitions) {
        return JavaPairRDD.fromJavaRDD(ranked)
                .repartitionAndSortWithinPartitions(new EvenCuts(partitions), new ByWords())
                .values();
    }

    static <T> List<T> first(JavaRDD<Tuple2<Tuple2<Long, Long>, T>> ranked, int size) {
        return ranked.takeOrdered(size, new ByRank<>()).stream().map(Tuple2::_2).toList();
    }

    /** The order of ranks: by the first word, then by the second, both unsigned. */
    private static final class ByWords implements Comparator<Tuple2<Long, Long>>, Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public int compare(Tuple2<Long, Long> left, Tuple2<Long, Long> right) {
            int byFirst = Long.compareUnsigned(left._1(), right._1());
            return byFirst != 0 ? byFirst : Long.compareUnsigned(left._2(), right._2());
        }
    }

    /**
     * The order of elements by their ranks.
     *
     * @param <T> the type of the elements
     */
    private static final class ByRank<T> implements Comparator<Tuple2<Tuple2<Long, Long>, T>>, Serializable {

        private static final long serialVersionUID = 1L;

        private final ByWords words = new ByWords();

        @Override
        public int compare(Tuple2<Tuple2<Long, Long>, T> left, Tuple2<Tuple2<Long, Long>, T> right) {
            return words.compare(left._1(), right._1());
        }
    }

    /** Partitions of as many words each. */
    private static final class EvenCuts extends Partitioner {

        private static final long serialVersionUID = 1L;

        private final int partitions;

        EvenCuts(int partitions) {
            this.partitions = partitions;
        }

        @Override
        public int numPartitions() {
            return partitions;
        }

        @Override
        public int getPartition(Object rank) {
            return (int) Math.unsignedMultiplyHigh((Long) ((Tuple2<?, ?>) rank)._1(), partitions);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof EvenCuts that && partitions == that.partitions;
        }

        @Override
        public int hashCode() {
            return partitions;
        }
    }
}
