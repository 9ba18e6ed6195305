# Recomputes `./seedtree bootstrap --resamples 1000 --seed 42` with NumPy and prints the same digest.
import hashlib
import math
from pathlib import Path
import numpy as np
from numpy.random import PCG64DXSM, Generator, SeedSequence

here = Path(__file__).resolve().parent
csv = here.parent / "rng-bench/src/main/resources/io/seedtree/bench/bootstrap/seattle-weather.csv"
x = np.loadtxt(csv, delimiter=",", skiprows=1, usecols=1)
n = len(x)
streams = (Generator(PCG64DXSM(SeedSequence(42, spawn_key=(i,)))) for i in range(1000))
means = [math.fsum(x[rng.integers(0, n, n)]) / n for rng in streams]
print(hashlib.sha256(np.array(means, "<f8").tobytes()).hexdigest())
