"""How well the layouts of the Wilson Center's archive are read: prints, captured pages, and pages rebuilt from records.

Captured files are held to what their manifest knows (layout, number, day); what of a page is neither in the body nor
in a field is counted, since it is lost. Rebuilt pages are held to the record itself, in every form of capture, whole
and cut off anywhere.
"""

from __future__ import annotations

import json
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from shared import arguments, checked

sys.path.insert(0, str(Path(__file__).parents[2]))

from storage.model import Parsed, Part, Refusal
from storage.parsing import parse
from tests.parsing import captures
from tests.parsing.captures import Fields

LAYOUT_OF = {
    "A-docslib-flat": "wilson_flat",
    "A-docslib-lines": "wilson_print",
    "B": "wilson_page",
    "C": "wilson_old_site",
}
CUTS = 200


@dataclass
class Score:
    """Right answers of those there are, by field; and the names of the files that were wrong."""

    right: Counter[str]
    of: Counter[str]
    wrong: dict[str, list[str]]

    @classmethod
    def empty(cls) -> Score:
        return cls(Counter(), Counter(), {})

    def add(self, field: str, name: str, right: bool) -> None:
        self.of[field] += 1
        self.right[field] += right
        if not right:
            self.wrong.setdefault(field, []).append(name)

    def show(self, title: str) -> None:
        print(title)
        for field in self.of:
            wrong = f"  wrong: {', '.join(self.wrong[field][:4])}" if field in self.wrong else ""
            print(
                f"  {field:22} {self.right[field]:5}/{self.of[field]:<5} {self.right[field] / self.of[field]:7.2%}{wrong}"
            )


def read(name: str, text: str) -> Parsed | Refusal:
    documents = list(parse(name, text.encode()))
    assert len(documents) == 1, (name, documents)
    return documents[0]


def prints(corpora: Path) -> None:
    folder = corpora / "wilson_prints"
    score = Score.empty()
    for entry in json.loads((folder / "manifest.json").read_text("utf-8")):
        key = entry["doc_key"].removeprefix("wilson:")
        document = read(key, (folder / f"{key}.txt").read_bytes().decode())
        if isinstance(document, Refusal):
            score.add("recognised", key, False)
            continue
        record = document.record
        score.add("recognised", key, True)
        score.add("date", key, record.date is not None and day(record.date.text) == entry["date"])
        if key.isdecimal():
            score.add("record number", key, record.record_id == key)
        if record.layout != "wilson_reprint":
            labels = re.findall(r"\b(Summary|Original Language|Citation|Credits):", document.source)
            for label, value in (
                ("Summary", record.summary),
                ("Original Language", record.original_language),
            ):
                score.add(label.lower(), key, (label in labels) == (value is not None))
            score.add("title in citation", key, f"“{record.title}" in (record.citation or ""))
        score.add("source", key, record.source_note is not None)
        show_left_over(key, document)
        if (folder / f"{key}.pdf").exists():
            as_pdf(score, key, (folder / f"{key}.pdf").read_bytes(), document)
    score.show("Prints")


def as_pdf(score: Score, key: str, data: bytes, known: Parsed) -> None:
    """The PDF a print's text was made from gives the same record, and the same text but for its spacing."""
    (document,) = parse(f"{key}.pdf", data)
    same = isinstance(document, Parsed)
    for field in ("title", "date", "summary", "source_note", "record_id", "original_language", "credits"):
        same = same and squeezed(str(getattr(document.record, field))) == squeezed(
            str(getattr(known.record, field))
        )
    score.add("the same from its PDF", key, same)
    score.add("PDF's text", key, same and squeezed(body_of(document)) == squeezed(body_of(known)))


def pages(corpora: Path) -> None:
    folder = corpora / "wilson_pages"
    score = Score.empty()
    for entry in json.loads((folder / "manifest.json").read_text("utf-8")):
        name = entry["file"]
        text = (folder / name).read_bytes().decode()
        letter = re.sub(r"^B\d$", "B", entry["layout"])
        document = read(name, text)
        score.add(
            "recognised", name, isinstance(document, Parsed) and document.record.layout == LAYOUT_OF[letter]
        )
        if isinstance(document, Refusal):
            continue
        record = document.record
        score.add("title", name, bool(record.title) and not record.guessed)
        score.add("date", name, record.date is not None and day(record.date.text) is not None)
        if letter == "B" and "Document Information" in text:
            score.add("summary", name, record.summary is not None)
        number = re.search(r"/document/(\d+)$", entry["url"])
        if number and record.record_id:
            score.add("record number", name, record.record_id == number[1])
        show_left_over(name, document)
    score.show("Pages")
    refused = [read(path.name, path.read_text("utf-8")) for path in sorted((folder / "listings").iterdir())]
    right = sum(isinstance(answer, Refusal) and answer.reason == "listing" for answer in refused)
    print(f"Listings refused: {right}/{len(refused)}")


def show_left_over(name: str, document: Parsed) -> None:
    """Print the lines that are neither in the text nor in a field nor a label: what a reader of opis would not see."""
    record = document.record
    if record.layout == "wilson_flat":
        return
    held = squeezed(" ".join(str(getattr(record, field.name)) for field in fields(record)) + LABELS)
    start = 0
    for end, following in [
        *((section.start, section.end) for section in document.sections),
        (len(document.source), 0),
    ]:
        for line in document.source[start:end].split("\n"):
            words = re.sub(r"\s+|[<>•]|^Thisdocumentwasmadepossiblewithsupportfrom(the)?", "", squeezed(line))
            if words.rstrip(".") not in held:
                print(f"  outside text and fields: {line.strip()[:90]!r} in {name[:40]}")
        start = following


LABELS = """
Digital Archive International History Declassified Digital Archive digitalarchive.wilsoncenter.org
Citation: Summary: Credits: Original Language: Contents: English Translation Scan of Original Document
Title: Author: Date: Source:. Description:. Skip to content Author(s): Associated People & Organizations
Associated Places Associated Topics Subjects Discussed Related Documents Document Information Source Original Archive
Rights Original Uploaded Date 2011-11-20 Type Language Record ID Original Classification Donors
Search in CITATION SHARE DOWNLOAD- Citation get citation share document VIEW DOCUMENT IN English HTML - Download
RUSSIAN (TRANSCRIPTION) HTML
"""


def records(corpora: Path) -> None:
    found = [
        record(json.loads(path.read_text("utf-8")))
        for path in sorted((corpora / "wilson_records").glob("*.json"))
    ]
    for form, build in FORMS.items():
        score = Score.empty()
        for known in found:
            compare(score, known, build(known), form)
        score.show(f"Records rebuilt: {form}")
    listing = read("listing", captures.listing(found))
    print("A listing of them is refused:", isinstance(listing, Refusal) and listing.reason == "listing")
    cut_off(found)


FORMS: dict[str, Callable[[Fields], str]] = {
    "page": captures.page,
    "page without links": lambda known: captures.page(known, values=False),
    "page without short lines": lambda known: captures.without_short_lines(
        captures.page(known, values=False)
    ),
    "page without values": lambda known: captures.without_values(replace(known, body=lines(known.body))),
    "page without footer": captures.without_footer,
    "old site": captures.old_site,
    "old site, glued": lambda known: captures.old_site(known, glued=True),
    "print": captures.printed,
    "new print": lambda known: captures.printed(known, old=False),
    "flattened": captures.flattened,
}


def lines(body: str) -> str:
    return "\n".join(line for line in body.split("\n") if line.strip())


def record(data: dict[str, Any]) -> Fields:
    """The record's fields as its file has them."""
    return Fields(
        title=data["title"],
        date=data["original_publication_date"],
        body=data["text_body"].strip(),
        summary=data["summary"],
        source=data["source"],
        number=data["record_id"],
        sponsor=data["credits"],
        language=", ".join(data["language"]),
        classification=data["original_classification"],
        archive=", ".join(data["original_archive_title"]),
        authors=tuple(data["authors"] or ()),
        people=tuple(data["associated_people_orgs"] or ()),
        places=tuple(data["associated_places"] or ()),
        subjects=tuple(data["subjects_discussed"] or ()),
        donors=tuple(data["donors"] or ()),
        rights=data["rights"],
    )


def compare(score: Score, known: Fields, text: str, form: str) -> None:
    document = read(f"{form}.txt", text)
    score.add("recognised", known.number, isinstance(document, Parsed))
    if isinstance(document, Refusal):
        return
    got = document.record
    score.add("title", known.number, got.title == known.title)
    score.add("date", known.number, got.date is not None and got.date.text == known.date)
    score.add("summary", known.number, squeezed(got.summary) == squeezed(known.summary))
    stated = known.source if squeezed(known.source) in squeezed(text) else None
    score.add("source", known.number, squeezed(got.source_note).rstrip(".") == squeezed(stated).rstrip("."))
    number = known.number if re.search(rf"\b{known.number}\b", text) else None
    score.add("record number", known.number, got.record_id == number)
    body = body_of(document)
    expected = re.sub(r"\s", "", known.body)
    if form == "page without short lines":
        expected = re.sub(r"\s", "", captures.without_short_lines(known.body))
    score.add("body, every character", known.number, re.sub(r"\s", "", body) == expected)


def cut_off(found: list[Fields]) -> None:
    """Cut every form at random places: nothing may crash, and no field may hold what the record does not."""
    chance = random.Random(1949)
    score = Score.empty()
    for form, build in FORMS.items():
        for known in found:
            text = build(known)
            for end in sorted(chance.sample(range(len(text)), min(CUTS, len(text)))):
                for document in parse("cut.txt", text[:end].encode("utf-8", "surrogatepass")):
                    if isinstance(document, Parsed):
                        score.add(
                            f"{form}: nothing invented", f"{known.number}[:{end}]", honest(document, known)
                        )
    score.show("Cut off anywhere")


def honest(document: Parsed, known: Fields) -> bool:
    """Whether each field is the record's own, or the beginning of it."""
    got = document.record
    pairs = [
        (got.title if "title" not in got.guessed else None, known.title, known.title.upper()),
        (got.date.text if got.date else None, known.date),
        (got.summary, known.summary),
        (got.source_note, known.source, known.source + "."),
        (got.record_id, known.number),
        (got.classification, known.classification or "Top Secret"),
        (got.original_language, known.language or "Russian"),
    ]
    return all(
        value is None or any(squeezed(truth).startswith(squeezed(value)) for truth in truths)
        for value, *truths in pairs
    )


def speed(corpora: Path) -> None:
    text = (corpora / "wilson_prints" / "121774.txt").read_text("utf-8")
    page = captures.page(
        record(json.loads(next((corpora / "wilson_records").glob("*.json")).read_text("utf-8")))
    )
    hostile = {
        "one line of 3 MB": "word " * 600_000,
        "3 MB of spaces": "x" + " " * 3_000_000 + "x",
        "a million blank lines": "\n" * 1_000_000 + "x",
        "3 MB of quotation marks": 'Citation: "' + '"' * 3_000_000,
        "a print's head, then 3 MB of labels": text[:1500] + "Summary: " * 300_000,
        "a page, then 200,000 footers": page + "\nDocument Information\n" * 200_000,
        "200,000 date lines": "October 1, 1949\n" * 200_000,
        "3 MB of months": "October " * 400_000,
        "3 MB of two scripts in turn": "слово word " * 200_000,
    }
    for name, data in {"print of 35,000 characters": text, "page": page, **hostile}.items():
        start = time.perf_counter()
        answers = [getattr(answer, "reason", "read") for answer in parse("x.txt", data.encode())]
        print(f"  {name:40} {(time.perf_counter() - start) * 1000:9.1f} ms  {', '.join(answers)}")


def body_of(document: Parsed) -> str:
    return "".join(document.source[s.start : s.end] for s in document.sections if s.part is Part.BODY)


def squeezed(text: str | None) -> str:
    return re.sub(r"\s+", "", text or "")


def day(text: str) -> str | None:
    for form in ("%B %d, %Y", "%B %d,%Y", "%B %Y", "%Y"):
        try:
            return datetime.strptime(text, form).date().isoformat()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    return None


if __name__ == "__main__":
    parser, needs = arguments(
        __doc__, "corpora/wilson_prints", "corpora/wilson_pages", "corpora/wilson_records"
    )
    corpora = checked(parser.parse_args(), needs) / "corpora"
    prints(corpora)
    pages(corpora)
    records(corpora)
    print("Time")
    speed(corpora)
