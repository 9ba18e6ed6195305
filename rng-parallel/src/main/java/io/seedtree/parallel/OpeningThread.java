package io.seedtree.parallel;

/** The thread that opened something whose order is its own: another one may not go on with it. */
final class OpeningThread {

    private final Thread thread = Thread.currentThread();

    void require(String method) {
        Thread caller = Thread.currentThread();
        if (caller != thread) {
            throw new WrongThreadException(
                    method + ": only the opening thread may call it: opened by " + thread + ", called by "
                            + caller);
        }
    }

    Thread thread() {
        return thread;
    }
}
