/**
 * The main job: bootstrap confidence intervals of a column of real data, in parallel, with a digest that
 * NumPy's users can recompute.
 *
 * <p>{@link io.seedtree.bench.bootstrap.BootstrapOptions} reads the options, {@link
 * io.seedtree.bench.bootstrap.BootstrapRun} has the order of the steps, {@link
 * io.seedtree.bench.bootstrap.Resampling} is the parallel part, and an {@link
 * io.seedtree.bench.bootstrap.Engine} decides where it is run. The rules of the arithmetic are in
 * {@code docs/bootstrap.md}.
 */
@NullMarked
package io.seedtree.bench.bootstrap;

import org.jspecify.annotations.NullMarked;
