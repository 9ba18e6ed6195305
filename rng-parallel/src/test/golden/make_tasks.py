"""Prints tasks.tsv: what NumPy draws at the addresses of ForkJoin tasks.

    python3 make_tasks.py > ../resources/golden/parallel/tasks.tsv

A line is a tree of tasks, the address of one of them, its first four words and the standard normal after them, both as
hexadecimal digits of their bits. The trees are walked here as their descriptions in the test say, so that both sides are
written independently.
"""

import struct

import numpy as np
from numpy.random import PCG64DXSM, Generator, Philox, SeedSequence


def fibonacci(n, path=()):
    """The paths of the calls that a recursive Fibonacci function makes, the first call of a task being its child 0."""
    yield path
    if n > 1:
        yield from fibonacci(n - 1, (*path, 0))
        yield from fibonacci(n - 2, (*path, 1))


def index(value):
    """A child by index: one word, or a tagged 64-bit number."""
    return (value,) if value < 0xFFFFFFF0 else (0xFFFFFFFE, value & 0xFFFFFFFF, value >> 32)


def line(tree, algorithm, entropy, steps, key):
    rng = Generator(algorithm(SeedSequence(entropy, spawn_key=key)))
    words = rng.integers(0, 2**64, size=4, dtype=np.uint64)
    normal = struct.pack(">d", rng.standard_normal()).hex()
    address = "/".join([f"{algorithm.__name__}:{entropy}", *map(str, steps)])
    print("\t".join([tree, address, *(f"{word:016x}" for word in words), normal]))


if __name__ == "__main__":
    print(f"# numpy {np.__version__}: tree, address, four words, a standard normal")
    for key in fibonacci(7):
        line("fibonacci 7", PCG64DXSM, 42, key, key)
    for key in fibonacci(4):
        line("fibonacci 4", Philox, 7, (5, *key), (5, *key))
    for key in (), (0,), (1,), (2,), (3,), (3, 0), (4,):
        line("counter", PCG64DXSM, 42, key, key)
    for value in [*range(20), *range(2**32 - 20, 2**32 + 3), 2**63 - 2]:
        line("range", PCG64DXSM, 42, (3, value), (3, *index(value)))
    line("spine", PCG64DXSM, 42, ("1 twenty thousand times",), (1,) * 20_000)
