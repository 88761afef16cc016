"""Pages of the Wilson Center's archive, built from the fields of a record in every form they are met in.

The forms follow what was counted on real captures; the tests and the benchmark read them back and compare.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, field

RIGHTS = (
    "The History and Public Policy Program welcomes reuse of Digital Archive materials for research and educational "
    "purposes. Some documents may be subject to copyright, which is retained by the rights holders in accordance with "
    "US and international copyright laws. When possible, rights holders have been contacted for permission to "
    "reproduce their materials.\n"
    "To enquire about this document's rights status or request permission for commercial use, please contact the "
    "History and Public Policy Program at [email\xa0protected]."
)
HEAD = "Digital Archive", "digitalarchive.wilsoncenter.org", "International History Declassified"
STRAY = "A telegram that another page describes, in which nothing of this document is said."


@dataclass(frozen=True)
class Fields:
    """The fields of a record of the site; `body` is its text, `\\n` between paragraphs."""

    title: str
    date: str
    body: str
    summary: str
    source: str
    number: str = "119999"
    sponsor: str | None = None
    kind: str | None = None
    language: str | None = None
    classification: str | None = None
    archive: str | None = None
    authors: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    donors: tuple[str, ...] = ()
    rights: str = RIGHTS
    original: str | None = field(default=None)


def page(record: Fields, *, values: bool = True) -> str:
    """The page of the site as it is copied whole; without `values`, as where links were dropped from the copy."""
    blocks = ["Skip to content", record.date, record.title]
    blocks += [record.sponsor] if record.sponsor else []
    blocks += [record.original] if record.original else []
    blocks += [record.body, record.summary, *_associations(record, values=values), "Document Information"]
    blocks += [
        "Source",
        record.source,
        "Original Archive",
        *([record.archive] if record.archive and values else []),
    ]
    blocks += ["Rights", *record.rights.split("\n"), "Original Uploaded Date", "2011-11-20"]
    blocks += ["Type", record.kind] if record.kind else []
    blocks += [
        "Language",
        *([record.language] if record.language and values else []),
        "Record ID",
        record.number,
    ]
    blocks += ["Original Classification", record.classification] if record.classification else []
    blocks += ["Donors", *record.donors] if record.donors else []
    return "\n\n".join(blocks) + "\n"


def without_short_lines(whole: str) -> str:
    """A page whose one-word lines and lines in capitals were stripped, as some copies' are."""
    return "\n".join("" if _is_short(line) else line for line in whole.split("\n")).rstrip("\n")


def without_values(record: Fields, *, stray: bool = True) -> str:
    """A page without blank lines, values of fields, or its first line; a stray paragraph may open it."""
    lines = [
        *([STRAY] if stray else []),
        record.date,
        record.title,
        *([record.sponsor] if record.sponsor else []),
    ]
    lines += [line for line in record.body.split("\n") if line.strip()]
    lines += [record.summary, "Author(s):", "Associated People & Organizations", "Associated Places"]
    lines += [
        "Associated Topics",
        "Related Documents",
        "Document Information",
        "Source",
        "Original Archive",
        "Rights",
    ]
    return "\n".join([*lines, *record.rights.split("\n")])


def without_footer(record: Fields) -> str:
    """A page whose footer is gone, all but the classification."""
    return "\n\n".join(
        [record.date, record.title, record.body, record.summary, record.classification or "Top Secret"]
    )


def old_site(record: Fields, *, glued: bool = False) -> str:
    """The page of the site until 2021."""
    citation = f'"{record.title}," {record.date}, History and Public Policy Program Digital Archive, {record.source} {url(record)}'
    lines = ["Search in", "", " ".join((HEAD[0], HEAD[2])), "", record.date, "", record.title.upper(), ""]
    lines += ["CITATION SHARE DOWNLOAD", "  • Citation", "", "    get citation", ""]
    lines += [f"{record.summary}{citation}"] if glued else [f"    {record.summary}", f"    {citation}"]
    lines += [
        "  • share document",
        f"    {url(record)}",
        "",
        "VIEW DOCUMENT IN",
        "",
        "English HTML",
        "",
        record.body,
    ]
    lines += ["", "RUSSIAN (TRANSCRIPTION) HTML", "", record.original] if record.original else []
    return "\n".join(lines)


def printed(record: Fields, *, old: bool = True, width: int = 100) -> str:
    """The print a visitor downloads, as text: the older form with a running head, or the newer one with blank lines."""
    if not old:
        return _new_print(record)
    source = f"{record.source.rstrip('.')}."
    citation = f"“{record.title},” {record.date}, History and Public Policy Program Digital Archive, {source}"
    head = [f"{HEAD[0]:>43}{HEAD[1]:>59}", f"{HEAD[2]:>62}", "", "", "", record.date.center(100).rstrip()]
    head += [line.center(100).rstrip() for line in textwrap.wrap(record.title, 56, break_long_words=False)]
    head += ["", "Citation:", *textwrap.wrap(citation, width), url(record), "", "", "", "Summary:"]
    head += [*textwrap.wrap(record.summary, width), "", "", ""]
    head += ["Credits:", f"{record.sponsor}.", "", "", ""] if record.sponsor else []
    head += [
        "Original Language:",
        record.language or "Russian",
        "",
        "",
        "",
        "Contents:",
        "      English Translation",
    ]
    head += ["      Scan of Original Document"] if record.archive else []
    return "\n".join(head) + "\n\f" + record.body + "\n\f"


def flattened(record: Fields) -> str:
    """The print with its lines lost, as text libraries offer it."""
    return " ".join(printed(record).split())


def listing(records: list[Fields]) -> str:
    """A page of search results of the new site."""
    entries = "\n\n".join(f"{record.date}\n\n{record.title}\n\n{record.summary}" for record in records)
    return f"Skip to content\n\nResults:\n\n1 - {len(records)} of 82\n\nDocuments\n\n{entries}\n"


def url(record: Fields) -> str:
    return f"http://digitalarchive.wilsoncenter.org/document/{record.number}"


def _new_print(record: Fields) -> str:
    citation = (
        f'"{record.title}", {record.date}, Wilson Center Digital Archive, {record.source}\n<{url(record)}>'
    )
    blocks = ["", "", record.date, record.title, "Citation:", citation, "Summary:", record.summary]
    blocks += [
        "Original Language:",
        record.language or "Russian",
        "Contents:",
        "Translation - English",
        record.body,
    ]
    return "\n\n".join(blocks)


def _associations(record: Fields, *, values: bool) -> list[str]:
    groups = {
        "Author(s):": record.authors,
        "Associated People & Organizations": record.people,
        "Associated Places": record.places,
        "Subjects Discussed": record.subjects,
    }
    return [line for label, names in groups.items() if names for line in (label, *(names if values else ()))]


def _is_short(line: str) -> bool:
    words = re.sub(r"[^\w\s]", "", line)
    return len(words.split()) < 2 or words.isupper()
