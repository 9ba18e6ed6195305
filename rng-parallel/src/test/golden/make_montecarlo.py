"""Prints montecarlo.tsv: Monte Carlo jobs computed with NumPy, a generator for each replication.

    python3 make_montecarlo.py > ../resources/golden/parallel/montecarlo.tsv

The sums are built here from the formulas that the Javadoc of Summary names, in the order that it names, so that every bit counts.
"""

import hashlib
import math
import struct

import numpy as np
from numpy.random import MT19937, PCG64, PCG64DXSM, SFC64, Generator, Philox, SeedSequence

BATCH = 128


def plain(rng, _):
    """A number of uniform values."""
    total = 0.0
    for _ in range(10):
        total += rng.random()
    return [total]


def normals(rng, _):
    """A number of normals."""
    return [rng.standard_normal() * rng.standard_normal()]


def vector(rng, _):
    """Three numbers."""
    first = rng.random()
    second = rng.random()
    return [first, first * second, second - rng.standard_normal()]


def antithetic(rng, again):
    """A plain run, the mirrored run of the same words, and their average."""
    x = (1.0 + rng.random()) * (3.0 + 2.0 * rng.standard_normal()) + rng.integers(1, 7)
    y = (1.0 + (1.0 - 2.0**-53 - again.random())) * (3.0 - 2.0 * again.standard_normal()) + (7 - again.integers(1, 7))
    return [x, y, 0.5 * (x + y)]


def compare(rng, again):
    """Two alternatives of the same words, and second minus first."""
    x = 2.0 * rng.random() + rng.random()
    y = 3.0 * again.random() + again.random()
    return [x, y, y - x]


def mean(rows):
    """The mean of each column, of the true sum."""
    return [math.fsum(column) / len(rows) for column in zip(*rows)]


def add(state, values):
    """One more vector: Welford, with the means of true sums."""
    rows, means, products = state
    rows = [*rows, values]
    before = [v - m for v, m in zip(values, means)]
    means = mean(rows)
    products = {(r, c): products[r, c] + before[r] * (values[c] - means[c]) for (r, c) in products}
    return rows, means, products


def merge(left, right):
    """The batches that follow: Chan, Golub, LeVeque."""
    (rows, means, products), (right_rows, right_means, right_products) = left, right
    n, m = len(rows), len(right_rows)
    share = m / (n + m)
    distance = [r - v for v, r in zip(means, right_means)]
    products = {
        (r, c): products[r, c] + (right_products[r, c] + distance[r] * distance[c] * (n * share)) for (r, c) in products
    }
    rows = rows + right_rows
    return rows, mean(rows), products


def empty(size):
    return [], [0.0] * size, {(r, c): 0.0 for r in range(size) for c in range(r + 1)}


def run(simulation, bits, entropy, path, replications):
    """All vectors in order, and their moments, by batches."""
    rows = []
    for i in range(replications):
        seed = [Generator(bits(SeedSequence(entropy, spawn_key=(*path, i)))) for _ in range(2)]
        rows.append([float(v) for v in simulation(*seed)])
    moments = None
    for start in range(0, replications, BATCH):
        batch = empty(len(rows[0]))
        for row in rows[start : start + BATCH]:
            batch = add(batch, row)
        moments = batch if moments is None else merge(moments, batch)
    return rows, moments


CASES = [
    (simulation, bits, 42, path, n)
    for simulation in (plain, normals)
    for bits in (PCG64DXSM, PCG64, Philox, SFC64, MT19937)
    for path, n in (((), 1000), ((7, 4294967279), 129))
] + [
    (simulation, bits, 2024, (5,), n)
    for simulation in (vector, antithetic, compare)
    for bits in (PCG64DXSM, MT19937)
    for n in (1, 128, 500)
]

if __name__ == "__main__":
    print(f"# numpy {np.__version__}: simulation, bit generator, node, replications,")
    print("# SHA-256 of the first numbers, means, sums of products of deviations, least and greatest first number")
    for simulation, bits, entropy, path, n in CASES:
        rows, (_, means, products) = run(simulation, bits, entropy, path, n)
        first = [row[0] for row in rows]
        digest = hashlib.sha256(struct.pack(f"<{n}d", *first)).hexdigest()
        node = "/".join(map(str, (entropy, *path)))
        numbers = (means, products.values(), [min(first), max(first)])
        columns = [",".join(float(v).hex() for v in group) for group in numbers]
        print("\t".join((simulation.__name__, bits.__name__, node, str(n), digest, *columns)))
