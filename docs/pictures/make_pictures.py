"""Makes the pictures beside it from the reports of the command line: python3 make_pictures.py [NAME...]

A report is one page; its pictures are SVG elements that take their colours from the page's style sheet. A picture that
is taken out of its page gets that sheet, so that it is light or dark as its reader's screen is. Nothing is drawn here.
"""

import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

# The title of a picture in the report of a command.
PICTURES = {
    "histogram.svg": ("./seedtree bootstrap --resamples 10000 --seed 42", "Histogram of the resampled statistics"),
    "convergence.svg": ("./seedtree bootstrap --resamples 10000 --seed 42",
                        "Mean of the resampled statistics by the number of resamples"),
    "quantiles.svg": ("./seedtree bootstrap --resamples 10000 --seed 42 --statistic p99",
                      "Normal quantiles of the resampled statistics"),
    "p-values.svg": ("./seedtree battery", "P-values beside uniform ones"),
}


def report(command, pages={}):
    if command not in pages:
        with tempfile.TemporaryDirectory() as folder:
            page = Path(folder) / "report.html"
            subprocess.run([*shlex.split(command), "--report", str(page)], cwd=ROOT, check=True,
                           stdout=subprocess.DEVNULL)
            pages[command] = page.read_text()
    return pages[command]


def picture(command, title):
    page = report(command)
    style = re.search(r"<style>\n(.*?)</style>", page, re.DOTALL)[1]
    svgs = re.findall(r"<svg .*?</svg>\n", page, re.DOTALL)
    first, rest = next(svg for svg in svgs if f"\n<title>{title}</title>\n" in svg).split("\n", 1)
    first = first.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')
    return (f"{first}\n<metadata>{command}</metadata>\n"
            f"<style>\n{style}svg {{ background: var(--page); }}\n</style>\n{rest}")


for name in sys.argv[1:] or PICTURES:
    (HERE / name).write_text(picture(*PICTURES[name]))
