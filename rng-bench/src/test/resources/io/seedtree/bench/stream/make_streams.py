"""Asks NumPy for the bytes of `seedtree stream`. Run it in its folder: python3 make_streams.py

streams.csv  options of `seedtree stream`, the number of bytes, their SHA-256 and the first 16 of them

Made with NumPy 2.4.6 on Python 3.11, x86-64 Linux. Shapes are given as all of their places at once, by another
way than the Java code goes: trees recursively, as lists of leaves.
"""

import hashlib
from typing import Any, Callable, Iterator

import numpy as np
from numpy.random import MT19937, PCG64, PCG64DXSM, SFC64, Generator, Philox, SeedSequence

BIT_GENERATORS = {cls.__name__: cls for cls in (MT19937, PCG64, PCG64DXSM, Philox, SFC64)}
DEFAULT = "PCG64DXSM"
NAME_TAG = 0xFFFFFFFF

Key = tuple[int, ...]


class Stream:
    """Words of a bit generator, NumPy's uint64."""

    def __init__(self, bits: Any) -> None:
        self.generator = Generator(bits)

    def words(self, count: int) -> np.ndarray:
        return self.generator.integers(0, 2**64, count, dtype=np.uint64)


class Combined:
    """Two streams in one, word by word."""

    def __init__(self, how: str, first: Any, second: Any) -> None:
        self.how, self.first, self.second = how, first, second

    def words(self, count: int) -> np.ndarray:
        one, two = self.first.words(count), self.second.words(count)
        return one ^ two if self.how == "xor" else one - two


class JavaRandom:
    """java.util.Random: its documented 48-bit congruential generator, nextLong()."""

    def __init__(self, seed: int) -> None:
        self.state = (seed ^ 0x5DEECE66D) % 2**48

    def next32(self) -> int:
        self.state = (self.state * 0x5DEECE66D + 0xB) % 2**48
        upper = self.state >> 16
        return upper - 2**32 if upper >= 2**31 else upper

    def words(self, count: int) -> np.ndarray:
        drawn = [((self.next32() << 32) + self.next32()) % 2**64 for _ in range(count)]
        return np.array(drawn, dtype=np.uint64)


def seeded(name: str, entropy: Any, key: Key) -> Stream:
    return Stream(BIT_GENERATORS[name](SeedSequence(entropy, spawn_key=key)))


def name_words(name: str) -> Key:
    text = name.encode()
    padded = text + bytes(-len(text) % 4)
    return (NAME_TAG, len(text), *np.frombuffer(padded, dtype="<u4").tolist())


def balanced(order: int) -> list[Key]:
    if order <= 0:
        return [()]
    return [(0, *leaf) for leaf in balanced(order - 1)] + [(1, *leaf) for leaf in balanced(order - 1)]


def fibonacci(order: int) -> list[Key]:
    if order <= 0:
        return [()]
    return [(0, *leaf) for leaf in fibonacci(order - 1)] + [(1, *leaf) for leaf in fibonacci(order - 2)]


def alternating(order: int) -> list[Key]:
    if order == 0:
        return [()]
    spine = alternating(order - 1)
    return [(0, *leaf) for leaf in spine] + [(1,)] if order % 2 else [(0,)] + [(1, *leaf) for leaf in spine]


def smallest(tree: Callable[[int], list[Key]], count: int) -> list[Key]:
    return next(leaves for leaves in map(tree, range(count)) if len(leaves) >= count)[:count]


def left_comb(count: int) -> list[Key]:
    deepest = (0,) * (count - 1)
    return [deepest] + [(*deepest[:depth], 1) for depth in reversed(range(count - 1))]


def right_comb(count: int) -> list[Key]:
    deepest = (1,) * (count - 1)
    return [(*deepest[:depth], 0) for depth in range(count - 1)] + [deepest]


PLACES: dict[str, Callable[[int], list[Key]]] = {
    "siblings": lambda count: [(i,) for i in range(count)],
    "cousins": lambda count: [(i, 0) for i in range(count)],
    "lineage": lambda count: [(0,) * i for i in range(count)],
    "names": lambda count: [name_words(str(i)) for i in range(count)],
    "balanced": lambda count: smallest(balanced, count),
    "left-comb": left_comb,
    "right-comb": right_comb,
    "alternating": lambda count: smallest(alternating, count),
    "fibonacci": lambda count: smallest(fibonacci, count),
}

ROOTS: dict[str, Callable[[int], list[int]]] = {
    "counting": lambda count: list(range(count)),
    "powers": lambda count: [2**i for i in range(count)],
    "gray": lambda count: [i ^ (i >> 1) for i in range(count)],
}


def shaped(shape: str, count: int, name: str = DEFAULT, key: Key = ()) -> list[Stream]:
    if shape in ROOTS:
        return [seeded(name, root, key) for root in ROOTS[shape](count)]
    return [seeded(name, 42, key + place) for place in PLACES[shape](count)]


def equal_low_bits(name: str, count: int) -> list[Stream]:
    def number(key: Key, index: int) -> int:
        words = SeedSequence(42, spawn_key=key).generate_state(index + 2, np.uint64).tolist()
        return words[index] + (words[index + 1] << 64)

    streams = []
    for i in range(count):
        state = number((i,), 0) >> 58 << 58 | number((), 0) % 2**58
        bits = BIT_GENERATORS[name]()
        bits.state = {"bit_generator": name, "state": {"state": state, "inc": number((), 2) | 1},
                      "has_uint32": 0, "uinteger": 0}
        streams.append(Stream(bits))
    return streams


def combined(how: str, streams: list[Any]) -> list[Combined]:
    return [Combined(how, one, two) for one, two in zip(streams[::2], streams[1::2])]


def interleaved(streams: list[Any], block: int, size: int) -> bytes:
    rounds = -(-size // (8 * block * len(streams)))
    columns = [stream.words(rounds * block).reshape(rounds, block) for stream in streams]
    return np.stack(columns, axis=1).astype("<u8").tobytes()[:size]


def fan(streams: list[Any], block: int, size: int) -> bytes:
    return b"".join(stream.words(block).astype("<u8").tobytes() for stream in streams)[:size]


def cases() -> Iterator[tuple[str, bytes]]:
    for name in BIT_GENERATORS:
        yield f"--seed 42 --bit-generator {name}", interleaved([seeded(name, 42, ())], 1, 200_003)
        yield (f"--seed 42 --bit-generator {name} --path 3/17 --children 3",
               interleaved(shaped("siblings", 3, name, (3, 17)), 1, 3_001))
        yield (f"--seed 42 --bit-generator {name} --shape balanced --children 8 --combine xor --fan",
               fan(combined("xor", shaped("balanced", 8, name)), 1, 32))
    for shape in (*PLACES, *ROOTS):
        seed = "" if shape in ROOTS else "--seed 42 "
        for count in (1, 2, 6, 13):
            yield (f"{seed}--shape {shape} --children {count}", interleaved(shaped(shape, count), 1, 1_201))
        yield f"{seed}--shape {shape}", interleaved(shaped(shape, 64), 1, 1_600)
        yield (f"{seed}--shape {shape} --children 100 --fan --block 3 --path 5",
               fan(shaped(shape, 100, DEFAULT, (5,)), 3, 2_400))
    for how in ("xor", "difference"):
        yield f"--seed 42 --combine {how}", interleaved(combined(how, shaped("siblings", 64)), 1, 5_000)
        yield (f"--combine {how} --shape counting --children 10 --block 7",
               interleaved(combined(how, shaped("counting", 10)), 7, 70_000))
        yield (f"--seed 42 --combine {how} --shape cousins --fan --block 2",
               fan(combined(how, shaped("cousins", 40)), 2, 320))
    for count, block in ((1, 1), (3, 5), (5, 8191), (2, 8193), (9, 8192), (300, 250), (70_000, 1)):
        yield (f"--seed 42 --children {count} --block {block}",
               interleaved(shaped("siblings", count), block, max(9_999, 12 * count + 16 * block)))
    yield "--seed 42 --fan", fan(shaped("siblings", 9_000), 1, 72_000)
    yield "--shape counting --fan --path 9", fan(shaped("counting", 500, DEFAULT, (9,)), 1, 4_000)
    deep = [seeded(DEFAULT, 42, tuple(map(int, f"{i:032b}"))) for i in range(100)]
    yield "--seed 42 --shape balanced --fan", fan(deep, 1, 800)
    yield "--shape powers --fan", fan(shaped("powers", 4096), 1, 32_768)
    yield "--seed 42 --control java-random", interleaved([JavaRandom(42 + i) for i in range(64)], 1, 5_000)
    for name in ("PCG64", "PCG64DXSM"):
        yield (f"--seed 42 --control equal-low-bits --children 5 --block 2 --bit-generator {name}",
               interleaved(equal_low_bits(name, 5), 2, 5_000))


def main() -> None:
    with open("streams.csv", "w", encoding="utf-8") as file:
        for options, data in cases():
            digest = hashlib.sha256(data).hexdigest()
            file.write(f"{options},{len(data)},{digest},{data[:16].hex()}\n")


if __name__ == "__main__":
    main()
