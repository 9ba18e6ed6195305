/**
 * NumPy's random streams, number for number, for Java.
 *
 * <table>
 * <caption>Which type for which need</caption>
 * <tr><th>need</th><th>type</th></tr>
 * <tr><td>numbers, as in {@code numpy.random.default_rng(42)}</td>
 * <td>{@link io.seedtree.rng.Generator}</td></tr>
 * <tr><td>one seed for many streams</td><td>{@link io.seedtree.rng.SeedSequence} and its children</td></tr>
 * <tr><td>children handed out to several threads</td><td>{@link io.seedtree.rng.SeedSpawner}</td></tr>
 * <tr><td>streams by number that are disjoint by construction, without a tree</td>
 * <td>{@link io.seedtree.rng.KeyedStreams}</td></tr>
 * <tr><td>a stream by name, in a log or on a command line</td><td>{@link io.seedtree.rng.Address}</td></tr>
 * <tr><td>raw words</td>
 * <td>{@link io.seedtree.rng.BitGenerator} and {@link io.seedtree.rng.BitGenerators}</td></tr>
 * <tr><td>to save a generator and go on later</td><td>{@link io.seedtree.rng.StreamState}</td></tr>
 * <tr><td>one distribution, set up once, drawn often</td>
 * <td>the samplers of {@link io.seedtree.rng.sampler}</td></tr>
 * <tr><td>the old {@code np.random.seed} world</td><td>{@link io.seedtree.rng.legacy}</td></tr>
 * </table>
 *
 * <p>None of this is for cryptography.
 */
@NullMarked
package io.seedtree.rng;

import org.jspecify.annotations.NullMarked;
