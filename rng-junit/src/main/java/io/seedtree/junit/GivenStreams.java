package io.seedtree.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The streams that a test or a class was given, kept in its context for the note of a failure. */
/*
 * Design. A store shows what is in the stores of the contexts around it, too. So the key is the unique id, by
 * which each context has its own. Tests of a class that run in parallel add to the class's at the same time.
 */
final class GivenStreams {

    private static final Namespace NAMESPACE = Namespace.create(GivenStreams.class);

    private final Queue<Given> streams = new ConcurrentLinkedQueue<>();

    /**
     * A stream that was given.
     *
     * @param text its address
     * @param ofRun whether its root is that of the run
     */
    record Given(String text, boolean ofRun) {
    }

    private GivenStreams() {
    }

    static void add(ExtensionContext context, String text, boolean ofRun) {
        context.getStore(NAMESPACE)
                .computeIfAbsent(context.getUniqueId(), id -> new GivenStreams(), GivenStreams.class).streams
                .add(new Given(text, ofRun));
    }

    /** The streams that a test was given, then those of its template and its classes. */
    static List<Given> of(ExtensionContext context) {
        List<Given> all = new ArrayList<>();
        Optional<ExtensionContext> at = Optional.of(context);
        while (at.isPresent()) {
            ExtensionContext one = at.get();
            GivenStreams given = one.getStore(NAMESPACE).get(one.getUniqueId(), GivenStreams.class);
            if (given != null) {
                all.addAll(given.streams);
            }
            at = one.getParent();
        }
        return all;
    }
}
