package io.seedtree.spark;

import io.seedtree.rng.Generator;
import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * The distributions of {@link SeededFunctions}; a constant is the function's name in capitals. Those that only
 * shift and scale take no parameters: SQL does that by itself, to the same bits.
 */
enum Distribution {

    /** {@code random()}. */
    UNIFORM(0, (rng, p) -> rng.random()),
    /** {@code standard_normal()}. */
    NORMAL(0, (rng, p) -> rng.standardNormal()),
    /** {@code standard_exponential()}. */
    EXPONENTIAL(0, (rng, p) -> rng.standardExponential()),
    /** {@code standard_cauchy()}. */
    CAUCHY(0, (rng, p) -> rng.standardCauchy()),
    /** {@code laplace()}. */
    LAPLACE(0, (rng, p) -> rng.laplace(0.0, 1.0)),
    /** {@code gumbel()}. */
    GUMBEL(0, (rng, p) -> rng.gumbel(0.0, 1.0)),
    /** {@code logistic()}. */
    LOGISTIC(0, (rng, p) -> rng.logistic(0.0, 1.0)),
    /** {@code gamma(shape, scale)}. */
    GAMMA(2, (rng, p) -> rng.gamma(p.real(0), p.real(1))),
    /** {@code beta(a, b)}. */
    BETA(2, (rng, p) -> rng.beta(p.real(0), p.real(1))),
    /** {@code lognormal(mean, sigma)}. */
    LOGNORMAL(2, (rng, p) -> rng.lognormal(p.real(0), p.real(1))),
    /** {@code chisquare(df)}. */
    CHISQUARE(1, (rng, p) -> rng.chisquare(p.real(0))),
    /** {@code f(dfnum, dfden)}. */
    F(2, (rng, p) -> rng.f(p.real(0), p.real(1))),
    /** {@code standard_t(df)}. */
    STANDARD_T(1, (rng, p) -> rng.standardT(p.real(0))),
    /** {@code weibull(a)}. */
    WEIBULL(1, (rng, p) -> rng.weibull(p.real(0))),
    /** {@code pareto(a)}. */
    PARETO(1, (rng, p) -> rng.pareto(p.real(0))),
    /** {@code power(a)}. */
    POWER(1, (rng, p) -> rng.power(p.real(0))),
    /** {@code rayleigh(scale)}. */
    RAYLEIGH(1, (rng, p) -> rng.rayleigh(p.real(0))),
    /** {@code wald(mean, scale)}. */
    WALD(2, (rng, p) -> rng.wald(p.real(0), p.real(1))),
    /** {@code vonmises(mu, kappa)}. */
    VONMISES(2, (rng, p) -> rng.vonmises(p.real(0), p.real(1))),
    /** {@code triangular(left, mode, right)}. */
    TRIANGULAR(3, (rng, p) -> rng.triangular(p.real(0), p.real(1), p.real(2))),

    /** The next 64 bits. */
    WORD(DataTypes.LongType, 0, (rng, p) -> rng.nextLong()),
    /** {@code integers(low, high)}. */
    INTEGER(DataTypes.LongType, 2, (rng, p) -> rng.integers(p.whole(0), p.whole(1))),
    /** {@code poisson(lam)}. */
    POISSON(DataTypes.LongType, 1, (rng, p) -> rng.poisson(p.real(0))),
    /** {@code binomial(n, p)}. */
    BINOMIAL(DataTypes.LongType, 2, (rng, p) -> rng.binomial(p.whole(0), p.real(1))),
    /** {@code negative_binomial(n, p)}. */
    NEGATIVE_BINOMIAL(DataTypes.LongType, 2, (rng, p) -> rng.negativeBinomial(p.real(0), p.real(1))),
    /** {@code geometric(p)}. */
    GEOMETRIC(DataTypes.LongType, 1, (rng, p) -> rng.geometric(p.real(0))),
    /** {@code zipf(a)}. */
    ZIPF(DataTypes.LongType, 1, (rng, p) -> rng.zipf(p.real(0))),
    /** {@code logseries(p)}. */
    LOGSERIES(DataTypes.LongType, 1, (rng, p) -> rng.logseries(p.real(0))),
    /** {@code hypergeometric(ngood, nbad, nsample)}. */
    HYPERGEOMETRIC(DataTypes.LongType, 3, (rng, p) -> rng.hypergeometric(p.whole(0), p.whole(1), p.whole(2)));

    private final DataType type;
    private final int parameters;
    private final Draw draw;

    /** Draws a value. */
    @FunctionalInterface
    private interface Draw {

        Object of(Generator rng, SqlParameters parameters);
    }

    Distribution(int parameters, Draw draw) {
        this(DataTypes.DoubleType, parameters, draw);
    }

    Distribution(DataType type, int parameters, Draw draw) {
        this.type = type;
        this.parameters = parameters;
        this.draw = draw;
    }

    /** The distribution of a function. */
    static Distribution of(String function) {
        return Arrays.stream(values())
                .filter(distribution -> distribution.function().equals(function))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("function must be one of "
                        + SeededFunctions.names() + ": " + function));
    }

    /** The name of the function. */
    String function() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of its values. */
    DataType type() {
        return type;
    }

    /** The number of its parameters, without the key. */
    int parameters() {
        return parameters;
    }

    /** Draws a value; a Double or a Long. */
    Object draw(Generator rng, SqlParameters given) {
        return draw.of(rng, given);
    }
}
