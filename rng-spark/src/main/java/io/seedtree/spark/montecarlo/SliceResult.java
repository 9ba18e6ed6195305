package io.seedtree.spark.montecarlo;

import io.seedtree.parallel.montecarlo.MonteCarloMerge;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a slice.
 *
 * @param first the index of its first batch
 * @param tallies the tallies of the batches, in order, up to the end or to the one that failed
 * @param failure what that one threw; null if none failed
 */
record SliceResult(long first, List<byte[]> tallies, @Nullable SentFailure failure) implements Serializable {

    /** As bytes: what Spark carries as they are, whatever its serializer is. */
    byte[] toBytes() {
        return Wire.write(this);
    }

    static SliceResult of(byte[] bytes) {
        return (SliceResult) Wire.read(bytes);
    }

    void bringTo(MonteCarloMerge<?> merge) {
        long batch = first;
        for (byte[] tally : tallies) {
            merge.add(batch, tally);
            batch++;
        }
        if (failure != null) {
            merge.fail(batch, failure.arrived());
        }
    }
}
