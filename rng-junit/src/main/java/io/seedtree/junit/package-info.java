/**
 * Seeded tests for JUnit Jupiter: every test draws from streams of its own, and every failure says how to
 * draw them again.
 *
 * <pre>{@code
 * @Seeded
 * class SorterTest {
 *
 *     @Test
 *     void sortsAnyOrder(Generator rng) {
 *         long[] values = rng.integers(0, 100, 1_000);
 *         ...
 *     }
 *
 *     @SeedSweep(100)
 *     void keepsWhatIsEqualInOrder(Generator rng) { ... }
 *
 *     @ParameterizedTest
 *     @RandomSource({"integers(0, 1000)", "uniform(0, 1)"})
 *     void sortsAnySize(int size, double presorted, Generator rng) { ... }
 * }
 * }</pre>
 *
 * <table>
 * <caption>Which annotation for which need</caption>
 * <tr><th>need</th><th>annotation</th></tr>
 * <tr><td>random numbers in a test, new ones each run</td><td>{@link io.seedtree.junit.Seeded @Seeded}</td></tr>
 * <tr><td>the same numbers each run</td><td>{@link io.seedtree.junit.Seeded @Seeded(42)}</td></tr>
 * <tr><td>a run once more, as it was</td><td>{@code -Dseedtree.seed=...}, which the run has printed</td></tr>
 * <tr><td>one test under many seeds, or a statistical test</td>
 * <td>{@link io.seedtree.junit.SeedSweep @SeedSweep(1000)}</td></tr>
 * <tr><td>random arguments of a parameterized test</td>
 * <td>{@link io.seedtree.junit.RandomSource @RandomSource("normal(0, 1)")}</td></tr>
 * </table>
 *
 * <p>A test that fails prints, behind its stack trace,
 *
 * <pre>
 * Suppressed: io.seedtree.junit.SeededFailure: drew from
 *     PCG64DXSM:42/"[class:SorterTest]/[method:sortsAnyOrder]"/0; again: mvn test -Dtest=SorterTest#sortsAnyOrder ...
 * </pre>
 *
 * <p>{@link io.seedtree.rng.Address} opens that stream anywhere, and NumPy has its numbers, too.
 *
 * <p>Which stream a test has depends on the root and on the test's unique id, not on other tests, on the
 * order, on threads or on who runs it. {@link io.seedtree.junit.Seeded} has the rules.
 */
@NullMarked
package io.seedtree.junit;

import org.jspecify.annotations.NullMarked;
