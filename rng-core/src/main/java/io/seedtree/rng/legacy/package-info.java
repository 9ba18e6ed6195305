/**
 * The old world of {@code np.random.seed}: {@link io.seedtree.rng.legacy.RandomState} with NumPy's numbers
 * from before its {@code Generator}, frozen.
 *
 * <p>For results that already exist and have to be made again. New work takes {@link
 * io.seedtree.rng.Generator}: it is faster, and its streams have children.
 *
 * <table>
 * <caption>Which type for which need</caption>
 * <tr><th>need</th><th>type</th></tr>
 * <tr><td>{@code np.random.seed(42)} and the functions of {@code np.random}, {@code RandomState(42)}</td>
 * <td>{@link io.seedtree.rng.legacy.RandomState}</td></tr>
 * <tr><td>{@code get_state()} and {@code set_state(...)} with NumPy's tuple</td>
 * <td>{@link io.seedtree.rng.legacy.LegacyState}</td></tr>
 * <tr><td>{@code get_state(legacy=False)}, and a state as text</td><td>{@link io.seedtree.rng.StreamState}</td></tr>
 * </table>
 *
 * <p>The interfaces named {@code Legacy...Draws} have the methods of a {@code RandomState} by families; nothing else
 * implements them.
 */
@NullMarked
package io.seedtree.rng.legacy;

import org.jspecify.annotations.NullMarked;
