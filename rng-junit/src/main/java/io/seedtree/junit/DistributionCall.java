package io.seedtree.junit;

import io.seedtree.rng.Generator;
import io.seedtree.rng.call.Arguments;
import io.seedtree.rng.call.GeneratorCalls;
import io.seedtree.rng.call.KeywordArguments;
import io.seedtree.rng.call.Values;
import io.seedtree.rng.sampler.SamplerEntry;
import io.seedtree.rng.sampler.SamplerEntry.Parameter;
import io.seedtree.rng.sampler.Samplers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A draw from a distribution as NumPy's users write it: {@code normal(0, 1)}, {@code poisson(lam=3.5, size=9)}.
 *
 * @param method NumPy's name of the distribution
 * @param arguments its arguments by name
 * @param size the number of values, or null for one value that is no array
 * @param dtype NumPy's name of the type, or null for the distribution's own
 * @param isVector whether a value is a vector
 */
record DistributionCall(String method, Arguments arguments, @Nullable Integer size, @Nullable String dtype,
        boolean isVector) {

    private static final Pattern CALL = Pattern.compile("\\s*(\\w+)\\s*(?:\\((.*)\\)\\s*)?", Pattern.DOTALL);

    /** The parameters that in NumPy's order stand behind the size. */
    private static final Set<String> BEHIND_SIZE = Set.of("endpoint", "method", "check_valid", "tol");

    /** Reads a call. Whether the distribution takes its arguments shows when it is drawn from. */
    static DistributionCall parse(String text) {
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            throw new IllegalArgumentException("a distribution must be as in normal(0, 1)");
        }
        String method = call.group(1);
        SamplerEntry entry = Samplers.find(method, null)
                .orElseThrow(() -> new IllegalArgumentException("unknown distribution: " + method));
        String inside = call.group(2) == null ? "" : call.group(2);
        Map<String, @Nullable Object> given =
                new LinkedHashMap<>(KeywordArguments.parse(inside, positional(entry)));
        Object size = given.remove("size");
        Object dtype = given.remove("dtype");
        boolean isVector =
                entry instanceof SamplerEntry.OfDoubleVector || entry instanceof SamplerEntry.OfLongVector;
        if (isVector && size != null) {
            throw new IllegalArgumentException(method + ": a size would make a matrix: " + size);
        }
        if ("uint64".equals(dtype)) {
            throw new IllegalArgumentException(method + ": no type of Java's holds a uint64");
        }
        return new DistributionCall(method, Arguments.of(given),
                size == null ? null : Arguments.of(Map.of("size", size)).count("size"),
                dtype == null ? null : dtype.toString(), isVector);
    }

    private static List<String> positional(SamplerEntry entry) {
        Stream<String> own =
                entry.parameters().stream().map(Parameter::name).filter(name -> !BEHIND_SIZE.contains(name));
        return Stream.concat(own, Stream.of("size")).toList();
    }

    /** Whether a draw is an array. */
    boolean isArray() {
        return isVector || size != null;
    }

    /** Draws. */
    Values draw(Generator rng) {
        return GeneratorCalls.call(rng, method, arguments, size, dtype);
    }
}
