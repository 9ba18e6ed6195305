package io.seedtree.bench.battery;

import io.seedtree.rng.SeedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Identities cut to few bits collide as often as independent ones: the birthday problem's Poisson law. */
/*
 * Design. The identity is the first output of a stream, which stands for its state: equal states have equal
 * outputs, so a collision of states is one at every width. Of n identities of b bits, n^2 / 2^(b + 1) pairs
 * collide; too few are as suspect as too many. Sorting brings equal beginnings together, for all widths at
 * once; the reversed bits, equal ends.
 */
final class CollisionCheck extends StreamCheck {

    private static final int[] WIDTHS = {40, 44, 48, 52, 56, 60};
    /** Children of a node, so that three levels hold all. */
    private static final int FAN = 512;

    @Override
    public String name() {
        return "collisions of cut identities";
    }

    @Override
    public String looksAt() {
        return "first outputs of siblings, of a tree of three levels and of consecutive seeds, cut to 40 to 60 "
                + "bits at either end";
    }

    @Override
    List<Splitter> faulty() {
        return List.of(new OneWord(), new SeedPlusIndex());
    }

    @Override
    Outcome run(Setting setting, Splitter splitter) {
        int size = setting.extent().of(1 << 21, 1 << 26);
        Splitter.Node root = splitter.root(setting.root(0));
        List<Finding> findings = new ArrayList<>();
        long[] identities = new long[size];
        for (int i = 0; i < size; i++) {
            identities[i] = root.child(i).open().nextLong();
        }
        findings.addAll(count("siblings", identities));
        int used = 0;
        for (int i = 0; used < size; i++) {
            Splitter.Node first = root.child(i);
            for (int j = 0; j < FAN && used < size; j++) {
                Splitter.Node second = first.child(j);
                for (int k = 0; k < FAN && used < size; k++) {
                    identities[used++] = second.child(k).open().nextLong();
                }
            }
        }
        findings.addAll(count("tree", identities));
        for (int i = 0; i < size; i++) {
            identities[i] = splitter.root(SeedSequence.of(i)).open().nextLong();
        }
        findings.addAll(count("seeds", identities));
        return Outcome.of(findings);
    }

    /** Counts at both ends; the array is not the same afterwards. */
    private static List<Finding> count(String family, long[] identities) {
        List<Finding> findings = new ArrayList<>(countSorted(family + ", high ", identities));
        for (int i = 0; i < identities.length; i++) {
            identities[i] = Long.reverse(identities[i]);
        }
        findings.addAll(countSorted(family + ", low ", identities));
        return findings;
    }

    private static List<Finding> countSorted(String name, long[] identities) {
        Arrays.sort(identities);
        List<Finding> findings = new ArrayList<>();
        for (int width : WIDTHS) {
            int dropped = Long.SIZE - width;
            long collisions = 0;
            for (int i = 1; i < identities.length; i++) {
                collisions += (identities[i] ^ identities[i - 1]) >>> dropped == 0 ? 1 : 0;
            }
            double size = identities.length;
            findings.add(Count.poisson(name + width + " bits", collisions,
                    size * (size - 1.0) * Math.scalb(0.5, -width)));
        }
        return findings;
    }
}
