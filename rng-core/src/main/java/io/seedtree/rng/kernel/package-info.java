/**
 * The loops that make many words at once, and the choice between them.
 *
 * <p>A kernel knows arrays and the words of a state, not the bit generators. Whatever it is made of, its words
 * and the state that it leaves are those of the loop of single draws. The package is not exported.
 */
@NullMarked
package io.seedtree.rng.kernel;

import org.jspecify.annotations.NullMarked;
