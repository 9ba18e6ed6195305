"""Prints streams.tsv: what NumPy draws at the addresses of RandomStreams, and the sums of OrderedReduction in Python.

    python3 make_streams.py > ../resources/golden/parallel/streams.tsv

A line is a name, the parameters that the test reads, and the values as hexadecimal digits of their bits. The tree and the
formulas of the statistics are written here from their description, so that both sides are written independently.
"""

import math
import struct

import numpy as np
from numpy.random import PCG64DXSM, Generator, Philox, SeedSequence


def stream(entropy, *path, algorithm=PCG64DXSM):
    """The generator of an address."""
    return Generator(algorithm(SeedSequence(entropy, spawn_key=path)))


def bits(value):
    """The 16 hexadecimal digits of a double or of a 64-bit integer."""
    if isinstance(value, (int, np.integer)):
        return f"{int(value) & 0xFFFFFFFFFFFFFFFF:016x}"
    return struct.pack(">d", value).hex()


def line(name, parameters, values):
    print("\t".join([name, parameters, " ".join(bits(value) for value in values)]))


def in_leaves(values, start, add, merge):
    """Reduces over the fixed tree: leaves of 128, cut at the greatest power of two of leaves that leaves something."""
    leaves = math.ceil(len(values) / 128)
    if leaves <= 1:
        part = start()
        for value in values:
            part = add(part, value)
        return part
    left = 128 * (1 << (leaves - 1).bit_length() - 1)
    return merge(in_leaves(values[:left], start, add, merge), in_leaves(values[left:], start, add, merge))


def tree_sum(values):
    return in_leaves(values, lambda: 0.0, lambda total, value: total + value, lambda left, right: left + right)


def welford(part, value):
    """One more value for count, mean and sum of squared deviations."""
    count, mean, squares = part
    if count == 0:
        return 1, value, 0.0
    delta = value - mean
    mean += delta / (count + 1)
    return count + 1, mean, squares + delta * (value - mean)


def chan(left, right):
    """Count, mean and sum of squared deviations of two parts."""
    count = left[0] + right[0]
    delta = right[1] - left[1]
    mean = left[1] + delta * right[0] / count
    return count, mean, left[2] + (right[2] + delta * (right[1] - mean) * right[0])


def ranges():
    """Element i draws from child i."""
    for first, last in (0, 5), (3, 40), (2**32 - 20, 2**32 - 16):
        children = [stream(42, 7, i) for i in range(first, last)]
        line("range", f"42/7 {first} {last}", [rng.random() + rng.standard_normal() for rng in children])
    line("words", "9 0 20", [stream(9, i, algorithm=Philox).integers(0, 2**64, dtype=np.uint64) for i in range(20)])
    line("dice", "9 0 30", [stream(9, i).integers(1, 7) for i in range(30)])


def blocks():
    """Block b draws its elements in order from child b."""
    for size, first, last in (10, 20, 57), (1, 0, 8), (1000, 0, 300), (7, 0, 70):
        values = []
        for i in range(first, last):
            if i % size == 0:
                rng = stream(42, 8, i // size)
            values.append(rng.gamma(2.0, 3.0) if i % 3 == 0 else rng.random())
        line("blocks", f"42/8 {size} {first} {last}", values)


def zipped():
    """The element at position k of a filtered source draws from child k."""
    line("zip", "42/9 100", [stream(42, 9, k).normal(n, 2.0) for k, n in enumerate(range(0, 100, 3))])


def nested():
    """A loop inside of a task takes the next child of the task's stream as its root."""
    values = []
    for task in range(4):
        rng = stream(42, 10, task)
        values.append(rng.random())
        values.extend(stream(42, 10, task, 0, i).random() for i in range(3))
        values.extend(stream(42, 10, task, 1, i).random() for i in range(2))
        values.append(rng.random())
    line("nested", "42/10 4", values)


def reductions():
    for count in 0, 1, 2, 127, 128, 129, 1000, 4096, 5001:
        values = [float(stream(42, 11, i).standard_normal()) * 2.0 ** (i % 50) for i in range(count)]
        total = tree_sum(values)
        line("sum", f"42/11 {count}", [total, math.fsum(values)])
        if count:
            n, mean, squares = in_leaves(values, lambda: (0, 0.0, 0.0), welford, chan)
            line("statistics", f"42/11 {count}", [total / count, mean, squares / n, min(values), max(values)])


if __name__ == "__main__":
    print(f"# numpy {np.__version__}: name, parameters, values")
    ranges()
    blocks()
    zipped()
    nested()
    reductions()
