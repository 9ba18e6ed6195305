"""Makes digests.csv beside it with NumPy: python3 make_audit.py

digests.csv  SHA-256 of the first 5,000 words of each of our parallel streams of seed 42

Made with NumPy 2.4.6 on Python 3.11, x86-64 Linux.
"""

import hashlib
from pathlib import Path

import numpy as np
from numpy.random import PCG64DXSM, SeedSequence

COUNT = 5_000


def digest(words):
    return hashlib.sha256(np.asarray(words, dtype="<u8").tobytes()).hexdigest()


def first_words(parent):
    return [PCG64DXSM(child).random_raw() for child in parent.spawn(COUNT)]


if __name__ == "__main__":
    rows = {
        "Generator.longs(n)": PCG64DXSM(SeedSequence(42)).random_raw(COUNT),
        "Generator.splits(n)": first_words(SeedSequence(42).spawn(1)[0]),
        "RandomStreams.range(0, n)": first_words(SeedSequence(42)),
    }
    lines = [f'"{name}",{digest(words)}\n' for name, words in rows.items()]
    (Path(__file__).resolve().parent / "digests.csv").write_text("".join(lines))
