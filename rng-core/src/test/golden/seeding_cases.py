"""Cases of seeding, raw words, states, and calls of several kinds on one generator."""

import json
from collections.abc import Iterable
from itertools import chain
from typing import Any

import numpy as np

from golden_case import BIT_GENERATORS, LONG_RUN, Book, Case, Origin
from integer_parameters import Args
from legacy_parameters import CACHE_MIXES
from origins import LEGACY_SEEDS, SEEDS, SPAWN_KEYS, WORD_MAX

POOL_SIZES = (4, 5, 8, 16, 17)
DELTAS = (0, 1, 3, 2**32, 2**64 - 1, 2**96 + 2**64 + 2**32 + 2**16 + 2**8 + 2**4 + 2**2 + 2, 2**127 + 5,
          2**128 - 1, -3)
PHILOX_KEYS = ((0, 0), (1, 0), (2**64 - 1, 2**64 - 1), (0x0123456789ABCDEF, 42))
PHILOX_COUNTERS = ((0, 0, 0, 0), (2**64 - 1, 0, 0, 0), (2**64 - 1,) * 4, (7, 6, 5, 4))
Call = tuple[str, Args, int | None, str | None]

# A half word is pending after an odd number of 32-bit draws: integers of small width, float32, bytes.
MIX: tuple[Call, ...] = (
    ("integers", {"low": 0, "high": 100}, 3, "int64"), ("random", {}, 4, None), ("random", {}, 3, "float32"),
    ("integers", {"low": 0, "high": 2**40}, 2, "int64"), ("integers", {"low": 0, "high": 200}, 5, "uint8"),
    ("standard_normal", {}, 3, None), ("integers", {"low": 0, "high": 2**32}, 1, "uint32"),
    ("random_raw", {}, 2, None), ("standard_normal", {}, 3, "float32"), ("bytes", {"length": 5}, None, None),
    ("random", {}, None, None), ("integers", {"low": 0, "high": 2}, 9, "bool"),
    ("standard_exponential", {}, 3, "float32"), ("shuffle", {"x": 8}, None, None),
    ("integers", {"low": -300, "high": 300}, 3, "int16"), ("random", {}, None, "float32"),
    ("choice", {"a": 10, "replace": False}, 3, None), ("standard_exponential", {}, 2, None),
    ("integers", {"low": 0, "high": 2**64}, 2, "uint64"),
    ("integers", {"low": 0, "high": 200}, None, "uint8"), ("permutation", {"x": 5}, None, None),
    ("standard_gamma", {"shape": 3.0}, 2, "float32"), ("random_raw", {}, None, None),
)
LEGACY_MIX: tuple[Call, ...] = (
    ("randint", {"low": 0, "high": 100}, 3, "int64"), ("random_sample", {}, 3, None),
    ("standard_normal", {}, 3, None), ("randint", {"low": 0, "high": 200}, 5, "uint8"),
    ("tomaxint", {}, 3, None), ("bytes", {"length": 5}, None, None),
    ("randint", {"low": 0, "high": 2**40}, 3, "int64"), ("shuffle", {"x": 8}, None, None), ("standard_gamma", {"shape": 2.5}, 2, None),
    ("choice", {"a": 10, "replace": False}, 3, None), ("poisson", {"lam": 20.0}, 3, None),
    ("hypergeometric", {"ngood": 15, "nbad": 25, "nsample": 12}, 3, None),
)
PENDING: Call = ("integers", {"low": 0, "high": 2**32}, 1, "uint32")


def mixed_calls(start: int, length: int) -> list[Call]:
    """A stretch of the mix, walked with a step that visits every neighbour in time."""
    return [MIX[(start + k * (1 + start % 11)) % len(MIX)] for k in range(length)]


def played(origin: Origin, calls: Iterable[Call]) -> Case:
    """A case with these calls made."""
    case = Case(origin)
    for method, args, size, dtype in calls:
        case.call(method, args, size, dtype)
    return case


def seed_sequences(book: Book) -> None:
    """Words of seed sequences of every kind of entropy, spawn key and pool size; children."""
    for turn, seed in enumerate(SEEDS):
        for step in range(4):
            origin = Origin("seedsequence", seed=seed,
                            spawn_key=SPAWN_KEYS[(4 * turn + step) % len(SPAWN_KEYS)])
            dtype = ("uint32", "uint64")[step % 2]
            words = {"n_words": 7 + turn % 5}
            book.add("seed-sequence", Case(origin).call("generate_state", words, dtype=dtype))
        for pool_size in POOL_SIZES:
            origin = Origin("seedsequence", seed=seed,
                            spawn_key=SPAWN_KEYS[(turn + pool_size) % len(SPAWN_KEYS)], pool_size=pool_size)
            case = Case(origin).call("generate_state", {"n_words": 9}, dtype="uint32")
            book.add("seed-sequence", case.call("generate_state", {"n_words": 5}, dtype="uint64")
                     .call("spawn", {"n_children": 3}).call("spawn", {"n_children": 2}))
    for dtype in ("uint32", "uint64"):
        book.add("seed-sequence", Case(Origin("seedsequence", seed=42, spawn_key=(WORD_MAX, 1)))
                 .call("generate_state", {"n_words": LONG_RUN}, dtype=dtype, digest=True))


def bit_generators(book: Book) -> None:
    """Raw words, jumps and skips of every bit generator; children; Philox by key and counter."""
    file = "bit-generator"
    for name in BIT_GENERATORS:
        for turn, seed in enumerate(SEEDS):
            key = SPAWN_KEYS[(turn + len(name)) % len(SPAWN_KEYS)]
            book.add(file, Case(Origin("bitgenerator", name, seed, key)).call("random_raw", {}, 12)
                     .call("random_raw").call("spawn", {"n_children": 2}).call("random_raw", {}, 3))
        for turn, jumps in enumerate((1, 2, 3, 7)):
            if name != "SFC64":
                case = Case(Origin("bitgenerator", name, SEEDS[turn], SPAWN_KEYS[turn]))
                case.call("random_raw", {}, (0, 1, 5, 700)[turn]).call("jumped", {"jumps": jumps})
                case.call("random_raw", {}, 5).call("jumped", {"jumps": 1}).call("random_raw", {}, 5)
                book.add(file, case)
        for turn, delta in enumerate(DELTAS):
            if name not in ("SFC64", "MT19937"):
                case = Case(Origin("bitgenerator", name, SEEDS[turn], SPAWN_KEYS[turn]))
                case.call("random_raw", {}, turn % 6).call("advance", {"delta": delta})
                case.call("random_raw", {}, 6).call("advance", {"delta": 1}).call("random_raw", {}, 2)
                book.add(file, case)
        case = Case(Origin("bitgenerator", name, 42, (WORD_MAX,)))
        book.add(file, case.call("random_raw", {}, LONG_RUN, digest=True))
    for turn, key in enumerate(PHILOX_KEYS * 2):
        origin = Origin("bitgenerator", "Philox", key=key, counter=PHILOX_COUNTERS[(turn + turn // 4) % 4])
        book.add(file, Case(origin).call("random_raw", {}, 10).call("advance", {"delta": 2**64 + turn})
                 .call("random_raw", {}, 5))


def mixes(book: Book) -> None:
    """Draws of 8 to 64 bits in turn, so that half words stay pending across calls; skips and children."""
    for turn, name in enumerate(BIT_GENERATORS):
        for start in range(len(MIX)):
            origin = Origin("generator", name, SEEDS[(start + turn) % len(SEEDS)],
                            SPAWN_KEYS[(start + turn) % 11])
            book.add("mixed", played(origin, mixed_calls(start, 12)))
        for step in range(6):
            origin = Origin("generator", name, SEEDS[step], SPAWN_KEYS[step])
            skips: list[Call] = [("spawn", {"n_children": 2}, None, None)]
            if name != "SFC64":
                skips.append(("jumped", {"jumps": 1 + step % 2}, None, None))
            if name not in ("SFC64", "MT19937"):
                skips += [PENDING, ("advance", {"delta": 5 + step}, None, None)]
            calls = chain(mixed_calls(step, 3), [PENDING], skips, [PENDING], mixed_calls(step + 7, 4))
            book.add("mixed", played(origin, calls))
        for n_children in (0, 1, 2, 3, 4, 5, 8, 12, 16, 17, 25, 31):
            origin = Origin("generator", name, SEEDS[n_children % 17], SPAWN_KEYS[n_children % 11])
            book.add("mixed", played(origin, [MIX[0], ("spawn", {"n_children": n_children}, None, None),
                                              MIX[2], ("spawn", {"n_children": 2}, None, None), MIX[1]]))


def plain(value: Any) -> Any:
    """A state dictionary in plain JSON: all integers and arrays as JSON numbers and lists."""
    return json.loads(json.dumps(value, default=lambda item: item.tolist()))


def states(book: Book) -> None:
    """The state dictionary after some calls, and the raw words (legacy: the doubles) that follow."""
    for name in BIT_GENERATORS:
        for turn in range(4 if name == "MT19937" else 8):
            origin = Origin("generator", name, SEEDS[turn], SPAWN_KEYS[turn])
            case = played(origin, chain(mixed_calls(2 * turn + 1, turn), [PENDING] * (turn % 3)))
            state = plain(case.subject.bit_generator.state)
            book.add("states", case, state=state,
                     next=[str(word) for word in case.subject.bit_generator.random_raw(6)])
    for turn, seed in enumerate(LEGACY_SEEDS[:6]):
        case = Case(Origin("randomstate", seed=seed))
        case.call("random_sample", {}, turn).call("standard_normal", {}, turn)
        state = plain(case.subject.get_state(legacy=False))
        case_next = Case(case.origin)
        case_next.subject = case.subject
        following = case_next.call("standard_normal", {}, 5).calls[0]["expect"]
        book.add("libm-legacy-states", case, state=state, next=following)


def legacy_seeds(book: Book) -> None:
    """Every kind of legacy seed, and the cached normal across calls of other methods."""
    for seed in LEGACY_SEEDS:
        origin = Origin("randomstate", seed=seed)
        book.add("legacy-seeds", Case(origin).call("random_sample", {}, 5)
                 .call("randint", {"low": 0, "high": 2**32}, 4).call("bytes", {"length": 6}))
        book.add("legacy-seeds", Case(origin).call("random_sample", {}, LONG_RUN, digest=True))
    for turn, calls in enumerate(CACHE_MIXES):
        for seed in (LEGACY_SEEDS[turn % 10], LEGACY_SEEDS[(turn + 5) % 10], 7 * turn):
            case = Case(Origin("randomstate", seed=seed))
            for method, args, size in calls:
                case.call(method, args, size)
            book.add("libm-legacy-mixed", case)


def legacy_over_bit_generators(book: Book) -> None:
    """The legacy generator over a bit generator of NumPy's new kind."""
    for turn, name in enumerate(BIT_GENERATORS):
        for start in range(len(LEGACY_MIX)):
            origin = Origin("randomstate", name, SEEDS[(turn + start) % 17],
                            SPAWN_KEYS[(turn + 2 * start) % 11])
            calls = [LEGACY_MIX[(start + k) % len(LEGACY_MIX)] for k in range(5)]
            book.add("libm-legacy-bit-generators", played(origin, calls))


def reference_words(book: Book) -> None:
    """The reference vectors of the C++ `seed_seq_fe`, by M. E. O'Neill, that NumPy's own tests hold."""
    for line in REFERENCE_ENTROPY:
        case = Case(Origin("seedsequence", seed=line)).call("generate_state", {"n_words": 4}, dtype="uint32")
        book.add("seed-sequence-reference", case.call("generate_state", {"n_words": 2}, dtype="uint64"))
    words = [[int(word) for word in call["expect"]] for case in book.files["seed-sequence-reference"]
             for call in case["calls"] if call["dtype"] == "uint32"]
    if words != REFERENCE_WORDS:
        raise ValueError("this NumPy does not give the published words")


REFERENCE_ENTROPY = [
    [3735928559, 195939070, 229505742, 305419896], [3668361503, 4165561550, 1661411377, 3634257570],
    [164546577, 4166754639, 1765190214, 1303880213], [446610472, 3941463886, 522937693, 1882353782],
    [1864922766, 1719732118, 3882010307, 1776744564], [4141682960, 3310988675, 553637289, 902896340],
    [1134851934, 2352871630, 3699409824, 2648159817], [1240956131, 3107113773, 1283198141, 1924506131],
    [2669565031, 579818610, 3042504477, 2774880435], [2766103236, 2883057919, 4029656435, 862374500],
]
REFERENCE_WORDS = [
    [3914649087, 576849849, 3593928901, 2229911004], [2240804226, 3691353228, 1365957195, 2654016646],
    [3562296087, 3191708229, 1147942216, 3726991905], [1403443605, 3591372999, 1291086759, 441919183],
    [1086200464, 2191331643, 560336446, 3658716651], [3249937430, 2346751812, 847844327, 2996632307],
    [2584285912, 4034195531, 3523502488, 169742686], [959045797, 3875435559, 1886309314, 359682705],
    [3978441347, 432478529, 3223635119, 138903045], [296367413, 4262059219, 13109864, 3283683422],
]


def seeding(book: Book) -> None:
    """All cases of this module."""
    for part in (seed_sequences, reference_words, bit_generators, mixes, states, legacy_seeds,
                 legacy_over_bit_generators):
        part(book)
    if np.dtype("int64") != np.dtype("long"):
        raise ValueError("the legacy cases must be made where C's long has 64 bits")
