"""Parameter sets of the methods that draw integers, bytes and orders."""

from typing import Any

import numpy as np

Args = dict[str, Any]
INTEGER_TYPES = ("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64")


def bounds_of(dtype: str) -> list[tuple[int, int]]:
    """Closed bounds for one integer type: all kinds of width, at both ends of the type and across zero."""
    least, most = int(np.iinfo(dtype).min), int(np.iinfo(dtype).max)
    half = (most - least) // 2
    bounds = [(least, most), (least, most - 1), (least + 1, most), (0, 0), (least, least), (most, most),
              (0, 1), (5, 7), (0, 99), (least, least + 2), (most - 100, most), (0, 63), (0, 64),
              (least, least + half), (least, least + half + 1), (least // 2, most // 3)]
    if least < 0:
        bounds += [(-1, 0), (-7, -3), (-100, 100)]
    if most >= 2**31 - 1:
        bounds += [(0, 65535), (0, 65536), (17, 10**9)]
    if most >= 2**63 - 1:
        bounds += [(0, 2**32 - 2), (0, 2**32 - 1), (0, 2**32), (5, 2**32 + 4), (5, 2**32 + 5), (0, 2**33),
                   (1, 10**15), (0, 2**62), (0, 2**63 - 1)]
    if least <= -(2**63):
        bounds += [(-(2**31), 2**31 - 1), (-(2**31), 2**31), (-(2**40), -(2**39)), (-(2**62) - 1, 2**62)]
    return bounds


def integers_of(dtype: str) -> list[Args]:
    """Arguments of `integers`, in turn with the upper end left out and with `endpoint`."""
    arguments: list[Args] = []
    for turn, (low, high) in enumerate(bounds_of(dtype)):
        endpoint = turn % 2 == 1
        arguments.append({"low": low, "high": high if endpoint else high + 1, "endpoint": endpoint})
    return arguments


BOOLS: list[Args] = [
    {"low": low, "high": high, "endpoint": endpoint}
    for low, high, endpoint in (
        (0, 1, False), (0, 2, False), (1, 2, False), (0, 0, True), (0, 1, True), (1, 1, True)) * 2
]
LOW_ONLY: list[Args] = [{"low": low} for low in (1, 2, 10, 1000, 2**31, 2**32, 2**32 + 1, 2**53, 2**63)]
BYTE_LENGTHS = (*range(10), 15, 16, 17, 31, 100)

WEIGHTS = ([0.1, 0.2, 0.3, 0.4], [1.0], [0.0, 0.5, 0.0, 0.5], [0.25] * 4, [0.05] * 20, [1e-10, 1.0 - 1e-10])
CHOICE: list[tuple[Args, int | None]] = [
    ({"a": 10}, 12), ({"a": 1}, 5), ({"a": 2**32}, 10), ({"a": 2**32 + 1}, 10),
    ({"a": 2**40, "replace": True}, 10), ({"a": 7}, None), ({"a": 10, "replace": True, "shuffle": False}, 12),
    ({"a": 5}, 0), *(({"a": len(p), "p": p}, 20) for p in WEIGHTS),
    ({"a": 4, "p": WEIGHTS[0]}, None),
    *(({"a": len(p), "replace": False, "p": p}, sum(w > 1e-3 for w in p)) for p in WEIGHTS),
    ({"a": 20, "replace": False, "p": WEIGHTS[4], "shuffle": False}, 7),
    *(({"a": a, "replace": False, "shuffle": shuffle}, size) for shuffle in (True, False) for a, size in (
        (10, 4), (10, 10), (1, 1), (16, 15), (100, 2), (10_000, 201), (10_000, 501), (10_001, 200),
        (10_001, 201), (10_001, 500), (10_001, 501), (10_049, 201), (10_050, 201), (10_001, 10_001),
        (2**33, 20), (2**40, 12))),
    ({"a": 9, "replace": False}, None),
]
LONG_CHOICE: list[tuple[Args, int]] = [
    ({"a": 1000}, 20_000), ({"a": 2**40}, 20_000), ({"a": 4, "p": WEIGHTS[0]}, 20_000),
    ({"a": 20_000, "replace": False}, 20_000), ({"a": 50_000, "replace": False, "shuffle": False}, 20_000),
    ({"a": 2_000_000, "replace": False}, 20_000),
    ({"a": 2_000_000, "replace": False, "shuffle": False}, 20_000),
    ({"a": 200, "replace": False, "p": [k / 20100 for k in range(1, 201)]}, 150),
]
LENGTHS = (0, 1, 2, 3, 4, 5, 8, 9, 10, 16, 17, 33, 64, 65, 100)
LONG_LENGTHS = (1000, 20_000, 65_537)
PERMUTED: list[Args] = [
    {"shape": shape, "axis": axis}
    for shape in ([12], [3, 4], [4, 3], [1, 7], [7, 1], [16, 2])
    for axis in (None, 0, 1) if axis != 1 or len(shape) > 1
]
LONG_PERMUTED: list[Args] = [{"shape": [100, 200], "axis": axis} for axis in (None, 0, 1)]
