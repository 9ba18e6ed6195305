#!/usr/bin/env python3
"""Measures NumPy's ziggurat tables, normal and exponential, and prints them as the Java source holds them.

The tables cannot be computed again from their formulas to the last bit, so they are data. They are taken here
by experiment, without reading NumPy's source: PCG64's state can be set so that its next two words are any two
of different parity; the first chooses layer and abscissa, the second is the uniform of the wedge test. For
each layer i

    width[i]   a value at abscissa 2^40, divided by 2^40;
    inside[i]  the smallest abscissa that takes more than one word, by bisection;
    height[i]  the one double that explains, for several abscissas in the wedge, the smallest uniform which is
               rejected, found by bisection; height[0] is 1.

The float32 tables are rounded from the double ones, but for a few entries; the script finds these by the same
experiment on float32 draws. SHA-256 of every table (little-endian) is checked at the end.

Usage: make_ziggurat.py [normal|exponential]
"""

import ctypes
import hashlib
import math
import struct
import sys
from dataclasses import dataclass
from typing import Callable

import numpy as np

LAYERS = 256
MULTIPLIER = 0x2360ED051FC65DA44385DF649FCCF645
INVERSE = pow(MULTIPLIER, -1, 2**128)

LIBM = ctypes.CDLL("libm.so.6")
LIBM.expf.restype = ctypes.c_float
LIBM.expf.argtypes = [ctypes.c_float]

SHA256 = {
    "ki_double": "565295797825931547a1036f5b012a247be54abbe077c39fe06c8ed1e9d0a5a9",
    "wi_double": "33c6472209e1d09ea3548f0291e5e1ad67fb4f1d0305e9f1086689584b7bb7fa",
    "fi_double": "acd898d9d87e212f657755ba43b21e40958090a7ff2103c9e79f4ea1b0fe2bc5",
    "ki_float": "b00c1701b8ee9b5e5bb285bef552e979942af25328141d131b0ad8183643fd39",
    "wi_float": "7e876b6f831f031c494d3f21c00f1845928d7ba8984b207e08b3fcba766a67fd",
    "fi_float": "3ec75aef4fc5308b6f948d1fd8d0eef691a752eebbaa91914fc111948aea6ad8",
    "ke_double": "785bcf5a662793cf25870d33474a750da43f0e903fa734292e1eeefb38e8efce",
    "we_double": "12751415cc5c2d3a76783f682d265bbfdd63c8775b4d3ded9926d3bb673871a1",
    "fe_double": "1f4b2a07fcf8396e73fc378ce2199c83cf46da21f0d6469f43375c29cb2d8635",
    "ke_float": "845568c71f3b5cb1fa9401e172926e44cd7a6708ba91d4d822a4183d479ffce9",
    "we_float": "f9d0fef3cfaec38259420b4f2e30d9a18da8e6bb190050e1ac87fd1c5ad224d0",
    "fe_float": "ead9e6f988f291049e31d43b12f3090edf221c7f6bc9a6dcb60e678912cd2eaf",
}


class Probe:
    """A generator whose next words are chosen."""

    def __init__(self) -> None:
        self.bits = np.random.PCG64(0)
        self.rng = np.random.Generator(self.bits)

    def set(self, state: int, increment: int, half_word: int | None = None) -> None:
        self.bits.state = {
            "bit_generator": "PCG64",
            "state": {"state": state, "inc": increment},
            "has_uint32": 0 if half_word is None else 1,
            "uinteger": half_word or 0,
        }

    def words(self, first: int, second: int) -> None:
        """Makes the next two 64-bit words these, but for the lowest bit of the second."""
        second ^= 1 ^ ((first ^ second) & 1)
        increment = (second - first * MULTIPLIER) % 2**128
        self.set((first - increment) * INVERSE % 2**128, increment)

    def halves(self, first: int, second: int) -> None:
        """Makes the next two 32-bit words these."""
        self.set((second - 1) * INVERSE % 2**128, 1, first)

    def state(self) -> int:
        return self.bits.state["state"]["state"]

    def pending(self) -> bool:
        return bool(self.bits.state["has_uint32"])


@dataclass(frozen=True)
class Shape:
    """One of the four ziggurats as an experiment sees it."""

    float32: bool
    abscissa_bits: int
    uniform_bits: int
    word: Callable[[int, int], int]
    draw: Callable[[Probe], float]
    density: Callable[[float], float]

    @property
    def round(self) -> Callable[[float], float]:
        return (lambda value: float(np.float32(value))) if self.float32 else float

    def prepare(self, probe: Probe, layer: int, abscissa: int, uniform: int) -> int:
        """Sets the words of one attempt; returns the first, which is the state once it is taken."""
        word = self.word(layer, abscissa)
        if self.float32:
            probe.halves(word, uniform << (32 - self.uniform_bits))
        else:
            probe.words(word, uniform << (64 - self.uniform_bits))
        return word

    def value(self, probe: Probe, layer: int, abscissa: int) -> float:
        self.prepare(probe, layer, abscissa, 0)
        return float(self.draw(probe))

    def inside(self, probe: Probe, layer: int, abscissa: int) -> bool:
        """Whether the attempt takes one word only."""
        word = self.prepare(probe, layer, abscissa, 0)
        before = probe.state()
        self.draw(probe)
        return probe.state() == before if self.float32 else probe.state() == word

    def accepted(self, probe: Probe, layer: int, abscissa: int, uniform: int) -> bool:
        """Whether the attempt ends with its second word."""
        self.prepare(probe, layer, abscissa, uniform)
        expected = self.state_after_second(probe)
        self.draw(probe)
        return (probe.state(), probe.pending()) == expected

    def state_after_second(self, probe: Probe) -> tuple[int, bool]:
        now = probe.bits.state["state"]
        steps = 1 if self.float32 else 2
        state = now["state"]
        for _ in range(steps):
            state = (state * MULTIPLIER + now["inc"]) % 2**128
        return state, self.float32


def float32_exp(x: float) -> float:
    return float(LIBM.expf(x))


def normal_density(x: float) -> float:
    return math.exp(-0.5 * x * x)


SHAPES = {
    "normal": Shape(
        False, 52, 53, lambda layer, abscissa: abscissa << 9 | layer,
        lambda probe: probe.rng.standard_normal(), normal_density),
    "normal float32": Shape(
        True, 23, 24, lambda layer, abscissa: abscissa << 9 | layer,
        lambda probe: probe.rng.standard_normal(dtype=np.float32), normal_density),
    "exponential": Shape(
        False, 53, 53, lambda layer, abscissa: (abscissa << 8 | layer) << 3,
        lambda probe: probe.rng.standard_exponential(), lambda x: math.exp(-x)),
    "exponential float32": Shape(
        True, 23, 24, lambda layer, abscissa: (abscissa << 8 | layer) << 1,
        lambda probe: probe.rng.standard_exponential(dtype=np.float32), lambda x: float32_exp(-x)),
}


def smallest(upper: int, holds: Callable[[int], bool]) -> int:
    """The smallest number in [0, upper] for which a monotone condition holds; it must hold at the end."""
    lower = 0
    while lower < upper:
        middle = (lower + upper) // 2
        if holds(middle):
            upper = middle
        else:
            lower = middle + 1
    return lower


def measure_width(shape: Shape, probe: Probe, layer: int) -> float:
    power = 40 if not shape.float32 else 10
    return shape.value(probe, layer, 1 << power) / (1 << power)


def measure_inside(shape: Shape, probe: Probe, layer: int) -> int:
    return smallest(1 << shape.abscissa_bits, lambda abscissa: not shape.inside(probe, layer, abscissa))


def neighbours(shape: Shape, value: float, reach: int) -> list[float]:
    if shape.float32:
        bits = struct.unpack("<i", struct.pack("<f", value))[0]
        return [struct.unpack("<f", struct.pack("<i", bits + d))[0] for d in range(-reach, reach + 1)]
    bits = struct.unpack("<q", struct.pack("<d", value))[0]
    return [struct.unpack("<d", struct.pack("<q", bits + d))[0] for d in range(-reach, reach + 1)]


def measure_height(shape: Shape, probe: Probe, layer: int, above: float, width: float, inside: int) -> float:
    """The height of a layer, from the height of the one before it."""
    top = 1 << shape.abscissa_bits
    size = 1 << shape.uniform_bits
    candidates = neighbours(shape, shape.round(shape.density(width * top)), 512)
    for part in range(1, 12):
        abscissa = inside + (top - inside) * part // 12
        density = shape.density(shape.round(abscissa * width))
        rejected = smallest(size, lambda uniform: not shape.accepted(probe, layer, abscissa, uniform))

        def accepts(height: float, uniform: int) -> bool:
            step = shape.round(above - height)
            return shape.round(shape.round(step * (uniform / size)) + height) < density

        candidates = [height for height in candidates
                      if (rejected == 0 or accepts(height, rejected - 1))
                      and (rejected == size or not accepts(height, rejected))]
    if len(candidates) != 1:
        raise SystemExit(f"layer {layer}: {len(candidates)} heights explain the draws")
    return candidates[0]


def measure(name: str) -> tuple[list[int], list[float], list[float]]:
    shape, probe = SHAPES[name], Probe()
    widths = [measure_width(shape, probe, layer) for layer in range(LAYERS)]
    insides = [measure_inside(shape, probe, layer) for layer in range(LAYERS)]
    heights = [1.0]
    for layer in range(1, LAYERS):
        heights.append(measure_height(shape, probe, layer, heights[-1], widths[layer], insides[layer]))
    return insides, widths, heights


def check(name: str, dtype: str, values: list) -> None:
    digest = hashlib.sha256(np.array(values, dtype=dtype).tobytes()).hexdigest()
    if digest != SHA256[name]:
        raise SystemExit(f"{name}: sha256 is {digest}")


def print_words(title: str, words: list[int]) -> None:
    print(f"\n{title}")
    for start in range(0, LAYERS, 6):
        print("".join(f"{word:016x}" for word in words[start:start + 6]))


def double_bits(values: list[float]) -> list[int]:
    return [struct.unpack("<Q", struct.pack("<d", value))[0] for value in values]


def report(distribution: str, letter: str, shift: int) -> None:
    insides, widths, heights = measure(distribution)
    check(f"k{letter}_double", "<u8", insides)
    check(f"w{letter}_double", "<f8", widths)
    check(f"f{letter}_double", "<f8", heights)
    insides32, widths32, heights32 = measure(distribution + " float32")
    check(f"k{letter}_float", "<u4", insides32)
    check(f"w{letter}_float", "<f4", widths32)
    check(f"f{letter}_float", "<f4", heights32)

    print(f"{distribution}: NumPy {np.__version__}, all six SHA-256 as expected")
    print_words("INSIDE", insides)
    print_words("WIDTH", double_bits(widths))
    print_words("HEIGHT", double_bits(heights))
    print(f"\nfloat32, entries that differ from: inside = (inside + 2^{shift - 1}) >> {shift}, "
          f"width = width * 2^{shift} and height, rounded")
    for layer in range(LAYERS):
        if insides32[layer] != (insides[layer] + (1 << (shift - 1))) >> shift:
            print(f"inside[{layer}] = {insides32[layer]}")
        if widths32[layer] != float(np.float32(widths[layer] * 2.0**shift)):
            print(f"width[{layer}] = {widths32[layer].hex()}")
        if heights32[layer] != float(np.float32(heights[layer])):
            print(f"height[{layer}] = {heights32[layer].hex()}")


if __name__ == "__main__":
    chosen = sys.argv[1:] or ["normal", "exponential"]
    if "normal" in chosen:
        report("normal", "i", 29)
    if "exponential" in chosen:
        report("exponential", "e", 30)
