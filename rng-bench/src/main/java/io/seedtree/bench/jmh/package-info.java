/**
 * The JMH benchmarks of single draws and of child creation, each beside its rivals in the same run.
 *
 * <p>They are run by {@code java -cp rng-bench/target/seedtree.jar org.openjdk.jmh.Main -foe true}, with a benchmark's name
 * behind it.
 */
package io.seedtree.bench.jmh;
