package io.seedtree.bench.battery.fit.law;

import java.util.function.DoubleUnaryOperator;

/** The von Mises distribution on [-pi, pi]. */
/*
 * Design. There is no closed form. The density exp(kappa (cos x - 1)) is integrated by Gauss and Legendre's
 * rule of eight points (M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions", table 25.4) in
 * many equal intervals, once; the distribution function adds the piece of an interval to the sum of those
 * before it, over the sum of all. Where the density is below exp(-700) of its height it is nothing.
 */
public final class VonMisesLaw {

    private static final double[] NODES =
            {0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363};
    private static final double[] WEIGHTS =
            {0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763};
    private static final int INTERVALS = 1024;
    private static final double FAR = 38.0;
    private static final double TURN = 2.0 * Math.PI;

    private final DoubleUnaryOperator density;
    private final double half;
    private final double step;
    /** Integrals from the left end to the beginning of each interval, and to the right end. */
    private final double[] sums = new double[INTERVALS + 1];

    private VonMisesLaw(double kappa) {
        density = x -> {
            double sine = Math.sin(x / 2.0);
            return Math.exp(-2.0 * kappa * sine * sine);
        };
        half = Math.min(Math.PI, FAR / Math.sqrt(kappa));
        step = 2.0 * half / INTERVALS;
        for (int i = 0; i < INTERVALS; i++) {
            sums[i + 1] = sums[i] + integral(-half + i * step, step);
        }
    }

    /**
     * Returns the distribution.
     *
     * @param mu the mean direction, in [-pi, pi]
     * @param kappa the concentration, above 0
     * @return the distribution
     */
    public static Law of(double mu, double kappa) {
        VonMisesLaw law = new VonMisesLaw(kappa);
        double atLeft = law.turned(-Math.PI - mu);
        return Law.continuous(
                x -> x <= -Math.PI ? 0.0 : x >= Math.PI ? 1.0 : law.turned(x - mu) - atLeft, Moments.NONE);
    }

    /** The distribution function about 0, continued beyond a turn: one more with each. */
    private double turned(double x) {
        double turns = Math.floor((x + Math.PI) / TURN);
        return turns + central(x - turns * TURN);
    }

    private double central(double x) {
        if (x <= -half) {
            return 0.0;
        }
        if (x >= half) {
            return 1.0;
        }
        int i = Math.min(INTERVALS - 1, (int) ((x + half) / step));
        double left = -half + i * step;
        return (sums[i] + integral(left, x - left)) / sums[INTERVALS];
    }

    private double integral(double left, double width) {
        double middle = left + width / 2.0;
        double sum = 0.0;
        for (int i = 0; i < NODES.length; i++) {
            double distance = NODES[i] * width / 2.0;
            sum += WEIGHTS[i] * (density.applyAsDouble(middle - distance)
                    + density.applyAsDouble(middle + distance));
        }
        return sum * width / 2.0;
    }
}
