/**
 * Arithmetic whose last bit is fixed: elementary functions, factorials, compensated sums.
 *
 * <p>Everything here gives the same bits on every JDK, processor and compiler, because it is made of
 * operations that IEEE 754 defines exactly. The package is not exported.
 */
@NullMarked
package io.seedtree.rng.math;

import org.jspecify.annotations.NullMarked;
