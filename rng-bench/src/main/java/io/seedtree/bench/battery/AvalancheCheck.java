package io.seedtree.bench.battery;

import io.seedtree.rng.SeedSequence;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** One bit of a root or of an index, at any depth, flips each bit of the outputs with probability 1/2. */
final class AvalancheCheck extends StreamCheck {

    private static final int ROOT_BITS = 128;
    private static final int INDEX_BITS = 32;

    /** An index somewhere in a path: it is the one whose bits are flipped. */
    private record Place(int level, int depth) {
    }

    private static final List<Place> PLACES = List.of(new Place(1, 1), new Place(1, 2), new Place(2, 2),
            new Place(1, 3), new Place(2, 3), new Place(3, 3), new Place(1, 10), new Place(10, 10),
            new Place(1, 100), new Place(100, 100));

    @Override
    public String name() {
        return "avalanche of roots and indices";
    }

    @Override
    public String looksAt() {
        return "which bits of the first two outputs flip with each bit of the root, and of indices in paths of "
                + "1 to 100 steps";
    }

    @Override
    List<Splitter> faulty() {
        return List.of(new SeedPlusIndex(), new IndexAsState(), new UnmixedRoot());
    }

    @Override
    Outcome run(Setting setting, Splitter splitter) {
        int tries = setting.extent().of(512, 16_384);
        List<Finding> findings = new ArrayList<>();
        Avalanche roots = new Avalanche(ROOT_BITS);
        for (int i = 0; i < tries; i++) {
            BigInteger entropy = setting.root(i).entropy();
            roots.add(splitter.root(SeedSequence.of(entropy)).open(),
                    bit -> splitter.root(SeedSequence.of(entropy.flipBit(bit))).open());
        }
        findings.addAll(roots.findings("root"));
        for (Place place : PLACES) {
            Avalanche indices = new Avalanche(INDEX_BITS);
            for (int i = 0; i < tries; i++) {
                SeedSequence root = setting.root(i);
                int[] path = setting.seed().child("paths").child(i).generateState(place.depth);
                Splitter.Node above = descend(splitter.root(root), path, 0, place.level - 1);
                long index = path[place.level - 1] >>> 1;
                indices.add(descend(above.child(index), path, place.level, place.depth).open(),
                        bit -> descend(above.child(index ^ 1L << bit), path, place.level, place.depth)
                                .open());
            }
            findings.addAll(indices.findings("index " + place.level + " of " + place.depth));
        }
        return Outcome.of(findings);
    }

    /** Steps are below 2^31, so that each is one spawn word. */
    private static Splitter.Node descend(Splitter.Node node, int[] path, int from, int to) {
        Splitter.Node result = node;
        for (int i = from; i < to; i++) {
            result = result.child(path[i] >>> 1);
        }
        return result;
    }
}
