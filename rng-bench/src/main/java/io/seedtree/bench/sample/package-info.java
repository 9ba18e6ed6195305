/** The command {@code sample}: NumPy's numbers, printed. */
@NullMarked
package io.seedtree.bench.sample;

import org.jspecify.annotations.NullMarked;
