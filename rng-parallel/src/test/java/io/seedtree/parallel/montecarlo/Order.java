package io.seedtree.parallel.montecarlo;

import io.seedtree.rng.Generator;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A tally that shows in which order it was filled and merged: a list of the first words of each batch. */
final class Order {

    final List<List<Long>> batches = new ArrayList<>();

    static void add(Generator rng, Order tally) {
        if (tally.batches.isEmpty()) {
            tally.batches.add(new ArrayList<>());
        }
        tally.batches.get(0).add(rng.nextLong());
    }

    /** Counts how many tallies are alive. */
    static final class Accumulation implements Accumulator<Order> {

        final AtomicInteger alive = new AtomicInteger();
        final AtomicInteger mostAlive = new AtomicInteger();

        @Override
        public Order empty() {
            mostAlive.accumulateAndGet(alive.incrementAndGet(), Math::max);
            return new Order();
        }

        @Override
        public Order merge(Order left, Order right) {
            left.batches.addAll(right.batches);
            alive.decrementAndGet();
            return left;
        }

        @Override
        public void write(Order tally, DataOutput out) throws IOException {
            out.writeInt(tally.batches.size());
            for (List<Long> batch : tally.batches) {
                out.writeInt(batch.size());
                for (long word : batch) {
                    out.writeLong(word);
                }
            }
        }

        @Override
        public Order read(DataInput in) throws IOException {
            Order tally = new Order();
            int batches = in.readInt();
            for (int i = 0; i < batches; i++) {
                List<Long> batch = new ArrayList<>();
                int words = in.readInt();
                for (int k = 0; k < words; k++) {
                    batch.add(in.readLong());
                }
                tally.batches.add(batch);
            }
            return tally;
        }
    }
}
