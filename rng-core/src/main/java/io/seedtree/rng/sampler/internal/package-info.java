/**
 * What the samplers of this library share with its legacy world. Not exported: no promise is made about these
 * types.
 */
@NullMarked
package io.seedtree.rng.sampler.internal;

import org.jspecify.annotations.NullMarked;
