package io.seedtree.bench.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jline.utils.Levenshtein;

/** Guesses what was meant by a name that there is not. */
public final class Suggestion {

    private Suggestion() {
    }

    /**
     * Returns the nearest of the known names as the end of a message.
     *
     * @param unknown the name as the user wrote it
     * @param known the names that there are
     * @return such as {@code "; did you mean gamma?"}; empty if none is near, that is within one edit, or one
     *     for three letters
     */
    public static String of(String unknown, Collection<String> known) {
        int mostEdits = Math.max(1, unknown.length() / 3);
        return known.stream().map(name -> new Guess(name, edits(unknown, name)))
                .filter(guess -> guess.edits <= mostEdits)
                .min(Comparator.comparingInt(Guess::edits).thenComparing(Guess::name))
                .map(guess -> "; did you mean " + guess.name + "?").orElse("");
    }

    private static int edits(String unknown, String name) {
        return Levenshtein.distance(unknown.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }

    private record Guess(String name, int edits) {
    }
}
