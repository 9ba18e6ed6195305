/**
 * {@code seedtree battery}: tests between streams, each with controls that must fail it.
 *
 * <p>A {@link io.seedtree.bench.battery.Check} is a statement about streams that a run can refute. It yields
 * an {@link io.seedtree.bench.battery.Outcome} of findings: p-values, counts with the chance of them, and
 * exact statements. Its {@link io.seedtree.bench.battery.Control controls} are runs of the same code on
 * something known to be wrong; a check whose control passes proves nothing, and the battery fails. All checks
 * stand in {@code Checks}.
 */
@NullMarked
package io.seedtree.bench.battery;

import org.jspecify.annotations.NullMarked;
