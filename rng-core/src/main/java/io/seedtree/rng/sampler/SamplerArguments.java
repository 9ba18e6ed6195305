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
     * @throws IllegalArgumentException if the argument is missing, or of another type
     */
    double real(String name);

    /**
     * Returns an integer.
     *
     * @param name the argument
     * @return its value
     * @throws IllegalArgumentException if the argument is missing, or of another type
     */
    long integer(String name);

    /**
     * Returns a truth value.
     *
     * @param name the argument
     * @return its value
     * @throws IllegalArgumentException if the argument is missing, or of another type
     */
    boolean flag(String name);

    /**
     * Returns a text.
     *
     * @param name the argument
     * @return its value
     * @throws IllegalArgumentException if the argument is missing, or of another type
     */
    String text(String name);

    /**
     * Returns a list of numbers.
     *
     * @param name the argument
     * @return its values
     * @throws IllegalArgumentException if the argument is missing, or of another type
     */
    double[] reals(String name);

    /**
     * Returns a list of integers.
     *
     * @param name the argument
     * @return its values
     * @throws IllegalArgumentException if the argument is missing, or of another type
     */
    long[] integers(String name);

    /**
     * Returns a matrix of numbers.
     *
     * @param name the argument
     * @return its rows
     * @throws IllegalArgumentException if the argument is missing, or of another type
     */
    double[][] matrix(String name);
}
