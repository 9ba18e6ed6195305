package io.seedtree.rng.sampler;

/**
 * Arguments by NumPy's names, from which a {@link SamplerEntry} makes a sampler. All methods throw an
 * {@link IllegalArgumentException} for an argument that is missing or of another type.
 */
public interface SamplerArguments {

    /**
     * Returns a number.
     *
     * @param name the argument
     * @return its value
     */
    double real(String name);

    /**
     * Returns an integer.
     *
     * @param name the argument
     * @return its value
     */
    long integer(String name);

    /**
     * Returns a truth value.
     *
     * @param name the argument
     * @return its value
     */
    boolean flag(String name);

    /**
     * Returns a text.
     *
     * @param name the argument
     * @return its value
     */
    String text(String name);

    /**
     * Returns a list of numbers.
     *
     * @param name the argument
     * @return its values
     */
    double[] reals(String name);

    /**
     * Returns a list of integers.
     *
     * @param name the argument
     * @return its values
     */
    long[] integers(String name);

    /**
     * Returns a matrix of numbers.
     *
     * @param name the argument
     * @return its rows
     */
    double[][] matrix(String name);
}
