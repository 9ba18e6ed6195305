#!/usr/bin/env python3
"""Feeds streams to external batteries, one item of the file `queue` after the other; run it again to go on.

    ./run_queue.py [--seedtree COMMAND] [--only TEXT] [--items N]    work on the queue
    ./run_queue.py --plan                                            add the items of PLAN that it does not have
    ./run_queue.py --table                                           write the table of README.md anew

An item is a mixture of streams (options of `seedtree stream`), a bit generator and a battery. PractRand runs on
256 MiB of all, then on four times as much, and so on up to its goal; a run begins at the stream's beginning, for
the battery cannot be continued. The queue, the log and the table are written after each run, under another name
and then renamed: whoever kills the script loses nothing but the run under way. Exit code 0: nothing is left to do.

The programs must be on the PATH: RNG_test (PractRand), dieharder, and `crush`, which hands the 32-bit halves of
the 64-bit words of its standard input, low half first, to a battery of TestU01 and prints its report.
"""

import argparse
import fcntl
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, Optional

HERE = Path(__file__).resolve().parent
QUEUE = HERE / "queue"
README = HERE / "README.md"
COLUMNS = "streams\tgenerator\tbattery\tgoal\tdone\tverdict"
GENERATORS = ("MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64")
# Those that most people use come first.
ORDER = ("PCG64DXSM", "PCG64", "SFC64", "Philox", "MT19937")
FIRST, GROWTH, GOAL = 2**28, 4, 2**36
CHUNK = 1 << 18


def practrand(log: str) -> Optional[str]:
    """The worst evaluation, and how many of that there are."""
    if "length=" not in log:
        return None
    grades = Counter(re.findall(r"(FAIL|VERY SUSPICIOUS|SUSPICIOUS|mildly suspicious|suspicious|unusual)[ !]*$", log,
                                re.MULTILINE))
    for grade in ("FAIL", "VERY SUSPICIOUS", "SUSPICIOUS", "suspicious", "mildly suspicious", "unusual"):
        if grades[grade]:
            return f"{grades[grade]} {grade}"
    return "no anomalies"


def dieharder(log: str) -> Optional[str]:
    grades = Counter(re.findall(r"\|\s*(PASSED|WEAK|FAILED)", log))
    if not grades:
        return None
    return ", ".join(f"{grades[grade]} {grade}" for grade in ("FAILED", "WEAK", "PASSED") if grades[grade])


def testu01(log: str) -> Optional[str]:
    """Its authors call a p-value outside of [0.001, 0.999] suspect, and one of less than 1e-10 a failure."""
    count = re.search(r"Number of statistics:\s*(\d+)", log)
    if not count:
        return None
    if "All tests were passed" in log:
        return f"all {count[1]} passed"
    outside = re.findall(r"^ +\d+ +\S.*? {2,}(\S.*)$", log, re.MULTILINE)
    failed = sum("eps" in p or re.search(r"e-\d\d", p) is not None for p in outside)
    return f"{failed} FAIL, {len(outside) - failed} suspect of {count[1]}"


@dataclass(frozen=True)
class Battery:
    """A program, how its log is read, and about how many bytes it takes if that is not a matter of choice."""

    command: str
    verdict: Callable[[str], Optional[str]]
    takes: int = 0


BATTERIES = {
    "PractRand": Battery("RNG_test stdin64 -tlmin 256MB -tlmax {kib}KB", practrand),
    "PractRand -tf 2 -te 1": Battery("RNG_test stdin64 -tf 2 -te 1 -tlmin 256MB -tlmax {kib}KB", practrand),
    "SmallCrush": Battery("crush small", testu01, 2**29),
    "Crush": Battery("crush normal", testu01, 2**37),
    "dieharder": Battery("dieharder -a -g 200", dieharder, 2**35),
}


@dataclass(frozen=True)
class Item:
    streams: str
    generator: str
    battery: str
    goal: int
    done: int = 0
    verdict: str = ""

    def is_over(self) -> bool:
        return bool(self.verdict) and (self.goal == 0 or self.done >= self.goal or "FAIL" in self.verdict)

    def next_size(self) -> int:
        size = BATTERIES[self.battery].takes or FIRST
        while not BATTERIES[self.battery].takes and size <= self.done:
            size *= GROWTH
        return min(size, self.goal) if self.goal else size

    def log(self) -> Path:
        name = re.sub(r"[ -]+", "-", f"{self.battery} {self.generator} {self.streams.replace('--seed 42', '')}")
        return HERE / "logs" / (name.strip("-") + ".txt")


SHAPES = ("siblings", "cousins", "lineage", "names", "balanced", "left-comb", "right-comb", "alternating", "fibonacci")
ROOTS = ("counting", "powers", "gray")
STREAMS = [
    "--seed 42",
    *[f"--seed 42 --shape {shape}" for shape in SHAPES],
    *[f"--shape {shape}" for shape in ROOTS],
    "--seed 42 --children 1000 --block 16",
    "--seed 42 --fan",
    "--seed 42 --shape names --fan",
    "--seed 42 --shape balanced --fan",
    "--shape counting --fan",
    "--shape gray --fan",
    "--seed 42 --shape siblings --combine xor",
    "--seed 42 --shape siblings --combine difference",
    "--seed 42 --fan --combine xor",
    "--seed 42 --fan --combine difference",
]
CONTROLS = [
    ("--seed 42 --control java-random", "java.util.Random"),
    ("--seed 42 --control java-random --fan", "java.util.Random"),
    ("--seed 42 --control java-random --combine difference", "java.util.Random"),
    ("--seed 42 --control equal-low-bits --children 2", "PCG64"),
    ("--seed 42 --control equal-low-bits --children 2", "PCG64DXSM"),
    ("--seed 42 --control equal-low-bits --children 2 --combine xor", "PCG64"),
    ("--seed 42 --control equal-low-bits --children 2 --combine xor", "PCG64DXSM"),
]
PLAN = (
    [Item(streams, generator, "PractRand", GOAL) for generator in ORDER for streams in STREAMS]
    + [Item(streams, generator, "PractRand", GOAL) for streams, generator in CONTROLS]
    + [Item(CONTROLS[3][0], generator, "PractRand -tf 2 -te 1", GOAL) for generator in ("PCG64", "PCG64DXSM")]
    + [Item(streams, generator, "SmallCrush", 0) for generator in ORDER for streams in STREAMS]
    + [Item(streams, generator, "SmallCrush", 0) for streams, generator in CONTROLS]
    + [Item("--seed 42 --shape siblings", generator, "dieharder", 0) for generator in ORDER]
    + [Item(*CONTROLS[0], "dieharder", 0)]
)


def write(path: Path, text: str) -> None:
    beside = path.with_name(f".{path.name}.part")
    with open(beside, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)


def read_queue() -> list[Item]:
    if not QUEUE.exists():
        return []
    rows = [line.split("\t") for line in QUEUE.read_text(encoding="utf-8").splitlines()[1:]]
    return [Item(streams, generator, battery, int(goal), int(done), verdict)
            for streams, generator, battery, goal, done, verdict in rows]


def write_queue(items: list[Item]) -> None:
    lines = [f"{i.streams}\t{i.generator}\t{i.battery}\t{i.goal}\t{i.done}\t{i.verdict}" for i in items]
    write(QUEUE, "\n".join([COLUMNS, *lines, ""]))


def size_text(size: int) -> str:
    for power, unit in ((40, "TiB"), (30, "GiB"), (20, "MiB")):
        if size >= 1 << power:
            return f"{size / (1 << power):.4g} {unit}"
    return f"{size} bytes"


def write_table() -> None:
    """Writes the table: a row for streams and battery, a column for each generator."""
    cells: dict[tuple[str, str], dict[str, str]] = {}
    for item in read_queue():
        cell = f"{size_text(item.done)}: {item.verdict}" if item.verdict else ""
        cells.setdefault((item.streams, item.battery), {})[item.generator] = cell
    names = [*GENERATORS, "java.util.Random"]
    lines = [f"| streams | battery | {' | '.join(names)} |", "|---" * (2 + len(names)) + "|"]
    lines += [f"| `{streams}` | {battery} | {' | '.join(row.get(name, '') for name in names)} |"
              for (streams, battery), row in cells.items() if any(row.values())]
    head, rest = README.read_text(encoding="utf-8").split("<!-- table -->\n", 1)
    tail = rest.split("<!-- end of table -->\n", 1)[1]
    write(README, f"{head}<!-- table -->\n" + "\n".join(lines) + f"\n<!-- end of table -->\n{tail}")


def pump(source: subprocess.Popen, sink: subprocess.Popen) -> int:
    """Hands bytes on until the sink has enough; returns how many."""
    count = 0
    try:
        while chunk := os.read(source.stdout.fileno(), CHUNK):
            view = memoryview(chunk)
            while view:
                written = os.write(sink.stdin.fileno(), view)
                count += written
                view = view[written:]
    except BrokenPipeError:
        pass
    return count


def run(item: Item, seedtree: list[str]) -> Item:
    battery = BATTERIES[item.battery]
    size = item.next_size()
    produce = [*seedtree, "stream", *shlex.split(item.streams)]
    if item.generator in GENERATORS:
        produce += ["--bit-generator", item.generator]
    consume = shlex.split(battery.command.format(kib=size >> 10))
    log, part = item.log(), item.log().with_suffix(".part")
    log.parent.mkdir(exist_ok=True)
    with open(part, "w", encoding="utf-8") as file:
        file.write(f"$ ./seedtree {shlex.join(produce[len(seedtree):])} | {shlex.join(consume)}\n")
        file.flush()
        source = subprocess.Popen(produce, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        sink = None
        try:
            sink = subprocess.Popen(consume, stdin=subprocess.PIPE, stdout=file, stderr=subprocess.STDOUT)
            count = pump(source, sink)
            source.stdout.close()
            sink.stdin.close()
            sink.wait()
            errors = source.stderr.read().decode(errors="replace")
        finally:
            for process in (source, sink):
                if process is not None and process.poll() is None:
                    process.terminate()
                    process.wait()
    text = part.read_text(encoding="utf-8", errors="replace")
    verdict = battery.verdict(text)
    if verdict is None or sink.returncode != 0 or source.wait() != 0:
        sys.exit(f"{part}: {item.battery} ended with code {sink.returncode}, seedtree with {source.wait()}: {errors}")
    lengths = re.findall(r"length=.*\(2\^(\d+) bytes\)", text)
    done = 2 ** int(lengths[-1]) if lengths else count
    os.replace(part, log)
    return replace(item, done=done, verdict=verdict)


def missing(battery: str) -> bool:
    return shutil.which(shlex.split(BATTERIES[battery].command)[0]) is None


def work(seedtree: list[str], only: str, most: int) -> int:
    """The smallest run first, so that all items grow together."""
    for battery in sorted({item.battery for item in read_queue() if missing(item.battery)}):
        print(f"left out, its program is not on the PATH: {battery}", file=sys.stderr)
    for _ in range(most):
        open_items = [item for item in read_queue() if not item.is_over() and not missing(item.battery)
                      and only in f"{item.streams} {item.generator} {item.battery}"]
        if not open_items:
            break
        item = min(open_items, key=Item.next_size)
        print(f"{item.battery} on {size_text(item.next_size())}: {item.streams} {item.generator}", flush=True)
        result = run(item, seedtree)
        write_queue([result if item == old else old for old in read_queue()])
        write_table()
        print(f"    {size_text(result.done)}: {result.verdict}", flush=True)
    return 0 if all(item.is_over() for item in read_queue()) else 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seedtree", default=str(HERE.parents[2] / "seedtree"), help="the program to take the bytes from")
    parser.add_argument("--only", default="", help="only items whose streams, generator and battery have this text")
    parser.add_argument("--items", type=int, default=10**9, help="the number of runs after which to end")
    parser.add_argument("--plan", action="store_true", help="add the items of PLAN to the queue")
    parser.add_argument("--table", action="store_true", help="write the table anew")
    options = parser.parse_args()
    with open(__file__, "rb") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sys.exit("another process works on this queue")
        if options.plan:
            known = {(item.streams, item.generator, item.battery) for item in read_queue()}
            new = [item for item in PLAN if (item.streams, item.generator, item.battery) not in known]
            write_queue([*read_queue(), *new])
        elif options.table:
            write_table()
        else:
            return work(shlex.split(options.seedtree), options.only, options.items)
    return 0


if __name__ == "__main__":
    sys.exit(main())
