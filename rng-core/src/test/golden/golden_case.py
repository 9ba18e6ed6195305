"""One golden case: a fresh NumPy generator, the calls made on it, and what they returned.

The format is described in README.md. Everything here is deterministic: the same NumPy writes the same bytes.
"""

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np

BIT_GENERATORS: dict[str, Any] = {
    "PCG64": np.random.PCG64,
    "PCG64DXSM": np.random.PCG64DXSM,
    "Philox": np.random.Philox,
    "SFC64": np.random.SFC64,
    "MT19937": np.random.MT19937,
}
LONG_RUN = 20_000
HEAD = 5
EXACT_JSON_INTEGER = 2**53
BIT_GENERATOR_METHODS = ("random_raw", "advance", "jumped")
SILENT_METHODS = ("advance", "jumped", "seed")

Args = dict[str, Any]


def encode(values: np.ndarray) -> list[str]:
    """Floats as the hexadecimal digits of their bits, integers and bools in decimal."""
    if values.dtype.kind == "f":
        bits = values.view(f"u{values.itemsize}")
        return [f"{int(word):0{2 * values.itemsize}x}" for word in bits]
    return [str(int(value)) for value in values]


def json_value(value: Any) -> Any:
    """A JSON number, or a string for an integer that a double cannot hold."""
    if isinstance(value, dict):
        return {name: json_value(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [json_value(item) for item in value]
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > EXACT_JSON_INTEGER:
        return str(value)
    return value


class Origin:
    """What a case starts from: the constructor's arguments, as they stand in the file."""

    def __init__(self, api: str, bit_generator: str | None = None, seed: Any = None,
                 spawn_key: tuple[int, ...] = (), **extra: Any) -> None:
        self.api, self.bit_generator, self.seed, self.spawn_key = api, bit_generator, seed, spawn_key
        self.extra = extra

    def make(self) -> Any:
        """Returns the fresh NumPy object."""
        if self.api == "randomstate" and self.bit_generator is None:
            return np.random.RandomState(self.seed)
        if "key" in self.extra:
            # As arrays of words: NumPy would turn a list of small and large integers into floats first.
            words = {name: np.array(self.extra[name], np.uint64) for name in ("key", "counter")}
            return np.random.Philox(**words)
        pool = {"pool_size": self.extra["pool_size"]} if "pool_size" in self.extra else {}
        sequence = np.random.SeedSequence(self.seed, spawn_key=self.spawn_key, **pool)
        if self.api == "seedsequence":
            return sequence
        bit_generator = BIT_GENERATORS[self.bit_generator](sequence)
        wrapper = {"generator": np.random.Generator, "randomstate": np.random.RandomState}.get(self.api)
        return bit_generator if wrapper is None else wrapper(bit_generator)

    def fields(self) -> dict[str, Any]:
        """Returns the fields of the case that say how to make it."""
        fields: dict[str, Any] = {"api": self.api}
        if self.bit_generator is not None:
            fields["bit_generator"] = self.bit_generator
        if "key" not in self.extra:
            fields["seed"] = json_value(self.seed)
        if (self.api != "randomstate" or self.bit_generator is not None) and "key" not in self.extra:
            fields["spawn_key"] = list(self.spawn_key)
        for name, value in self.extra.items():
            fields[name] = [str(word) for word in value] if isinstance(value, tuple) else value
        return fields


class Case:
    """Calls made in order on one fresh generator."""

    def __init__(self, origin: Origin) -> None:
        self.origin, self.subject, self.calls = origin, origin.make(), []

    def call(self, method: str, args: Args | None = None, size: int | None = None,
             dtype: str | None = None, digest: bool = False) -> "Case":
        """Makes one call and writes it down with its result."""
        args = dict(args or {})
        result = self._invoke(method, args, size, dtype)
        record: dict[str, Any] = {"method": method, "args": self._written(method, args)}
        if size is not None:
            record["size"] = size
        if method not in SILENT_METHODS:
            record.update(written_result(result, dtype, digest))
        self.calls.append(record)
        return self

    @staticmethod
    def _written(method: str, args: Args) -> Args:
        if method == "integers":
            return {name: value if name == "endpoint" else str(value) for name, value in args.items()}
        if method == "advance":
            return {"delta": str(args["delta"])}
        return json_value(args)

    def _invoke(self, method: str, args: Args, size: int | None, dtype: str | None) -> Any:
        sized: Args = dict(args)
        if dtype is not None:
            sized["dtype"] = np.dtype(dtype).type
        if method in ("rand", "randn"):
            return getattr(self.subject, method)(*(() if size is None else (size,)))
        if size is not None:
            sized["size"] = size
        if method == "shuffle":
            values = np.arange(args["x"])
            self.subject.shuffle(values)
            return values
        if method == "permuted":
            values = np.arange(int(np.prod(args["shape"]))).reshape(args["shape"])
            return self.subject.permuted(values, axis=args["axis"])
        if method == "spawn":
            return np.array([first_word(child) for child in self.subject.spawn(args["n_children"])],
                            np.uint64)
        if method in BIT_GENERATOR_METHODS:
            return self._invoke_bit_generator(method, sized)
        return getattr(self.subject, method)(**sized)

    def _invoke_bit_generator(self, method: str, args: Args) -> Any:
        wrapped = self.origin.api == "generator"
        bit_generator = self.subject.bit_generator if wrapped else self.subject
        result = getattr(bit_generator, method)(**args)
        if method == "jumped":
            self.subject = np.random.Generator(result) if wrapped else result
        return np.asarray(result, np.uint64) if method == "random_raw" else result

    def fields(self) -> dict[str, Any]:
        """Returns the whole case except its id."""
        return {"numpy": np.__version__, **self.origin.fields(), "calls": self.calls}


def first_word(child: Any) -> int:
    """The first 64-bit word of a spawned seed sequence, or the first raw word of a spawned generator."""
    if isinstance(child, np.random.SeedSequence):
        return int(child.generate_state(1, np.uint64)[0])
    bit_generator = child.bit_generator if isinstance(child, np.random.Generator) else child
    return int(bit_generator.random_raw())


def written_result(result: Any, dtype: str | None, digest: bool) -> dict[str, Any]:
    """The fields of a call that hold its result. Scalars come as Python's own types: `dtype` undoes that."""
    if isinstance(result, bytes):
        if digest:
            return {"dtype": "bytes", "digest": hashlib.sha256(result).hexdigest(),
                    "head": result[:HEAD].hex()}
        return {"dtype": "bytes", "expect": result.hex()}
    values = np.asarray(result, dtype).ravel()
    if values.dtype.kind == "f" and np.isnan(values).any():
        raise ValueError("a golden value is NaN: its sign differs between machines")
    fields: dict[str, Any] = {"dtype": values.dtype.name}
    if not digest:
        return {**fields, "expect": encode(values)}
    little = values.astype(values.dtype.newbyteorder("<")).tobytes()
    return {**fields, "digest": hashlib.sha256(little).hexdigest(), "head": encode(values[:HEAD])}


class Book:
    """Golden files by name, each a list of cases."""

    def __init__(self) -> None:
        self.files: dict[str, list[dict[str, Any]]] = {}

    def add(self, file: str, case: Case, **more: Any) -> None:
        """Appends a case to a file; `more` are fields beyond the calls."""
        cases = self.files.setdefault(file, [])
        cases.append({"id": f"{file}-{len(cases):04d}", **case.fields(), **more})

    def write(self, folder: Path) -> None:
        """Writes each file, one case a line."""
        for file, cases in self.files.items():
            lines = [json.dumps(case, allow_nan=False) for case in cases]
            (folder / f"{file}.jsonl").write_text("\n".join(lines) + "\n", encoding="ascii")
