"""Prints exact-sums.tsv: lists of doubles and their correctly rounded sums.

    python3 make_exact_sums.py > ../resources/golden/parallel/exact-sums.tsv

A line is the source of the sum, the sum and the values, as hexadecimal digits of the bits; a value that is there n times
in a row has *n behind it. The source is "fsum" where Python's math.fsum has a result. Where it raises an error the sum is
that of exact fractions ("fraction"), an infinity where that is beyond the greatest double ("overflow"), or what IEEE
addition makes of infinities ("special").
"""

import itertools
import math
import random
import struct
import sys
from fractions import Fraction

GREATEST = sys.float_info.max
LEAST = 5e-324
LEAST_NORMAL = sys.float_info.min


def bits(value):
    return "7ff8000000000000" if math.isnan(value) else struct.pack(">d", value).hex()


def run_lengths(values):
    """The values, those in a row once with their number."""
    for digits, run in itertools.groupby(map(bits, values)):
        count = len(list(run))
        yield digits if count == 1 else f"{digits}*{count}"


def exact(values):
    """The source of the sum, and the sum."""
    infinite = [value for value in values if not math.isfinite(value)]
    try:
        return "fsum", math.fsum(values)
    except (ValueError, OverflowError):
        if infinite:
            return "special", sum(infinite)
    total = sum(map(Fraction, values))
    try:
        return "fraction", float(total)
    except OverflowError:
        return "overflow", math.inf if total > 0 else -math.inf


def fixed():
    """Cases by hand: zeros, subnormals, ties, cancellation, overflow, values that are not finite."""
    yield from ([], [0.0], [-0.0], [-0.0, -0.0], [1.0, -1.0], [-1.0, 1.0], [LEAST], [-LEAST], [LEAST, -LEAST])
    yield [LEAST] * 7
    yield [LEAST_NORMAL, -LEAST]
    yield [LEAST_NORMAL, LEAST, -LEAST_NORMAL]
    yield [LEAST_NORMAL - LEAST, LEAST]
    yield [LEAST_NORMAL * 2, LEAST]
    yield [LEAST_NORMAL * 4, LEAST]
    yield [LEAST_NORMAL * 4, LEAST * 2]
    yield [LEAST_NORMAL * 4, LEAST * 6]
    yield [0.1] * 10
    yield [1e100, 1.0, -1e100]
    yield [1.0] * 3000 + [1e100] * 3000 + [-1e100] * 3000
    yield [1.0, 2.0**-53]
    yield [1.0, 2.0**-53, LEAST]
    yield [1.0, 2.0**-53, -LEAST]
    yield [1.0, 3 * 2.0**-53]
    yield [1.0, 3 * 2.0**-53, -LEAST]
    yield [1.0, -(2.0**-54)]
    yield [1.0, -(2.0**-54), -LEAST]
    yield [1.0, -(2.0**-54), LEAST]
    yield [2.0**53, 1.0, 2.0**-1000]
    yield [2.0**53, 1.0, -(2.0**-1000)]
    yield [2.0**exponent for exponent in range(-1074, 1024, 7)]
    yield [2.0**exponent for exponent in range(-1074, 1023)]
    yield [(-1) ** exponent * 2.0**exponent for exponent in range(-1074, 1024)]
    yield [GREATEST, LEAST]
    yield [GREATEST, -GREATEST, LEAST]
    yield [GREATEST, GREATEST, -GREATEST]
    yield [GREATEST] * 5000 + [-GREATEST] * 4999
    yield [-GREATEST] * 5000
    yield [GREATEST, 2.0**969]
    yield [GREATEST, 2.0**970]
    yield [GREATEST, 2.0**970, -LEAST]
    yield [GREATEST, math.nextafter(2.0**970, 0)]
    yield [-GREATEST, -(2.0**970), LEAST]
    yield [math.inf]
    yield [1.0, -math.inf, GREATEST, GREATEST]
    yield [math.inf, -math.inf]
    yield [math.inf, math.inf, 3.0]
    yield [math.nan]
    yield [math.nan, math.inf, -1.0]
    yield [math.inf, -math.inf, math.nan]


def drawn(rng):
    """Cases by chance: exponents near and far, cancellation, subnormals, halfway sums."""
    for _ in range(30):
        yield [rng.gauss(0.0, 1.0) for _ in range(rng.randrange(1, 60))]
    for _ in range(60):
        yield [rng.uniform(-1, 1) * 2.0 ** rng.randrange(-1060, 1015) for _ in range(rng.randrange(1, 50))]
    for _ in range(60):
        values = [rng.uniform(-1, 1) * 2.0 ** rng.randrange(-60, 60) for _ in range(rng.randrange(1, 30))]
        values += [-value for value in values] + [rng.uniform(-1, 1) * 2.0 ** rng.randrange(-300, -50)]
        rng.shuffle(values)
        yield values
    for _ in range(30):
        yield [rng.randrange(-(2**53), 2**53) * LEAST for _ in range(rng.randrange(1, 40))]
    for _ in range(60):
        whole = rng.randrange(2**52, 2**53)
        unit = 2.0 ** rng.randrange(-1000, 900)
        sign = rng.choice((-1.0, 1.0))
        little = rng.choice((-1.0, 0.0, 1.0)) * unit * 2.0 ** -rng.randrange(2, 70)
        yield [sign * whole * unit, sign * unit / 2, little]
    yield [rng.gauss(0.0, 1e10) for _ in range(2500)]


if __name__ == "__main__":
    print("# source, sum, values")
    for case in [*fixed(), *drawn(random.Random(42))]:
        source, total = exact(case)
        print("\t".join([source, bits(total), " ".join(run_lengths(case))]))
