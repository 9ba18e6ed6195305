"""Prints guide.tsv: what NumPy has for the rain tanks of docs/recipes.md.

    python3 make_guide.py > guide.tsv

The numbers have as many digits as the page shows.
"""

import csv
import math
from collections import defaultdict
from pathlib import Path

import numpy as np
from numpy.random import PCG64DXSM, Generator, SeedSequence

WEATHER = Path(__file__).resolve().parents[6] / "main/resources/io/seedtree/bench/bootstrap/seattle-weather.csv"
ROOF = 100
DEMAND = 150


def read():
    """The daily rain of each month, in mm."""
    rain = defaultdict(list)
    with WEATHER.open(newline="") as file:
        for row in csv.DictReader(file):
            year, month, _ = row["date"].split("-")
            rain[int(year), int(month)].append(float(row["precipitation"]))
    return rain


def weather(rain, replication):
    """A year put together from the months of past years."""
    rng = Generator(PCG64DXSM(SeedSequence(42, spawn_key=(replication,))))
    return [day for month in range(1, 13) for day in rain[rng.integers(2012, 2016), month]]


def good_days(days, capacity):
    water = capacity / 2
    good = 0
    for day in days:
        water = min(capacity, water + ROOF * day)
        if water >= DEMAND:
            water -= DEMAND
            good += 1
    return good


if __name__ == "__main__":
    print(f"# numpy {np.__version__}: example, results")
    rain = read()
    years = [weather(rain, i) for i in range(10_000)]
    small = np.array([good_days(days, 5_000) for days in years])
    large = np.array([good_days(days, 10_000) for days in years])
    gained = large - small
    error = gained.std(ddof=1) / math.sqrt(len(gained))
    ratio = (small.var(ddof=1) + large.var(ddof=1)) / gained.var(ddof=1)
    print("recipe-tanks", f"{small.mean():.2f}", f"{gained.mean():.2f}", f"{error:.3f}", f"{ratio:.2f}", sep="\t")
