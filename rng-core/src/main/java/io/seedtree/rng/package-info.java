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
 * <tr><td>NumPy's distributions over a generator of Java's</td>
 * <td>{@link io.seedtree.rng.BitGenerators#adapt}</td></tr>
 * <tr><td>to move along a stream, or to copies far along it</td>
 * <td>{@link io.seedtree.rng.AdvanceableBitGenerator}, {@link io.seedtree.rng.JumpableBitGenerator}</td></tr>
 * <tr><td>to save a generator and go on later</td><td>{@link io.seedtree.rng.StreamState}</td></tr>
 * <tr><td>one distribution, set up once, drawn often</td>
 * <td>the samplers of {@link io.seedtree.rng.sampler}</td></tr>
 * <tr><td>the old {@code np.random.seed} world</td><td>{@link io.seedtree.rng.legacy}</td></tr>
 * </table>
 *
 * <p><b>Threads.</b> Seed sequences, addresses, keyed streams and states are immutable and may be shared, as may a
 * spawner. A bit generator and its generator belong to one thread at a time: give each thread a child.
 *
 * <p><b>Errors.</b> What is out of range is refused with an {@link java.lang.IllegalArgumentException} that has the
 * value in its message, a range that leaves its array with an {@link java.lang.IndexOutOfBoundsException}, before a word
 * is drawn. Null is refused with a {@link java.lang.NullPointerException}, at the
 * latest when it is used, unless a parameter is marked {@link org.jspecify.annotations.Nullable}.
 *
 * <p>None of this is for cryptography.
 */
@NullMarked
package io.seedtree.rng;

import org.jspecify.annotations.NullMarked;
