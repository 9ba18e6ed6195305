package io.seedtree.bench.explain;

import io.seedtree.rng.SeedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The steps from the root of a seed sequence down to it. */
final class PathSteps {

    private PathSteps() {
    }

    /**
     * A step.
     *
     * @param text the step as it stands in an address
     * @param words its spawn words, to be read as unsigned
     */
    record Step(String text, int[] words) {

        /** What the words are, where they are not only the index. */
        String meaning() {
            return switch (text.charAt(0)) {
                case '"' -> "tag of a name, its length in bytes, its UTF-8 bytes";
                case '+' -> "tag of a jumped copy, number of jumps (low, high)";
                case '#' -> "a spawn word of NumPy's";
                default ->
                        words.length == 1 ? "child by index" : "tag of a large index, the index (low, high)";
            };
        }
    }

    /** The steps, from the first one below the root. */
    static List<Step> of(SeedSequence seed) {
        List<String> texts = split(seed.toString());
        SeedSequence node = SeedSequence.parse(texts.get(0));
        List<Step> steps = new ArrayList<>();
        for (String text : texts.subList(1, texts.size())) {
            int[] before = node.spawnKey();
            node = node.descend(text);
            int[] after = node.spawnKey();
            steps.add(new Step(text, Arrays.copyOfRange(after, before.length, after.length)));
        }
        return steps;
    }

    /** The parts between slashes, but for those slashes that stand in names. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '/' && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
