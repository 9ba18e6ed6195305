/**
 * The methods of NumPy's random generators by their own names and keyword arguments, for the command line and
 * for tests.
 *
 * <p>Not exported: no promise is made about these types.
 */
@NullMarked
package io.seedtree.rng.call;

import org.jspecify.annotations.NullMarked;
