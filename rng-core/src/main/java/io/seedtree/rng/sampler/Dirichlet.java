package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Sizes;
import java.util.Arrays;

/**
 * The Dirichlet distribution: random shares of a whole, the larger {@code alpha} the larger the share.
 * NumPy's {@code dirichlet}. Cost: a gamma draw for each component; a beta draw where all of {@code alpha} is
 * below 0.1. Components of alpha 0 are 0, and if all are, so is the vector and nothing is drawn.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. Gamma draws divided by their sum, where that cannot underflow to 0 / 0; else a stick is broken by
 * beta draws, each against the sum of the alphas that follow. The sign of -0.0 is dropped, because with it
 * NumPy's beta draw would never return.
 */
public final class Dirichlet implements DoubleVectorSampler {

    private static final double STICK_BELOW = 0.1;

    private final double[] alpha;
    private final double[] sumsFromRight;
    private final boolean breaksStick;

    private Dirichlet(double[] alpha) {
        this.alpha = alpha;
        sumsFromRight = alpha.clone();
        for (int j = alpha.length - 2; j >= 0; j--) {
            sumsFromRight[j] = sumsFromRight[j + 1] + alpha[j];
        }
        breaksStick = alpha.length > 0 && largest(alpha) < STICK_BELOW;
    }

    /**
     * Returns the sampler of the concentrations.
     *
     * @param alpha the concentrations, each at least 0
     * @return the sampler
     * @throws IllegalArgumentException if an element is negative
     */
    public static Dirichlet of(double[] alpha) {
        double[] concentrations = new double[alpha.length];
        for (int j = 0; j < alpha.length; j++) {
            if (alpha[j] < 0.0) {
                throw new IllegalArgumentException("dirichlet: alpha must be >= 0: " + alpha[j]);
            }
            concentrations[j] = alpha[j] + 0.0;
        }
        return new Dirichlet(concentrations);
    }

    /** The largest element, or NaN if there is one. */
    private static double largest(double[] alpha) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double value : alpha) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    @Override
    public int dimension() {
        return alpha.length;
    }

    @Override
    public void draw(BitGenerator bits, double[] vector) {
        Sizes.checkVector(vector.length, alpha.length);
        if (breaksStick) {
            breakStick(bits, vector);
        } else {
            divideGammas(bits, vector);
        }
    }

    private void divideGammas(BitGenerator bits, double[] vector) {
        double sum = 0.0;
        for (int j = 0; j < vector.length; j++) {
            vector[j] = StandardGamma.next(bits, alpha[j]);
            sum += vector[j];
        }
        double inverse = 1.0 / sum;
        for (int j = 0; j < vector.length; j++) {
            vector[j] *= inverse;
        }
    }

    private void breakStick(BitGenerator bits, double[] vector) {
        int last = vector.length - 1;
        Arrays.fill(vector, 0.0);
        if (!(sumsFromRight[0] > 0.0)) {
            return;
        }
        double rest = 1.0;
        for (int j = 0; j < last; j++) {
            double share = Beta.next(bits, alpha[j], sumsFromRight[j + 1]);
            vector[j] = rest * share;
            rest *= 1.0 - share;
            if (sumsFromRight[j + 1] == 0.0) {
                break;
            }
        }
        vector[last] = rest;
    }
}
