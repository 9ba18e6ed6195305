package io.seedtree.bench.stream;

import io.seedtree.bench.cli.BitGeneratorNames;
import io.seedtree.bench.cli.ErrorHandler;
import io.seedtree.bench.cli.InputException;
import io.seedtree.bench.cli.RawOutput;
import io.seedtree.bench.cli.Seed;
import io.seedtree.rng.Address;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints raw words for an external battery. */
@Command(name = "stream",
        sortOptions = false,
        description = {
            "Print raw 64-bit words, little-endian, for any external battery: those of one stream, or of many"
                    + " streams mixed."},
        footer = {
            "",
            "Words are NumPy's uint64: of MT19937, two of its 32-bit words, the first one in the high half.",
            "docs/stream.md defines the shapes, by the spawn keys that NumPy would take.",
            "Bytes are all that it prints, so it has no --format.",
            "",
            "Examples:",
            "  seedtree stream --seed 42 --bit-generator PCG64 | RNG_test stdin64",
            "    one stream, endless, for PractRand",
            "  seedtree stream --seed 42 --children 1000 --block 4 | RNG_test stdin64",
            "    a thousand siblings, four words of each in turn",
            "  seedtree stream --seed 42 --shape left-comb --combine xor | dieharder -a -g 200",
            "    pairs of neighbours in a spawn tree",
            "  seedtree stream --seed 42 --fan --bytes 1GiB >first-words",
            "    the first word of child 0, of child 1, of child 2, ...",
            "  seedtree stream --seed 42 --control java-random | RNG_test stdin64",
            "    what a battery has to find fault with"})
public final class StreamCommand implements Runnable {

    private static final int DEFAULT_CHILDREN = 64;
    private static final int MOST_INTERLEAVED = 1 << 20;
    private static final int LONGEST_BLOCK = 1 << 20;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private RawOutput parent;

    @Option(names = "--seed", paramLabel = "SEED", converter = Seed.Converter.class, description = {
        "The seed: an integer of any size, or a list such as [1,2,3].",
        "Default: a fresh one, shown on the standard error."})
    private @Nullable Seed seed;

    @Option(names = "--path", paramLabel = "PATH", defaultValue = "",
            description = "The child to descend to, step by step, such as 3/17. Default: none.")
    private String path;

    @Option(names = "--bit-generator", completionCandidates = BitGeneratorNames.class, paramLabel = "NAME",
            defaultValue = Pcg64Dxsm.NAME,
            description = "MT19937, PCG64, PCG64DXSM, Philox or SFC64. Default: ${DEFAULT-VALUE}.")
    private String bitGenerator;

    @Option(names = "--bytes", paramLabel = "N", converter = ByteCount.class,
            description = "The number of bytes, such as 1e9 or 64GiB. Default: endless.")
    private @Nullable Long bytes;

    @Option(names = "--children", paramLabel = "K", description = {
        "Mix K streams: each gives a block of words in turn.",
        "Default, if any of the options below is given: " + DEFAULT_CHILDREN
                + "; in a fan as many as the shape has."})
    private @Nullable Integer children;

    @Option(names = "--block", paramLabel = "B", defaultValue = "1",
            description = "The number of words in a block. Default: ${DEFAULT-VALUE}.")
    private int block;

    @Option(names = "--shape", paramLabel = "SHAPE", converter = Shape.Converter.class, description = {
        "Where the streams stand in the seed tree: siblings, cousins, lineage, names; the leaves of a spawn"
                + " tree: balanced, left-comb, right-comb, alternating, fibonacci; or roots of low entropy,"
                + " which take no --seed: counting, powers, gray. Default: siblings."})
    private @Nullable Shape shape;

    @Option(names = "--fan",
            description = "Use every stream for one block only, then the next one: a fan of first words.")
    private boolean isFan;

    @Option(names = "--combine", paramLabel = "HOW", converter = Combination.Converter.class, description = {
        "Make one stream of streams 0 and 1, one of 2 and 3, ...: xor, or difference (modulo 2^64)."})
    private @Nullable Combination combination;

    @Option(names = "--control", paramLabel = "CONTROL", converter = Control.Converter.class, description = {
        "In place of a shape, streams that fail: java-random, new java.util.Random(seed + i);"
                + " equal-low-bits, PCG64 or PCG64DXSM with 58 low bits of state and the increment in common."})
    private @Nullable Control control;

    /** Makes the command. */
    public StreamCommand() {
        // The options are set afterwards.
    }

    @Override
    public void run() {
        Mixture mixture = checkedMixture();
        Seed chosen = seed == null ? Seed.fresh() : seed;
        WordSource source = source(chosen.toSeedSequence(), mixture);
        if (seed == null && takesSeed()) {
            ErrorHandler.print(spec.commandLine().getErr(), spec.qualifiedName(),
                    "drawn with --seed " + chosen);
        }
        new WordWriter(source, parent.rawOutput()).write(bytes == null ? mixture.length() : bytes);
    }

    private Mixture checkedMixture() {
        if (shape != null && control != null) {
            throw new InputException("a control takes the place of a shape: --shape " + shape + " --control "
                    + control);
        }
        if (seed != null && !takesSeed()) {
            throw new InputException("shape " + shape + " has seeds of its own and takes no --seed: " + seed);
        }
        if (control == Control.JAVA_RANDOM && !path.isEmpty()) {
            throw new InputException("control " + control + " has no children and takes no --path: " + path);
        }
        long size = isFan ? places().size() : Math.min(places().size(), MOST_INTERLEAVED);
        long count = children != null ? children : isFan ? size : DEFAULT_CHILDREN;
        requireRange("children", count, size);
        requireRange("block", block, LONGEST_BLOCK);
        if (combination != null && count % 2 != 0) {
            throw new InputException("streams are combined in pairs, so --children must be even: " + count);
        }
        Mixture mixture = new Mixture(count, block, isFan, combination);
        if (bytes != null && bytes > mixture.length()) {
            throw new InputException(
                    "this fan has " + mixture.length() + " bytes, so --bytes is too many: " + bytes);
        }
        return mixture;
    }

    private static void requireRange(String option, long value, long greatest) {
        if (value < 1 || value > greatest) {
            throw new InputException(
                    String.format(Locale.ROOT, "--%s must be in [1, %d]: %d", option, greatest, value));
        }
    }

    private WordSource source(SeedSequence seedRoot, Mixture mixture) {
        try {
            // Refuses what there is not before the first word is printed.
            SeedSequence root = new Address(bitGenerator, seedRoot.descend(path)).seed();
            return isMixed() ? mixture.of(streams(root, mixture.count()))
                    : WordSource.of(BitGenerators.create(bitGenerator, root));
        } catch (IllegalArgumentException e) {
            throw InputException.of(e);
        }
    }

    private Iterator<WordSource> streams(SeedSequence root, long count) {
        if (control != null) {
            return LongStream.range(0, count).mapToObj(control.streams(bitGenerator, root))
                    .map(WordSource::of).iterator();
        }
        Iterator<SeedSequence> places = places().seeds(root, count);
        boolean isBelow = !places().isRooted() && !path.isEmpty();
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return places.hasNext();
            }

            @Override
            public WordSource next() {
                SeedSequence place = places.next();
                SeedSequence seed = isBelow ? place.descend(path) : place;
                return WordSource.of(BitGenerators.create(bitGenerator, seed));
            }
        };
    }

    private boolean isMixed() {
        return children != null || block > 1 || shape != null || isFan || combination != null
                || control != null;
    }

    private boolean takesSeed() {
        return control != null || places().isRooted();
    }

    private Shape places() {
        return shape == null ? Shape.SIBLINGS : shape;
    }
}
