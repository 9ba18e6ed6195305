"""Prints guide.tsv: what NumPy draws in the examples of docs/parallel.md and docs/distributed.md.

    python3 make_guide.py > ../resources/golden/parallel/guide.tsv

A line is the name of an example and its result: numbers, or the SHA-256 of many numbers as little-endian doubles. The
examples are written here once more, from their addresses alone.
"""

import hashlib
import math
import struct

import numpy as np
from numpy.random import PCG64DXSM, Generator, Philox, SeedSequence

STATIONS = ("Seattle", "Zürich", "Nagoya", "Quito")


def name(text):
    """A child by name: tag, length in bytes, UTF-8 in little-endian words."""
    data = text.encode("utf-8")
    padded = data + b"\0" * (-len(data) % 4)
    return (0xFFFFFFFF, len(data), *np.frombuffer(padded, "<u4").tolist())


def at(*path):
    """The stream of an address below seed 42."""
    words = [word for step in path for word in (name(step) if isinstance(step, str) else (step,))]
    return Generator(PCG64DXSM(SeedSequence(42, spawn_key=words)))


def keyed(stream):
    """A stream of the key of seed 42."""
    return Generator(Philox(SeedSequence(42)).jumped(stream))


def cascade(energy, *path):
    """The number of particles that a particle becomes."""
    if energy < 1:
        return 1
    share = at(*path).random()
    return cascade(share * energy, *path, 0) + cascade((1 - share) * energy, *path, 1)


def nested(fork):
    """The result of a task that opens a loop, added from left to right."""
    start = at(fork).random()
    total = 0.0
    for element in range(100):
        total += start * at(fork, 0, element).random()
    return total


def chain():
    """The results of two stages, one after the other."""
    demand = at(0).gamma(2.0, 3.0)
    return demand, demand * at(1).uniform(0.9, 1.1)


def hits(replications):
    """How many darts hit the circle."""
    darts = (at(i).random(2) for i in range(replications))
    return sum(math.hypot(x, y) < 1 for x, y in darts)


def walk(rng):
    """Where a hundred steps lead."""
    place = 0.0
    for _ in range(100):
        place += rng.standard_normal()
    return place


def lines(elements):
    """What the processes of Walks.java print, sorted."""
    return "".join(f"{i} {struct.pack('>d', walk(at(i))).hex()}\n" for i in range(elements))


def digest(values):
    return hashlib.sha256(np.array(values, "<f8").tobytes()).hexdigest()


def line(example, *values):
    print("\t".join([example, *(str(value) for value in values)]))


if __name__ == "__main__":
    print(f"# numpy {np.__version__}: example, results")
    line("cascade", cascade(1_000.0))
    line("forks", *(at(fork).random() for fork in range(8)))
    line("two forks", at(0).random() + at(1).random())
    line("nested", *(nested(fork) for fork in range(8)))
    line("keyed", *(at(station).random() for station in STATIONS))
    line("chain", *chain())
    line("loop", digest([at(i).random() for i in range(10_000)]))
    line("doubles", digest(at().random(10_000)))
    line("noise array", digest(at().standard_normal(1_000_000)))
    line("walks", digest([at("walks", i).standard_normal() for i in range(10_000)]))
    line("zip", *(f"{station} {at('ranks', i).integers(0, 100)}" for i, station in enumerate(STATIONS)))
    line("noise", digest([at(i).normal(0.0, 0.1) for i in range(10_000)]))
    line("keyed noise", digest([keyed(i).normal(0.0, 0.1) for i in range(10_000)]))
    line("hits", hits(100_000))
    line("exact sum", math.fsum(at(i).lognormal(0.0, 3.0) for i in range(1_000)))
    line("processes", hashlib.sha256(lines(1_000).encode("ascii")).hexdigest())
    line("failure", next(i for i in range(1_000) if at(i).integers(0, 100) == 0))
