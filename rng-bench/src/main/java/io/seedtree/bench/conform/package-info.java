/**
 * The command {@code conform}: calls with the values that NumPy printed, one case a line. A file is read,
 * each case is run and compared, and the counts are reported.
 */
@NullMarked
package io.seedtree.bench.conform;

import org.jspecify.annotations.NullMarked;
