/**
 * The bootstrap of the command line on Spark: {@code ./seedtree spark-bootstrap}, and a main class for
 * {@code spark-submit}. Data, arithmetic, intervals and report are those of {@code rng-bench}, which is not
 * published: this package is for the jar that has it all, {@code seedtree-spark.jar}.
 */
@NullMarked
package io.seedtree.spark.bootstrap;

import org.jspecify.annotations.NullMarked;
