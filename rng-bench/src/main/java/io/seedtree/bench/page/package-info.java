/**
 * Pages that need nothing else, and pictures in them: what the reports of all commands are made of. A
 * {@link io.seedtree.bench.page.Page} has texts, tables and figures; a {@link io.seedtree.bench.page.Chart} two
 * axes, a {@link io.seedtree.bench.page.RowChart} a row for each of several things. They take their colours
 * from the page.
 */
@NullMarked
package io.seedtree.bench.page;

import org.jspecify.annotations.NullMarked;
