"""How well and how fast dates are read: WikiWars, the two seeds, the datelines of DFAT.

    python tests/benchmarks/dates.py --shared PATH [--held-out 13,14,15,16] [--errors N]

PATH holds corpora/dates, corpora/dfat and tools/score_dates.py. Figures for the held-out documents stand apart: rules are
written without looking at them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import process_time
from typing import Any

from storage.reading.dates import date_of, read_dates
from tests.benchmarks.shared import arguments, checked

_NEEDS = (
    "corpora/dates/wikiwars",
    "corpora/dates/seeds-edtf",
    "corpora/dfat/gold.jsonl",
    "tools/score_dates.py",
)
_LONG = 10_000_000
_SHORT = 100_000


def main() -> None:
    """Measure and print."""
    parser, needs = arguments(__doc__ or "", *_NEEDS)
    parser.add_argument("--held-out", default="13,14,15,16", help="WikiWars documents scored apart")
    parser.add_argument("--errors", type=int, default=0, help="list so many of each kind of error")
    options = parser.parse_args()
    shared = checked(options, needs)
    wikiwars(shared, options)
    seeds(shared)
    datelines(shared)
    length(shared)


def wikiwars(shared: Path, options: argparse.Namespace) -> None:
    """Value F1 on histories, with speed on one core."""
    folder = shared / "corpora/dates/wikiwars"
    gold = list(_gold(folder))
    _read("warm", "1950")
    with tempfile.TemporaryDirectory() as to:
        started = process_time()
        read = {document["doc_id"]: _read(document["text"], document["dct"]) for document in gold}
        seconds = process_time() - started
        for name, mentions in read.items():
            values = [{**m, "value": m["timex"]} for m in mentions if m["timex"]]
            Path(to, f"{name}.json").write_text(json.dumps(values), encoding="utf-8")
        held = [name for name in read if name[:2] in options.held_out.split(",")]
        _score(shared, folder, to, "--docs", ",".join(name for name in read if name not in held))
        _score(shared, folder, to, "--docs", ",".join(held), "--errors", str(options.errors))
    size = sum(len(document["text"]) for document in gold)
    print(f"\nWikiWars: {size / 1000 / seconds:.0f} kB/s on one core")


def seeds(shared: Path) -> None:
    """EDTF on the two seeds."""
    folder = shared / "corpora/dates/seeds-edtf"
    with tempfile.TemporaryDirectory() as to:
        for document in _gold(folder):
            mentions = _read(document["text"], document["dct"])
            values = [{**m, "value": m["edtf"]} for m in mentions if m["edtf"]]
            Path(to, f"{document['doc_id']}.json").write_text(json.dumps(values), encoding="utf-8")
        _score(shared, folder, to, "--values", "edtf", "--errors", "10")


def datelines(shared: Path) -> None:
    """The date of writing from the first lines of DFAT documents, beside the gold."""
    lines = (shared / "corpora/dfat/gold.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    right = sum(_first_date(record["head_lines"][:2]) == record["doc_date"] for record in records)
    print(f"\nDFAT datelines: {right} of {len(records)} equal the gold ({100 * right / len(records):.1f} %)")


def length(shared: Path) -> None:
    """Seconds a character of a long text, beside a short one."""
    text = "\n\n".join(document["text"] for document in _gold(shared / "corpora/dates/wikiwars"))[:_SHORT]
    short, long = (
        min(_seconds(each) for _ in range(times)) / len(each)
        for each, times in ((text, 5), (text * (_LONG // _SHORT), 1))
    )
    print(f"\n10 MB beside 100 kB: {long / short:.2f} times as long a character")


def _seconds(text: str) -> float:
    started = process_time()
    read_dates(text, record_date="2009-12-19")
    return process_time() - started


def _gold(folder: Path) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.glob("*.json")):
        yield json.loads(path.read_text(encoding="utf-8"))


def _read(text: str, day: str) -> list[dict[str, Any]]:
    return [
        {"start": m.start, "end": m.end, "edtf": m.edtf, "timex": m.timex}
        for m in read_dates(text, record_date=day)
    ]


def _first_date(lines: Sequence[str]) -> str | None:
    found = next(filter(None, map(date_of, lines)), None)
    return found.edtf if found else None


def _score(shared: Path, gold: Path, predicted: str, *options: str) -> None:
    subprocess.run(
        [sys.executable, str(shared / "tools/score_dates.py"), str(gold), predicted, *options], check=True
    )


if __name__ == "__main__":
    main()
