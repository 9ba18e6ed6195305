/** What the commands share: bad input, output, seeds, arguments by name, Python's way to print numbers. */
@NullMarked
package io.seedtree.bench.cli;

import org.jspecify.annotations.NullMarked;
