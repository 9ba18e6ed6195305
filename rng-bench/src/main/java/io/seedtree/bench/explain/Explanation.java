package io.seedtree.bench.explain;

import io.seedtree.bench.cli.PythonNumber;
import io.seedtree.rng.Address;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Mt19937;
import io.seedtree.rng.SeedSequence;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What an address means, as text. */
final class Explanation {

    private static final int SHOWN = 4;
    private static final int CHILDREN = 3;
    private static final int LABEL_WIDTH = 15;

    private final Address address;
    private final SeedSequence seed;
    private final StringBuilder text = new StringBuilder();

    private Explanation(Address address) {
        this.address = address;
        this.seed = address.seed();
    }

    /** Explains an address that was written in some way. */
    static String of(Address address, String written) {
        Explanation explanation = new Explanation(address);
        explanation.identity(written);
        explanation.path();
        explanation.words();
        explanation.children();
        explanation.python();
        return explanation.text.toString();
    }

    private void identity(String written) {
        line("address", address.toString());
        if (!address.toString().equals(written)) {
            line("", "which was written " + written);
        }
        line("bit generator", address.bitGenerator());
        line("seed", seed.entropy() + ", a pool of " + seed.poolSize() + " words");
    }

    private void path() {
        List<PathSteps.Step> steps = PathSteps.of(seed);
        if (steps.isEmpty()) {
            line("path", "none, this is the root");
        }
        int width = steps.stream().mapToInt(step -> step.text().length()).max().orElse(0);
        for (int i = 0; i < steps.size(); i++) {
            PathSteps.Step step = steps.get(i);
            line(i == 0 ? "path" : "",
                    padded(step.text(), width) + "  spawn " + (step.words().length == 1 ? "word " : "words ")
                            + decimals(step.words()) + ": " + step.meaning());
        }
    }

    private void words() {
        line("pool", Arrays.stream(seed.pool()).mapToObj(HexFormat.of()::toHexDigits)
                .map(Explanation::hex).collect(Collectors.joining(" ")));
        line("state words", words64(Arrays.stream(seed.generateState64(SHOWN))) + " ...");
        line("first words", rawWords(address.open().bitGenerator()) + " ...");
        Generator rng = address.open();
        line("first doubles", DoubleStream.generate(rng::random).limit(SHOWN)
                .mapToObj(PythonNumber::text).collect(Collectors.joining(" ")) + " ...");
    }

    private void children() {
        for (int i = 0; i < CHILDREN; i++) {
            Address child = new Address(address.bitGenerator(), seed.child(i));
            line(i == 0 ? "children" : "",
                    child + "  first double " + PythonNumber.text(child.open().random()));
        }
        line("", "...");
    }

    private void python() {
        line("in Python", "from numpy.random import Generator, SeedSequence, " + address.bitGenerator());
        line("", "rng = " + address.toNumpy());
        line("", "rng.random(" + SHOWN + ").tolist()  # the first doubles");
        line("", "[child.random() for child in rng.spawn(" + CHILDREN + ")]  # of the children");
    }

    private static String rawWords(BitGenerator bits) {
        LongStream words = LongStream.generate(bits::nextRaw).limit(SHOWN);
        return bits.name().equals(Mt19937.NAME)
                ? words.mapToObj(word -> hex(HexFormat.of().toHexDigits((int) word)))
                        .collect(Collectors.joining(" "))
                : words64(words);
    }

    private static String words64(LongStream words) {
        return words.mapToObj(HexFormat.of()::toHexDigits).map(Explanation::hex)
                .collect(Collectors.joining(" "));
    }

    private static String hex(String digits) {
        return "0x" + digits;
    }

    private static String decimals(int[] words) {
        return IntStream.of(words).mapToObj(Integer::toUnsignedString).collect(Collectors.joining(" "));
    }

    private void line(String label, String content) {
        text.append(padded(label, LABEL_WIDTH)).append(content).append('\n');
    }

    private static String padded(String label, int width) {
        return label + " ".repeat(width - label.length());
    }
}
