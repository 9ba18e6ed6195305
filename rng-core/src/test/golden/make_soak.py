"""Writes long runs of each distribution by digest: `python3 make_soak.py 10 soak.jsonl`, about ten minutes.

A case is as many calls of ten million values as the first argument says; `./seedtree conform soak.jsonl`
draws them again. The file is written after each round of calls, so a run may be stopped. The parameters lead
through every branch that calls the C library, and to both sides of each switch of algorithm.
Generator.binomial stays below its switch, since NumPy 2.4 and 2.5 differ above it.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from generator_parameters import table
from golden_case import BIT_GENERATORS, Case, Origin

VALUES_A_CALL = 10_000_000
LOCATION_SCALE = ((-3.5, 2.0), (100.0, 0.25))
FLOAT32: list[tuple[str, dict[str, Any]]] = [
    ("random", {}), ("standard_normal", {}), ("standard_exponential", {}),
    ("standard_exponential", {"method": "inv"}), ("standard_gamma", {"shape": 0.5}),
    ("standard_gamma", {"shape": 3.7})]

BOTH: dict[str, list[dict[str, Any]]] = {
    "random": [{}],
    "uniform": table("low high", (0.1, 0.3)),
    "standard_normal": [{}],
    "normal": table("loc scale", (100.0, 0.25)),
    "standard_exponential": [{}],
    "exponential": table("scale", 2.5),
    "gamma": table("shape scale", (0.05, 2.0), (0.5, 2.0), (3.7, 2.0)),
    "beta": table("a b", (1e-3, 1e-3), (0.5, 0.5), (0.3, 5.0), (2.0, 3.0)),
    "laplace": table("loc scale", *LOCATION_SCALE),
    "gumbel": table("loc scale", *LOCATION_SCALE),
    "logistic": table("loc scale", *LOCATION_SCALE),
    "lognormal": table("mean sigma", (0.0, 1.0), (-5.0, 30.0)),
    "pareto": table("a", 0.1, 3.0),
    "weibull": table("a", 0.3, 1.5),
    "power": table("a", 0.1, 2.5),
    "rayleigh": table("scale", 2.5),
    "wald": table("mean scale", (1.0, 2.0)),
    "vonmises": table("mu kappa", (1.0, 9e-9), (2.0, 9e-6), (-3.0, 0.5), (0.0, 4.0), (3.0, 100.0),
                      (3.1, 2e6)),
    "triangular": table("left mode right", (-3.0, -1.0, 8.0)),
    "standard_t": table("df", 1.5, 5.5),
    "standard_cauchy": [{}],
    "chisquare": table("df", 0.5, 3.0),
    "noncentral_chisquare": table("df nonc", (0.5, 2.0), (3.0, 2.0)),
    "f": table("dfnum dfden", (3.0, 5.0)),
    "noncentral_f": table("dfnum dfden nonc", (10.0, 20.0, 30.0)),
    "poisson": table("lam", 3.0, 100.0),
    "negative_binomial": table("n p", (5.0, 0.3)),
    "geometric": table("p", 0.5, 0.01),
    "zipf": table("a", 1.1, 2.0),
    "logseries": table("p", 0.7, 0.999),
    "hypergeometric": table("ngood nbad nsample", (15, 25, 5), (150, 250, 50)),
    "binomial": table("n p", (10, 0.3), (100, 0.25)),
}


def calls() -> Iterator[tuple[str, str, dict[str, Any], str | None]]:
    """API, method, arguments and type of every line."""
    for method, rows in BOTH.items():
        for args in rows:
            yield "generator", method, args, None
    yield "generator", "standard_exponential", {"method": "inv"}, None
    for method, args in FLOAT32:
        yield "generator", method, args, "float32"
    for method, rows in BOTH.items():
        for args in rows:
            yield "randomstate", method, args, None
    yield "randomstate", "binomial", {"n": 1000, "p": 0.3}, None


def case_of(number: int, api: str) -> Case:
    """A fresh generator. The bit generators take turns, and the number of the line is the seed."""
    names = list(BIT_GENERATORS)
    return Case(Origin(api, None if api == "randomstate" else names[number % len(names)], number))


def main(rounds: int, path: Path) -> None:
    """Makes one call of each case after the other, then the next of each, and so on."""
    lines = list(calls())
    cases = [case_of(number, api) for number, (api, *_) in enumerate(lines)]
    for _ in range(rounds):
        for case, (_, method, args, dtype) in zip(cases, lines):
            case.call(method, args, VALUES_A_CALL, dtype, digest=True)
        texts = [json.dumps({"id": f"soak-{number:03d}", **case.fields()}, allow_nan=False)
                 for number, case in enumerate(cases)]
        path.write_text("\n".join(texts) + "\n", encoding="ascii")


if __name__ == "__main__":
    with np.errstate(all="ignore"):
        main(int(sys.argv[1]), Path(sys.argv[2]))
