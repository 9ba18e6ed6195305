/**
 * The distributions of {@code numpy.random.Generator}, one type each.
 *
 * <p>A sampler is made once by {@code X.of(parameters)}, which checks the parameters and does the setup; it
 * is immutable and may be shared by threads, because the state is in the {@link io.seedtree.rng.BitGenerator}
 * it draws from. For the same words it gives NumPy's values, and a fill gives the values of the loop of
 * single draws.
 */
@NullMarked
package io.seedtree.rng.sampler;

import org.jspecify.annotations.NullMarked;
