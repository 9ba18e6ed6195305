/** The command {@code explain}: what an address means, step by step. */
@NullMarked
package io.seedtree.bench.explain;

import org.jspecify.annotations.NullMarked;
