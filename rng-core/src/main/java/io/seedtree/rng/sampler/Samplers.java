package io.seedtree.rng.sampler;

import io.seedtree.rng.sampler.SamplerEntry.OfDouble;
import io.seedtree.rng.sampler.SamplerEntry.OfDoubleVector;
import io.seedtree.rng.sampler.SamplerEntry.OfFloat;
import io.seedtree.rng.sampler.SamplerEntry.OfLong;
import io.seedtree.rng.sampler.SamplerEntry.OfLongVector;
import io.seedtree.rng.sampler.SamplerEntry.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The list of all distributions, by the names, parameters and defaults of NumPy's {@code Generator}. What is
 * said of samplers in general is tested over this list.
 *
 * <p>Immutable and safe to share, as its entries are.
 */
public final class Samplers {

    private static final List<SamplerEntry> ALL = List.of(
            new OfDouble("random", none(), a -> StandardUniform.of()),
            new OfFloat("random", none(), a -> StandardUniformFloat.of()),
            new OfDouble("uniform", list("low", 0.0, "high", 1.0),
                    a -> Uniform.of(a.real("low"), a.real("high"))),
            new OfDouble("standard_normal", none(), a -> StandardNormal.of()),
            new OfFloat("standard_normal", none(), a -> StandardNormalFloat.of()),
            new OfDouble("normal", list("loc", 0.0, "scale", 1.0),
                    a -> Normal.of(a.real("loc"), a.real("scale"))),
            new OfDouble("standard_exponential", list("method", "zig"),
                    a -> StandardExponential.of(exponential(a))),
            new OfFloat("standard_exponential", list("method", "zig"),
                    a -> StandardExponentialFloat.of(exponential(a))),
            new OfDouble("exponential", list("scale", 1.0), a -> Exponential.of(a.real("scale"))),
            new OfDouble("standard_gamma", list("shape", null), a -> StandardGamma.of(a.real("shape"))),
            new OfFloat("standard_gamma", list("shape", null), a -> StandardGammaFloat.of(a.real("shape"))),
            new OfDouble("gamma", list("shape", null, "scale", 1.0),
                    a -> Gamma.of(a.real("shape"), a.real("scale"))),
            new OfDouble("beta", list("a", null, "b", null), a -> Beta.of(a.real("a"), a.real("b"))),
            new OfDouble("chisquare", list("df", null), a -> ChiSquare.of(a.real("df"))),
            new OfDouble("noncentral_chisquare", list("df", null, "nonc", null),
                    a -> NoncentralChiSquare.of(a.real("df"), a.real("nonc"))),
            new OfDouble("f", list("dfnum", null, "dfden", null),
                    a -> F.of(a.real("dfnum"), a.real("dfden"))),
            new OfDouble("noncentral_f", list("dfnum", null, "dfden", null, "nonc", null),
                    a -> NoncentralF.of(a.real("dfnum"), a.real("dfden"), a.real("nonc"))),
            new OfDouble("standard_t", list("df", null), a -> StandardT.of(a.real("df"))),
            new OfDouble("standard_cauchy", none(), a -> StandardCauchy.of()),
            new OfDouble("pareto", list("a", null), a -> Pareto.of(a.real("a"))),
            new OfDouble("weibull", list("a", null), a -> Weibull.of(a.real("a"))),
            new OfDouble("power", list("a", null), a -> Power.of(a.real("a"))),
            new OfDouble("laplace", list("loc", 0.0, "scale", 1.0),
                    a -> Laplace.of(a.real("loc"), a.real("scale"))),
            new OfDouble("gumbel", list("loc", 0.0, "scale", 1.0),
                    a -> Gumbel.of(a.real("loc"), a.real("scale"))),
            new OfDouble("logistic", list("loc", 0.0, "scale", 1.0),
                    a -> Logistic.of(a.real("loc"), a.real("scale"))),
            new OfDouble("lognormal", list("mean", 0.0, "sigma", 1.0),
                    a -> Lognormal.of(a.real("mean"), a.real("sigma"))),
            new OfDouble("rayleigh", list("scale", 1.0), a -> Rayleigh.of(a.real("scale"))),
            new OfDouble("wald", list("mean", null, "scale", null),
                    a -> Wald.of(a.real("mean"), a.real("scale"))),
            new OfDouble("vonmises", list("mu", null, "kappa", null),
                    a -> VonMises.of(a.real("mu"), a.real("kappa"))),
            new OfDouble("triangular", list("left", null, "mode", null, "right", null),
                    a -> Triangular.of(a.real("left"), a.real("mode"), a.real("right"))),
            new OfLong("integers", list("low", null, "high", null, "endpoint", false),
                    a -> BoundedIntegers.of(a.integer("low"), a.integer("high"), a.flag("endpoint"))),
            new OfLong("poisson", list("lam", 1.0), a -> Poisson.of(a.real("lam"))),
            new OfLong("binomial", list("n", null, "p", null), a -> Binomial.of(a.integer("n"), a.real("p"))),
            new OfLong("negative_binomial", list("n", null, "p", null),
                    a -> NegativeBinomial.of(a.real("n"), a.real("p"))),
            new OfLong("geometric", list("p", null), a -> Geometric.of(a.real("p"))),
            new OfLong("zipf", list("a", null), a -> Zipf.of(a.real("a"))),
            new OfLong("logseries", list("p", null), a -> LogSeries.of(a.real("p"))),
            new OfLong("hypergeometric", list("ngood", null, "nbad", null, "nsample", null),
                    a -> Hypergeometric.of(a.integer("ngood"), a.integer("nbad"), a.integer("nsample"))),
            new OfLongVector("multinomial", list("n", null, "pvals", null),
                    a -> Multinomial.of(a.integer("n"), a.reals("pvals"))),
            new OfLongVector("multivariate_hypergeometric",
                    list("colors", null, "nsample", null, "method", "marginals"),
                    Samplers::multivariateHypergeometric),
            new OfDoubleVector("dirichlet", list("alpha", null), a -> Dirichlet.of(a.reals("alpha"))),
            new OfDoubleVector("multivariate_normal",
                    list("mean", null, "cov", null, "check_valid", "warn", "tol", 1e-8, "method", "svd"),
                    Samplers::multivariateNormal));

    private Samplers() {
    }

    /**
     * Returns the list.
     *
     * @return all entries; a name stands twice if it has a type {@code float32}, too
     */
    public static List<SamplerEntry> all() {
        return ALL;
    }

    /**
     * Returns the entry of a name and a type.
     *
     * @param name NumPy's name of the method
     * @param dtype NumPy's name of the type of the values, or null for the method's own
     * @return the entry, if there is one
     */
    public static Optional<SamplerEntry> find(String name, @Nullable String dtype) {
        return ALL.stream()
                .filter(entry -> entry.name().equals(name) && (dtype == null || entry.dtype().equals(dtype)))
                .findFirst();
    }

    private static List<Parameter> none() {
        return List.of();
    }

    /** Parameters of names and defaults in turn. */
    private static List<Parameter> list(@Nullable Object... namesAndDefaults) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < namesAndDefaults.length; i += 2) {
            parameters.add(new Parameter(String.valueOf(namesAndDefaults[i]), namesAndDefaults[i + 1]));
        }
        return List.copyOf(parameters);
    }

    private static StandardExponential.Method exponential(SamplerArguments a) {
        return switch (a.text("method")) {
            case "zig" -> StandardExponential.Method.ZIGGURAT;
            case "inv" -> StandardExponential.Method.INVERSION;
            default -> throw unknown("standard_exponential", "method", "zig or inv", a);
        };
    }

    private static MultivariateHypergeometric multivariateHypergeometric(SamplerArguments a) {
        MultivariateHypergeometric.Method method = switch (a.text("method")) {
            case "marginals" -> MultivariateHypergeometric.Method.MARGINALS;
            case "count" -> MultivariateHypergeometric.Method.COUNT;
            default -> throw unknown("multivariate_hypergeometric", "method", "marginals or count", a);
        };
        return MultivariateHypergeometric.of(a.integers("colors"), a.integer("nsample"), method);
    }

    private static MultivariateNormal multivariateNormal(SamplerArguments a) {
        MultivariateNormal.Method method = switch (a.text("method")) {
            case "svd" -> MultivariateNormal.Method.SVD;
            case "eigh" -> MultivariateNormal.Method.EIGH;
            case "cholesky" -> MultivariateNormal.Method.CHOLESKY;
            default -> throw unknown("multivariate_normal", "method", "svd, eigh or cholesky", a);
        };
        MultivariateNormal.CheckValid checkValid = switch (a.text("check_valid")) {
            case "raise" -> MultivariateNormal.CheckValid.RAISE;
            case "warn", "ignore" -> MultivariateNormal.CheckValid.IGNORE;
            default -> throw unknown("multivariate_normal", "check_valid", "warn, raise or ignore", a);
        };
        return MultivariateNormal.of(a.reals("mean"), a.matrix("cov"), method, checkValid, a.real("tol"));
    }

    private static IllegalArgumentException unknown(String method, String name, String rule,
            SamplerArguments a) {
        return new IllegalArgumentException(method + ": " + name + " must be " + rule + ": " + a.text(name));
    }
}
