"""Prints seed-tree.tsv: text forms of seed sequences, the NumPy arguments they stand for, and NumPy's state words.

    python3 make_seed_tree.py > ../resources/golden/seed-tree.tsv

The child words are built here from the rules of the design, in Python, so that both sides are written independently.
"""

import uuid

import numpy as np
from numpy.random import SeedSequence


def index(value: int) -> list[int]:
    """A child by index: one word, or a tagged 64-bit number."""
    return [value] if value < 0xFFFFFFF0 else [0xFFFFFFFE, value & 0xFFFFFFFF, value >> 32]


def name(text: str) -> list[int]:
    """A child by name: tag, length in bytes, UTF-8 in little-endian words."""
    data = text.encode("utf-8")
    padded = data + b"\0" * (-len(data) % 4)
    return [0xFFFFFFFF, len(data), *np.frombuffer(padded, "<u4").tolist()]


def jumps(count: int) -> list[int]:
    """The seed sequence of a jumped copy."""
    return [0xFFFFFFFD, count & 0xFFFFFFFF, count >> 32]


KEY = uuid.UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")

CASES = [
    ("0", 0, [], 4),
    ("42", 42, [], 4),
    ("4294967295", 2**32 - 1, [], 4),
    ("4294967296", 2**32, [], 4),
    ("0xdeadbeaf", 0xDEADBEAF, [], 4),
    (str(2**64 - 1), 2**64 - 1, [], 4),
    (str(2**128 - 1), 2**128 - 1, [], 4),
    (str(5 + (9 << 128)), 5 + (9 << 128), [], 4),
    (str(7**300), 7**300, [], 4),
    ("42/0", 42, [0], 4),
    ("42/3/17", 42, [3, 17], 4),
    ("7/1/2/3/4/5/6/7/8", 7, [1, 2, 3, 4, 5, 6, 7, 8], 4),
    ("42/4294967279", 42, index(0xFFFFFFEF), 4),
    ("42/4294967280", 42, index(0xFFFFFFF0), 4),
    ("42/4294967294", 42, index(2**32 - 2), 4),
    ("42/4294967295", 42, index(2**32 - 1), 4),
    ("42/4294967296", 42, index(2**32), 4),
    ("42/9223372036854775807", 42, index(2**63 - 1), 4),
    ('42/""', 42, name(""), 4),
    ('42/"rain"', 42, name("rain"), 4),
    ('42/"Zürich €"/5', 42, name("Zürich €") + [5], 4),
    ('42/"a/b"', 42, name("a/b"), 4),
    ('42/"say \\"x\\" \\\\"', 42, name('say "x" \\'), 4),
    ('42/"tab\\u0009"', 42, name("tab\t"), 4),
    ('42/"𝄞"', 42, name("𝄞"), 4),
    (f'42/"{KEY}"', 42, name(str(KEY)), 4),
    ("42/+1/0", 42, jumps(1) + [0], 4),
    ("42/+4294967296/3", 42, jumps(2**32) + [3], 4),
    ("42/#4294967280", 42, [0xFFFFFFF0], 4),
    ("42/#4294967293/1", 42, [0xFFFFFFFD, 1], 4),
    ("42/#4294967294/5/0", 42, [0xFFFFFFFE, 5, 0], 4),
    ("42/#4294967295/3", 42, [0xFFFFFFFF, 3], 4),
    ("42@5", 42, [], 5),
    ("42@8/3", 42, [3], 8),
    ("42@17/3/4", 42, [3, 4], 17),
    ('340282366920938463463374607431768211456@8/"rain"', 2**128, name("rain"), 8),
]

if __name__ == "__main__":
    print(f"# numpy {np.__version__}: text, entropy, spawn words, pool size, 8 words of state")
    for text, entropy, key, pool_size in CASES:
        words = SeedSequence(entropy, spawn_key=tuple(key), pool_size=pool_size).generate_state(8)
        columns = (text, entropy, ",".join(map(str, key)), pool_size, ",".join(f"{word:08x}" for word in words))
        print("\t".join(map(str, columns)))
