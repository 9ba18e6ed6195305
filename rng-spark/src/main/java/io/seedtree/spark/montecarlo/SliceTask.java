package io.seedtree.spark.montecarlo;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.MonteCarloBatches;
import io.seedtree.rng.Address;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.apache.spark.SparkThrowable;
import org.apache.spark.api.java.function.Function0;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/**
 * What a task of Spark does: it runs the batches of a slice one by one, until one throws.
 *
 * @param <S> the type of the job's result
 */
final class SliceTask<S> extends AbstractFunction1<Iterator<long[]>, byte[]> implements Serializable {

    /*
     * Design. A replication that throws throws the same wherever it is run again, so that is a result like
     * any other, and Spark does not see a failed task. Not so what the machine lacks and what Spark itself throws:
     * a broadcast that cannot be fetched may be there for the next attempt. Of a task that was told to end Spark
     * drops what it returns, be it what an interrupt made of a batch.
     */

    private static final long serialVersionUID = 1L;

    /** Causes may go in a circle. */
    private static final int MOST_CAUSES = 100;

    private final String address;
    private final Function0<MonteCarlo<S>> maker;

    private SliceTask(String address, Function0<MonteCarlo<S>> maker) {
        this.address = address;
        this.maker = maker;
    }

    static <S> SliceTask<S> of(RandomNode root, Function0<MonteCarlo<S>> maker) {
        String address = root.address().map(Address::toString)
                .orElseThrow(() -> new IllegalArgumentException(
                        "bit generator must be one of BitGenerators, for other machines to know it: "
                                + root.open().bitGenerator().name()));
        return new SliceTask<>(address, maker);
    }

    /** Makes the job. */
    MonteCarlo<S> job() {
        try {
            return maker.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new CompletionException("the job could not be made", e);
        }
    }

    @Override
    public byte[] apply(Iterator<long[]> slices) {
        Slice slice = Slice.of(slices.next());
        // Spark may run a slice twice, in one process.
        RandomNode root = RandomNode.of(Address.parse(address)).reusedAs(RandomNode.Reuse.REPLAY);
        MonteCarloBatches batches = job().batches(root);
        List<byte[]> tallies = new ArrayList<>();
        for (long batch = slice.first(); batch < slice.end(); batch++) {
            try {
                tallies.add(batches.run(batch));
            } catch (Throwable failure) {
                if (isOfTheMachine(failure)) {
                    throw SliceTask.<RuntimeException>unchanged(failure);
                }
                return new SliceResult(slice.first(), tallies, SentFailure.of(failure)).toBytes();
            }
        }
        return new SliceResult(slice.first(), tallies, null).toBytes();
    }

    /** Whether it is no fault of the replication. Then the task fails, and Spark runs it again. */
    private static boolean isOfTheMachine(Throwable failure) {
        return failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError)
                || Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES)
                        .anyMatch(SparkThrowable.class::isInstance);
    }

    /** Throws what was thrown: a function of Scala's declares no exceptions. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X unchanged(Throwable failure) throws X {
        throw (X) failure;
    }
}
