package io.seedtree.bench.conform;

import io.seedtree.rng.call.Session;
import io.seedtree.rng.call.Values;
import java.util.List;
import java.util.Optional;

/**
 * Runs cases, one after the other, and counts. Whatever a case asks for that there is not, or does not fit,
 * is a failure of that case and of no other. For one thread at a time.
 */
final class CaseRunner {

    private final Tally tally;
    private final Comparison comparison;

    CaseRunner(Tally tally) {
        this.tally = tally;
        this.comparison = new Comparison(tally);
    }

    /**
     * Runs a case.
     *
     * @return the first difference; empty if the case has passed
     */
    Optional<String> run(Case test) {
        Optional<String> difference;
        try {
            difference = play(test.calls(), new Origin(test.fields()).open());
        } catch (RuntimeException e) {
            difference = Optional.of(reason(e));
        }
        tally.addCase(difference.isEmpty());
        return difference;
    }

    /** Goes on after a difference, so that all floats are counted, but not after an exception. */
    private Optional<String> play(List<Call> calls, Session session) {
        Optional<String> first = Optional.empty();
        for (Call call : calls) {
            Optional<String> difference;
            try {
                difference = differenceOf(call, session);
            } catch (RuntimeException | OutOfMemoryError e) {
                return first.or(() -> Optional.of(call.title() + ": " + reason(e)));
            }
            first = first.or(() -> difference.map(text -> call.title() + ": " + text));
        }
        return first;
    }

    private Optional<String> differenceOf(Call call, Session session) {
        Optional<Values> values = call.makeOn(session);
        Optional<Expectation> expected = call.expectation();
        if (values.isPresent() != expected.isPresent()) {
            return Optional.of(values.isPresent()
                    ? "it has values, but none are expected"
                    : "values are expected, but it has none");
        }
        return values.flatMap(actual -> comparison.difference(expected.orElseThrow(), actual));
    }

    private static String reason(Throwable failure) {
        return failure instanceof IllegalArgumentException ? failure.getMessage() : failure.toString();
    }
}
