"""Writes the golden files of the values that NumPy 2.5 changed: `binomial` and `multinomial` in the region of
the BTPE algorithm, and `multinomial` of the legacy generator.

    python3 make_btpe.py LIBRARY ../resources/golden

LIBRARY is a shared library made outside this repository from NumPy's own C sources at tag v2.5.2: the C
files of the folders `numpy/random/src/distributions` and `numpy/random/src/legacy`, compiled to
position-independent code with optimisation but without fused multiply-add (the compiler's default for plain
x86-64), with the headers of NumPy, of that tag and of Python. The bit generators are the installed NumPy's:
they did not change. With conformance files as further arguments it compares those with the library and
writes nothing.
"""

import ctypes
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from generator_parameters import Args, above, table
from golden_case import LONG_RUN, Book, Case, Origin
from legacy_parameters import LEGACY_MULTINOMIAL
from origins import generators, random_states

SOURCE = "2.5 (C source of tag v2.5.2)"
CACHE_BYTES = 512  # more than NumPy's binomial_t, which starts with its "is set" flag

BINOMIAL = table(
    "n p", (1000, 0.3), (100, 0.7), (61, 0.5), (100, above(0.3)), (10_000, 0.5), (1000, 0.9), (2_000, 0.016),
    (10**6, 0.4), (10**6, 0.999), (10**9, 0.25), (2**31, 0.6), (2**40, 0.1), (400, 0.5), (150, 0.45),
    (5000, 0.02), (333_333, 1 / 3))
MULTINOMIAL = table(
    "n pvals", (1000, [0.3, 0.7]), (1000, [0.25, 0.25, 0.25, 0.25]), (500, [0.0, 0.4, 0.0, 0.6]),
    (10_000, [0.1] * 10), (100_000, [0.5, 0.3, 0.2]), (61, [0.5, 0.5]), (10**6, [0.9, 0.05, 0.05]),
    (10**6, [1e-6, 0.4, 0.599999]), (10**9, [0.2, 0.3, 0.5]), (5000, [0.01, 0.02, 0.97]), (300, [0.15] * 6),
    (2**40, [0.6, 0.4]), (777, [1.0, 0.0]))


class NumpySource:
    """NumPy's C functions, driven through the C interface of a NumPy bit generator."""

    def __init__(self, library: Path) -> None:
        functions = ctypes.CDLL(str(library))
        self._binomial = functions.random_binomial
        self._binomial.restype = ctypes.c_int64
        self._binomial.argtypes = [ctypes.c_void_p, ctypes.c_double, ctypes.c_int64, ctypes.c_void_p]
        self._multinomial = {"generator": functions.random_multinomial,
                             "randomstate": functions.legacy_random_multinomial}
        for function in self._multinomial.values():
            function.restype = None
            function.argtypes = [ctypes.c_void_p, ctypes.c_int64, ctypes.c_void_p, ctypes.c_void_p,
                                 ctypes.c_ssize_t, ctypes.c_void_p]

    def binomial(self, bit_generator: Any, n: int, p: float, size: int) -> np.ndarray:
        """Draws from `binomial`."""
        cache = ctypes.create_string_buffer(CACHE_BYTES)
        handle = bit_generator.ctypes.bit_generator
        return np.array([self._binomial(handle, p, n, cache) for _ in range(size)], np.int64)

    def multinomial(self, api: str, bit_generator: Any, n: int, pvals: list[float], size: int) -> np.ndarray:
        """Draws from `multinomial` of the given API, one row a draw."""
        cache = ctypes.create_string_buffer(CACHE_BYTES)
        handle = bit_generator.ctypes.bit_generator
        weights, rows = np.array(pvals, np.float64), np.zeros((size, len(pvals)), np.int64)
        for row in rows:
            self._multinomial[api](handle, n, row.ctypes.data, weights.ctypes.data, len(pvals), cache)
        return rows


class SecondSourceCase(Case):
    """A case whose values come from NumPy's C source instead of the installed NumPy."""

    def __init__(self, origin: Origin, source: NumpySource) -> None:
        super().__init__(origin)
        self._source = source

    def _invoke(self, method: str, args: Args, size: int | None, dtype: str | None) -> Any:
        if method not in ("binomial", "multinomial"):
            return super()._invoke(method, args, size, dtype)
        legacy = self.origin.api == "randomstate"
        bit_generator = self.subject._bit_generator if legacy else self.subject.bit_generator
        count = 1 if size is None else size
        if method == "binomial":
            return self._source.binomial(bit_generator, args["n"], args["p"], count)
        return self._source.multinomial(self.origin.api, bit_generator, args["n"], args["pvals"], count)

    def fields(self) -> dict[str, Any]:
        """Returns the whole case except its id."""
        return {**super().fields(), "numpy": SOURCE}


def family(book: Book, file: str, source: NumpySource, origins: Iterator[Origin], method: str,
           args: Args) -> None:
    """One parameter set: a short array and a long run, each with a double to show where the stream stands."""
    double = "random_sample" if file.startswith("legacy") else "random"
    for size, digest in ((12, False), (LONG_RUN, True)):
        case = SecondSourceCase(next(origins), source).call(method, args, size, digest=digest)
        book.add(file, case.call(double))


def write(source: NumpySource, folder: Path) -> None:
    """Writes `btpe.jsonl` and `legacy-multinomial.jsonl`."""
    book = Book()
    modern, legacy = generators(), random_states()
    for args in BINOMIAL:
        family(book, "btpe", source, modern, "binomial", args)
    for args in MULTINOMIAL:
        family(book, "btpe", source, modern, "multinomial", args)
    for args in LEGACY_MULTINOMIAL:
        family(book, "legacy-multinomial", source, legacy, "multinomial", args)
    book.write(folder)


def compare(source: NumpySource, file: Path) -> None:
    """Compares a conformance file of `binomial` and `multinomial` with the source."""
    calls = differences = 0
    for line in file.read_text(encoding="ascii").splitlines():
        fields = json.loads(line)
        seed = int(fields["seed"]) if isinstance(fields["seed"], str) else fields["seed"]
        case = SecondSourceCase(Origin(fields["api"], fields.get("bit_generator"), seed,
                                       tuple(fields.get("spawn_key", ()))), source)
        for call in fields["calls"]:
            case.call(call["method"], call["args"], call.get("size"))
            calls += 1
            differences += case.calls[-1]["expect"] != call["expect"]
    print(f"{file.name}: {calls} calls, {differences} different")


if __name__ == "__main__":
    numpy_source = NumpySource(Path(sys.argv[1]))
    if len(sys.argv) > 3:
        for name in sys.argv[3:]:
            compare(numpy_source, Path(name))
    else:
        write(numpy_source, Path(sys.argv[2]))
