"""Prints spark.tsv: what NumPy draws at the addresses of elements, blocks and keys.

    python3 make_spark.py > ../resources/golden/spark/spark.tsv

A line is a name, the parameters that the test reads, and the values: doubles as hexadecimal digits of their bits, whole numbers
in decimal. Derivations are written here from their description, so that both sides are written independently.
"""

import struct

import numpy as np
from numpy.random import PCG64DXSM, Generator, SeedSequence

BLOCK = 1024


def stream(*path):
    """The generator of a path below seed 42."""
    return Generator(PCG64DXSM(SeedSequence(42, spawn_key=path)))


def index(value):
    """A child by index: one word, or a tagged 64-bit number."""
    return (value,) if value < 0xFFFFFFF0 else (0xFFFFFFFE, value & 0xFFFFFFFF, value >> 32)


def name(text):
    """A child by name: tag, length in bytes, UTF-8 in little-endian words."""
    data = text.encode("utf-8")
    padded = data + b"\0" * (-len(data) % 4)
    return (0xFFFFFFFF, len(data), *np.frombuffer(padded, "<u4").tolist())


def text(value):
    return struct.pack(">d", value).hex() if isinstance(value, (float, np.floating)) else str(int(value))


def join(values):
    return " ".join(text(value) for value in values)


def line(kind, parameters, values):
    print("\t".join([kind, parameters, values]))


def ranks(node, count):
    """The numbers in the order of the two words that each draws."""
    return sorted(range(count), key=lambda i: stream(node, i).integers(0, 2**64, 2, dtype=np.uint64).tolist())


def elements():
    line("map", "42/1 40", join(rng.standard_normal() + rng.gamma(2.0, 3.0) for rng in (stream(1, i) for i in range(40))))
    line("sample", "42/2 200 0.3", join(i for i in range(200) if stream(2, i).random() < 0.3))
    line("copies", "42/3 100 1.5", join(i for i in range(100) for _ in range(stream(3, i).poisson(1.5))))
    weights = np.array([1.0, 2.5, 7.25])
    splits = [int(stream(4, i).choice(3, p=weights / weights.sum())) for i in range(200)]
    line("split", "42/4 200 1.0 2.5 7.25", "|".join(join(i for i in range(200) if splits[i] == k) for k in range(3)))
    line("shuffle", "42/5 300", join(ranks(5, 300)))
    line("exactly", "42/5 300 20", join(ranks(5, 300)[:20]))


def blocks():
    """Value i is the one at i % 1024 that child i // 1024 draws."""
    places = 0, 1, 1000, 1023, 1024, 1025, 2047, 2048, 2499
    values = np.concatenate([stream(6, block).standard_normal(BLOCK) for block in range(3)])
    line("normal", "42/6 2500 " + " ".join(map(str, places)), join(values[i] for i in places))


KEYS = [
    ("5L", index(5)),
    ("12", index(12)),
    ("1099511627776L", index(2**40)),
    ("-5", name("-5")),
    ("'rain'", name("rain")),
    ("'Zürich €'", name("Zürich €")),
]

CALLS = {
    "uniform": ("random", ()),
    "normal": ("standard_normal", ()),
    "exponential": ("standard_exponential", ()),
    "cauchy": ("standard_cauchy", ()),
    "laplace": ("laplace", ()),
    "gumbel": ("gumbel", ()),
    "logistic": ("logistic", ()),
    "gamma": ("gamma", (2.5, 3.0)),
    "beta": ("beta", (0.5, 1.5)),
    "lognormal": ("lognormal", (1.0, 0.25)),
    "chisquare": ("chisquare", (3.0,)),
    "f": ("f", (3.0, 5.0)),
    "standard_t": ("standard_t", (4.5,)),
    "weibull": ("weibull", (1.5,)),
    "pareto": ("pareto", (2.5,)),
    "power": ("power", (2.5,)),
    "rayleigh": ("rayleigh", (1.5,)),
    "wald": ("wald", (1.0, 2.0)),
    "vonmises": ("vonmises", (0.5, 4.0)),
    "triangular": ("triangular", (-1.0, 0.5, 2.0)),
    "integer": ("integers", (-3, 1000)),
    "poisson": ("poisson", (4.5,)),
    "binomial": ("binomial", (100, 0.3)),
    "negative_binomial": ("negative_binomial", (2.5, 0.25)),
    "geometric": ("geometric", (0.125,)),
    "zipf": ("zipf", (2.5,)),
    "logseries": ("logseries", (0.75,)),
    "hypergeometric": ("hypergeometric", (30, 50, 20)),
}


def functions():
    for key, path in KEYS:
        word = int(stream(7, *path).integers(0, 2**64, dtype=np.uint64))
        line("sql", f"42/7 golden_word({key})", str(word - 2**64 if word >= 2**63 else word))
        for function, (method, parameters) in CALLS.items():
            arguments = ", ".join([key, *map(str, parameters)])
            line("sql", f"42/7 golden_{function}({arguments})", text(getattr(stream(7, *path), method)(*parameters)))


if __name__ == "__main__":
    print(f"# numpy {np.__version__}: name, parameters, values")
    elements()
    blocks()
    functions()
