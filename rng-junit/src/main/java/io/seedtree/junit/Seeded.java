package io.seedtree.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests random streams of their own, as parameters.
 *
 * <pre>{@code
 *
 * <p>A test fails, with a message that says why, if a seed is malformed or negative, if an annotation has
 * both a value and a root, if there is no bit generator of that name, or if a parameter that is itself
 * annotated is of another type. The streams are for the thread that runs the test.
 *
 * @Test
 * void sortsAnyOrder(@Seeded(42) Generator rng) {
 *     long[] values = rng.integers(0, 100, 1_000);
 *     ...
 * }
 * }</pre>
 *
 * <p>On a parameter it is meant for that parameter; on a method for its parameters, and for those of the
 * constructor and the lifecycle methods while they serve that test; on a class for all of the class and of
 * its nested classes. A lifecycle method is seeded by its class or its parameters: JUnit does not read
 * extensions from the method itself.
 *
 * <p>These types are given: {@link io.seedtree.rng.Generator} or {@link java.util.random.RandomGenerator},
 * {@link io.seedtree.rng.BitGenerator}, {@link java.util.Random},
 * {@link io.seedtree.rng.legacy.RandomState} and {@link io.seedtree.rng.SeedSequence}.
 *
 * <p>The streams are named by the test, never by the order in which tests run: parameter <i>i</i> of a test
 * method, counted from 0, has child <i>i</i> of the child of the root that has the test's unique id as its
 * name, from the class on, such as {@code 42/"[class:org.acme.SorterTest]/[method:sortsAnyOrder]"/0}. So a
 * test that runs alone, in parallel with others or from an IDE draws the same numbers. Parameters of
 * constructors and lifecycle methods have children by the name of their method in between and do not move
 * those of the test. Each invocation of a repeated or a parameterized test has an id, and so streams, of its
 * own.
 *
 * <p>The types of a method's parameters are not part of the name, so that another parameter does not move the
 * numbers; only where methods of a class have the same name do they tell them apart.
 *
 * <p>A test that fails carries the addresses of its streams, and the command that repeats it, as a suppressed
 * exception; the failure itself stays as it is.
 *
 * <p>Annotations that are further inside go before those further outside, and those of a class before those
 * of its superclass, each for what it says. With none that fixes a root it is the run's: the value of the
 * system property or JUnit configuration parameter {@code seedtree.seed}, else one from the operating
 * system's entropy, which is printed once.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(SeededExtension.class)
@SuppressWarnings("exports") // JUnit makes it; nobody else names it
public @interface Seeded {

    /**
     * The root as a seed, {@code @Seeded(42)}, or as a list of integers, NumPy's
     * {@code SeedSequence([1, 2])}.
     *
     * @return the integers, each at least 0; none if the root is said elsewhere
     */
    long[] value() default {};

    /**
     * The root as text, for seeds that are longer than a {@code long} and for places below a seed, such as
     * {@code 42/3/"rain"}: what {@link io.seedtree.rng.SeedSequence#parse} reads.
     *
     * @return the text; empty if the root is said elsewhere
     */
    String root() default "";

    /**
     * NumPy's name of the bit generator.
     *
     * @return the name; empty for the default, {@code MT19937} for a {@code RandomState} and
     *     {@code PCG64DXSM} for the others
     */
    String bitGenerator() default "";
}
