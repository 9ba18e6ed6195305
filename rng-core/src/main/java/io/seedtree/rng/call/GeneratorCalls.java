package io.seedtree.rng.call;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import io.seedtree.rng.sampler.IntegerArrays;
import io.seedtree.rng.sampler.IntegerType;
import io.seedtree.rng.sampler.RawBytes;
import io.seedtree.rng.sampler.SamplerEntry;
import io.seedtree.rng.sampler.SamplerEntry.OfDouble;
import io.seedtree.rng.sampler.SamplerEntry.OfDoubleVector;
import io.seedtree.rng.sampler.SamplerEntry.OfFloat;
import io.seedtree.rng.sampler.SamplerEntry.OfLong;
import io.seedtree.rng.sampler.SamplerEntry.OfLongVector;
import io.seedtree.rng.sampler.SamplerEntry.Parameter;
import io.seedtree.rng.sampler.Samplers;
import io.seedtree.rng.sampler.internal.Sizes;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The methods of NumPy's {@code Generator} by name. */
/*
 * Design. The distributions come from the list of samplers; here stand only the methods that are none: those
 * of which the type is an argument, and those that take or give something else than numbers. Conventions for
 * the latter, as in the conformance files: shuffle and permutation take a number of elements or a list,
 * permuted takes a shape (then the elements are 0, 1, 2, ...) or nested lists, and spawn gives the first raw
 * word of each child.
 */
public final class GeneratorCalls {

    private GeneratorCalls() {
    }

    /**
     * Calls a method.
     *
     * @param generator the generator, which moves on
     * @param method NumPy's name of the method; {@code random_raw}, which the bit generator has, included
     * @param arguments the keyword arguments except {@code size} and {@code dtype}
     * @param size the number of values (of vectors, for a distribution of vectors), or null for NumPy's call
     *     without a size
     * @param dtype NumPy's name of the type, or null for the method's own
     * @return the values
     * @throws IllegalArgumentException if there is no such method, or it refuses the arguments; the message
     *     says which and why
     */
    public static Values call(
            Generator generator, String method, Arguments arguments, @Nullable Integer size,
            @Nullable String dtype) {
        BitGenerator bits = generator.bitGenerator();
        return switch (method) {
            case "integers" ->
                    integers(bits, arguments.of(method, Set.of("low", "high", "endpoint")), size, dtype);
            case "bytes" -> requireType(method, dtype, new Values.Bytes(
                    RawBytes.draw(bits, arguments.of(method, Set.of("length")).count("length"))));
            case "choice" -> requireType(method, dtype, SequenceCalls.choice(bits, arguments, size));
            case "shuffle", "permutation" ->
                    requireType(method, dtype, SequenceCalls.ordered(bits, method, arguments));
            case "permuted" -> requireType(method, dtype, SequenceCalls.permuted(bits, arguments));
            case "random_raw" -> requireType(method, dtype, raw(bits, arguments.of(method, Set.of()), size));
            case "spawn" ->
                    requireType(method, dtype, spawn(generator, arguments.of(method, Set.of("n_children"))));
            default -> sampled(bits, method, arguments, size, dtype);
        };
    }

    private static Values integers(BitGenerator bits, Arguments given, @Nullable Integer size,
            @Nullable String dtype) {
        IntegerType type = IntegerType.of(dtype == null ? "int64" : dtype);
        boolean lowOnly = !given.has("high");
        BigInteger low = lowOnly ? BigInteger.ZERO : given.bigInteger("low");
        BigInteger high = given.bigInteger(lowOnly ? "low" : "high");
        boolean endpoint = given.withDefault("endpoint", false).flag("endpoint");
        return new Values.Integers(type.toString(),
                IntegerArrays.widened(bits, type, low, high, count(size), endpoint));
    }

    private static Values raw(BitGenerator bits, Arguments none, @Nullable Integer size) {
        long[] words = new long[Sizes.check(count(size))];
        for (int i = 0; i < words.length; i++) {
            words[i] = bits.nextRaw();
        }
        return new Values.Integers("uint64", words);
    }

    private static Values spawn(Generator generator, Arguments given) {
        return new Values.Integers("uint64", generator.spawn(given.count("n_children")).stream()
                .mapToLong(child -> child.bitGenerator().nextRaw())
                .toArray());
    }

    private static Values sampled(
            BitGenerator bits, String method, Arguments arguments, @Nullable Integer size,
            @Nullable String dtype) {
        SamplerEntry first = Samplers.find(method, null)
                .orElseThrow(() -> new IllegalArgumentException("unknown method: " + method));
        SamplerEntry entry = Samplers.find(method, dtype)
                .orElseThrow(() -> new IllegalArgumentException(
                        method + ": dtype must not be other than " + first.dtype() + ": " + dtype));
        return draw(entry, defaulted(entry, arguments), bits, size);
    }

    /** The arguments of an entry, with the defaults of those that are missing. */
    static Arguments defaulted(SamplerEntry entry, Arguments arguments) {
        Arguments all = arguments.of(
                entry.name(), entry.parameters().stream().map(Parameter::name).collect(Collectors.toSet()));
        for (Parameter parameter : entry.parameters()) {
            all = all.withDefault(parameter.name(), parameter.defaultValue());
        }
        return all;
    }

    private static Values draw(SamplerEntry entry, Arguments given, BitGenerator bits,
            @Nullable Integer size) {
        if (entry instanceof OfDouble doubles) {
            return new Values.Doubles(doubles.factory().apply(given).draw(bits, count(size)));
        }
        if (entry instanceof OfFloat floats) {
            return new Values.Floats(floats.factory().apply(given).draw(bits, count(size)));
        }
        if (entry instanceof OfLong longs) {
            return new Values.Integers("int64", longs.factory().apply(given).draw(bits, count(size)));
        }
        if (entry instanceof OfDoubleVector vectors) {
            var sampler = vectors.factory().apply(given);
            return doubles(size == null ? new double[][] {sampler.draw(bits)} : sampler.draw(bits, size));
        }
        var sampler = ((OfLongVector) entry).factory().apply(given);
        return integers(size == null ? new long[][] {sampler.draw(bits)} : sampler.draw(bits, size));
    }

    static int count(@Nullable Integer size) {
        return size == null ? 1 : size;
    }

    static Values doubles(double[][] rows) {
        return new Values.Doubles(Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray());
    }

    static Values integers(long[][] rows) {
        return new Values.Integers("int64", Arrays.stream(rows).flatMapToLong(Arrays::stream).toArray());
    }

    /** Refuses a type that is asked for and not the method's. */
    static Values requireType(String method, @Nullable String dtype, Values values) {
        if (dtype != null && !dtype.equals(values.dtype())) {
            throw new IllegalArgumentException(method + ": dtype must be " + values.dtype() + ": " + dtype);
        }
        return values;
    }
}
