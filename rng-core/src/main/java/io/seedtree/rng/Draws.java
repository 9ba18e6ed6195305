package io.seedtree.rng;

/**
 * What the families of draws of a {@link Generator} have in common: the source of their words.
 *
 * <p>For one thread at a time, as the generator.
 */
public sealed interface Draws permits ChoiceDraws, CountDraws, ExponentialDraws, IntegerDraws, JavaDraws,
        NormalDraws, OrderDraws, SamplerDraws, ShapeDraws, UniformDraws {

    /**
     * Returns the source of random words.
     *
     * @return the bit generator, the same at each call
     */
    BitGenerator bitGenerator();
}
