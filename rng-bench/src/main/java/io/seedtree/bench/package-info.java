/** The command line: {@code ./seedtree COMMAND}. */
@NullMarked
package io.seedtree.bench;

import org.jspecify.annotations.NullMarked;
