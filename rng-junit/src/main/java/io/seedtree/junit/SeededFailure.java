package io.seedtree.junit;

import io.seedtree.junit.GivenStreams.Given;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/** The note that the failure of a test carries: the addresses of its streams and how to repeat it. */
/*
 * Design. The note is a suppressed exception: what was thrown stays the same object, with its type, its
 * message, its stack trace and the values that an IDE compares, and every runner that prints a whole stack
 * trace prints the note. An exception without room for suppressed ones has it as a report entry.
 */
final class SeededFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a shell takes as it is. */
    private static final Pattern PLAIN = Pattern.compile("[-\\w.=#/@]*");

    private final String streams;

    private SeededFailure(String message, String streams) {
        super(message, null, false, false);
        this.streams = streams;
    }

    /** Attaches a note to what a test has thrown, unless it has this note or no streams were given. */
    static void attach(Throwable failure, ExtensionContext context) {
        List<Given> given = GivenStreams.of(context);
        if (given.isEmpty() || failure instanceof TestAbortedException) {
            return;
        }
        String streams = given.stream().map(Given::text).collect(Collectors.joining(", "));
        String note = "drew from " + streams + "; again: "
                + again(context, given.stream().anyMatch(Given::ofRun));
        if (notes(failure).anyMatch(other -> note.equals(other.getMessage()))) {
            return;
        }
        failure.addSuppressed(new SeededFailure(note, streams));
        if (failure.getSuppressed().length == 0) {
            context.publishReportEntry("seedtree.failure", note);
        }
    }

    /** The streams that a failure's note names, the last if it has several; none without a note. */
    static Optional<String> streams(Throwable failure) {
        return notes(failure).map(note -> note.streams).reduce((earlier, later) -> later);
    }

    private static Stream<SeededFailure> notes(Throwable failure) {
        return Arrays.stream(failure.getSuppressed()).filter(SeededFailure.class::isInstance)
                .map(SeededFailure.class::cast);
    }

    private static String again(ExtensionContext context, boolean ofRun) {
        if (context.getTestClass().isEmpty()) {
            return again(context.getParent().orElseThrow(), ofRun); // a dynamic test: what made it
        }
        String test = context.getRequiredTestClass().getName()
                + context.getTestMethod().map(method -> "#" + method.getName()).orElse("");
        String command = "mvn test " + quoted("-Dtest=" + test);
        return ofRun ? command + " " + quoted("-D" + RunRoot.PROPERTY + "=" + RunRoot.of(context)) : command;
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
