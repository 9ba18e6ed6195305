/**
 * The distributions of {@code numpy.random.Generator}, one type each.
 *
 * <p>A sampler is made once by {@code X.of(parameters)}, which checks the parameters and does the setup; it
 * is immutable and may be shared by threads, because the state is in the {@link io.seedtree.rng.BitGenerator}
 * it draws from. For the same words it gives NumPy's values, and a fill gives the values of the loop of
 * single draws.
 *
 * <table>
 * <caption>Which type for which need</caption>
 * <tr><th>need</th><th>type</th></tr>
 * <tr><td>a distribution as a parameter of your code, by the type of its values</td>
 * <td>{@link io.seedtree.rng.sampler.DoubleSampler}, {@link io.seedtree.rng.sampler.LongSampler},
 * {@link io.seedtree.rng.sampler.FloatSampler}; of vectors
 * {@link io.seedtree.rng.sampler.DoubleVectorSampler}, {@link io.seedtree.rng.sampler.LongVectorSampler}</td></tr>
 * <tr><td>one that is drawn often, singly or into arrays</td>
 * <td>{@code X.of(parameters)}, with {@code draw} and {@code fill}: {@link io.seedtree.rng.sampler.Gamma},
 * {@link io.seedtree.rng.sampler.Poisson}, ...</td></tr>
 * <tr><td>parameters that change from draw to draw</td><td>the static {@code X.draw(bits, parameters)}, where there is
 * one, or the method of {@link io.seedtree.rng.Generator}</td></tr>
 * <tr><td>uniform integers</td>
 * <td>{@link io.seedtree.rng.sampler.BoundedIntegers}, {@link io.seedtree.rng.sampler.BoundedInts}; of every dtype
 * {@link io.seedtree.rng.sampler.IntegerArrays}</td></tr>
 * <tr><td>to choose from a population</td><td>{@link io.seedtree.rng.sampler.Choice} for indices,
 * {@link io.seedtree.rng.sampler.Chosen} for elements</td></tr>
 * <tr><td>a random order</td><td>{@link io.seedtree.rng.sampler.Shuffle} in place,
 * {@link io.seedtree.rng.sampler.Permutation} for copies, {@link io.seedtree.rng.sampler.Permuted} for each row or
 * column of a matrix by itself</td></tr>
 * <tr><td>normals as a monotone function of one uniform value</td>
 * <td>{@link io.seedtree.rng.sampler.NormalInversion}</td></tr>
 * <tr><td>a distribution by NumPy's name</td><td>{@link io.seedtree.rng.sampler.Samplers}</td></tr>
 * <tr><td>a distribution of your own, filled by several threads</td>
 * <td>{@link io.seedtree.rng.sampler.PiecewiseSampler}</td></tr>
 * </table>
 *
 * <p>Parameters are checked as NumPy checks them: out of range is an {@link java.lang.IllegalArgumentException}, before
 * anything is drawn. "At least 0" refuses -0.0 where that is said. A parameter that must only be positive, or not
 * negative, lets a NaN pass, unless NaN is said to be refused; an interval does not. One without a range may be any
 * number.
 */
@NullMarked
package io.seedtree.rng.sampler;

import org.jspecify.annotations.NullMarked;
