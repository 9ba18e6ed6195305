"""Parameter sets of `numpy.random.RandomState`, the frozen generator."""

from typing import Any

from generator_parameters import CONTINUOUS, DISCRETE, Args, above, below, table
from integer_parameters import INTEGER_TYPES, bounds_of

SHARED = ("uniform", "normal", "exponential", "standard_gamma", "gamma", "chisquare", "noncentral_chisquare",
          "f", "noncentral_f", "standard_t", "standard_cauchy", "pareto", "weibull", "power", "laplace",
          "gumbel", "logistic", "lognormal", "rayleigh", "wald", "triangular", "standard_normal")
LEGACY_CONTINUOUS: dict[str, list[Args]] = {
    **{method: CONTINUOUS[method] for method in SHARED},
    "uniform": CONTINUOUS["uniform"] + table("low high", (2.0, -1.0)),
    "rand": [{}] * 12,
    "randn": [{}] * 12,
    "random_sample": [{}] * 12,
    "random": [{}] * 12,
    "standard_exponential": [{}] * 12,
    "beta": table("a b", (1.0, 1.0), (0.5, 0.5), (0.1, 0.9), (1.0, above(1.0)), (above(1.0), 1.0),
                  (1e-4, 1e-4), (1e-3, 1e-2), (0.02, 0.02), (2.0, 3.0), (0.3, 5.0), (1e6, 1e-3), (1e10, 1e10),
                  (100.0, 0.01)),
    "vonmises": table("mu kappa", (0.0, 0.0), (1.0, 9.9e-9), (0.5, 1e-8), (-1.0, 2e-8), (2.0, below(1e-5)),
                      (2.0, 1e-5), (1.0, 1.01e-5), (0.0, 0.01), (0.0, 1.0), (-3.0, 4.0), (3.0, 100.0),
                      (1.0, 1e5), (1.0, 1e6), (1.0, 2e6), (-3.1415, 1e7), (10.0, 2.0), (-20.0, 0.5)),
}
LEGACY_DISCRETE: dict[str, list[Args]] = {
    "poisson": table("lam", 0.0, 1e-10, 0.1, 0.5, 1.0, 3.0, 7.5, below(10.0), 10.0, 10.5, 30.0, 100.0, 1e3,
                     1e6, 1e10, 1e15),
    "binomial": table("n p", (0, 0.5), (5, 0.0), (10, 1.0), (1, 0.3), (10, 0.3), (60, 0.5), (100, 0.3),
                      (100, 0.7), (61, 0.5), (40, 0.75), (1000, 0.3), (1000, 0.9), (10**6, 1e-5),
                      (10**6, 0.4), (10**9, 0.999), (7, below(1.0)), (2**40, 0.5), (5000, 0.02)),
    "negative_binomial": table("n p", (1.0, 0.5), (0.5, 0.5), (5.0, 0.3), (10.0, 0.9), (1.0, 1.0),
                               (0.1, 0.01), (100.0, 0.5), (1e3, 1e-3), (3.5, 0.2), (2.0, 1e-6), (1e6, 0.999),
                               (20.0, 0.05)),
    "geometric": table("p", 1.0, 0.9, 0.5, 0.34, 1 / 3, below(1 / 3), 0.33, 0.3, 0.1, 0.01, 1e-3, 1e-6, 1e-10,
                       1e-15),
    "zipf": table("a", 1.05, 1.1, 1.3, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 10.0, 30.0, 100.0),
    "logseries": table("p", 1e-10, 0.05, 0.1, 0.25, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999, 0.99999, 0.8),
    "hypergeometric": table("ngood nbad nsample", (15, 25, 1), (15, 25, 5), (15, 25, 10), (15, 25, 11),
                            (15, 25, 30), (15, 25, 39), (25, 15, 10), (25, 15, 12), (0, 10, 5), (10, 0, 5),
                            (10, 10, 20), (150, 250, 50), (250, 150, 50), (250, 150, 350),
                            (5_000_000, 3_000_000, 10_000), (0, 300, 100),
                            (999_999_999, 999_999_999, 1_000_000), (50, 200, 100)),
}
LEGACY_DIRICHLET = table(
    "alpha", [1.0, 2.0, 3.0], [0.1, 0.2, 0.3], [0.5], [5.0], [100.0, 200.0, 300.0, 400.0], [0.5, 0.5, 0.5],
    [0.3, 5.0], [1e6, 1.0, 1.0], [2.0] * 6, [1.0, 0.9, 7.0, 0.25], [10.0, 20.0], [1.5, 1.5])
LEGACY_MULTINOMIAL = table(
    "n pvals", (20, [0.2, 0.3, 0.5]), (0, [0.5, 0.5]), (5, [1.0]), (7, [0.0, 1.0]), (9, [1.0, 0.0, 0.0]),
    (12, [0.0, 0.4, 0.0, 0.6]), (1000, [0.25, 0.25, 0.25, 0.25]), (61, [0.5, 0.5]), (30, [0.1] * 10),
    (25, [0.2, 0.3]), (100_000, [0.3, 0.0, 0.7]), (40, [0.0, 0.0, 0.0, 1.0]),
    (10**6, [1e-6, 0.4, 0.0, 0.599999]))
RANDOM_INTEGERS: list[Args] = table(
    "low high", (1, 1), (1, 2), (1, 6), (0, 255), (-5, 5), (-100, -50), (0, 2**31), (0, 2**32 - 1),
    (0, 2**32), (1, 10**15), (-(2**62), 2**62), (0, 2**63 - 2)) + [{"low": 6}, {"low": 1}, {"low": 10**12}]


def randint_of(dtype: str) -> list[Args]:
    """Arguments of `randint` for one integer type."""
    return [{"low": low, "high": high + 1} for low, high in bounds_of(dtype)]


RANDINT: dict[str, list[Args]] = {
    **{dtype: randint_of(dtype) for dtype in INTEGER_TYPES},
    "bool": table("low high", (0, 1), (0, 2), (1, 2)) * 4,
}
LOW_ONLY: list[Args] = [{"low": low} for low in (1, 2, 10, 1000, 2**31, 2**32, 2**32 + 1, 2**53, 2**63 - 1)]
CHOICE: list[tuple[Args, int | None]] = [
    ({"a": 10}, 12), ({"a": 1}, 5), ({"a": 2**32}, 10), ({"a": 2**32 + 1}, 10),
    ({"a": 2**40, "replace": True}, 10), ({"a": 7}, None), ({"a": 4, "p": [0.1, 0.2, 0.3, 0.4]}, 20),
    ({"a": 3, "p": [0.0, 1.0, 0.0]}, 5), ({"a": 20, "p": [0.05] * 20}, 12),
    ({"a": 4, "p": [0.1, 0.2, 0.3, 0.4]}, None), ({"a": 4, "replace": False, "p": [0.1, 0.2, 0.3, 0.4]}, 3),
    ({"a": 4, "replace": False, "p": [0.0, 0.5, 0.5, 0.0]}, 2),
    ({"a": 20, "replace": False, "p": [0.05] * 20}, 20), ({"a": 10, "replace": False}, 4),
    ({"a": 10, "replace": False}, 10), ({"a": 20_000, "replace": False}, 30),
    ({"a": 9, "replace": False}, None),
]
CACHE_MIXES: list[list[tuple[str, Args, int | None]]] = [
    [("normal", {}, 3), ("random_sample", {}, 2), ("normal", {}, 2), ("randint", {"low": 0, "high": 10}, 3),
     ("standard_normal", {}, None)],
    [("standard_normal", {}, 1), ("gamma", {"shape": 3.0, "scale": 1.0}, 3), ("standard_normal", {}, 2)],
    [("standard_normal", {}, None), ("wald", {"mean": 1.0, "scale": 2.0}, 3), ("lognormal", {}, 2)],
    [("lognormal", {"mean": 0.0, "sigma": 1.0}, 1), ("standard_t", {"df": 4.0}, 3), ("randn", {}, 4)],
    [("standard_cauchy", {}, 2), ("randn", {}, 1), ("standard_cauchy", {}, 1), ("normal", {}, 1)],
    [("noncentral_chisquare", {"df": 3.0, "nonc": 2.0}, 3), ("standard_normal", {}, 3)],
    [("standard_normal", {}, 1), ("seed", {"seed": 42}, None), ("standard_normal", {}, 3)],
    [("standard_normal", {}, 1), ("seed", {"seed": [1, 2, 3]}, None), ("random_sample", {}, 3),
     ("randn", {}, 2)],
    [("bytes", {"length": 5}, None), ("standard_normal", {}, 3), ("bytes", {"length": 3}, None),
     ("randn", {}, 3)],
    [("randint", {"low": 0, "high": 200}, 5), ("tomaxint", {}, 3), ("standard_normal", {}, 5),
     ("rand", {}, 2)],
    [("standard_normal", {}, 3), ("shuffle", {"x": 10}, None), ("permutation", {"x": 7}, None),
     ("randn", {}, 2)],
    [("standard_gamma", {"shape": 0.5}, 3), ("standard_gamma", {"shape": 2.5}, 3),
     ("standard_exponential", {}, 3)],
    [("vonmises", {"mu": 0.0, "kappa": 4.0}, 3), ("normal", {}, 1),
     ("choice", {"a": 10, "replace": False}, 4), ("normal", {}, 1)],
    [("binomial", {"n": 1000, "p": 0.3}, 5), ("standard_normal", {}, 1), ("poisson", {"lam": 100.0}, 5),
     ("standard_normal", {}, 1), ("hypergeometric", {"ngood": 150, "nbad": 250, "nsample": 50}, 4)],
]
EXACT = ("uniform", "triangular", "rand", "random_sample", "random", "binomial", "hypergeometric",
         "logseries")


def uses_libm(method: str, args: Args) -> bool:
    """Whether values pass through the C library's log and so on: all normals and exponentials here do."""
    if method in EXACT:
        return False
    return {
        "poisson": lambda: args["lam"] >= 1e10,
        "negative_binomial": lambda: True,
        "geometric": lambda: args["p"] < 1e-9,
    }.get(method, lambda: True)()
