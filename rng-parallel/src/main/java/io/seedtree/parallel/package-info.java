/**
 * The home of the parallel framework: streams for ForkJoin tasks, virtual threads, executors and Monte Carlo jobs. The
 * framework is built in the next step; so far only the default bit generator is here.
 */
@NullMarked
package io.seedtree.parallel;

import org.jspecify.annotations.NullMarked;
