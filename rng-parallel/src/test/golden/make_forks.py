"""Prints forks.tsv: what NumPy draws at the addresses of forks and submitted bodies.

    python3 make_forks.py > ../resources/golden/parallel/forks.tsv

A line is a group of addresses, the address, its first four words and the standard normal after them, both as hexadecimal
digits of their bits. The child words are built here from the rules of the design.
"""

import struct
import uuid

import numpy as np
from numpy.random import PCG64DXSM, Generator, Philox, SeedSequence

KEY = uuid.UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")


def index(value):
    """A child by index: one word, or a tagged 64-bit number."""
    return (value,) if value < 0xFFFFFFF0 else (0xFFFFFFFE, value & 0xFFFFFFFF, value >> 32)


def name(text):
    """A child by name: tag, length in bytes, UTF-8 in little-endian words."""
    data = text.encode("utf-8")
    padded = data + b"\0" * (-len(data) % 4)
    return (0xFFFFFFFF, len(data), *np.frombuffer(padded, "<u4").tolist())


def line(group, algorithm, entropy, steps, key):
    rng = Generator(algorithm(SeedSequence(entropy, spawn_key=key)))
    words = rng.integers(0, 2**64, size=4, dtype=np.uint64)
    normal = struct.pack(">d", rng.standard_normal()).hex()
    address = "/".join([f"{algorithm.__name__}:{entropy}", *map(str, steps)])
    print("\t".join([group, address, *(f"{word:016x}" for word in words), normal]))


if __name__ == "__main__":
    print(f"# numpy {np.__version__}: group, address, four words, a standard normal")
    for fork in range(20):
        line("forks", PCG64DXSM, 42, (fork,), (fork,))
    for fork in range(4):
        line("nested", PCG64DXSM, 42, (fork,), (fork,))
        for scope in range(2):
            for inner in range(3):
                path = (fork, scope, inner)
                line("nested", PCG64DXSM, 42, path, path)
    for value in 0, 5, 2**32 - 17, 2**32 - 16, 2**32 + 1, 2**63 - 1:
        line("keys", Philox, 7, (3, value), (3, *index(value)))
    for text in "", "rain", "Zürich €", "5", str(KEY):
        line("keys", Philox, 7, (3, f'"{text}"'), (3, *name(text)))
