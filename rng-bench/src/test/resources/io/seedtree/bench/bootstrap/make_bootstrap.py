"""Makes the expectations beside it with Python and NumPy: python3 make_bootstrap.py

sums.jsonl        math.fsum of values that are hard to add
quantiles.jsonl   np.quantile
digests.jsonl     the digest and the first resampled statistics of whole jobs
intervals.jsonl   standard error, percentile and BCa intervals, with a jackknife that leaves out values for real
convergence.jsonl the mean of the first resampled statistics, as more are added, and its 95 % band
hard.csv          data of these jobs, with more digits and exponents than rainfall has

Made with NumPy 2.4.6 on Python 3.11, x86-64 Linux. Doubles are written as the 16 hexadecimal digits of their bits.
"""

import csv
import hashlib
import json
import math
import struct
from pathlib import Path
from statistics import NormalDist

import numpy as np
from numpy.random import Generator, SeedSequence

HERE = Path(__file__).resolve().parent
SHIPPED = HERE.parents[5] / "main/resources/io/seedtree/bench/bootstrap/seattle-weather.csv"
NAN = struct.unpack("<d", bytes.fromhex("000000000000f87f"))[0]


def bits(value):
    return struct.pack(">d", value).hex()


def write(name, cases):
    (HERE / name).write_text("".join(json.dumps(case) + "\n" for case in cases))


# Statistics.


def statistic(name, x, y=None):
    n = len(x)
    mean = math.fsum(x) / n
    if name == "mean":
        return mean
    if name == "stddev":
        return math.sqrt(math.fsum((x - mean) ** 2) / (n - 1))
    if name == "median":
        return float(np.quantile(x, 0.5))
    if name.startswith("p"):
        return float(np.quantile(x, float(name[1:]) / 100))
    dx, dy = x - mean, y - math.fsum(y) / n
    divisor = math.sqrt(math.fsum(dx * dx) * math.fsum(dy * dy))
    return math.fsum(dx * dy) / divisor if divisor else NAN


def column(path, name):
    with open(path, newline="") as file:
        return np.array([float(row[name]) for row in csv.DictReader(file)]) + 0.0


def columns(path, name, stat):
    return column(path, name), column(path, stat[5:]) if stat.startswith("corr:") else None


def resampled(path, name, stat, resamples, seed, bit_generator):
    x, y = columns(path, name, stat)
    values = []
    for i in range(resamples):
        rng = Generator(getattr(np.random, bit_generator)(SeedSequence(seed, spawn_key=(i,))))
        places = rng.integers(0, len(x), len(x))
        values.append(statistic(stat, x[places], None if y is None else y[places]))
    return np.array(values, "<f8")


# The files.


def make_hard_csv():
    rng = Generator(np.random.PCG64(20260101))
    rows = 37
    wide = rng.standard_normal(rows) * 10.0 ** rng.integers(-60, 30, rows)
    close = 1e9 + rng.standard_normal(rows)
    ties = rng.integers(-3, 4, rows) / 4
    rare = (np.arange(rows) < 4) * 1.5
    tiny = rng.integers(-5, 6, rows) * 5e-324
    with open(HERE / "hard.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["wide, quoted", "close", "ties", "rare", "tiny"])
        for row in zip(wide, close, ties, rare, tiny):
            writer.writerow([repr(float(value)) for value in row])


def make_sums():
    rng = Generator(np.random.PCG64(1))
    largest, least = 1.7976931348623157e308, 5e-324
    lists = [
        [], [0.0], [-0.0], [-0.0, -0.0], [1.0, 2.0**-53], [1.0, 2.0**-53, 2.0**-105], [1.0, -(2.0**-54)],
        [1.0, -(2.0**-54), -(2.0**-106)], [1.0 + 2.0**-52, 2.0**-53], [1.0 + 2.0**-52, 2.0**-53, -(2.0**-1074)],
        [2.0**53, 1.0], [2.0**53, 1.0, least], [2.0**53 + 2, 1.0], [1e308, 1.0, -1e308], [largest],
        [largest, 2.0**969], [largest / 2, largest / 2],
        [-largest, -(2.0**969)], [least] * 3, [least, -least], [2.2250738585072014e-308, -least],
        [2.2250738585072009e-308, least], [2.2250738585072014e-308 / 2] * 3, [1e16, 1.0, 1e-16, -1e16],
        [0.1] * 10, [math.inf, 1.0], [-math.inf, -math.inf], [math.nan, 1.0], [math.inf, math.nan],
        [math.inf, -math.inf], [largest, largest], [-largest, -(2.0**970)],
    ]
    for low, high, length in [(0, 1, 50), (-10, 10, 200), (-300, 300, 200), (-320, -300, 100), (-20, 20, 1500)]:
        for _ in range(3):
            values = rng.standard_normal(length) * 10.0 ** rng.integers(low, high, length)
            lists.append([float(v) for v in values])
            cancelling = np.concatenate([values, -values[: length // 2], -values[length // 2 :] * (1 + 2.0**-50)])
            rng.shuffle(cancelling)
            lists.append([float(v) for v in cancelling[:400]])
    for values in lists:
        try:
            outcome = {"sum": bits(math.fsum(values))}
        except (OverflowError, ValueError) as error:
            outcome = {"error": type(error).__name__}
        yield {"values": [bits(v) for v in values], **outcome}


def make_quantiles():
    rng = Generator(np.random.PCG64(2))
    for length in (1, 2, 3, 4, 7, 10, 50, 101):
        for kind in range(3):
            values = [rng.standard_normal(length), rng.integers(-3, 4, length) / 2,
                      rng.standard_normal(length) * 10.0 ** rng.integers(-100, 100, length)][kind]
            quantiles = [0.0, 1.0, 0.5, 0.25, 0.9, 0.025, 99.9 / 100, 1 / 3, *rng.random(6)]
            yield {"values": [bits(v) for v in values],
                   "quantiles": [[bits(q), bits(np.quantile(values, q))] for q in quantiles]}


def make_digests():
    jobs = [("", "precipitation", stat, 300, 42, "PCG64DXSM") for stat in
            ("mean", "stddev", "median", "p90", "p2.5", "p99.9", "p0", "p100", "corr:wind", "corr:temp_max")]
    jobs += [("", "wind", stat, 50, 7, bit_generator) for stat in ("mean", "p90", "corr:temp_min")
             for bit_generator in ("MT19937", "PCG64", "Philox", "SFC64")]
    jobs += [("", "temp_min", "mean", 20, seed, "PCG64DXSM")
             for seed in (0, 2**32 + 5, 2**127 + 12345, 2**200 + 7, [1, 2, 3])]
    jobs += [("hard.csv", name, stat, 500, 1, "PCG64DXSM") for name in ("wide, quoted", "close", "ties", "rare", "tiny")
             for stat in ("mean", "stddev", "median", "p33.3", "corr:ties", "corr:rare")]
    for file, name, stat, resamples, seed, bit_generator in jobs:
        path = HERE / file if file else SHIPPED
        if math.isnan(statistic(stat, *columns(path, name, stat))):
            continue
        values = resampled(path, name, stat, resamples, seed, bit_generator)
        yield {"file": file, "column": name, "statistic": stat, "resamples": resamples, "seed": json.dumps(seed),
               "bit_generator": bit_generator, "first": [bits(v) for v in values[:3]],
               "digest": hashlib.sha256(values.tobytes()).hexdigest()}


def acceleration(x, y, stat):
    without = [statistic(stat, np.delete(x, i), None if y is None else np.delete(y, i)) for i in range(len(x))]
    if max(without) - min(without) <= 1e-12 * max(map(abs, without)):
        return None
    d = [math.fsum(without) / len(x) - value for value in without]
    return math.fsum(v**3 for v in d) / (6 * math.fsum(v * v for v in d) ** 1.5)


def make_intervals():
    jobs = [("", "precipitation", stat, 0.95) for stat in ("mean", "stddev", "median", "p90", "corr:wind")]
    jobs += [("", "temp_max", stat, 0.9) for stat in ("mean", "stddev", "median", "p99", "corr:temp_min")]
    jobs += [("hard.csv", name, stat, 0.8) for name in ("close", "ties", "rare")
             for stat in ("mean", "stddev", "median", "p75", "corr:wide, quoted")]
    norm = NormalDist()
    for file, name, stat, confidence in jobs:
        path = HERE / file if file else SHIPPED
        x, y = columns(path, name, stat)
        values = resampled(path, name, stat, 200, 3, "PCG64DXSM")
        values = values[~np.isnan(values)]
        tail = (1 - confidence) / 2
        estimate = statistic(stat, x, y)
        below = (np.sum(values < estimate) + 0.5 * np.sum(values == estimate)) / len(values)
        a = acceleration(x, y, stat)
        bca = None
        if a is not None and 0 < below < 1:
            bias = norm.inv_cdf(float(below))
            ends = [bias + norm.inv_cdf(tail), bias - norm.inv_cdf(tail)]
            bca = [float(np.quantile(values, norm.cdf(bias + end / (1 - a * end)))) for end in ends]
        yield {"file": file, "column": name, "statistic": stat, "confidence": confidence, "estimate": estimate,
               "standard_error": statistic("stddev", values),
               "percentile": [float(np.quantile(values, tail)), float(np.quantile(values, 1 - tail))], "bca": bca}


def make_convergence():
    z = NormalDist().inv_cdf(0.975)
    jobs = [("", "precipitation", "mean", 42), ("", "wind", "corr:temp_max", 7), ("hard.csv", "close", "stddev", 1),
            ("hard.csv", "close", "mean", 1), ("hard.csv", "rare", "corr:ties", 1)]
    for file, name, stat, seed in jobs:
        values = resampled(HERE / file if file else SHIPPED, name, stat, 120, seed, "PCG64DXSM")
        points = []
        for n in range(len(values) + 1):
            seen = values[:n][~np.isnan(values[:n])]
            if len(seen) < 2:
                points.append(None)
                continue
            mean = math.fsum(seen) / len(seen)
            half = z * float(np.std(seen, ddof=1)) / math.sqrt(len(seen))
            points.append([bits(v) for v in (mean, mean - half, mean + half)])
        yield {"file": file, "column": name, "statistic": stat, "resamples": len(values), "seed": json.dumps(seed),
               "bit_generator": "PCG64DXSM", "points": points}


make_hard_csv()
write("sums.jsonl", make_sums())
write("quantiles.jsonl", make_quantiles())
write("digests.jsonl", make_digests())
write("intervals.jsonl", make_intervals())
write("convergence.jsonl", make_convergence())
