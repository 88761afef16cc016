"""Every layout and every format on damaged input, a minute each: no crash, no hang, every section in its source.

Samples are cut, spliced, repeated and sprinkled with the marks of other layouts; what is packed is damaged inside,
packed again, and damaged outside, too. The seed is printed, so that a fault can be met again.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from storage.model import Parsed, Refusal
from storage.parsing import LAYOUTS, PLAIN, parse
from storage.parsing.layout import CLAIM, Layout, Page
from tests.cases import FOLDER, read_cases
from tests.parsing import formats, test_csl, test_volumes

SLOWEST = 5.0
"""Seconds for one input of at most LONGEST code points; more is a hang."""

LONGEST = 200_000
SPRINKLE = (
    *(
        "\n",
        "\n\n",
        "\f",
        "\xa0",
        "\r\n",
        "\t",
        " " * 80,
        "\u2028",
        "\ufeff",
        "\ud800",
        "\U0001f600",
        '"',
        "“",
        "[",
        "<",
        "{",
        "---\n",
    ),
    *(
        "Skip to content",
        "Document Information",
        "Source",
        "Record ID",
        "Citation:",
        "Summary:",
        "Contents:",
        "get citation",
    ),
    *(
        "English HTML",
        "Title:",
        "Date:",
        "Source:.",
        "September 29, 1950",
        "1953",
        "1 - 10 of 82",
        "Top Secret",
    ),
    *(
        "<p>",
        "</div>",
        "<!DOCTYPE x [",
        "&lt;",
        "&#0;",
        '"id": ',
        '"date-parts": [[',
        "null",
        "слово",
        "文件",
        "한국",
    ),
)


def texts() -> list[str]:
    """The samples: seeds, the texts of the case files, and one file of every text format."""
    root = Path(__file__).parents[2]
    found = [path.read_text("utf-8") for path in sorted((root / "seeds").glob("*.txt"))]
    files = [*FOLDER.glob("wilson_*.md"), *FOLDER.glob("plain.md")]
    found += [case.text for path in sorted(files) for case in read_cases(path)]
    found += [test_volumes.TEI, json.dumps([test_csl.LETTER] * 3)]
    found += [
        "\n".join(json.dumps({"id": n, "title": "Grain", "text": "The harvest is in."}) for n in range(5))
    ]
    found += ["---\ntitle: Grain\ndoc_date: 1950-05-30\n---\n\nMoscow, 30 May 1950\n\nThe harvest is in.\n"]
    return found


def damaged(chance: random.Random, samples: list[str]) -> str:
    """A sample after a few accidents."""
    text = chance.choice(samples)
    for _ in range(chance.randint(1, 6)):
        first, last = sorted((chance.randint(0, len(text)), chance.randint(0, len(text))))
        accident = chance.randrange(6)
        if accident == 0:
            text = text[:last]
        elif accident == 1:
            text = text[:first] + text[last:]
        elif accident == 2:
            text = text[:first] + text[first:last] * chance.choice((2, 3, 50)) + text[last:]
        elif accident == 3:
            text = text[:first] + chance.choice(SPRINKLE) * chance.choice((1, 1, 1, 1_000)) + text[first:]
        elif accident == 4:
            other = chance.choice(samples)
            text = text[:first] + other[chance.randint(0, len(other)) :]
        else:
            text = text.replace("\n", chance.choice((" ", "\n\n", "\r\n", "\f")))
        text = text[:LONGEST]
    return text


def inputs_of(layout: Layout, samples: list[str]) -> Callable[[random.Random], bytes]:
    """How input for a layout is made: from samples it claims, two times in three, and from any other."""
    if layout.binary:
        pages = [test_volumes.TELEGRAM, test_volumes.NOTE]
        return lambda chance: volume(chance, pages if chance.random() < 0.7 else samples)
    own = [
        text for text in samples if layout.evidence(Page("sample", b"", text)).certainty >= CLAIM
    ] or samples
    return lambda chance: damaged(chance, own if chance.random() < 0.7 else samples).encode(
        "utf-8", "surrogatepass"
    )


def volume(chance: random.Random, samples: list[str]) -> bytes:
    """A volume of a few damaged pages, packed, and then bruised."""
    pages = {f"d{number}": writable(damaged(chance, samples)) for number in range(chance.randint(1, 3))}
    return bruised(chance, formats.epub(pages, writable(damaged(chance, samples))[:200]))


FORMATS: dict[str, Callable[[random.Random, list[str]], bytes]] = {
    "pdf": lambda chance, samples: bruised(chance, formats.pdf(*ascii_lines(damaged(chance, samples)))),
    "docx": lambda chance, samples: bruised(chance, formats.docx(writable(damaged(chance, samples)))),
    "html": lambda chance, samples: (
        f"<html><body><p>{writable(damaged(chance, samples))}</p></body></html>".encode()
    ),
    "bytes": lambda chance, samples: chance.randbytes(chance.randint(1, 500)),
}


def writable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def ascii_lines(text: str) -> list[str]:
    kept = text.encode("ascii", "ignore").decode()
    return [line.translate(str.maketrans("", "", "()\\")) for line in kept.split("\n")[:200]]


def bruised(chance: random.Random, data: bytes) -> bytes:
    """The bytes, one time in two with some of them changed, cut off or doubled."""
    if chance.random() < 0.5:
        return data
    bruise = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        bruise[chance.randrange(len(bruise))] = chance.randrange(256)
    return bytes(bruise[: chance.randint(1, len(bruise))]) if chance.random() < 0.3 else bytes(bruise)


def faults(documents: Iterator[Parsed | Refusal]) -> Iterator[str]:
    """What is wrong with the documents read."""
    for document in documents:
        if isinstance(document, Refusal):
            continue
        end = 0
        for section in document.sections:
            if not end <= section.start <= section.end <= len(document.source):
                yield f"a section {section} outside the source or over another"
            end = section.end


def run(
    name: str,
    seconds: float,
    seed: int,
    make: Callable[[], bytes],
    read: Callable[[bytes], Iterator[Parsed | Refusal]],
) -> int:
    """Read made inputs for so many seconds; print how many there were, how slow the slowest was, and every fault."""
    ends = time.monotonic() + seconds
    count, slowest, wrong = 0, 0.0, Counter[str]()
    while time.monotonic() < ends:
        data = make()
        count += 1
        start = time.perf_counter()
        try:
            wrong.update(faults(read(data)))
        except Exception as error:  # noqa: BLE001 - any exception is a finding
            wrong[f"{type(error).__name__}: {error}"[:200]] += 1
        slowest = max(slowest, time.perf_counter() - start)
    if slowest > SLOWEST:
        wrong[f"one input took {slowest:.1f} s"] += 1
    print(
        f"{name:18} {count:7} inputs, slowest {slowest * 1000:7.1f} ms, {sum(wrong.values())} faults (seed {seed})"
    )
    for fault, times in wrong.most_common(5):
        print(f"    {times} x {fault}")
    return sum(wrong.values())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="for each layout and format")
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(1_000_000)
    chance = random.Random(seed)
    samples = texts()
    total = 0
    for layout in (*LAYOUTS, PLAIN):
        make = inputs_of(layout, samples)
        total += run(
            layout.name,
            options.seconds,
            seed,
            lambda make=make: make(chance),
            lambda data, layout=layout: reading_of(layout, data),
        )
    for name, make in FORMATS.items():
        total += run(
            name,
            options.seconds,
            seed,
            lambda make=make: make(chance, samples),
            lambda data: parse("file", data),
        )
    return 1 if total else 0


def reading_of(layout: Layout, data: bytes) -> Iterator[Parsed | Refusal]:
    """What a layout says of the input, asked whether or not it claims it."""
    page = Page("file", data, "" if layout.binary else data.decode("utf-8", "surrogatepass"))
    layout.evidence(page)
    return layout.parse(page)


if __name__ == "__main__":
    sys.exit(main())
