/**
 * The old world of {@code np.random.seed}: {@link io.seedtree.rng.legacy.RandomState} with NumPy's numbers
 * from before its {@code Generator}, frozen.
 *
 * <p>For results that already exist and have to be made again. New work takes {@link
 * io.seedtree.rng.Generator}: it is faster, and its streams have children.
 */
@NullMarked
package io.seedtree.rng.legacy;

import org.jspecify.annotations.NullMarked;
