/**
 * The command {@code stream}: raw words of one stream, or of many mixed into one, for any external battery.
 *
 * <p>A {@link io.seedtree.bench.stream.Shape} says which streams and in which order: seed sequences at certain
 * places of the seed tree. Each becomes a {@link io.seedtree.bench.stream.WordSource}; two may be
 * {@link io.seedtree.bench.stream.Combination combined} into one; an
 * {@link io.seedtree.bench.stream.Interleaver} or {@link io.seedtree.bench.stream.Turns} mixes all of them; a
 * {@link io.seedtree.bench.stream.WordWriter} prints the bytes. A {@link io.seedtree.bench.stream.Control}
 * takes the place of a shape: streams that a battery has to find fault with.
 */
@NullMarked
package io.seedtree.bench.stream;

import org.jspecify.annotations.NullMarked;
