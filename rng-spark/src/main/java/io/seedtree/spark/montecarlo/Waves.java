package io.seedtree.spark.montecarlo;

import io.seedtree.parallel.montecarlo.MonteCarloMerge;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.spark.api.java.JavaSparkContext;

/** Runs a job in waves, two at a time: while the last tasks of one are at work, those of the next fill in. */
final class Waves {

    private static final int AT_ONCE = 2;

    private final JavaSparkContext spark;
    private final SliceTask<?> task;
    private final MonteCarloMerge<?> merge;
    private final int tasks;
    private final WaveSize size;
    private final Deque<Wave> running = new ArrayDeque<>();
    private final BlockingQueue<Wave.News> news = new LinkedBlockingQueue<>();
    private long lastEnd = System.nanoTime();
    private boolean stopped;

    Waves(JavaSparkContext spark, SliceTask<?> task, MonteCarloMerge<?> merge, int tasks) {
        this.spark = spark;
        this.task = task;
        this.merge = merge;
        this.tasks = tasks;
        size = new WaveSize(tasks);
    }

    /** Runs until the job has ended, or is to be cancelled. */
    void run() {
        try {
            start();
            while (!merge.hasEnded() && !stopped) {
                take(news.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // What is submitted to a Spark that was stopped meanwhile.
            if (!spark.sc().isStopped()) {
                throw e;
            }
        } finally {
            running.forEach(Wave::cancel);
        }
    }

    private void take(Wave.News item) {
        if (item.slice() != null) {
            item.wave().arrived(item.slice());
            SliceResult.of(item.slice()).bringTo(merge);
        } else if (item.failure() == null) {
            ended(item.wave());
        } else if (spark.sc().isStopped()) {
            stopped = true;
        } else {
            merge.abort(item.failure());
        }
    }

    private void ended(Wave wave) {
        long now = System.nanoTime();
        size.ended(wave.length(), now - lastEnd, wave.bytes());
        lastEnd = now;
        running.remove(wave);
        start();
    }

    private void start() {
        while (running.size() < AT_ONCE) {
            OptionalLong first = merge.next();
            if (first.isEmpty()) {
                return;
            }
            Wave wave = new Wave(new Slice(first.getAsLong(), endOfWave(first.getAsLong())), news);
            running.add(wave);
            wave.start(spark, task, tasks);
        }
    }

    /** Takes what follows a batch, up to the size of a wave. */
    private long endOfWave(long first) {
        long end = first + 1;
        while (end - first < size.batches() && merge.next().isPresent()) {
            end++;
        }
        return end;
    }
}
