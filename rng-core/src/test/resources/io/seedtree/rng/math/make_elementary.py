"""Writes elementary.txt: what the C library of this machine answers, for ElementaryTest.

Run it on x86-64 Linux with FMA and glibc 2.36 (Debian 12, updated in March 2025 or later):

    python3 make_elementary.py > elementary.txt

Lines:
    value FUNCTION ARGUMENT... RESULT        bits in hexadecimal
    run FUNCTION SEED COUNT RECIPE... SHA    SHA-256 of COUNT results, little-endian

A recipe makes an argument from two words u and n of SplitMix64, with U = (u >> 11) / 2^53:
    range LOW WIDTH     LOW + WIDTH * U
    scale LOW SPAN      (2 U - 1) * 2^(LOW + n % SPAN)
    near CENTRE SPAN    CENTRE + (2 U - 1) * 2^-(n % SPAN)
    whole LOW SPAN      LOW + n % SPAN
    bits                the positive number whose bits are u >> 1 (or u >> 33)
Arguments of functions that end in f are rounded to single precision. A NaN has the bits 7ff8 or 7fc0, then
zeros.
"""

import ctypes
import hashlib
import math
import platform
import struct
import sys

import numpy

LIBM = ctypes.CDLL("libm.so.6")
MASK = (1 << 64) - 1
COUNT = 50_000
INF = math.inf
NAN = math.nan
ONE_DOUBLE = ["log", "exp", "log1p", "expm1", "cos", "acos"]
ONE_FLOAT = ["logf", "expf", "log1pf"]


def function(name):
    f = getattr(LIBM, name)
    real = ctypes.c_float if name.endswith("f") else ctypes.c_double
    f.restype = real
    f.argtypes = [real] * (2 if name.startswith("pow") else 1)
    return f


def to_bits(x, single):
    if x != x:
        return "7fc00000" if single else "7ff8000000000000"
    return struct.pack(">f" if single else ">d", x).hex()


def from_bits(bits, single):
    if single:
        return struct.unpack("<f", struct.pack("<I", bits))[0]
    return struct.unpack("<d", struct.pack("<Q", bits))[0]


def rounded(x, single):
    return ctypes.c_float(x).value if single else x


class SplitMix64:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)


def argument(recipe, words, single):
    u, n = words.next(), words.next()
    uniform = (u >> 11) / 2.0**53
    kind, *numbers = recipe
    if kind == "range":
        x = numbers[0] + numbers[1] * uniform
    elif kind == "scale":
        x = (2.0 * uniform - 1.0) * 2.0 ** (numbers[0] + n % numbers[1])
    elif kind == "near":
        x = numbers[0] + (2.0 * uniform - 1.0) * 2.0 ** -(n % numbers[1])
    elif kind == "whole":
        x = float(numbers[0] + n % numbers[1])
    else:
        return from_bits(u >> (33 if single else 1), single)
    return rounded(x, single)


def value(name, *arguments):
    single = name.endswith("f")
    arguments = [rounded(x, single) for x in arguments]
    result = function(name)(*arguments)
    print("value", name, *(to_bits(x, single) for x in arguments), to_bits(result, single))


def run(name, seed, *recipes):
    f, single = function(name), name.endswith("f")
    words, digest = SplitMix64(seed), hashlib.sha256()
    for _ in range(COUNT):
        result = f(*(argument(recipe, words, single) for recipe in recipes))
        digest.update(bytes.fromhex(to_bits(result, single))[::-1])
    print("run", name, seed, COUNT, *(item for recipe in recipes for item in recipe), digest.hexdigest())


def neighbours(*centres):
    return [y for x in centres for y in (math.nextafter(x, -INF), x, math.nextafter(x, INF))]


def float_neighbours(*centres):
    return [float(y) for x in map(numpy.float32, centres)
            for y in (numpy.nextafter(x, numpy.float32(-INF)), x, numpy.nextafter(x, numpy.float32(INF)))]


COMMON = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 10.0, -10.0, INF, -INF, NAN, math.pi, math.e]
DOUBLE = COMMON + [5e-324, -5e-324, 2.0**-1022, math.nextafter(2.0**-1022, 0.0),
                   sys.float_info.max, -sys.float_info.max]
FLOAT = COMMON + [2.0**-149, -(2.0**-149), 2.0**-126, 2.0**-126 - 2.0**-149, 3.4028234663852886e38]

EDGES = {
    "log": neighbours(1.0, 1.0 - 2.0**-4, 1.0 + 1.03515625 * 2.0**-4, 0.6875, 1.375, 2.0**-1022, 2.0**52),
    "exp": neighbours(709.782712893384, -708.3964185322641, -745.1332191019411, -744.4400719213812,
                      512.0, -512.0, 1024.0, -1024.0, 2.0**-54, -(2.0**-54)) + [-709.0, -720.5, -744.0],
    "log1p": neighbours(-1.0, math.sqrt(2.0) - 1.0, math.sqrt(0.5) - 1.0, 2.0**-29, -(2.0**-29), 2.0**-54,
                        1.0, 3.0, 2.0**53, 2.0**-20) + [2.0**60, 1e300, -2.0, 1.0 + 2.0**-30],
    "expm1": neighbours(0.34657359027997264, -0.34657359027997264, 1.0397207708399179, -1.0397207708399179,
                        38.816242111356935, -38.816242111356935, 709.782712893384, 2.0**-54, 13.5, 14.2)
             + [40.0, -40.0, 709.5, -1000.0, -0.2, -0.5],
    "cos": neighbours(2.0**-27, 0.85546875, 2.4262657165527344, 105414336.0, math.pi / 2, math.pi,
                      1.444796, 1.696796)
           + [1e9, 1e22, 2.0**100, 1e300],
    "acos": neighbours(0.125, -0.125, 0.25, 0.5, -0.5, 0.75, 0.921875, 0.953125, 0.96875, -0.96875,
                       1.0, -1.0, 2.0**-55)
            + [1.5, -2.0],
    "logf": float_neighbours(1.0, 2.0**-126, 0.699, 1.398),
    "expf": float_neighbours(88.0, 88.72283, -87.33655, -103.27893, -103.97208, -104.0),
    "log1pf": float_neighbours(-1.0, 0.41421357, -0.29289323, 2.0**-29, 2.0**-54, 1.0, 2.0**53,
                               2.0**-20) + [-2.0],
}
POWER_BASES = [0.0, -0.0, 5e-324, -5e-324, 2.0**-1022, 0.5, -0.5, 1.0 - 2.0**-53, 1.0, 1.0 + 2.0**-52, -1.0,
               1.5, -1.5, 2.0, -2.0, 10.0, -3.0, 1e308, -1e308, INF, -INF, NAN]
POWER_EXPONENTS = [0.0, -0.0, 5e-324, 2.0**-66, -(2.0**-65), 0.5, -0.5, 1.0, -1.0, 2.0, 3.0, -3.0,
                   1023.0, -1022.0, -1074.0, 1075.0, 2.0**52 + 1.0, 2.0**53, 2.0**63, -(2.0**63), 1e300,
                   INF, -INF, NAN]


def log_gamma(x):
    """NumPy's own series, from its distributions.c."""
    if x in (1.0, 2.0):
        return 0.0
    steps = int(7 - x) if x < 7.0 else 0
    y = x + steps
    square = (1.0 / y) * (1.0 / y)
    a = [8.333333333333333e-02, -2.777777777777778e-03, 7.936507936507937e-04, -5.952380952380952e-04,
         8.417508417508418e-04, -1.917526917526918e-03, 6.410256410256410e-03, -2.955065359477124e-02,
         1.796443723688307e-01, -1.39243221690590e00]
    g = a[9]
    for k in range(8, -1, -1):
        g = g * square + a[k]
    g = g / y + 0.5 * 1.8378770664093453 + (y - 0.5) * math.log(y) - y
    for _ in range(steps):
        g -= math.log(y - 1.0)
        y -= 1.0
    return g


def log_factorial(k):
    """NumPy's own series above its table, from its logfactorial.c."""
    return (k + 0.5) * math.log(k) - k + (0.9189385332046728 + (1.0 / k) * (1 / 12.0 - 1 / (360.0 * k * k)))


def main():
    glibc = " ".join(platform.libc_ver())
    versions = f"Python {platform.python_version()}, NumPy {numpy.__version__}, {glibc}"
    print(f"# made by make_elementary.py: {versions}")
    words = SplitMix64(1)
    for name in ONE_DOUBLE:
        for x in DOUBLE + EDGES[name]:
            value(name, x)
    for name in ONE_FLOAT:
        for x in FLOAT + EDGES[name]:
            value(name, x)
    for x in POWER_BASES:
        for y in POWER_EXPONENTS:
            value("pow", x, y)
            if y not in (5e-324, 2.0**-66, 1e300) and x not in (1e308, -1e308):
                value("powf", x, y)

    runs = {
        "log": [("range", 0.0, 1.0), ("near", 1.0, 50), ("bits",)],
        "exp": [("range", -750.0, 1460.0), ("scale", -60, 70)],
        "log1p": [("range", 0.0, -1.0), ("scale", -60, 60), ("bits",)],
        "expm1": [("range", 0.0, -40.0), ("scale", -60, 64), ("range", -60.0, 770.0)],
        "cos": [("range", 0.0, math.pi), ("scale", -28, 54), ("scale", 27, 990)],
        "acos": [("range", -1.0, 2.0), ("near", 0.0, 60), ("near", 1.0, 50), ("near", -1.0, 50)],
        "logf": [("range", 0.0, 1.0), ("near", 1.0, 20), ("bits",)],
        "expf": [("range", -104.0, 193.0), ("scale", -30, 34)],
        "log1pf": [("range", 0.0, -1.0), ("scale", -40, 40), ("bits",)],
    }
    seed = 1
    for name, recipes in runs.items():
        for recipe in recipes:
            for _ in range(100):
                value(name, argument(recipe, words, name.endswith("f")))
            run(name, seed, recipe)
            seed += 1
    pairs = [
        (("range", 0.0, 1.0), ("scale", -10, 20)),
        (("bits",), ("scale", -4, 14)),
        (("near", 1.0, 50), ("scale", -4, 60)),
        (("scale", -60, 120), ("whole", -20, 41)),
    ]
    for name in ("pow", "powf"):
        for pair in pairs:
            for _ in range(100):
                value(name, *(argument(recipe, words, name.endswith("f")) for recipe in pair))
            run(name, seed, *pair)
            seed += 1

    for x in [0.1, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 6.5, 6.999999999999999, 7.0, 10.0, 11.0, 100.5, 1e3, 1e6,
              1e9 + 1, 1e15]:
        print("value", "loggamma", to_bits(x, False), to_bits(log_gamma(x), False))
    for k in [126, 127, 128, 200, 1000, 12345, 10**6, 10**9, 2 * 10**9, 2**53]:
        print("value", "logfactorial", to_bits(float(k), False), to_bits(log_factorial(k), False))


main()
