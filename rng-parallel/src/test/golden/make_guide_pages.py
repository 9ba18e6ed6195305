"""Prints guide-pages.tsv: what NumPy draws in the examples of all guides but docs/parallel.md.

    python3 make_guide_pages.py > ../resources/golden/parallel/guide-pages.tsv

A line is the name of an example and its results, in the order in which the page shows them and with as many digits. The
examples are written here once more, from their addresses alone. Where java.util.Random and SplittableRandom make
mistakes, they are written here, too, from their published algorithms.
"""

import json
import math
from itertools import combinations

import numpy as np
from numpy.random import PCG64, PCG64DXSM, SFC64, Generator, Philox, RandomState, SeedSequence, default_rng

from make_guide import at, digest, keyed, line, name

MASK = 2**64 - 1


class JavaRandom:
    """java.util.Random: Knuth's linear congruential generator modulo 2^48, as its Javadoc gives it."""

    def __init__(self, seed):
        self.state = (seed ^ 0x5DEECE66D) & (2**48 - 1)

    def next(self, bits):
        self.state = (self.state * 0x5DEECE66D + 0xB) & (2**48 - 1)
        return self.state >> (48 - bits)

    def random(self):
        return ((self.next(26) << 27) + self.next(27)) * 2.0**-53


class SplitMix:
    """java.util.SplittableRandom: Steele, Lea, Flood, 2014, with Stafford's mix 13."""

    def __init__(self, seed):
        self.state = seed & MASK

    def random(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return ((z ^ (z >> 31)) >> 11) * 2.0**-53


def seed_sequence(*path):
    words = [word for step in path for word in (name(step) if isinstance(step, str) else (step,))]
    return SeedSequence(42, spawn_key=words)


def root(seed, *path):
    return Generator(PCG64DXSM(SeedSequence(seed, spawn_key=path)))


def text(value):
    return str(value).lower() if isinstance(value, (bool, np.bool_)) else str(value)


def show(example, *values):
    """A line of single values and of lists, one after the other."""
    flat = [value for part in values for value in (part if isinstance(part, (list, np.ndarray)) else [part])]
    line(example, *(text(value) for value in flat))


def readme():
    rng = default_rng(42)
    show("readme", rng.random(), RandomState(42).randn())
    show("readme streams", default_rng(SeedSequence(42, spawn_key=(3,))).random(), at("rain").random())
    show("readme-parallel", digest([at(i).gamma(2.0, 3.0) for i in range(1_000)]))


def quick_start():
    rng = default_rng(42)
    show("quick-first", rng.random(), rng.normal(10, 2, 3), rng.integers(1, 7), rng.permutation(5))
    times = default_rng(42).gamma(2, 3, 6)
    show("quick-sampler", *times)
    show("quick-loop", *(at(i).gamma(2, 3) for i in (0, 999)))
    rolls = np.array([coupons(at(i)) for i in range(10_000)])
    half = 1.960201 * rolls.std(ddof=1) / math.sqrt(len(rolls))  # Student's t, 9,999 degrees of freedom
    mean = rolls.sum() / len(rolls)
    show("quick-job", mean, f"{mean - half:.3f}", f"{mean + half:.3f}")
    show("quick-address", at("rain", 7).random())


def coupons(rng):
    """Rolls of a die until each face was seen."""
    seen = set()
    rolls = 0
    while len(seen) < 6:
        seen.add(rng.integers(0, 6))
        rolls += 1
    return rolls


def from_numpy():
    rng = default_rng(42)
    show("numpy-first", rng.normal(10, 2, 3), rng.integers(1, 7, 5), rng.choice(52, 3, replace=False))
    third = SeedSequence(42).spawn(4)[3]
    show("numpy-seeds", default_rng(42).random(), default_rng(2**100).random(), default_rng([1, 2, 3]).random(),
         default_rng(third).random(), default_rng(SeedSequence(42, spawn_key=(3, 17))).random(),
         third.generate_state(2))
    rng = default_rng(42)
    show("numpy-spawn", rng.spawn(4)[3].random(), rng.spawn(2)[1].random())
    rng = default_rng(42)
    show("numpy-shapes", rng.random((2, 3)).ravel(), rng.exponential([1, 2, 3]), rng.random(3))
    random = RandomState(42)
    show("numpy-legacy", random.randn(), random.randint(1, 7), random.random_sample(2))
    rng = default_rng(42)
    rng.random()
    state = json.dumps(rng.bit_generator.state)
    show("numpy-state", rng.random())
    show("numpy-state json", state)
    single = default_rng(42)
    show("numpy-bytes", default_rng(42).integers(0, 100, 3, dtype=np.int8),
         [single.integers(0, 100, dtype=np.int8) for _ in range(3)])
    for cls in (Generator, RandomState):
        show(f"methods of {cls.__name__}", sorted(m for m in dir(cls) if not m.startswith("_")))


def from_java():
    rng = default_rng(42)
    show("java-first", rng.random(), rng.integers(1, 7), rng.standard_normal(),
         rng.integers(0, 2**64, dtype=np.uint64).view(np.int64))
    show("java-split", at(0).random(), at(7).random(), at("rain").random())
    show("java-current", at().standard_normal())
    show("java-neighbours", JavaRandom(42).random(), JavaRandom(43).random())
    show("java-neighbours-here", default_rng(42).random(), default_rng(43).random())


def bit_generators():
    show("bits-first", default_rng(42).random(), at().random(), Generator(SFC64(42)).random(),
         Generator(Philox(42)).random(), Generator(SFC64(seed_sequence(3))).random())
    show("bits-move", Generator(PCG64(42).advance(1_000_000)).random(), Generator(PCG64(42).jumped()).random())
    show("bits-keyed", keyed(7).random())
    show("bits-names", ["MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"])


def laws():
    show("law-identity", at(3, 17).random())
    show("law-one-order", True, True)
    show("law-one-order digest", digest(default_rng(42).standard_normal(100_000)))
    show("law-edits", True, True)


def recipes():
    option()
    data = [1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4]
    means = [added(at(i).choice(data, len(data))) / len(data) for i in range(10_000)]
    ordered = sorted(means)
    show("recipe-bootstrap", ordered[249], ordered[9_750])
    show("recipe-bootstrap digest", digest(means))
    groups()
    show("recipe-chains", [f"{math.fsum(chain(at(k), 20_000)[1_000:]) / 19_000:.4f}" for k in range(4)])
    show("recipe-agents", epidemic().count(2))
    show("recipe-lives", math.fsum(life(at("lives", agent)) for agent in range(10_000)) / 10_000)
    order = default_rng(42).permutation(10)
    show("recipe-split", order)


def option():
    drift = 0.05 - 0.2 * 0.2 / 2
    discount = math.exp(-0.05)
    ends = [100 * math.exp(drift + 0.2 * at(i).standard_normal()) for i in range(100_000)]
    control = discount * np.array(ends)
    pay = discount * np.maximum(np.array(ends) - 100, 0)
    n = len(pay)
    centred = control - control.mean()
    slope = (centred @ pay) / (centred @ centred)
    value = pay.mean() - slope * (control.mean() - 100)
    residual = pay - pay.mean() - slope * centred
    error = math.sqrt(residual @ residual / (n - 2) * (1 / n + (control.mean() - 100) ** 2 / (centred @ centred)))
    plain = pay.std(ddof=1) / math.sqrt(n)
    show("recipe-option", f"{value:.4f}", f"{error:.4f}", f"{plain:.4f}", f"{(plain / error) ** 2:.2f}")


def groups():
    sleep = np.array([7, -16, -2, -12, -1, 34, 37, 8, 0, 20, 19, 8, 11, 1, -1, 44, 55, 16, 46, 34])
    total = sleep.sum()
    seen = abs(total - 2 * sleep[:10].sum())
    hits = sum(abs(total - 2 * at(i).permutation(sleep)[:10].sum()) >= seen for i in range(99_999))
    show("recipe-permutation", f"{(hits + 1) / 100_000:.5f}")
    ways = [abs(total - 2 * sum(group)) >= seen for group in combinations(sleep.tolist(), 10)]
    show("recipe-permutation exact", sum(ways) / len(ways))


def chain(rng, steps):
    path = []
    p = rng.random()
    for _ in range(steps):
        proposed = p + rng.uniform(-0.2, 0.2)
        if rng.random() < posterior(proposed) / posterior(p):
            p = proposed
        path.append(p)
    return path


def posterior(p):
    return 0.0 if p < 0 or p > 1 else p**14 * (1 - p) ** 6


def epidemic():
    health = [0] * 1_000
    health[0] = 1
    for day in range(200):
        before = health
        health = [after(before, agent, day) for agent in range(len(before))]
    return health


def after(health, agent, day):
    """An agent's next state; a stream that is not drawn from is not opened."""
    if health[agent] == 1:
        return 2 if at(day, agent).random() < 0.02 else 1
    neighbours = (health[agent - 1], health[(agent + 1) % len(health)])
    at_risk = health[agent] == 0 and 1 in neighbours
    return 1 if at_risk and at(day, agent).random() < 0.5 else health[agent]


def life(rng):
    age = 0
    while rng.random() > 0.001 * math.exp(age / 10):
        age += 1
    return float(age)


def mistakes():
    quarter = math.pi / 4
    same = SplitMix(42)
    estimate = 4 * sum(same.random() < quarter for _ in range(10_000)) / 10_000
    show("mistake-one-seed", 1)
    show("mistake-one-seed estimate", estimate)
    estimates = [float(4 * (at(worker).random(10_000) < quarter).sum() / 10_000) for worker in range(8)]
    show("cure-one-seed", len(set(estimates)))
    show("cure-one-seed estimates", estimates)
    show("mistake-plus", len({SplitMix(42 + i).random() for i in range(100)}
                             & {SplitMix(43 + i).random() for i in range(100)}))
    show("cure-plus", len({root(42, i).random() for i in range(100)} & {root(43, i).random() for i in range(100)}))
    show("cure-shared", digest([at(i).standard_normal() for i in range(1_000)]))
    show("mistake-reseed", mean(JavaRandom(day).random() for day in range(1_000)))
    show("cure-reseed", mean(at().random(1_000).tolist()))
    show("cure-reseed-child", mean(at(day).random() for day in range(1_000)))
    show("cure-thread", at("Seattle").random())
    show("mistake-global", RandomState(42).randn(2), RandomState(42).randn(3)[[0, 2]])
    show("cure-global", at("prices").standard_normal(2))
    show("mistake-secret", 271)


def added(values):
    """The sum from left to right, each rounded; Python's own sum is more exact from 3.12 on."""
    total = 0.0
    for value in values:
        total += float(value)
    return total


def mean(values):
    values = list(values)
    return f"{added(values) / len(values):.4f}"


def others():
    show("compatible-address", at("rain", 7).gamma(2, 3))
    show("compatible-digest", digest([at(i).gamma(2, 3) for i in range(1_000)]))
    blocks = [at(block).random(min(1_024, 1_000_000 - 1_024 * block)) for block in range(977)]
    show("fast-blocks", f"{math.fsum(np.concatenate(blocks)):.6f}")
    highest = [float(at(i).standard_normal(250).max()) for i in range(1_000)]
    show("fast-workspace", f"{math.fsum(highest) / 1_000:.10f}")


if __name__ == "__main__":
    print(f"# numpy {np.__version__}: example, results")
    for page in (readme, quick_start, from_numpy, from_java, bit_generators, laws, recipes, mistakes, others):
        page()
