/**
 * {@code seedtree audit}: the parallel streams of the JDK and of this library side by side, on this machine.
 */
@NullMarked
package io.seedtree.bench.audit;

import org.jspecify.annotations.NullMarked;
