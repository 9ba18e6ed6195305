package io.seedtree.bench.battery;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Four streams, of which two steps are taken, one of them, the other one, both or none, have no relation. */
/*
 * Design. A splitter that adds something to the state for each step has r01 + r10 = r00 + r11, and one that
 * XORs has the same with XOR; each stream, and each pair of streams, looks random nevertheless. Found in
 * Julia's task generator in 2024: JuliaLang/julia#53408.
 */
final class QuadCheck extends StreamCheck {

    private static final int WORDS = 4;

    /** Two steps, and where they lead from a root: neither, first, second, both. */
    private record Shape(String name, List<long[]> paths) {
    }

    private static final List<Shape> SHAPES = List.of(
            shape("task: none, A, B, A then B", new long[] {}, new long[] {0}, new long[] {1},
                    new long[] {0, 0}),
            shape("tree: (), (1), (2), (1, 2)", new long[] {}, new long[] {1}, new long[] {2},
                    new long[] {1, 2}),
            shape("grid: (i, j)", new long[] {0, 0}, new long[] {1, 0}, new long[] {0, 2}, new long[] {1, 2}),
            shape("grid: (0, i, j)", new long[] {0, 0, 0}, new long[] {0, 1, 0}, new long[] {0, 0, 2},
                    new long[] {0, 1, 2}));

    private static Shape shape(String name, long[]... paths) {
        return new Shape(name, List.of(paths));
    }

    @Override
    public String name() {
        return "quads of outputs";
    }

    @Override
    public String looksAt() {
        return "r01 + r10 - r00 - r11, and XOR, of the first outputs of four streams that differ by two steps";
    }

    @Override
    List<Splitter> faulty() {
        return List.of(new AdditiveSplit());
    }

    @Override
    Outcome run(Setting setting, Splitter splitter) {
        int quads = setting.extent().of(1 << 16, 1 << 22);
        List<Finding> findings = new ArrayList<>();
        for (Shape shape : SHAPES) {
            BitCounts[] sums = counts();
            BitCounts[] xors = counts();
            for (int i = 0; i < quads; i++) {
                Splitter.Node root = splitter.root(setting.root(i));
                RandomGenerator[] streams = shape.paths.stream().map(path -> at(root, path).open())
                        .toArray(RandomGenerator[]::new);
                for (int word = 0; word < WORDS; word++) {
                    long none = streams[0].nextLong();
                    long first = streams[1].nextLong();
                    long second = streams[2].nextLong();
                    long both = streams[3].nextLong();
                    sums[word].add(first + second - none - both);
                    xors[word].add(first ^ second ^ none ^ both);
                }
            }
            for (int word = 0; word < WORDS; word++) {
                findings.addAll(sums[word].findings(shape.name + ", word " + word + ", sum"));
                findings.addAll(xors[word].findings(shape.name + ", word " + word + ", XOR"));
            }
        }
        return Outcome.of(findings);
    }

    private static BitCounts[] counts() {
        BitCounts[] counts = new BitCounts[WORDS];
        for (int i = 0; i < WORDS; i++) {
            counts[i] = new BitCounts();
        }
        return counts;
    }

    private static Splitter.Node at(Splitter.Node root, long[] path) {
        Splitter.Node node = root;
        for (long index : path) {
            node = node.child(index);
        }
        return node;
    }
}
