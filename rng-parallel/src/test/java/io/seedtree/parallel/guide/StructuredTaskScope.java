package io.seedtree.parallel.guide;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Stands for the JDK's class of this name, which is a preview and so not for a build: as much of its form in
 * JDK 25 as the guide shows.
 */
final class StructuredTaskScope implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private StructuredTaskScope() {
    }

    static StructuredTaskScope open() {
        return new StructuredTaskScope();
    }

    <U> Subtask<U> fork(Callable<? extends U> task) {
        Future<? extends U> future = threads.submit(task);
        return future::resultNow;
    }

    <U> Subtask<U> fork(Runnable task) {
        return fork(Executors.callable(task, null));
    }

    void join() throws InterruptedException {
        threads.close();
        if (Thread.interrupted()) {
            throw new InterruptedException("join: interrupted");
        }
    }

    @Override
    public void close() {
        threads.close();
    }

    /** The result of a fork. */
    @FunctionalInterface
    interface Subtask<U> {
        U get();
    }
}
