"""Writes the golden files of NumPy's numbers: `python3 make_golden.py ../resources/golden`."""

import platform
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

import generator_parameters as modern
import integer_parameters as integers
import legacy_parameters as legacy
from golden_case import LONG_RUN, Book, Case, Origin
from origins import generators, random_states
from seeding_cases import seeding

SIZES = (9, 12, 7, 15, 10)
FLOAT32_METHODS = ("random", "standard_normal", "standard_exponential", "standard_gamma")
FLOAT32_MAX_SHAPE = 1e30
Args = dict[str, object]


def family(book: Book, file: str, origins: Iterator[Origin], method: str, args: Args,
           dtype: str | None = None) -> None:
    """One parameter set: a short array, then a scalar; and a long run by digest."""
    size = SIZES[len(book.files.get(file, ())) // 2 % len(SIZES)]
    book.add(file, Case(next(origins)).call(method, args, size, dtype).call(method, args, None, dtype))
    book.add(file, Case(next(origins)).call(method, args, LONG_RUN, dtype, digest=True))


def distributions(book: Book, origins: Iterator[Origin]) -> None:
    """Every distribution of `Generator`; float32 where NumPy has it."""
    groups = {
        "continuous": modern.CONTINUOUS,
        "discrete": modern.DISCRETE,
        "multivariate": {"multinomial": modern.MULTINOMIAL, "dirichlet": modern.DIRICHLET,
                         "multivariate_hypergeometric": modern.MULTIVARIATE_HYPERGEOMETRIC},
    }
    for group, methods in groups.items():
        for method, table in methods.items():
            for args in table:
                file = f"libm-{group}" if modern.uses_libm(method, args) else group
                family(book, file, origins, method, args)
                if method in FLOAT32_METHODS and args.get("shape", 1.0) < FLOAT32_MAX_SHAPE:
                    family(book, file, origins, method, args, "float32")
    for args in modern.MULTIVARIATE_NORMAL:
        book.add("multivariate-normal", Case(next(origins)).call("multivariate_normal", args, 8))
        book.add("multivariate-normal", Case(next(origins)).call("multivariate_normal", args))


def orders_and_integers(book: Book, origins: Iterator[Origin]) -> None:
    """`integers`, `bytes`, `choice` and the methods that put things in order."""
    for dtype, table in {**{name: integers.integers_of(name) for name in integers.INTEGER_TYPES},
                         "bool": integers.BOOLS}.items():
        for args in table:
            family(book, "integers", origins, "integers", args, dtype)
    for args in integers.LOW_ONLY:
        book.add("integers", Case(next(origins)).call("integers", args, 6))
    for length in integers.BYTE_LENGTHS:
        book.add("integers", Case(next(origins)).call("bytes", {"length": length}).call("random", {}, 2))
    book.add("integers", Case(next(origins)).call("bytes", {"length": LONG_RUN}, digest=True))
    for args, size in integers.CHOICE:
        book.add("orders", Case(next(origins)).call("choice", args, size, digest=(size or 0) > 100))
    for args, size in integers.LONG_CHOICE:
        book.add("orders", Case(next(origins)).call("choice", args, size, digest=True))
    for length in integers.LENGTHS + integers.LONG_LENGTHS:
        for method in ("shuffle", "permutation"):
            book.add("orders", Case(next(origins)).call(method, {"x": length}, digest=length > 100))
    for args in integers.PERMUTED:
        book.add("orders", Case(next(origins)).call("permuted", args))
    for args in integers.LONG_PERMUTED:
        book.add("orders", Case(next(origins)).call("permuted", args, digest=True))


def legacy_distributions(book: Book, origins: Iterator[Origin]) -> None:
    """Every distribution of `RandomState` but `multinomial` (see make_btpe.py)."""
    groups = {"continuous": legacy.LEGACY_CONTINUOUS, "discrete": legacy.LEGACY_DISCRETE,
              "multivariate": {"dirichlet": legacy.LEGACY_DIRICHLET}}
    for group, methods in groups.items():
        for method, table in methods.items():
            for args in table:
                prefix = "libm-legacy" if legacy.uses_libm(method, args) else "legacy"
                family(book, f"{prefix}-{group}", origins, method, args)


def legacy_integers(book: Book, origins: Iterator[Origin]) -> None:
    """`randint` and the other methods of `RandomState` that draw integers, bytes and orders."""
    file = "legacy-integers"
    for dtype, table in legacy.RANDINT.items():
        for args in table:
            family(book, file, origins, "randint", args, dtype)
    for args in legacy.LOW_ONLY:
        book.add(file, Case(next(origins)).call("randint", args, 6))
    for args in legacy.RANDOM_INTEGERS:
        family(book, file, origins, "random_integers", args)
    for _ in range(12):
        family(book, file, origins, "tomaxint", {})
    for length in integers.BYTE_LENGTHS:
        book.add(file, Case(next(origins)).call("bytes", {"length": length}).call("random_sample", {}, 2))
    book.add(file, Case(next(origins)).call("bytes", {"length": LONG_RUN}, digest=True))
    for args, size in legacy.CHOICE:
        book.add("legacy-orders", Case(next(origins)).call("choice", args, size).call("random_sample"))
    for args in ({"a": 1000}, {"a": 4, "p": [0.1, 0.2, 0.3, 0.4]}, {"a": 20_000, "replace": False}):
        book.add("legacy-orders", Case(next(origins)).call("choice", args, LONG_RUN, digest=True))
    for length in integers.LENGTHS + integers.LONG_LENGTHS:
        for method in ("shuffle", "permutation"):
            book.add("legacy-orders", Case(next(origins)).call(method, {"x": length}, digest=length > 100))


def main(folder: Path) -> None:
    """Writes all files and the header `VERSION`."""
    book = Book()
    seeding(book)
    modern_origins, legacy_origins = generators(), random_states()
    distributions(book, modern_origins)
    orders_and_integers(book, modern_origins)
    legacy_distributions(book, legacy_origins)
    legacy_integers(book, legacy_origins)
    book.write(folder)
    cases = sum(len(file) for file in book.files.values())
    header = (f"NumPy {np.__version__}", f"Python {platform.python_version()}",
              f"{platform.system()} {platform.machine()}", " ".join(platform.libc_ver()), f"{cases} cases")
    (folder / "VERSION").write_text("\n".join(header) + "\n", encoding="ascii")


if __name__ == "__main__":
    with np.errstate(all="ignore"):
        main(Path(sys.argv[1]))
