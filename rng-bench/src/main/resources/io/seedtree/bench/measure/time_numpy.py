"""Times a method of NumPy's: prints the nanoseconds a value, a line for each iteration that counts.

Arguments: bit generator, method, its arguments as JSON, dtype or nothing, number of values, iterations to warm up,
iterations that count, milliseconds of an iteration. The method "child" makes the generators of children.
"""

import json
import sys
import time

import numpy as np

name, method, keywords, dtype, length, warm_ups, iterations, milliseconds = sys.argv[1:]
length = int(length)
LONGEST = 4_000_000
piece = min(length, LONGEST)
pieces = [LONGEST] * (length // LONGEST) + [length % LONGEST] * (length % LONGEST > 0)

BitGenerator = getattr(np.random, name)
rng = np.random.Generator(BitGenerator(np.random.SeedSequence(42)))


def number(text):
    return int(text) if text.lstrip("-").isdigit() else float(text)


arguments = {key: number(value) for key, value in json.loads(keywords).items()}
if dtype:
    arguments["dtype"] = np.dtype(dtype)

if method in ("random", "standard_normal", "standard_exponential"):
    values = np.empty(piece, dtype or "float64")
    draw = getattr(rng, method)

    def fill(size):
        draw(out=values[:size], **arguments)
elif method == "random_raw":
    fill = rng.bit_generator.random_raw
elif method == "shuffle":
    values = np.arange(piece)

    def fill(size):
        rng.shuffle(values[:size])
elif method == "permutation":
    fill = rng.permutation
elif method == "child":
    def fill(size):
        for i in range(size):
            np.random.Generator(BitGenerator(np.random.SeedSequence(42, spawn_key=(i,))))
else:
    draw = getattr(rng, method)

    def fill(size):
        draw(size=size, **arguments)

# A look at the clock must not cost as much as a short fill.
batch = range(max(1, 10_000 // length))
limit = float(milliseconds) / 1e3
for iteration in range(int(warm_ups) + int(iterations)):
    fills = 0
    elapsed = 0.0
    start = time.perf_counter()
    while elapsed < limit:
        for _ in batch:
            for size in pieces:
                fill(size)
        fills += len(batch)
        elapsed = time.perf_counter() - start
    if iteration >= int(warm_ups):
        print(elapsed * 1e9 / fills / length)
