package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import org.jspecify.annotations.Nullable;

/** The one way to run a body: the running thread opens its stream and binds it; a failure names it. */
final class BoundCall {

    private BoundCall() {
    }

    static <V extends @Nullable Object> V call(RandomNode node, RandomCallable<? extends V> body)
            throws Exception {
        Generator rng = node.open();
        Generator before = TaskRandom.bind(rng);
        try {
            return body.call(rng);
        } catch (Throwable failure) {
            StreamFailure.attach(failure, rng);
            throw failure;
        } finally {
            TaskRandom.bind(before);
        }
    }
}
