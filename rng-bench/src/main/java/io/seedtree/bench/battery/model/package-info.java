/**
 * A scale model of the derivation: NumPy's hash of seed sequences with words of 4, 8 or 16 bits instead of
 * 32, so small that what is proved can be enumerated, and what is assumed can be counted. At 32 bits the same
 * code is the hash itself.
 *
 * <p>{@link io.seedtree.bench.battery.model.ModelChecks} is the entrance.
 */
@NullMarked
package io.seedtree.bench.battery.model;

import org.jspecify.annotations.NullMarked;
