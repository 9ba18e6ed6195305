"""Prints keyed.tsv: what NumPy draws from Philox of seed 42, jumped to the number of a task.

    python3 make_keyed.py > ../resources/golden/parallel/keyed.tsv

A line is the method and its first value in the streams 0 to 399, doubles as Python prints them.
"""

import numpy as np
from numpy.random import Generator, Philox, SeedSequence

STREAMS = 400


def stream(number):
    return Generator(Philox(SeedSequence(42)).jumped(number))


def line(method, draw):
    print("\t".join([method, *(str(draw(stream(number))) for number in range(STREAMS))]))


if __name__ == "__main__":
    print(f"# numpy {np.__version__}: method, first value in each stream")
    line("random", lambda rng: float(rng.random()))
    line("integers", lambda rng: int(rng.integers(0, 1_000_000)))
    line("standard_normal", lambda rng: float(rng.standard_normal()))
