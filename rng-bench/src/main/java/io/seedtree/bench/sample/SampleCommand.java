package io.seedtree.bench.sample;

import io.seedtree.bench.cli.BitGeneratorNames;
import io.seedtree.bench.cli.ErrorHandler;
import io.seedtree.bench.cli.FormatOption;
import io.seedtree.bench.cli.InputException;
import io.seedtree.bench.cli.Seed;
import io.seedtree.bench.cli.Suggestion;
import io.seedtree.rng.Address;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Mt19937;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.call.Arguments;
import io.seedtree.rng.call.KeywordArguments;
import io.seedtree.rng.call.Session;
import io.seedtree.rng.call.Values;
import io.seedtree.rng.legacy.RandomState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what NumPy would print. */
@Command(name = "sample",
        sortOptions = false,
        description = "Print what NumPy would print, one value a line.",
        footer = {
            "",
            "Arrays of several dimensions are printed row by row, bytes as one hexadecimal text. With",
            "--format json, integers of 64 bits are texts, so that no reader takes bits away from them.",
            "",
            "Examples, each with what it means in Python:",
            "  seedtree sample --seed 42 --path 3/17 --method gamma --args shape=2,scale=3 --size 5",
            "    Generator(PCG64DXSM(SeedSequence(42, spawn_key=(3, 17)))).gamma(2, 3, 5)",
            "  seedtree sample --seed 42 --bit-generator PCG64 --method integers --args low=6 --size 9",
            "    default_rng(42).integers(6, size=9)",
            "  seedtree sample --seed 42 --method multinomial --args n=20,pvals=[0.2,0.3,0.5]",
            "    Generator(PCG64DXSM(42)).multinomial(20, [0.2, 0.3, 0.5])",
            "  seedtree sample --seed 42 --legacy --method randn --size 3",
            "    np.random.seed(42); np.random.randn(3)",
            "  seedtree sample --seed 42 --method normal --size 5 --format json",
            "    Generator(PCG64DXSM(42)).normal(size=5), as a document with all that they come from"})
public final class SampleCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--seed", paramLabel = "SEED", converter = Seed.Converter.class, description = {
        "The seed: an integer of any size, or a list such as [1,2,3].",
        "Default: a fresh one, shown on the standard error."})
    private @Nullable Seed seed;

    @Option(names = "--path", paramLabel = "PATH", defaultValue = "",
            description = "The child to descend to, step by step, such as 3/17. Default: none.")
    private String path;

    @Option(names = "--bit-generator", paramLabel = "NAME", completionCandidates = BitGeneratorNames.class,
            description = "MT19937, PCG64, PCG64DXSM, Philox or SFC64. Default: PCG64DXSM.")
    private @Nullable String bitGenerator;

    @Option(names = "--method", paramLabel = "METHOD", defaultValue = "random",
            completionCandidates = MethodNames.class,
            description = "NumPy's name of a method. Default: ${DEFAULT-VALUE}.")
    private String method;

    @Option(names = "--args", paramLabel = "ARGS", defaultValue = "",
            description = "Its arguments by NumPy's names: shape=2,scale=3. Lists in brackets: p=[0.5,0.5].")
    private String args;

    @Option(names = "--size", paramLabel = "N",
            description = "The number of values, or of vectors. Default: one call without a size.")
    private @Nullable Integer size;

    @Option(names = "--dtype", paramLabel = "TYPE",
            description = "NumPy's type, such as float32 or uint8, where the method has a choice.")
    private @Nullable String dtype;

    @Option(names = "--hex", description = "Print the bits of the values as hexadecimal digits.")
    private boolean hex;

    @Option(names = "--legacy",
            description = "RandomState in place of Generator: RandomState(SEED), as after"
                    + " np.random.seed(SEED); with a --bit-generator, RandomState(NAME(SEED)).")
    private boolean legacy;

    @Mixin
    private FormatOption format;

    /** Makes the command. */
    public SampleCommand() {
        // The options are set afterwards.
    }

    @Override
    public void run() {
        Seed chosen = seed == null ? Seed.fresh() : seed;
        Values values = draw(chosen);
        if (seed == null) {
            ErrorHandler.print(spec.commandLine().getErr(), spec.qualifiedName(),
                    "drawn with --seed " + chosen);
        }
        ValuePrinter printer = new ValuePrinter(spec.commandLine().getOut(), hex);
        switch (format.get()) {
            case TEXT -> printer.lines(values);
            case JSON -> printer.json(origin(chosen), values);
            case CSV -> printer.csv(values);
        }
    }

    private Map<String, String> origin(Seed chosen) {
        Map<String, String> origin = new LinkedHashMap<>();
        origin.put("api", legacy ? "randomstate" : "generator");
        origin.put("bitGenerator",
                bitGenerator != null ? bitGenerator : legacy ? Mt19937.NAME : Pcg64Dxsm.NAME);
        origin.put("seed", chosen.toString());
        origin.put("path", path);
        origin.put("method", method);
        origin.put("arguments", args);
        return origin;
    }

    private Values draw(Seed chosen) {
        Optional<Values> values;
        try {
            Arguments arguments = Arguments.of(KeywordArguments.parse(args));
            values = session(chosen).call(method, arguments, size, dtype);
        } catch (IllegalArgumentException e) {
            throw new InputException(e.getMessage() + suggestion(), e);
        } catch (OutOfMemoryError e) {
            throw new InputException("size does not fit into the memory that Java may use: " + size, e);
        }
        return values.orElseThrow(() -> new InputException("method has no values to print: " + method));
    }

    /** Of a method that there is not, the nearest that there is. */
    private String suggestion() {
        Set<String> known = legacy ? MethodNames.ofRandomState() : MethodNames.ofGenerator();
        return known.contains(method) ? "" : Suggestion.of(method, known);
    }

    private Session session(Seed chosen) {
        if (legacy && bitGenerator == null) {
            if (!path.isEmpty()) {
                throw new InputException("a RandomState by seed has no children, so --legacy takes a --path"
                        + " only with a --bit-generator: " + path);
            }
            return Session.of(chosen.toRandomState());
        }
        String name = bitGenerator == null ? Pcg64Dxsm.NAME : bitGenerator;
        Generator generator = new Address(name, chosen.toSeedSequence().descend(path)).open();
        return legacy ? Session.of(new RandomState(generator.bitGenerator())) : Session.of(generator);
    }
}
