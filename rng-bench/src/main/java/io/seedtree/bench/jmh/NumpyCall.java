package io.seedtree.bench.jmh;

import io.seedtree.rng.call.Arguments;
import io.seedtree.rng.call.KeywordArguments;
import io.seedtree.rng.sampler.SamplerEntry;
import io.seedtree.rng.sampler.Samplers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call as Python's users write it, without the size: {@code gamma(shape=3,scale=2)}.
 *
 * @param method NumPy's name of the method
 * @param keywords its arguments by name, other than {@code dtype}
 * @param dtype the type of the values, or null for the method's own
 */
public record NumpyCall(String method, Map<String, @Nullable Object> keywords, @Nullable String dtype) {

    /** The bit generator's words. */
    public static final String RAW = "random_raw";
    /** An array of integers of 64 bits, shuffled in place. */
    public static final String SHUFFLE = "shuffle";
    /** A permutation of the integers below the size. */
    public static final String PERMUTATION = "permutation";

    private static final Pattern CALL = Pattern.compile("([a-z_0-9]+)\\((.*)\\)");

    /**
     * Reads a call.
     *
     * @param text the text
     * @return the call
     * @throws IllegalArgumentException if it is malformed
     */
    public static NumpyCall parse(String text) {
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            throw new IllegalArgumentException("call must be as in gamma(shape=3): " + text);
        }
        Map<String, @Nullable Object> keywords = new LinkedHashMap<>(KeywordArguments.parse(call.group(2)));
        Object dtype = keywords.remove("dtype");
        return new NumpyCall(call.group(1), keywords, dtype == null ? null : dtype.toString());
    }

    /**
     * Returns our distribution.
     *
     * @return its entry in the list
     * @throws IllegalArgumentException if there is none
     */
    SamplerEntry entry() {
        return Samplers.find(method, dtype)
                .orElseThrow(() -> new IllegalArgumentException("unknown method: " + method));
    }

    /**
     * Returns the arguments for our distribution, with NumPy's defaults for those that are missing.
     *
     * @return the arguments
     */
    Arguments arguments() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(keywords);
        entry().parameters()
                .forEach(parameter -> all.putIfAbsent(parameter.name(), parameter.defaultValue()));
        return Arguments.of(all);
    }
}
