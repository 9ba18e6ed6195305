package io.seedtree.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test under many seeds, and says how many passed and which failed.
 *
 * <pre>{@code
 *
 * <p>A number out of its range fails the test before the first run.
 *
 * @SeedSweep(1_000)
 * void sortsAnyOrder(Generator rng) { ... }
 *
 * @SeedSweep(value = 1_000, allowedFailures = 34)
 * void coversTheMeanInNinetyNineOfAHundred(Generator rng) { ... }
 * }</pre>
 *
 * <p>Run <i>k</i> has the streams of the unique id that ends with {@code #k}: a sweep over more seeds begins
 * with the same ones. What {@link Seeded} says of root, bit generator and parameters holds here, too, and
 * need not be written.
 *
 * <p>Without allowed failures, each run that fails is a failed test. With some, which is meant for
 * statistical tests, no failed assertion is decided on its own, because that would depend on which of them
 * comes first: its run is shown as aborted, with its failure as the cause. When all runs are over, the sweep
 * as a whole fails if more failed than may, with the failure of the lowest number as its cause. Whatever else
 * a run throws, such as a {@code NullPointerException}, and a failure outside the test method is a fault that
 * fails the run in any case.
 *
 * <p>At the end it is printed, and published as the report entry {@code seedtree.sweep}, how many passed, how
 * many were aborted by an assumption, the numbers of those that failed, and the addresses of the streams of
 * the first of them; each failure has those of its own.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Seeded
@TestTemplate
@ExtendWith(SeedSweepExtension.class)
@SuppressWarnings("exports") // JUnit makes it; nobody else names it
public @interface SeedSweep {

    /**
     * The number of seeds.
     *
     * @return the number, at least 1
     */
    int value();

    /**
     * How many runs may fail by an assertion.
     *
     * @return the number, at least 0 and less than the number of seeds
     */
    int allowedFailures() default 0;
}
