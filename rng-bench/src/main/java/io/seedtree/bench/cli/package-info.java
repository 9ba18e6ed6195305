/**
 * What the commands share: bad input, output and its formats, colours, progress, the end by Ctrl-C, seeds, arguments by
 * name, Python's way to print numbers.
 */
@NullMarked
package io.seedtree.bench.cli;

import org.jspecify.annotations.NullMarked;
