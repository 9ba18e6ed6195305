"""Prints seeded.tsv: what NumPy draws at the places of tests.

    python3 make_seeded.py > ../resources/golden/junit/seeded.tsv

The names of the tests are written out here by the rules of the guide, docs/testing.md, and their child words built by those
of the design. A line of the groups "streams" and "nested" has the address of a stream, its first four words and the standard
normal after them; of "legacy" a bit generator and the first randn of a RandomState on it; of "source" the arguments of an
invocation. Floats are the hexadecimal digits of their bits.
"""

import struct

import numpy as np
from numpy.random import MT19937, PCG64, PCG64DXSM, Generator, Philox, RandomState, SeedSequence

TESTS = "io.seedtree.junit.SeededGoldenTest"
CLASS = f"{TESTS}$Streams"


def name(text):
    """A child by name: tag, length in bytes, UTF-8 in little-endian words."""
    data = text.encode("utf-8")
    padded = data + b"\0" * (-len(data) % 4)
    return (0xFFFFFFFF, len(data), *np.frombuffer(padded, "<u4").tolist())


def words(path):
    return tuple(word for step in path for word in (name(step) if isinstance(step, str) else (step,)))


def stream(group, path, algorithm=PCG64DXSM, entropy=42):
    rng = Generator(algorithm(SeedSequence(entropy, spawn_key=words(path))))
    drawn = rng.integers(0, 2**64, size=4, dtype=np.uint64)
    steps = [f'"{step}"' if isinstance(step, str) else str(step) for step in path]
    address = "/".join([f"{algorithm.__name__}:{entropy}", *steps])
    print("\t".join([group, address, *(f"{word:016x}" for word in drawn), float64(rng.standard_normal())]))


def float64(value):
    return struct.pack(">d", value).hex()


def float32(value):
    return struct.pack(">f", value).hex()


def streams():
    this = f"[class:{CLASS}]"
    generator, reporter = "io.seedtree.rng.Generator", "org.junit.jupiter.api.TestReporter"
    tests = [f"{this}/[method:{method}]" for method in (
        "one", "several", f"overloaded({generator}, {reporter})", f"overloaded({generator}, {reporter}, {generator})")]
    tests += [f"{this}/[test-template:repeated]/[test-template-invocation:#{i}]" for i in (1, 2, 3)]
    tests += [f"{this}/[test-template:swept]/[test-template-invocation:#{i}]" for i in (1, 2)]
    parameterized = [f"{this}/[test-template:parameterized]/[test-template-invocation:#{i}]" for i in (1, 2)]
    stream("streams", (this, f"{CLASS}.open", 0))
    for test in tests + parameterized:
        stream("streams", (test, CLASS, 0))
        stream("streams", (test, f"{CLASS}.prepare", 1))
    for test in tests:
        stream("streams", (test, 0))
    for test in parameterized:
        stream("streams", (test, 1))
    several = f"{this}/[method:several]"
    stream("streams", (several, 2))
    stream("streams", (several, 3), Philox)
    stream("streams", (several, 4), entropy=1 + (2 << 32))
    stream("streams", (3, "rain", several, 5), entropy=7)


def legacy():
    place = f"[class:{TESTS}$Legacy]/[method:old]"
    for parameter, algorithm in enumerate((MT19937, PCG64)):
        random = RandomState(algorithm(SeedSequence(42, spawn_key=(*name(place), parameter))))
        print("\t".join(["legacy", algorithm.__name__, float64(random.randn())]))


def source():
    place = name("[class:io.seedtree.junit.RandomSourceTest$Golden]/[test-template:drawn]")
    for invocation in range(5):
        def rng(parameter):
            return Generator(PCG64DXSM(SeedSequence(42, spawn_key=(*place, invocation, parameter))))
        print("\t".join([
            "source",
            float64(rng(0).normal(0, 1)),
            str(rng(1).integers(0, 10)),
            str(rng(2).poisson(3.5, size=3).tolist()),
            ",".join(float64(value) for value in rng(3).dirichlet([1, 2, 3])),
            str(rng(4).integers(0, 2, dtype=bool)).lower(),
            float32(rng(5).random(dtype=np.float32)),
            str(rng(6).integers(10)),
            str(rng(7).integers(0, 9, 2, endpoint=True).tolist()),
            str(rng(8).multinomial(20, [0.2, 0.8]).tolist()),
        ]))


if __name__ == "__main__":
    print(f"# numpy {np.__version__}: group, then as make_seeded.py says")
    streams()
    stream("nested", (f"[class:{TESTS}$Inside]/[nested-class:Inner]/[method:nested]", 0))
    legacy()
    source()
