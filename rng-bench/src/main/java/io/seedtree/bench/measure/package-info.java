/**
 * {@code seedtree bench}: how fast the library is on this machine, beside the JDK, Commons RNG, dsiutils
 * and NumPy.
 *
 * <p>{@link io.seedtree.bench.measure.BenchmarkSet} lists what is measured, {@link
 * io.seedtree.bench.measure.BenchmarkRun} has the order of the steps. A {@link
 * io.seedtree.bench.measure.Work} is what several have to do, an {@link io.seedtree.bench.measure.Entry} is
 * one that does it, a {@link io.seedtree.bench.measure.Table} says how they did.
 */
@NullMarked
package io.seedtree.bench.measure;

import org.jspecify.annotations.NullMarked;
