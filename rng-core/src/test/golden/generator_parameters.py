"""Parameter sets of `numpy.random.Generator`: both sides of each algorithm switch, huge and tiny values."""

from math import nextafter, ulp
from typing import Any

Args = dict[str, Any]
INF = float("inf")


def above(value: float) -> float:
    """The next double upwards."""
    return nextafter(value, INF)


def below(value: float) -> float:
    """The next double downwards."""
    return nextafter(value, -INF)


def table(names: str, *rows: Any) -> list[Args]:
    """Keyword arguments from rows of values; a row of one value may stand alone."""
    keys = names.split()
    tuples = [row if isinstance(row, tuple) else (row,) for row in rows]
    if any(len(row) != len(keys) for row in tuples):
        raise ValueError(f"ragged table for {names}")
    return [dict(zip(keys, row)) for row in tuples]


LOCATION_SCALE = ((0.0, 1.0), (0.0, 0.0), (-3.5, 2.0), (1.5, 0.1), (1e300, 1e290), (1e-300, 1e-310),
                  (1e10, 1e-10), (-1e-5, 1e5), (100.0, 0.25), (7.0, 1e300), (-0.125, 3.0), (1 / 3, 1e-3))
GAMMA_SHAPES = (0.0, 1e-300, 1e-3, 0.1, 0.5, 0.9, below(1.0), 1.0, above(1.0), 1.5, 2.0, 3.7, 10.0, 1e3, 1e10,
                1e300)

CONTINUOUS: dict[str, list[Args]] = {
    "random": [{}] * 12,
    "uniform": table("low high", (0.0, 1.0), (0.0, 0.0), (-1.0, 1.0), (5.0, 5.5), (-1e308, 7e307),
                     (1e-310, 1e-308), (1e10, above(1e10)), (-3.0, -2.0), (0.1, 0.3), (0.0, 2.0**53),
                     (-1e-5, 1e5), (1.0, 1e300)),
    "standard_normal": [{}] * 12,
    "normal": table("loc scale", *LOCATION_SCALE),
    "standard_exponential": [{}] * 6 + [{"method": "zig"}] * 6 + [{"method": "inv"}] * 12,
    "exponential": table("scale", 0.0, 1e-300, 5e-324, 1e-5, 0.1, 1.0, 2.5, 10.0, 1e3, 1e10, 1e300, 1 / 3),
    "standard_gamma": table("shape", *GAMMA_SHAPES),
    "gamma": table("shape scale", *zip(GAMMA_SHAPES, (1.0, 2.0, 0.5, 1e10, 1e-10, 1 / 3, 0.0, 7.0) * 2)),
    "beta": table("a b", (1.0, 1.0), (0.5, 0.5), (0.1, 0.9), (1.0, above(1.0)), (above(1.0), 1.0),
                  (1e-4, 1e-4), (1e-200, 1e-200), (3e-103, 3e-103), (2.9e-103, 2.9e-103), (2.9e-103, 3e-103),
                  (1e-300, 1e-310), (1e-3, 1e-200), (2.0, 3.0), (0.3, 5.0), (1e6, 1e-3), (1e10, 1e10),
                  (100.0, 0.01)),
    "chisquare": table("df", 1e-3, 0.5, 1.0, below(2.0), 2.0, above(2.0), 3.0, 7.5, 30.0, 1e3, 1e8, 1e300),
    "noncentral_chisquare": table("df nonc", (3.0, 0.0), (0.5, 0.0), (1.0, 2.0), (above(1.0), 2.0),
                                  (below(1.0), 2.0), (0.5, 2.0), (0.5, 30.0), (0.2, 1e3), (2.0, 1.0),
                                  (3.0, 2.0), (10.0, 100.0), (1e5, 1e5), (2.5, 1e-10), (0.5, 1e-10)),
    "f": table("dfnum dfden", (1.0, 1.0), (2.0, 2.0), (3.0, 5.0), (0.5, 0.7), (100.0, 3.0), (1e5, 1e5),
               (1.0, 1e3), (2.5, 2.5), (4.0, 1e10), (1e10, 4.0), (7.0, 0.9), (20.0, 30.0)),
    "noncentral_f": table("dfnum dfden nonc", (3.0, 5.0, 0.0), (3.0, 5.0, 2.0), (1.0, 5.0, 2.0),
                          (0.5, 2.0, 2.0), (2.0, 2.0, 1.0), (10.0, 20.0, 30.0), (100.0, 3.0, 1e-10),
                          (4.0, 4.0, 1e3), (1e5, 1e5, 1e5), (above(1.0), 7.0, 0.5), (0.7, 0.9, 50.0),
                          (6.0, 12.0, 24.0)),
    "standard_t": table("df", 0.1, 0.5, 1.0, below(2.0), 2.0, 3.0, 4.0, 5.5, 10.0, 30.0, 1e3, 1e10),
    "standard_cauchy": [{}] * 12,
    "pareto": table("a", 1e-2, 0.1, 0.5, 1.0, 1.5, 2.0, 3.0, 7.7, 20.0, 100.0, 1e6, 1e300),
    "weibull": table("a", 0.0, 1e-2, 0.3, 0.5, below(1.0), 1.0, 1.5, 2.0, 5.0, 10.0, 100.0, 1e6),
    "power": table("a", 1e-3, 0.1, 0.5, 1.0, 1.5, 2.0, 3.0, 7.7, 20.0, 100.0, 1e6, 1e300),
    "laplace": table("loc scale", *LOCATION_SCALE),
    "gumbel": table("loc scale", *LOCATION_SCALE),
    "logistic": table("loc scale", *LOCATION_SCALE),
    "lognormal": table("mean sigma", (0.0, 1.0), (0.0, 0.0), (1.0, 0.1), (-5.0, 2.0), (300.0, 3.0),
                       (700.0, 5.0), (-740.0, 2.0), (0.5, 1e-5), (2.0, 10.0), (0.0, 100.0), (1e-10, 1e-10),
                       (-0.3, 0.7)),
    "rayleigh": table("scale", 0.0, 1e-300, 1e-5, 0.1, 0.5, 1.0, 2.5, 10.0, 1e3, 1e10, 1e300, 1 / 3),
    "wald": table("mean scale", (1.0, 1.0), (1.0, 2.0), (2.0, 1.0), (1e-5, 1e5), (1e5, 1e-5), (1e10, 1e-3),
                  (0.1, 0.2), (30.0, 5.0), (1e-100, 1e-100), (1e100, 1e100), (5.0, 1e9), (7.5, 0.75)),
    "vonmises": table("mu kappa", (0.0, 0.0), (1.0, 9.9e-9), (0.5, 1e-8), (-1.0, 2e-8), (2.0, below(1e-5)),
                      (2.0, 1e-5), (1.0, 1.01e-5), (0.0, 0.01), (0.0, 1.0), (-3.0, 4.0), (3.0, 100.0),
                      (1.0, 1e5), (1.0, 1e6), (1.0, above(1e6)), (-3.1415, 1e7), (3.1415, 2e6), (10.0, 2.0),
                      (-20.0, 0.5)),
    "triangular": table("left mode right", (0.0, 0.5, 1.0), (0.0, 0.0, 1.0), (0.0, 1.0, 1.0), (0.0, 1.0, 4.0),
                        (-3.0, -1.0, 8.0), (-1e300, 0.0, 1e-3), (1e-300, 2e-300, 3e-300),
                        (5.0, above(5.0), 6.0), (-10.0, -9.5, -9.0), (0.1, 0.2, 0.3), (-1e5, 1e5, 2e5),
                        (1.0, 7.0, 7.5)),
}

DISCRETE: dict[str, list[Args]] = {
    "poisson": table("lam", 0.0, 1e-10, 0.1, 0.5, 1.0, 3.0, 7.5, below(10.0), 10.0, 10.5, 30.0, 100.0, 1e3,
                     1e6, 1e10, 1e15, 9.2e18),
    "binomial": table("n p", (0, 0.5), (5, 0.0), (10, 1.0), (1, 0.3), (10, 0.3), (10, 0.5), (60, 0.5),
                      (100, 0.3), (40, 0.75), (59, above(0.5)), (100, 0.71), (10**6, 1e-5), (10**12, 1e-11),
                      (2**62, 1e-18), (7, below(1.0)), (7, 5e-324), (3000, 0.01)),
    "negative_binomial": table("n p", (1.0, 0.5), (0.5, 0.5), (5.0, 0.3), (10.0, 0.9), (1.0, 1.0),
                               (0.1, 0.01), (100.0, 0.5), (1e3, 1e-3), (3.5, 0.2), (2.0, 1e-9), (1e6, 0.999),
                               (20.0, 0.05)),
    "geometric": table("p", 1.0, 0.9, 0.5, 0.34, 1 / 3, below(1 / 3), 0.33, 0.3, 0.1, 0.01, 1e-3, 1e-6, 1e-10,
                       1e-18, 1e-19),
    "zipf": table("a", 1.0001, 1.01, 1.1, 1.5, 2.0, 2.5, 3.0, 5.0, 10.0, 100.0, below(1025.0), 1025.0,
                  2000.0),
    "logseries": table("p", 0.0, 1e-10, 0.1, 0.25, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999, 0.99999, 1 - ulp(0.5)),
    "hypergeometric": table("ngood nbad nsample", (15, 25, 5), (15, 25, 9), (15, 25, 10), (15, 25, 30),
                            (15, 25, 31), (25, 15, 12), (0, 10, 5), (10, 0, 5), (10, 10, 0), (0, 0, 0),
                            (10, 10, 20), (150, 250, 50), (250, 150, 50), (250, 150, 350),
                            (5_000_000, 3_000_000, 10_000), (0, 300, 100),
                            (999_999_999, 999_999_999, 1_000_000), (50, 200, 100), (100_000, 3, 500)),
}

MULTINOMIAL = table(
    "n pvals", (20, [0.2, 0.3, 0.5]), (0, [0.5, 0.5]), (5, [1.0]), (7, [0.0, 1.0]), (9, [1.0, 0.0, 0.0]),
    (40, [0.25, 0.25, 0.25, 0.25]), (60, [0.5, 0.5]), (12, [0.0, 0.4, 0.0, 0.6]), (30, [0.1] * 10),
    (25, [0.2, 0.3]), (59, [1e-12, 0.999]), (10, [0.3, 0.3, 0.3]), (33, [0.6, 0.3, 0.1]))
DIRICHLET = table(
    "alpha", [1.0, 2.0, 3.0], [0.01, 0.02, 0.03], [0.1, 0.1], [below(0.1), 0.05, 0.01], [0.0, 1.0, 2.0],
    [0.05, 0.0, 0.01], [0.0, 0.05], [5.0], [0.05], [100.0, 200.0, 300.0, 400.0], [0.5, 0.5, 0.5], [1e-3, 5.0],
    [1e6, 1.0, 1.0], [0.05, 0.0], [2e-5] * 6, [1.0, 0.0, 7.0, 0.0])
COLORS_AND_SAMPLES = (
    ([16, 8, 4], 6), ([16, 8, 4], 14), ([16, 8, 4], 15), ([16, 8, 4], 28), ([16, 8, 4], 0), ([30], 11),
    ([0, 5, 0, 7], 5), ([100, 200, 300], 50), ([1000, 10, 1], 990), ([5] * 12, 31), ([2500, 2500, 1], 2500),
    ([3, 0], 2), ([0, 0], 0))
MULTIVARIATE_HYPERGEOMETRIC = [
    {"colors": colors, "nsample": nsample, "method": method}
    for method in ("marginals", "count") for colors, nsample in COLORS_AND_SAMPLES
] + table("colors nsample method", ([300_000_000, 200_000_000, 400_000_000], 1_000_000, "marginals"))
MULTIVARIATE_NORMAL = [
    {"mean": mean, "cov": cov, "method": "cholesky"} for mean, cov in (
        ([0.0], [[1.0]]), ([3.0], [[2.0]]), ([0.0, 0.0], [[1.0, 0.0], [0.0, 1.0]]),
        ([0.0, 0.0], [[1.0, 0.5], [0.5, 2.0]]), ([1.0, -2.0], [[2.0, -0.3], [-0.3, 0.5]]),
        ([100.0, 1e-3], [[1e4, 1.0], [1.0, 1e-3]]),
        ([0.0, 0.0, 0.0], [[4.0, 2.0, 1.0], [2.0, 5.0, 3.0], [1.0, 3.0, 6.0]]),
        ([1.0, 2.0, 3.0], [[0.7, 0.1, 0.2], [0.1, 0.9, -0.4], [0.2, -0.4, 1.1]]),
        ([-5.0, 0.25, 7.5], [[9.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.01]]),
        ([0.0] * 4, [[2.0, 0.3, 0.1, 0.7], [0.3, 3.0, 0.2, 0.5], [0.1, 0.2, 1.0, 0.4], [0.7, 0.5, 0.4, 5.0]]),
        ([1.0, 0.0, -1.0, 0.0],
         [[1.0, 0.9, 0.8, 0.7], [0.9, 1.0, 0.9, 0.8], [0.8, 0.9, 1.0, 0.9], [0.7, 0.8, 0.9, 1.0]]),
        ([1e6, -1e6], [[1e-6, 5e-7], [5e-7, 1e-6]]))
]


def uses_libm(method: str, args: Args) -> bool:
    """Whether values, and not only rare decisions, pass through the C library's log, exp, pow and so on.

    The tails of the ziggurat (log1p, one draw in two thousand) do not count.
    """
    if method in ("laplace", "gumbel", "logistic", "lognormal", "pareto", "weibull", "power", "vonmises",
                  "zipf"):
        return True
    return {
        "standard_exponential": lambda: args.get("method") == "inv",
        "standard_gamma": lambda: args["shape"] < 1,
        "gamma": lambda: args["shape"] < 1,
        "beta": lambda: min(args["a"], args["b"]) < 1,
        "chisquare": lambda: args["df"] < 2,
        "noncentral_chisquare": lambda: args["df"] < 3,
        "f": lambda: min(args["dfnum"], args["dfden"]) < 2,
        "noncentral_f": lambda: args["dfnum"] < 3 or args["dfden"] < 2,
        "standard_t": lambda: args["df"] < 2,
        "dirichlet": lambda: min(args["alpha"]) < 1,
        "poisson": lambda: args["lam"] >= 1e10,
        "negative_binomial": lambda: args["n"] < 1 or args["n"] / args["p"] > 1e8,
        "geometric": lambda: args["p"] < 1e-9,
    }.get(method, lambda: False)()
