"""Asks NumPy and Python what the commands must print. Run it in its folder: python3 make_expectations.py

sample.jsonl        arguments of `seedtree sample` and the lines to expect
explanations.jsonl  addresses and what `seedtree explain` must print
numbers.txt         bits of floats and doubles, and how NumPy and Python print them

Made with NumPy 2.4.6 on Python 3.11, x86-64 Linux, glibc 2.36.
"""

import json
import random
import struct
import warnings
from typing import Any

import numpy as np
from numpy.random import MT19937, PCG64, PCG64DXSM, SFC64, Generator, Philox, RandomState, SeedSequence
from numpy.random import default_rng

BIT_GENERATORS = {cls.__name__: cls for cls in (MT19937, PCG64, PCG64DXSM, Philox, SFC64)}
LARGE = 2**144 - 1
COVARIANCE = {"cov": [[2, 0.5], [0.5, 1]], "method": "cholesky"}


def stream(name: str = "PCG64DXSM", seed: Any = 42, key: tuple[int, ...] = ()) -> Generator:
    return Generator(BIT_GENERATORS[name](SeedSequence(seed, spawn_key=key)))


def text(item: Any) -> str:
    """A float of 32 bits as NumPy prints it, all else as Python does."""
    return str(item) if isinstance(item, np.float32) else repr(item.item())


def printed(value: Any) -> list[str]:
    return [value.hex()] if isinstance(value, bytes) else [text(item) for item in np.asarray(value).ravel()]


def bits(value: Any) -> list[str]:
    array = np.ascontiguousarray(value)
    words = array.astype(array.dtype.newbyteorder(">")).tobytes()
    width = array.dtype.itemsize
    return [words[at:at + width].hex() for at in range(0, len(words), width)]


def samples() -> list[tuple[str, Any]]:
    return [
        ("", stream().random()),
        ("--path 3/17 --method gamma --args shape=2,scale=3 --size 5", stream(key=(3, 17)).gamma(2, 3, 5)),
        ("--path 4294967279 --size 2", stream(key=(4294967279,)).random(2)),
        ("--path 4294967295 --size 2", stream(key=(4294967294, 4294967295, 0)).random(2)),
        ('--path 3/"rain" --size 2', stream(key=(3, 4294967295, 4, 0x6E696172)).random(2)),
        ("--bit-generator PCG64 --method integers --args low=6 --size 9",
         default_rng(42).integers(6, size=9)),
        ("--method integers --args low=0,high=2 --dtype bool --size 9",
         stream().integers(0, 2, 9, dtype=bool)),
        ("--method integers --args high=18446744073709551616,low=0 --dtype uint64 --size 9",
         stream().integers(0, 2**64, 9, dtype=np.uint64)),
        ("--method integers --args low=-128,high=127,endpoint=True --dtype int8 --size 9",
         stream().integers(-128, 127, 9, dtype=np.int8, endpoint=True)),
        ("--method multinomial --args n=20,pvals=[0.2,0.3,0.5]", stream().multinomial(20, [0.2, 0.3, 0.5])),
        ("--method multinomial --args n=20,pvals=[.2,.3,.5] --size 3",
         stream().multinomial(20, [0.2, 0.3, 0.5], 3)),
        ("--method dirichlet --args alpha=[1e-5,2,3] --size 3", stream().dirichlet([1e-5, 2, 3], 3)),
        ("--method bytes --args length=11", stream().bytes(11)),
        ("--method random --dtype float32 --size 9", stream().random(9, np.float32)),
        ("--method standard_gamma --args shape=1e-2 --dtype float32 --size 40",
         stream().standard_gamma(1e-2, 40, np.float32)),
        ("--method standard_gamma --args shape=1e7 --dtype float32 --size 9",
         stream().standard_gamma(1e7, 9, np.float32)),
        ("--method gamma --args shape=1e-2 --size 40", stream().gamma(1e-2, size=40)),
        ("--method pareto --args a=0.05 --size 40", stream().pareto(0.05, 40)),
        ("--method normal --args loc=inf --size 2", stream().normal(np.inf, size=2)),
        ("--method normal --args loc=nan,scale=None --size 2", stream().normal(np.nan, size=2)),
        ("--method standard_exponential --args method=inv --size 5",
         stream().standard_exponential(5, method="inv")),
        ("--method choice --args a=4,replace=False,p=[.1,.2,.3,.4] --size 3",
         stream().choice(4, 3, replace=False, p=[0.1, 0.2, 0.3, 0.4])),
        ("--method choice --args a=[1.5,2.5,1e22] --size 5", stream().choice([1.5, 2.5, 1e22], 5)),
        ("--method permutation --args x=8", stream().permutation(8)),
        ("--method permuted --args x=[[1,2,3],[4,5,6]],axis=1",
         stream().permuted([[1, 2, 3], [4, 5, 6]], axis=1)),
        ("--method multivariate_normal --args mean=[0,1],cov=[[2,0.5],[0.5,1]],method=cholesky",
         stream().multivariate_normal([0, 1], **COVARIANCE)),
        ("--size 0", []),
        ("--seed [1,2,3] --bit-generator Philox --size 3", stream("Philox", [1, 2, 3]).random(3)),
        ("--seed [] --bit-generator SFC64 --size 3", stream("SFC64", []).random(3)),
        (f"--seed {LARGE:#x} --bit-generator MT19937 --size 3", stream("MT19937", LARGE).random(3)),
        (f"--seed {LARGE} --bit-generator MT19937 --size 3", stream("MT19937", LARGE).random(3)),
        ("--method random_raw --bit-generator MT19937 --size 3", MT19937(42).random_raw(3)),
        ("--legacy --method randn --size 3", RandomState(42).randn(3)),
        ("--legacy --seed [42] --method randint --args low=100 --size 5",
         RandomState([42]).randint(100, size=5)),
        ("--legacy --method random_integers --args low=3 --size 5",
         RandomState(42).random_integers(3, size=5)),
        ("--legacy --bit-generator PCG64 --path 1 --method normal --size 5",
         RandomState(PCG64(SeedSequence(42, spawn_key=(1,)))).normal(size=5)),
    ]


def sample_lines() -> list[dict[str, Any]]:
    cases = []
    for options, value in samples():
        args = options.split() if "--seed" in options else ["--seed", "42", *options.split()]
        cases.append({"args": args, "lines": printed(value)})
        if not isinstance(value, bytes):
            cases.append({"args": [*args, "--hex"], "lines": bits(value)})
    return cases


def joined(words: Any, digits: int) -> str:
    return " ".join(f"0x{int(word):0{digits}x}" for word in words)


def explanation(written: str, address: str, name: str, seed: int, steps: list[tuple[str, str]],
                key: tuple[int, ...], **options: int) -> dict[str, str]:
    sequence = SeedSequence(seed, spawn_key=key, **options)
    rng = Generator(BIT_GENERATORS[name](sequence))
    spawn_key = f", spawn_key={key}" if key else ""
    pool = f", pool_size={options['pool_size']}" if options else ""
    lines = [("address", address)]
    if written != address:
        lines += [("", f"which was written {written}")]
    lines += [("bit generator", name), ("seed", f"{seed}, a pool of {sequence.pool_size} words")]
    width = max((len(step) for step, _ in steps), default=0)
    path = [f"{step:<{width}}  {meaning}" for step, meaning in steps] or ["none, this is the root"]
    lines += zip(["path"] + [""] * len(path), path)
    digits = 8 if name == "MT19937" else 16
    raw = BIT_GENERATORS[name](sequence).random_raw(4)
    lines += [("pool", joined(sequence.pool, 8)),
              ("state words", joined(sequence.generate_state(4, np.uint64), 16) + " ..."),
              ("first words", joined(raw, digits) + " ..."),
              ("first doubles", " ".join(map(repr, rng.random(4).tolist())) + " ...")]
    children = [f"{address}/{i}  first double {child.random()!r}" for i, child in enumerate(rng.spawn(3))]
    lines += zip(["children", "", ""], children)
    lines += [("", "..."), ("in Python", f"from numpy.random import Generator, SeedSequence, {name}"),
              ("", f"rng = Generator({name}(SeedSequence({seed}{spawn_key}{pool})))"),
              ("", "rng.random(4).tolist()  # the first doubles"),
              ("", "[child.random() for child in rng.spawn(3)]  # of the children")]
    return {"address": written, "text": "".join(f"{label:<15}{content}\n" for label, content in lines)}


def explanations() -> list[dict[str, str]]:
    three = ("3", "spawn word 3: child by index")
    rain = ('"ra/in"',
            "spawn words 4294967295 5 1764712818 110: tag of a name, its length in bytes, its UTF-8 bytes")
    large = ("4294967295",
             "spawn words 4294967294 4294967295 0: tag of a large index, the index (low, high)")
    raw = ("#4294967290", "spawn word 4294967290: a spawn word of NumPy's")
    jumped = ("+2", "spawn words 4294967293 2 0: tag of a jumped copy, number of jumps (low, high)")
    dxsm = "PCG64DXSM:42/3/17"
    all_steps = 'Philox:42/3/"ra/in"/4294967295/#4294967290'
    key = (3, 4294967295, 5, 1764712818, 110, 4294967294, 4294967295, 0, 4294967290)
    return [
        explanation("PCG64:42", "PCG64:42", "PCG64", 42, [], ()),
        explanation(dxsm, dxsm, "PCG64DXSM", 42, [three, ("17", "spawn word 17: child by index")], (3, 17)),
        explanation(all_steps, all_steps, "Philox", 42, [three, rain, large, raw], key),
        explanation("MT19937:0xff", "MT19937:255", "MT19937", 255, [], ()),
        explanation("SFC64:1@8/3", "SFC64:1@8/3", "SFC64", 1, [three], (3,), pool_size=8),
        explanation("PCG64:1/+2/3", "PCG64:1/+2/3", "PCG64", 1, [jumped, three], (4294967293, 2, 0, 3)),
    ]


def double(word: int) -> str:
    return f"{word:016x} {struct.unpack('>d', word.to_bytes(8, 'big'))[0]!r}"


def single(word: int) -> str:
    return f"{word:08x} {np.frombuffer(word.to_bytes(4, 'little'), np.float32)[0]!s}"


def numbers() -> list[str]:
    """Powers of two with their neighbours, the smallest, few digits, the limits of the layout, any bits."""
    rng = random.Random(1)
    lines = [double((e << 52) + k) for e in range(1, 2048, 13) for k in (-1, 0, 1)]
    lines += [single((e << 23) + k) for e in range(1, 256, 3) for k in (-1, 0, 1)]
    lines += [double(k) for k in range(60)] + [single(k) for k in range(60)]
    values = [1e-4, 9.999e-5, 1e16, 1e15, 9999999999999998.0, 999999.94, 1e6, 1e22, 123456.7, 0.1, 2e23]
    for value in values + [-value for value in values] + [0.0, -0.0, np.inf, -np.inf, np.nan]:
        lines.append(double(int.from_bytes(struct.pack(">d", value), "big")))
        lines.append(single(int.from_bytes(np.float32(value).tobytes(), "little")))
    lines += [double(rng.getrandbits(64)) for _ in range(300)]
    lines += [double(rng.getrandbits(rng.randrange(1, 53))) for _ in range(100)]
    lines += [single(rng.getrandbits(32)) for _ in range(200)]
    return lines


def main() -> None:
    warnings.simplefilter("ignore")  # random_integers is deprecated, infinities overflow a float
    for name, cases in (("sample", sample_lines()), ("explanations", explanations())):
        with open(f"{name}.jsonl", "w", encoding="utf-8") as file:
            file.writelines(json.dumps(case) + "\n" for case in cases)
    with open("numbers.txt", "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in numbers())


if __name__ == "__main__":
    main()
