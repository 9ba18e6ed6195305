package io.seedtree.rng.sampler;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the list of {@link Samplers}: a distribution by NumPy's name, its parameters, and how a sampler
 * of it is made.
 *
 * <p>Immutable and safe to share.
 */
public sealed interface SamplerEntry {

    /**
     * Returns the name of the method.
     *
     * @return NumPy's name, such as {@code "noncentral_f"}
     */
    String name();

    /**
     * Returns the parameters in NumPy's order.
     *
     * @return the parameters
     */
    List<Parameter> parameters();

    /**
     * Returns the type of the values.
     *
     * @return NumPy's name, such as {@code "float64"}
     */
    String dtype();

    /**
     * A parameter of a distribution.
     *
     * @param name NumPy's name
     * @param defaultValue what NumPy takes if the argument is missing; null if it must be given
     */
    record Parameter(String name, @Nullable Object defaultValue) {
    }

    /**
     * A distribution of doubles.
     *
     * @param name NumPy's name
     * @param parameters the parameters in NumPy's order
     * @param factory makes a sampler of arguments
     */
    record OfDouble(String name, List<Parameter> parameters,
            Function<SamplerArguments, DoubleSampler> factory)
            implements SamplerEntry {

        @Override
        public String dtype() {
            return "float64";
        }
    }

    /**
     * A distribution of floats.
     *
     * @param name NumPy's name
     * @param parameters the parameters in NumPy's order
     * @param factory makes a sampler of arguments
     */
    record OfFloat(String name, List<Parameter> parameters, Function<SamplerArguments, FloatSampler> factory)
            implements SamplerEntry {

        @Override
        public String dtype() {
            return "float32";
        }
    }

    /**
     * A distribution of integers.
     *
     * @param name NumPy's name
     * @param parameters the parameters in NumPy's order
     * @param factory makes a sampler of arguments
     */
    record OfLong(String name, List<Parameter> parameters, Function<SamplerArguments, LongSampler> factory)
            implements SamplerEntry {

        @Override
        public String dtype() {
            return "int64";
        }
    }

    /**
     * A distribution of vectors of doubles.
     *
     * @param name NumPy's name
     * @param parameters the parameters in NumPy's order
     * @param factory makes a sampler of arguments
     */
    record OfDoubleVector(
            String name, List<Parameter> parameters, Function<SamplerArguments, DoubleVectorSampler> factory)
            implements SamplerEntry {

        @Override
        public String dtype() {
            return "float64";
        }
    }

    /**
     * A distribution of vectors of integers.
     *
     * @param name NumPy's name
     * @param parameters the parameters in NumPy's order
     * @param factory makes a sampler of arguments
     */
    record OfLongVector(String name, List<Parameter> parameters,
            Function<SamplerArguments, LongVectorSampler> factory)
            implements SamplerEntry {

        @Override
        public String dtype() {
            return "int64";
        }
    }
}
