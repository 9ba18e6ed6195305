"""The seeds, spawn keys and bit generators that the golden cases walk through."""

from collections.abc import Iterator
from itertools import count
from typing import Any

from golden_case import BIT_GENERATORS, Origin

WORD_MAX = 2**32 - 1
SEEDS: tuple[Any, ...] = (
    0, 1, 42, WORD_MAX, 2**32, 0x0123456789ABCDEF0FEDCBA987654321, 2**128, 2**200 + 12345, 3**631,
    2**128 - 1, [0], [1, 2, 3], [0, 0, 7], [WORD_MAX, 0, WORD_MAX, 1], [5, 4, 3, 2, 1, 0],
    list(range(100, 120)), [],
)
SPAWN_KEYS: tuple[tuple[int, ...], ...] = (
    (), (0,), (1,), (3, 17), (WORD_MAX,), (0, 0), (WORD_MAX, 0, WORD_MAX), (0, WORD_MAX, 1, 2, 3), (65536,),
    (7, 0, 7, 0, 7, 0), tuple(range(20)),
)
LEGACY_SEEDS: tuple[Any, ...] = (
    0, 1, 42, WORD_MAX, 2**31, 1234567890, [0], [42], [1, 2, 3], [WORD_MAX, 0, 1, WORD_MAX],
    list(range(624)), [(k * 2654435761) % 2**32 for k in range(700)],
)
SHORT_LEGACY_SEEDS = LEGACY_SEEDS[:10]


def generators() -> Iterator[Origin]:
    """Generators without end. The lengths 5, 17 and 11 have no common factor, so all combinations come."""
    names = tuple(BIT_GENERATORS)
    for step in count():
        yield Origin("generator", names[step % 5], SEEDS[step % 17], SPAWN_KEYS[step % 11])


def random_states() -> Iterator[Origin]:
    """Legacy generators without end, by scalar and by array seeds."""
    for step in count():
        yield Origin("randomstate", seed=SHORT_LEGACY_SEEDS[(3 * step) % 10] if step % 7 else 1000 + step)
