package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The normal distribution by inversion of its distribution function: a monotone function of one uniform
 * value, as common and antithetic random numbers need it. Always one {@code nextDouble} a value. NumPy has no
 * such method; its {@code normal} is {@link Normal}.
 *
 * <p>A value is {@code loc + scale * quantile(u + 2^-54)} with {@code u} from {@code random}. That is the
 * middle of the cell of {@code u}: neither end of [0, 1] is met, so no value is infinite, and
 * {@code 1 - 2^-53 - u} gives exactly the opposite deviation. The largest deviation is 8.3 scales.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. Michael J. Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution" (1988),
 * routine PPND16: rational functions of degree 7 with a relative error of about 1e-16. Both numbers that it
 * takes from the probability, the distance to 1/2 and the smaller tail, are exact here.
 */
public final class NormalInversion extends MappedSampler {

    private static final double HALF_CELL = 0x1.0p-54;
    private static final double CENTRE_HALF_WIDTH = 0.425;
    private static final double CENTRE_SHIFT = 0.180625;
    private static final double MIDDLE_UP_TO = 5.0;
    private static final double MIDDLE_SHIFT = 1.6;

    /* Coefficients of the paper, highest power first. */
    private static final double[] CENTRE_NUMERATOR = {
        2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4,
        4.5921953931549871457e+4, 1.3731693765509461125e+4, 1.9715909503065514427e+3,
        1.3314166789178437745e+2, 3.3871328727963666080e+0,
    };
    private static final double[] CENTRE_DENOMINATOR = {
        5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4,
        2.1213794301586595867e+4, 5.3941960214247511077e+3, 6.8718700749205790830e+2,
        4.2313330701600911252e+1, 1.0,
    };
    private static final double[] MIDDLE_NUMERATOR = {
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
        1.27045825245236838258e+0, 3.64784832476320460504e+0, 5.76949722146069140550e+0,
        4.63033784615654529590e+0, 1.42343711074968357734e+0,
    };
    private static final double[] MIDDLE_DENOMINATOR = {
        1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
        1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e+0,
        2.05319162663775882187e+0, 1.0,
    };
    private static final double[] FAR_NUMERATOR = {
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
        2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e+0,
        5.46378491116411436990e+0, 6.65790464350110377720e+0,
    };
    private static final double[] FAR_DENOMINATOR = {
        2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
        7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
        5.99832206555887937690e-1, 1.0,
    };

    private final double loc;
    private final double scale;

    private NormalInversion(double loc, double scale) {
        super(StandardUniform.of());
        this.loc = loc;
        this.scale = scale;
    }

    /**
     * Returns the distribution.
     *
     * @param loc the mean
     * @param scale the standard deviation, at least 0; -0.0 is refused
     * @return the sampler
     * @throws IllegalArgumentException if {@code scale} is negative, -0.0 included
     */
    public static NormalInversion of(double loc, double scale) {
        Constraints.nonNegative("normal by inversion", "scale", scale);
        return new NormalInversion(loc, scale);
    }

    @Override
    public double draw(BitGenerator bits) {
        return value(bits.nextDouble());
    }

    @Override
    void map(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = value(values[i]);
        }
    }

    private double value(double u) {
        double distance = (u - 0.5) + HALF_CELL;
        double tail = distance < 0.0 ? u + HALF_CELL : (1.0 - u) - HALF_CELL;
        return loc + scale * quantile(distance, tail);
    }

    /** The quantile of a probability, given as its signed distance from 1/2 and as the smaller tail. */
    private static double quantile(double distance, double tail) {
        if (Math.abs(distance) <= CENTRE_HALF_WIDTH) {
            double r = CENTRE_SHIFT - distance * distance;
            return polynomial(CENTRE_NUMERATOR, r) * distance / polynomial(CENTRE_DENOMINATOR, r);
        }
        double r = Math.sqrt(-Elementary.log(tail));
        double size = r <= MIDDLE_UP_TO
                ? ratio(MIDDLE_NUMERATOR, MIDDLE_DENOMINATOR, r - MIDDLE_SHIFT)
                : ratio(FAR_NUMERATOR, FAR_DENOMINATOR, r - MIDDLE_UP_TO);
        return distance < 0.0 ? -size : size;
    }

    private static double ratio(double[] numerator, double[] denominator, double r) {
        return polynomial(numerator, r) / polynomial(denominator, r);
    }

    private static double polynomial(double[] coefficients, double r) {
        double value = coefficients[0];
        for (int k = 1; k < coefficients.length; k++) {
            value = value * r + coefficients[k];
        }
        return value;
    }
}
