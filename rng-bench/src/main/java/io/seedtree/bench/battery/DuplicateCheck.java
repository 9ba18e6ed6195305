package io.seedtree.bench.battery;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomStreams;
import io.seedtree.rng.SeedSequence;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** No output is drawn twice: of all words of a job, as many are equal as of independent ones. */
final class DuplicateCheck implements Check {

    private static final int STREAMS = 1 << 10;

    @Override
    public String name() {
        return "duplicates among outputs";
    }

    @Override
    public String looksAt() {
        return "equal 64-bit words among 10^7 (long form: 10^8) outputs of a parallel stream, of one child for "
                + "each element, and of 1,024 positions in a grid";
    }

    @Override
    public Outcome run(Setting setting) {
        int size = setting.extent().of(10_000_000, 100_000_000);
        SeedSequence seed = setting.root(0);
        RandomNode node = RandomNode.of(seed, setting::open);
        return Outcome.of(List.of(
                count("parallel stream", node.open().longs(size).parallel().toArray()),
                count("child for each element", RandomStreams.range(node, 0, size)
                        .mapToLong((rng, i) -> rng.nextLong()).parallel().toArray()),
                count("grid of positions", grid(new SeedTree(setting.bitGenerator()), seed, size))));
    }

    private static long[] grid(Splitter splitter, SeedSequence seed, int size) {
        long[] words = new long[size];
        Splitter.Node root = splitter.root(seed);
        int each = size / STREAMS;
        for (int stream = 0; stream < STREAMS; stream++) {
            RandomGenerator rng = root.child(stream >>> 5).child(stream & 31).open();
            int end = stream == STREAMS - 1 ? size : (stream + 1) * each;
            for (int i = stream * each; i < end; i++) {
                words[i] = rng.nextLong();
            }
        }
        return words;
    }

    /** Sorts the words, and counts those that stand beside an equal one. */
    private static Finding count(String name, long[] words) {
        Arrays.parallelSort(words);
        long duplicates = 0;
        for (int i = 1; i < words.length; i++) {
            duplicates += words[i] == words[i - 1] ? 1 : 0;
        }
        double size = words.length;
        return Count.poisson(name, duplicates, size * (size - 1.0) * 0x1.0p-65);
    }

    @Override
    public List<Control> controls() {
        return List.of(new Race("SplittableRandom.longs(n).parallel()", 10, DuplicateCheck::race),
                new Overlap(new JumpOfJump()), new Overlap(new SeedPlusIndex()));
    }

    private static Outcome race(Setting setting) {
        int size = 4_000_000;
        long seed = setting.seed().generateState64(1)[0];
        return Outcome.of(List.of(count("parallel stream",
                new SplittableRandom(seed).longs(size).parallel().toArray())));
    }

    /** Positions whose streams are those of others. */
    private record Overlap(Splitter splitter) implements Control {

        @Override
        public String name() {
            return splitter.name();
        }

        @Override
        public Outcome run(Setting setting) {
            return Outcome.of(List.of(
                    count("grid of positions", grid(splitter, setting.root(0), STREAMS * STREAMS))));
        }
    }
}
