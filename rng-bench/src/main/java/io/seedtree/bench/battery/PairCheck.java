package io.seedtree.bench.battery;

import io.seedtree.rng.Pcg64;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Two streams near one another in the tree are neither correlated nor do their Hamming weights hang together. */
final class PairCheck extends StreamCheck {

    private static final int PAIRS = 100_000;

    @Override
    public String name() {
        return "pairs of relatives";
    }

    @Override
    public String looksAt() {
        return "100,000 pairs each of siblings, parents with children, and cousins: correlation, common bits, "
                + "dependence of Hamming weights, at lags of -1, 0 and 1 and under all rotations";
    }

    @Override
    List<Splitter> faulty() {
        return List.of(new SeedPlusIndex(), new IndexAsState(), new EqualLowBits(Pcg64.NAME));
    }

    @Override
    Outcome run(Setting setting, Splitter splitter) {
        int words = setting.extent().of(8, 256);
        List<Finding> findings = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            PairStatistics statistics = new PairStatistics();
            long[] left = new long[words];
            long[] right = new long[words];
            for (int i = 0; i < PAIRS; i++) {
                Splitter.Node root = splitter.root(setting.root(i));
                fill(left, relation.first(root).open());
                fill(right, relation.second(root).open());
                statistics.add(left, right);
            }
            findings.addAll(statistics.findings(relation.name().toLowerCase(Locale.ROOT)));
        }
        return Outcome.of(findings);
    }

    private static void fill(long[] words, RandomGenerator stream) {
        for (int i = 0; i < words.length; i++) {
            words[i] = stream.nextLong();
        }
    }

    /** How two positions are related. */
    private enum Relation {
        SIBLINGS {
            @Override
            Splitter.Node first(Splitter.Node root) {
                return root.child(0);
            }

            @Override
            Splitter.Node second(Splitter.Node root) {
                return root.child(1);
            }
        },
        PARENTS {
            @Override
            Splitter.Node first(Splitter.Node root) {
                return root;
            }

            @Override
            Splitter.Node second(Splitter.Node root) {
                return root.child(0);
            }
        },
        COUSINS {
            @Override
            Splitter.Node first(Splitter.Node root) {
                return root.child(0).child(0);
            }

            @Override
            Splitter.Node second(Splitter.Node root) {
                return root.child(1).child(0);
            }
        };

        abstract Splitter.Node first(Splitter.Node root);

        abstract Splitter.Node second(Splitter.Node root);
    }
}
