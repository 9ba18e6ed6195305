"""Prints the digests in SourceAuditTest: SHA-256 of 5,000 words of each of our parallel streams of seed 42."""
import hashlib

import numpy as np
from numpy.random import PCG64DXSM, SeedSequence

COUNT = 5_000


def show(name, words):
    digest = hashlib.sha256(np.asarray(words, dtype="<u8").tobytes()).hexdigest()
    print(f"'{name}', {digest}")


def first_words(parent):
    return [PCG64DXSM(child).random_raw() for child in parent.spawn(COUNT)]


show("Generator.longs(n)", PCG64DXSM(SeedSequence(42)).random_raw(COUNT))
show("Generator.splits(n)", first_words(SeedSequence(42).spawn(1)[0]))
show("RandomStreams.range(0, n)", first_words(SeedSequence(42)))
