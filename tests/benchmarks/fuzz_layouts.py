"""Mutates pages of every layout for some seconds each, and reads what comes out: no crash, no hang, no span that lies.

    python -m tests.benchmarks.fuzz_layouts [--seconds 60] [--seed 1] [--shared PATH]

With --shared the corpora's own pages are mutated, too.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from storage.model import Document, Parsed
from storage.parsing import LAYOUTS, PLAIN, open_page, parse
from storage.parsing.layout import Page
from storage.reading import read
from tests.parsing.formats import docx, epub, frus_page, pdf
from tests.parsing.test_formats import PRINT
from tests.parsing.test_volumes import TEI, TELEGRAM, TITLE

SLOW = 5.0
"""Seconds after which one small page counts as a hang."""

_CHUNKS = (
    b"\n",
    b"\x0c",
    b"\xc2\xa0",
    b"Citation:",
    b"Summary:",
    b"Document Information",
    b"[",
    b"]]",
    b"\xff",
    b"\x00",
    b"1950",
    b"<p>",
    b"&",
)


def pages(shared: Path | None) -> Iterator[bytes]:
    """Whole pages to mutate: the seeds, one made page of each format, the corpora's own where they are given."""
    yield from (path.read_bytes() for path in sorted(Path("seeds").glob("*.txt")))
    yield epub({"d12": TELEGRAM, "d13": frus_page("<h3>Note</h3><p>x</p>")}, TITLE)
    yield TEI.encode()
    yield from (pdf(*PRINT), docx(*PRINT), "\n".join(PRINT).encode())
    yield json.dumps({"id": 1, "title": "One", "text": "Text of May 1950."}).encode()
    yield b"TY  - MANSCPT\nTI  - One\nDA  - 1950/05/30/\nAN  - APRF, fond 45\nER  - \n"
    yield b"@unpublished{a,\n title = {{One}},\n date = {1950-05-30},\n note = {APRF, fond 45},\n}\n"
    yield b"---\ntitle: One\ndoc_date: '1950-05-30'\n---\n\nCablegram LONDON, 30 May 1950\n\nText.\n"
    for folder in ("wilson_pages", "wilson_prints", "dfat") if shared else ():
        yield from (
            path.read_bytes()
            for path in sorted((shared / "corpora" / folder).glob("*"))[:40]
            if path.is_file()
        )


def mutated(page: bytes, chance: random.Random) -> bytes:
    """The page with some of its bytes cut, doubled, swapped or written over."""
    made = bytearray(page)
    for _ in range(chance.randint(1, 8)):
        at, length = chance.randrange(len(made) + 1), chance.randint(1, 400)
        match chance.randrange(5):
            case 0:
                del made[at : at + length]
            case 1:
                made[at:at] = chance.choice(_CHUNKS) * chance.randint(1, 5)
            case 2:
                made[at:at] = made[at : at + length]
            case 3:
                made = made[: max(at, 1)]
            case _ if at < len(made):
                made[at] = chance.randrange(256)
    return bytes(made)


def faults(document: Document) -> Iterator[str]:
    """Spans that do not give their words back."""
    source = document.source
    for kind in ("passages", "dates", "names", "marks"):
        for span in getattr(document, kind):
            if source[span.start : span.end] != span.text:
                yield f"{kind} {span.start}:{span.end} is not {span.text[:40]!r}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shared", type=Path)
    options = parser.parse_args()
    chance, whole = random.Random(options.seed), list(pages(options.shared))
    wrong = 0
    for layout in (*LAYOUTS, PLAIN):
        ends, tried, read_, slowest = time.monotonic() + options.seconds, 0, 0, 0.0
        own = [page for page in whole if _is_of(layout.name, page)] or whole
        while time.monotonic() < ends:
            page = mutated(chance.choice(own), chance)
            begun = time.perf_counter()
            asked = layout.name if _can_read(layout, page) else None
            for found in parse("page", page, layout=asked):
                if isinstance(found, Parsed):
                    read_ += 1
                    for fault in faults(read(found)):
                        wrong += 1
                        print("SPAN", layout.name, fault)
            slowest = max(slowest, time.perf_counter() - begun)
            tried += 1
        wrong += slowest > SLOW
        print(f"{layout.name:16} {tried:6} pages, {read_:6} documents, slowest {slowest:.2f} s")
    print("0 faults" if not wrong else f"{wrong} faults")
    return 1 if wrong else 0


def _is_of(name: str, page: bytes) -> bool:
    return any(isinstance(found, Parsed) and found.record.layout == name for found in parse("page", page))


def _can_read(layout: object, page: bytes) -> bool:
    """A layout is asked by name only for pages of its own sort: text, or bytes."""
    opened = open_page("page", page)
    return isinstance(opened, Page) and bool(opened.text) != bool(getattr(layout, "binary", False))


if __name__ == "__main__":
    sys.exit(main())
