#!/usr/bin/env python3
"""Writes what NumPy makes of chosen words: paths of the samplers that random words hardly ever take.

PCG64 is set so that its next two words are the chosen ones; those after them follow from these. A line of the
output is: method, value as hexadecimal bits, number of words touched, the words that come (hexadecimal; more
than enough of them), separated by tabs. For the float32 methods the first word is half used: its high half is
pending.

Usage: python3 make_rare_paths.py > ../resources/io/seedtree/rng/sampler/rare-paths.tsv
"""

import platform
import struct
from typing import Callable

import numpy as np
from make_ziggurat import Probe

WORDS = 8
TOP = (1 << 52) - 1
LONGEST = (1 << 53) - 1


def normal(layer: int, sign: int, abscissa: int) -> int:
    return abscissa << 9 | sign << 8 | layer


def exponential(layer: int, abscissa: int) -> int:
    return (abscissa << 8 | layer) << 3


def inverted_float32(rng: np.random.Generator) -> float:
    return rng.standard_exponential(method="inv", dtype=np.float32)


Draw = Callable[[np.random.Generator], float]

DOUBLES: list[tuple[str, Draw, list[tuple[int, int]]]] = [
    ("standard_normal", lambda rng: rng.standard_normal(), [
        (normal(5, 0, 0), 1), (normal(5, 1, 0), 1),
        (normal(0, 0, TOP), 1 << 60), (normal(0, 1, TOP), 1 << 60),
        (normal(0, 0, TOP ^ 0x100), 1 << 60), (normal(0, 1, TOP ^ 0x100), 1 << 60),
        (normal(0, 0, TOP), 0), (normal(0, 1, TOP), (1 << 64) - 1),
        (normal(1, 0, 0), 5 << 50), (normal(1, 1, TOP), (1 << 64) - 1), (normal(1, 0, TOP >> 1), 1 << 63),
        (normal(200, 0, TOP), 0), (normal(200, 1, TOP), (1 << 64) - 1),
        (normal(255, 1, TOP - (1 << 40)), 1 << 62),
    ]),
    ("standard_exponential", lambda rng: rng.standard_exponential(), [
        (exponential(7, 0), 1), (exponential(0, LONGEST), 0), (exponential(0, LONGEST), (1 << 64) - 1),
        (exponential(0, LONGEST), 1 << 63), (exponential(1, 0), 9 << 40), (exponential(1, 1 << 52), 1 << 63),
        (exponential(200, LONGEST), 0), (exponential(200, LONGEST), (1 << 64) - 1),
    ]),
    ("standard_exponential inv", lambda rng: rng.standard_exponential(method="inv"), [
        (0, 1), ((1 << 64) - 1, 0),
    ]),
    ("laplace", lambda rng: rng.laplace(1, 2), [
        (0, 3 << 60), (1 << 11, 0), (1 << 63, 0), ((1 << 64) - 1, 0),
    ]),
    ("gumbel", lambda rng: rng.gumbel(1, 2), [(0, 3 << 60), (1 << 11, 0), ((1 << 64) - 1, 0)]),
    ("logistic", lambda rng: rng.logistic(1, 2), [(0, 3 << 60), (1 << 11, 0), ((1 << 64) - 1, 0)]),
    ("beta small", lambda rng: rng.beta(0.5, 0.5), [
        (0, 1), (0, 1 << 60), (1 << 60, 1), ((1 << 64) - 1, 1 << 62),
    ]),
    ("beta tiny", lambda rng: rng.beta(1e-110, 3e-110), [(0, 1), (1 << 62, 1), ((1 << 62) - 1, 0)]),
    ("gamma small", lambda rng: rng.standard_gamma(0.5), [
        (0, 1 << 60), (1 << 11, 8), ((1 << 64) - 1, 1 << 33),
    ]),
    ("triangular", lambda rng: rng.triangular(0, 1, 4), [(1 << 62, 1), ((1 << 62) + (1 << 11), 0), (0, 1)]),
    ("vonmises", lambda rng: rng.vonmises(1, 4), [(1 << 63, 1), (0, 1), ((1 << 64) - 1, 2)]),
]

FLOATS: list[tuple[str, Draw, list[tuple[int, int]]]] = [
    ("standard_normal float32", lambda rng: rng.standard_normal(dtype=np.float32), [
        (0x105, 1), (0xFFFFFE00, 1 << 20), (0xFFFFFF00, 1 << 20), (0xFFFDFE00, 1 << 20),
        (0xFFFDFF00, 1 << 20), (0xFFFFFF01, 1 << 31), (0xFFFFFEC8, 0), (0xFFFFFEC8, (1 << 32) - 1),
    ]),
    ("standard_exponential float32", lambda rng: rng.standard_exponential(dtype=np.float32), [
        (14, 1), (0xFFFFFE00, 0), (0xFFFFFE00, (1 << 32) - 1), (2, 1 << 31),
        (0xFFFFFF90, 0), (0xFFFFFF90, (1 << 32) - 1),
    ]),
    ("standard_exponential inv float32", inverted_float32, [(0, 1), (0xFFFFFFFF, 0), (0x80000000, 0)]),
]


def following(probe: Probe) -> list[int]:
    """The words that come, without taking them."""
    state = probe.bits.state
    pending = [state["uinteger"] << 32] if state["has_uint32"] else []
    words = pending + [int(word) for word in probe.bits.random_raw(WORDS)]
    probe.bits.state = state
    return words


def line(probe: Probe, name: str, draw: Draw) -> str:
    words = following(probe)
    value = draw(probe.rng)
    touched = words.index(int(probe.bits.random_raw()))
    bits = struct.pack(">f" if name.endswith("float32") else ">d", value).hex()
    return "\t".join([name, bits, str(touched), " ".join(f"{word:016x}" for word in words)])


def main() -> None:
    libc = " ".join(platform.libc_ver())
    print(f"# NumPy {np.__version__}, {platform.system()} {platform.machine()}, {libc}; make_rare_paths.py")
    probe = Probe()
    for name, draw, pairs in DOUBLES:
        for first, second in pairs:
            probe.words(first, second)
            print(line(probe, name, draw))
    for name, draw, pairs in FLOATS:
        for first, second in pairs:
            probe.halves(first, second)
            print(line(probe, name, draw))


if __name__ == "__main__":
    main()
