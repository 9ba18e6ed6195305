/** Pages that need nothing else, and pictures in them. */
@NullMarked
package io.seedtree.bench.page;

import org.jspecify.annotations.NullMarked;
