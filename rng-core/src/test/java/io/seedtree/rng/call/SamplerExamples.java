package io.seedtree.rng.call;

import java.util.List;
import java.util.Map;

/** Arguments of each distribution of the list, on both sides of its switches of algorithm. */
final class SamplerExamples {

    /** By NumPy's name of the method. */
    static final Map<String, List<Map<String, Object>>> ALL = Map.ofEntries(
            of("random"),
            of("uniform", Map.of(), Map.of("low", -2.0, "high", 5.5), Map.of("low", 3.0, "high", 3.0)),
            of("standard_normal"),
            of("normal", Map.of(), Map.of("loc", 3.0, "scale", 0.5)),
            of("standard_exponential", Map.of(), Map.of("method", "inv")),
            of("exponential", Map.of(), Map.of("scale", 2.5)),
            of("standard_gamma", Map.of("shape", 0.0), Map.of("shape", 0.3), Map.of("shape", 1.0),
                    Map.of("shape", 4.5)),
            of("gamma", Map.of("shape", 0.3, "scale", 2.0), Map.of("shape", 7.0)),
            of("beta", Map.of("a", 0.5, "b", 0.7), Map.of("a", 1e-110, "b", 1e-110),
                    Map.of("a", 2.0, "b", 0.5)),
            of("chisquare", Map.of("df", 1.0), Map.of("df", 8.5)),
            of("noncentral_chisquare", Map.of("df", 3.0, "nonc", 0.0), Map.of("df", 0.5, "nonc", 2.0),
                    Map.of("df", 3.0, "nonc", 2.0)),
            of("f", Map.of("dfnum", 3.0, "dfden", 5.0)),
            of("noncentral_f", Map.of("dfnum", 3.0, "dfden", 5.0, "nonc", 1.5)),
            of("standard_t", Map.of("df", 4.0)),
            of("standard_cauchy"),
            of("pareto", Map.of("a", 3.0)),
            of("weibull", Map.of("a", 0.0), Map.of("a", 2.0)),
            of("power", Map.of("a", 3.0)),
            of("laplace", Map.of(), Map.of("loc", -1.0, "scale", 3.0)),
            of("gumbel", Map.of(), Map.of("loc", -1.0, "scale", 3.0)),
            of("logistic", Map.of(), Map.of("loc", -1.0, "scale", 3.0)),
            of("lognormal", Map.of(), Map.of("mean", -1.0, "sigma", 0.25)),
            of("rayleigh", Map.of(), Map.of("scale", 3.0)),
            of("wald", Map.of("mean", 1.0, "scale", 2.0)),
            of("vonmises", Map.of("mu", 1.0, "kappa", 1e-9), Map.of("mu", 1.0, "kappa", 1e-6),
                    Map.of("mu", 1.0, "kappa", 4.0), Map.of("mu", 1.0, "kappa", 1e7)),
            of("triangular", Map.of("left", -1.0, "mode", 0.5, "right", 4.0)),
            of("integers", Map.of("low", 0, "high", 1), Map.of("low", -5, "high", 100),
                    Map.of("low", 0, "high", 1L << 32), Map.of("low", 0, "high", 3L << 30),
                    Map.of("low", 7, "high", (1L << 32) + 6),
                    Map.of("low", -1, "high", 1L << 62, "endpoint", true),
                    Map.of("low", Long.MIN_VALUE, "high", Long.MAX_VALUE, "endpoint", true)),
            of("poisson", Map.of(), Map.of("lam", 0.0), Map.of("lam", 9.5), Map.of("lam", 100.0)),
            of("binomial", Map.of("n", 0, "p", 0.5), Map.of("n", 20, "p", 0.3), Map.of("n", 20, "p", 0.8),
                    Map.of("n", 1000, "p", 0.3), Map.of("n", 1000, "p", 0.9)),
            of("negative_binomial", Map.of("n", 5.0, "p", 0.3), Map.of("n", 0.5, "p", 0.9)),
            of("geometric", Map.of("p", 0.5), Map.of("p", 0.05)),
            of("zipf", Map.of("a", 2.0), Map.of("a", 2000.0)),
            of("logseries", Map.of("p", 0.3), Map.of("p", 0.99)),
            of("hypergeometric", Map.of("ngood", 15, "nbad", 25, "nsample", 5),
                    Map.of("ngood", 150, "nbad", 250, "nsample", 50)),
            of("multinomial", Map.of("n", 20, "pvals", List.of(0.2, 0.3, 0.5)),
                    Map.of("n", 5000, "pvals", List.of(0.0, 0.25, 0.75))),
            of("multivariate_hypergeometric", Map.of("colors", List.of(16, 8, 4), "nsample", 6),
                    Map.of("colors", List.of(160, 80, 400), "nsample", 500, "method", "marginals"),
                    Map.of("colors", List.of(16, 8, 4), "nsample", 6, "method", "count")),
            of("dirichlet", Map.of("alpha", List.of(1.0, 2.0, 3.0)),
                    Map.of("alpha", List.of(0.01, 0.0, 0.03))),
            of("multivariate_normal",
                    Map.of("mean", List.of(1.0, -2.0), "cov", List.of(List.of(1.0, 0.5), List.of(0.5, 2.0))),
                    Map.of("mean", List.of(0, 0), "cov", List.of(List.of(1, 0), List.of(0, 1)),
                            "method", "cholesky", "check_valid", "raise", "tol", 1e-6)));

    private SamplerExamples() {
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied
    private static Map.Entry<String, List<Map<String, Object>>> of(String name,
            Map<String, Object>... examples) {
        return Map.entry(name, examples.length == 0 ? List.of(Map.of()) : List.of(examples));
    }
}
