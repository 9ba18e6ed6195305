"""Prints keyed-streams.tsv: first words of Philox by key, or by seed, jumped to streams far apart.

    python3 make_keyed_streams.py > ../resources/golden/keyed-streams.tsv

A line is the seed sequence ("-" if the key was given), the key, the number of the stream, and the first six words.
"""

import numpy as np
from numpy.random import Philox, SeedSequence

KEYS = (0, 1, 2**64 - 1, 2**64, 0x0123456789ABCDEF_FEDCBA9876543210, 2**128 - 1)
SEEDS = {"0": SeedSequence(0), "42": SeedSequence(42), "42/3": SeedSequence(42, spawn_key=(3,)),
         "7@8": SeedSequence(7, pool_size=8)}
STREAMS = (0, 1, 2, 2**63 - 1, 2**63, 2**64 - 1, 2**64, 2**127 + 5, 2**128 - 1)


def line(seed, philox, stream):
    words = philox.state["state"]["key"].tolist()
    raw = philox.jumped(stream).random_raw(6)
    print("\t".join(map(str, (seed, words[0] + (words[1] << 64), stream, ",".join(f"{word:016x}" for word in raw)))))


if __name__ == "__main__":
    print(f"# numpy {np.__version__}: seed, key, stream, words")
    for key in KEYS:
        for stream in STREAMS:
            line("-", Philox(key=key), stream)
    for seed, sequence in SEEDS.items():
        for stream in STREAMS:
            line(seed, Philox(sequence), stream)
