/**
 * The JMH benchmarks: draws, fills, children and tasks, ours and those of others.
 *
 * <p>{@code ./seedtree bench} runs them in order and compares them; see {@link io.seedtree.bench.measure}.
 * A single one is run by {@code java -cp rng-bench/target/seedtree.jar org.openjdk.jmh.Main -foe true},
 * with its name behind it.
 */
package io.seedtree.bench.jmh;
