/**
 * Whether what is drawn has the distribution it is named after: chi-square, Kolmogorov-Smirnov, mean and
 * variance of every method of {@code Generator} and {@code RandomState} that draws.
 *
 * <p>A {@link io.seedtree.bench.battery.fit.FitCase} is a method with arguments and its exact
 * {@link io.seedtree.bench.battery.fit.law.Law}. The lists of cases are the classes named {@code ...Cases};
 * a case that is added there is tested, and a method that none of them draws from fails the build.
 */
@NullMarked
package io.seedtree.bench.battery.fit;

import org.jspecify.annotations.NullMarked;
