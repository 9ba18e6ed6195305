/**
 * Exact distribution functions of everything that the library draws.
 *
 * <p>None of them uses the library's own arithmetic: they are Commons Statistics', closed forms, sums and
 * integrals from the literature, which is named at each.
 */
@NullMarked
package io.seedtree.bench.battery.fit.law;

import org.jspecify.annotations.NullMarked;
