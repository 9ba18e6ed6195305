package io.seedtree.spark.montecarlo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import org.apache.spark.SimpleFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import scala.concurrent.ExecutionContext$;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.BoxedUnit;
import scala.util.Failure;
import scala.util.Try;

/** A job of Spark's that runs batches which follow one another, cut into one slice for each task. */
final class Wave {

    /*
     * Design. JavaSparkContext shows the results of an asynchronous job when all are there, which is too
     * late for a stop rule or a failure. submitJob of Spark's own context shows each task's as it comes, on a
     * thread of Spark's: they go into a queue, and the driver's thread does everything else.
     *
     * interruptOnCancel is read from the properties of the submitting thread.
     */

    private static final String INTERRUPT = "spark.job.interruptOnCancel";

    /**
     * A piece of news from a wave.
     *
     * @param wave the wave
     * @param slice what a task returned; null if the wave has ended
     * @param failure why the wave ended before its tasks did; null if it did not
     */
    record News(Wave wave, byte @Nullable [] slice, @Nullable Throwable failure) {
    }

    private final Slice batches;
    private final BlockingQueue<News> news;
    private @Nullable SimpleFutureAction<Void> action;
    private long bytes;

    Wave(Slice batches, BlockingQueue<News> news) {
        this.batches = batches;
        this.news = news;
    }

    /** Gives the batches to Spark. */
    void start(JavaSparkContext spark, SliceTask<?> task, int tasks) {
        List<long[]> slices = new ArrayList<>();
        batches.cut(tasks).forEach(slice -> slices.add(slice.bounds()));
        List<Object> indices = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            indices.add(i);
        }
        String before = spark.getLocalProperty(INTERRUPT);
        spark.setLocalProperty(INTERRUPT, "true");
        try {
            SimpleFutureAction<Void> started = spark.sc().submitJob(
                    spark.parallelize(slices, slices.size()).rdd(), task,
                    CollectionConverters.asScala(indices).toSeq(), (index, slice) -> {
                        news.add(new News(this, slice, null));
                        return BoxedUnit.UNIT;
                    }, () -> null);
            action = started;
            started.onComplete(outcome -> news.add(new News(this, null, reason(outcome))),
                    ExecutionContext$.MODULE$.fromExecutor(Runnable::run));
        } finally {
            spark.setLocalProperty(INTERRUPT, before);
        }
    }

    private static @Nullable Throwable reason(Try<Void> outcome) {
        return outcome instanceof Failure<Void> failure ? failure.exception() : null;
    }

    long length() {
        return batches.length();
    }

    void arrived(byte[] slice) {
        bytes += slice.length;
    }

    long bytes() {
        return bytes;
    }

    void cancel() {
        if (action != null) {
            action.cancel();
        }
    }
}
