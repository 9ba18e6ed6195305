package io.seedtree.bench.explain;

import io.seedtree.bench.cli.PythonNumber;
import java.util.List;
import java.util.stream.Collectors;

/** An explanation as text: a label and what it is on each line. */
final class TextExplanation {

    private static final int LABEL_WIDTH = 15;

    private final Explanation explanation;
    private final StringBuilder text = new StringBuilder();

    private TextExplanation(Explanation explanation) {
        this.explanation = explanation;
    }

    /** Writes the explanation of an address that was written in some way. */
    static String of(Explanation explanation, String written) {
        TextExplanation text = new TextExplanation(explanation);
        text.identity(written);
        text.path();
        text.words();
        text.children();
        text.lines("in Python", explanation.python());
        return text.text.toString();
    }

    private void identity(String written) {
        line("address", explanation.address());
        if (!explanation.address().equals(written)) {
            line("", "which was written " + written);
        }
        line("bit generator", explanation.bitGenerator());
        line("seed", explanation.entropy() + ", a pool of " + explanation.poolSize() + " words");
    }

    private void path() {
        List<Explanation.Step> steps = explanation.path();
        if (steps.isEmpty()) {
            line("path", "none, this is the root");
        }
        int width = steps.stream().mapToInt(step -> step.step().length()).max().orElse(0);
        lines("path", steps.stream().map(step -> padded(step.step(), width) + "  spawn "
                + (step.words().size() == 1 ? "word " : "words ") + joined(step.words()) + ": "
                + step.meaning())
                .toList());
    }

    private void words() {
        line("pool", joined(explanation.pool()));
        line("state words", joined(explanation.stateWords()) + " ...");
        line("first words", joined(explanation.firstWords()) + " ...");
        line("first doubles",
                joined(explanation.firstDoubles().stream().map(PythonNumber::text).toList()) + " ...");
    }

    private void children() {
        lines("children", explanation.children().stream()
                .map(child -> child.address() + "  first double " + PythonNumber.text(child.firstDouble()))
                .toList());
        line("", "...");
    }

    private static String joined(List<?> words) {
        return words.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** The label stands before the first of the lines. */
    private void lines(String label, List<String> contents) {
        for (int i = 0; i < contents.size(); i++) {
            line(i == 0 ? label : "", contents.get(i));
        }
    }

    private void line(String label, String content) {
        text.append(padded(label, LABEL_WIDTH)).append(content).append('\n');
    }

    private static String padded(String label, int width) {
        return label + " ".repeat(width - label.length());
    }
}
