package io.seedtree.parallel.montecarlo;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.Supplier;

/** A tally that knows how it is merged and written. */
interface Tally<T extends Tally<T>> {

    /** Adds the replications that follow. */
    void add(T right);

    void write(DataOutput out) throws IOException;

    /** Reads what a tally wrote. */
    @FunctionalInterface
    interface Reader<T> {

        T read(DataInput in) throws IOException;
    }

    /** The accumulator of a kind of tally. */
    static <T extends Tally<T>> Accumulator<T> accumulator(Supplier<T> empty, Reader<T> reader) {
        return new Accumulator<>() {
            @Override
            public T empty() {
                return empty.get();
            }

            @Override
            public T merge(T left, T right) {
                left.add(right);
                return left;
            }

            @Override
            public void write(T tally, DataOutput out) throws IOException {
                tally.write(out);
            }

            @Override
            public T read(DataInput in) throws IOException {
                return reader.read(in);
            }
        };
    }
}
