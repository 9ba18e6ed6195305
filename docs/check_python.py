"""Runs the Python blocks of README.md and of the guides and checks what they show; exits with 1 if something differs.

    python3 docs/check_python.py

The blocks of a page run one after the other, in one namespace. A value in a comment at the end of a line must be that of
the line: of its expression, or of the variable that it assigns. What a block prints must stand on the page. Not part of
the build, which needs no Python; last run with NumPy 2.4.6 on Python 3.11.7.
"""

import ast
import contextlib
import hashlib
import io
import json
import math
import re
import sys
from pathlib import Path

import numpy as np
import numpy.random

DOCS = Path(__file__).resolve().parent
WEATHER = DOCS.parent / "rng-bench/src/main/resources/io/seedtree/bench/bootstrap/seattle-weather.csv"
BLOCK = re.compile(r"^( *)```python\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)

# What a page takes as known.
KNOWN = {name: getattr(numpy.random, name)
         for name in ("Generator", "SeedSequence", "RandomState", "default_rng", *"MT19937 PCG64 PCG64DXSM Philox SFC64".split())}
KNOWN |= {"np": np, "math": math, "hashlib": hashlib, "json": json, "csv": WEATHER,
          "dx": np.array([-1.0, 0.0, 1.0]), "dy": np.array([-1.0, 1.0, 0.0])}


def run(statement, names):
    """Runs a statement; returns the value of its expression or of the variable it assigns."""
    if isinstance(statement, ast.Expr):
        return eval(compile(ast.Expression(statement.value), "block", "eval"), names)
    exec(compile(ast.Module([statement], []), "block", "exec"), names)
    if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
        return names[statement.targets[0].id]
    return None


def shown(code, statement):
    """The value in the comment behind a statement, if there is one."""
    comment = code.splitlines()[statement.end_lineno - 1][statement.end_col_offset:].strip().removeprefix("# ")
    try:
        return ast.literal_eval(comment)
    except (ValueError, SyntaxError):
        return None


def check(page):
    """Returns the number of values that were checked, and what differs."""
    text = page.read_text(encoding="utf-8")
    names = dict(KNOWN)
    checked = 0
    faults = []
    for indent, block in BLOCK.findall(text):
        code = re.sub(f"^{indent}", "", block, flags=re.MULTILINE)
        output = io.StringIO()
        for statement in ast.parse(code).body:
            with contextlib.redirect_stdout(output):
                value = run(statement, names)
            expected = shown(code, statement)
            if expected is not None:
                checked += 1
                found = value.tolist() if isinstance(value, (np.ndarray, np.generic)) else value
                if found != expected:
                    faults.append(f"{page.name}: {ast.unparse(statement)} is {found}, not {expected}")
        for line in output.getvalue().splitlines():
            checked += 1
            if line not in text:
                faults.append(f"{page.name}: prints {line}, which is not on the page")
    return checked, faults


if __name__ == "__main__":
    pages = [DOCS.parent / "README.md", *sorted(DOCS.glob("*.md"))]
    results = [check(page) for page in pages]
    for _, faults in results:
        print("\n".join(faults), end="\n" if faults else "")
    print(f"{sum(checked for checked, _ in results)} values checked with NumPy {np.__version__}")
    sys.exit(any(faults for _, faults in results))
