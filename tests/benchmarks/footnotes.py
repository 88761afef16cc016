"""Does a pasted footnote find its document? Two hundred footnotes in every style, with slips of the pen.

    python tests/benchmarks/footnotes.py [--documents 600] [--footnotes 200] [--seed 7]

Makes a library of records whose titles are alike, cites them, types the citations badly, and looks them up; then the
same for documents that are not held. Prints how often the right document came first and how often `not here` was said.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from bot.answers.answer import Found, Missing, Unclear
from bot.answers.citing import STYLES, cite
from bot.answers.footnotes import find_citation
from storage.archive import Archive
from storage.model import Record
from storage.parsing import parse

SENDERS = [
    "Shtykov",
    "Stalin",
    "Filippov [Stalin]",
    "Mao Zedong",
    "Roshchin",
    "Zakharov",
    "Kim Il Sung",
    "Gromyko",
    "Zhou Enlai",
    "Vyshinsky",
    "Kovalev",
]
KINDS = [
    "Telegram from {} to {}",
    "Ciphered Telegram, {} to {}",
    "Cable, {} to {}",
    "Letter from {} to {}",
    "Memorandum of Conversation between {} and {}",
    "Report, {} to {}",
]
ARCHIVES = [
    "APRF, fond 45, opis 1, delo {}, listy {}-{}",
    "AVPRF, f. 0102, op. {}, p. {}, d. {}",
    "RGASPI, f. 558, op. 11, d. {}, ll. {}-{}",
]


def main() -> None:
    """Build, cite, mistype, look up, count."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--documents", type=int, default=600)
    options.add_argument("--footnotes", type=int, default=200)
    options.add_argument("--seed", type=int, default=7)
    asked = options.parse_args()
    asyncio.run(measure(asked.documents, asked.footnotes, asked.seed))


async def measure(documents: int, footnotes: int, seed: int) -> None:
    """Look every footnote up and print the figures."""
    rng = random.Random(seed)
    held, absent = list(made(rng, documents, 120000)), list(made(rng, footnotes // 3, 150000))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "library.json"
        file.write_text(json.dumps(held), encoding="utf-8")
        archive = await Archive.open(Path(folder) / "library.db")
        await archive.ingest.together([file])
        right: Counter[str] = Counter()
        asked: Counter[str] = Counter()
        outcomes: Counter[str] = Counter()
        started = time.perf_counter()
        for number, record in enumerate(rng.sample(records(held), footnotes)):
            style = (*STYLES, "shelfmark")[number % (len(STYLES) + 1)]
            footnote = mistyped(rng, footnote_of(record, style, rng), number % 4)
            answer = await find_citation(archive, ("common",), footnote)
            first = first_of(answer)
            asked[style] += 1
            right[style] += first == record.record_id
            outcomes[type(answer).__name__] += 1
            if first != record.record_id:
                print(f"  {type(answer).__name__} {first} for {record.record_id}: {footnote}")
        seconds = (time.perf_counter() - started) / footnotes
        print(
            f"right document first: {sum(right.values())} of {footnotes}; {dict(outcomes)}; {seconds * 1000:.0f} ms each"
        )
        print({style: f"{right[style]}/{asked[style]}" for style in asked})
        refused = 0
        for number, record in enumerate(records(absent)):
            footnote = mistyped(rng, footnote_of(record, (*STYLES, "shelfmark")[number % 9], rng), number % 3)
            answer = await find_citation(archive, ("common",), footnote)
            refused += isinstance(answer, Missing)
            if not isinstance(answer, Missing):
                print(f"  {type(answer).__name__} {first_of(answer)} instead of `not here`: {footnote}")
        print(f"said to be not here: {refused} of {len(absent)}")
        await archive.close()


def made(rng: random.Random, count: int, first: int) -> Iterator[dict[str, Any]]:
    """Records of one exchange of telegrams, many of one title, as a catalogue exports them."""
    for number in range(first, first + count):
        leaf = rng.randint(1, 180)
        places = [ARCHIVES[0].format(rng.randint(320, 348), leaf, leaf + rng.randint(1, 4))]
        places.append(ARCHIVES[1].format(rng.randint(3, 9), rng.randint(1, 60), rng.randint(1, 99)))
        places.append(ARCHIVES[2].format(rng.randint(300, 390), leaf, leaf + rng.randint(1, 6)))
        yield {
            "id": str(number),
            "type": "manuscript",
            "title": rng.choice(KINDS).format(*rng.sample(SENDERS, 2)),
            "issued": {"date-parts": [[rng.randint(1945, 1953), rng.randint(1, 12), rng.randint(1, 28)]]},
            "archive": "Wilson Center Digital Archive",
            "archive_location": rng.choice(places),
            "URL": f"https://digitalarchive.wilsoncenter.org/document/{number}",
        }


def records(items: list[dict[str, Any]]) -> list[Record]:
    return [document.record for document in parse("library.json", json.dumps(items).encode())]


def footnote_of(record: Record, style: str, rng: random.Random) -> str:
    """A note or an entry, half of them without the address, as print leaves it."""
    if style == "shelfmark":
        return record.shelfmarks[0].text
    citation = cite(record, document=record.record_id or "", style=style)
    text = rng.choice([citation.text, citation.bibliography])
    return text.replace(record.url or "", "").strip() if rng.random() < 0.5 else text


def mistyped(rng: random.Random, text: str, slips: int) -> str:
    """The text with letters dropped, doubled, changed or swapped; numbers suffer once in four."""
    for _ in range(slips):
        wanted = str.isdigit if rng.random() < 0.25 else str.isalpha
        spots = [at for at in range(1, len(text) - 1) if wanted(text[at])]
        if not spots:
            continue
        at = rng.choice(spots)
        letter = rng.choice("0123456789" if text[at].isdigit() else "aeiorst")
        edits = (
            text[:at] + text[at + 1 :],
            text[:at] + text[at] + text[at:],
            text[:at] + letter + text[at + 1 :],
        )
        text = rng.choice((*edits, text[:at] + text[at + 1] + text[at] + text[at + 2 :]))
    return text


def first_of(answer: object) -> str | None:
    """The document given, or the first of those that are named."""
    match answer:
        case Found(value):
            return str(value.card.id)
        case Unclear(_, candidates) if candidates:
            return candidates[0].document
    return None


if __name__ == "__main__":
    main()
