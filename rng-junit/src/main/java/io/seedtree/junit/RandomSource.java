package io.seedtree.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Draws the arguments of a parameterized test from distributions, one for each parameter.
 *
 * <pre>{@code
 *
 * <p>The test fails then if one of them is malformed, if there are more of them than parameters, or if the
 * count is below 1; a value that does not fit the type of its parameter fails the invocation.
 *
 * @ParameterizedTest
 * @RandomSource(count = 20, value = {"normal(0, 1)", "integers(0, 10)", "poisson(3.5, size=100)"})
 * void accepts(double level, int column, long[] counts) { ... }
 * }</pre>
 *
 * <p>A distribution is written as a call of NumPy's {@code Generator}, by the names, the order and the
 * defaults of its parameters: all that {@link io.seedtree.rng.sampler.Samplers} lists. Lists stand in
 * brackets: {@code dirichlet([1, 2, 3])}. With {@code size=n} the argument is an array, and so it is for a
 * distribution of vectors.
 *
 * <table>
 * <caption>The types of the parameters</caption>
 * <tr><th>distribution</th><th>type</th></tr>
 * <tr><td>of floats</td><td>{@code double}</td></tr>
 * <tr><td>of floats, with {@code dtype=float32}</td><td>{@code float}</td></tr>
 * <tr><td>of integers</td><td>{@code long}, or {@code int} if all values fit</td></tr>
 * <tr><td>{@code integers(0, 2, dtype=bool)}</td><td>{@code boolean}</td></tr>
 * <tr><td>with a size, or of vectors</td><td>an array of these</td></tr>
 * </table>
 *
 * <p>Boxed types and {@code Object} do, too. Parameters behind those of the distributions may be
 * {@link Seeded} ones, as if {@code @Seeded} stood there; what it says of root and bit generator holds for the
 * arguments, too.
 *
 * <p>Argument <i>j</i> of invocation <i>i</i>, both counted from 0, is drawn by child <i>i/j</i> of the place
 * of the test method. So more invocations, or another parameter at the end, leave the arguments that there
 * are as they are.
 *
 * <p>The distributions are checked before the first invocation.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Seeded
@ArgumentsSource(RandomArguments.class)
@SuppressWarnings("exports") // JUnit makes it; nobody else names it
public @interface RandomSource {

    /**
     * The distributions, such as {@code "normal(0, 1)"}.
     *
     * @return one for each parameter from the first on
     */
    String[] value();

    /**
     * The number of invocations.
     *
     * @return the number, at least 1
     */
    int count() default 10;
}
