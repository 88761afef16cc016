"""RIS, as reference managers export it: records without their texts, each from `TY  -` to `ER  -`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from storage.model import Parsed, Refusal
from storage.parsing.csl import record_of
from storage.parsing.layout import Evidence, Page, weigh

_LINE = re.compile(r"^([A-Z][A-Z0-9])  ?-(?: (.*))?$")
_ENTRY = re.compile(r"^TY  ?-.*?^ER  ?-[^\n]*$", re.MULTILINE | re.DOTALL)
_TYPES = {
    "PCOMM": "personal_communication",
    "RPRT": "report",
    "BOOK": "book",
    "CHAP": "chapter",
    "JOUR": "article-journal",
    "NEWS": "article-newspaper",
    "INTV": "interview",
    "THES": "thesis",
    "MAP": "map",
}
_TEXTS = {
    "title": ("TI", "T1", "CT"),
    "genre": ("M3",),
    "archive": ("DB",),
    "archive_location": ("AN", "AV"),
    "archive-place": ("CY",),
    "call-number": ("CN",),
    "publisher": ("PB",),
    "source": ("DP",),
    "language": ("LA",),
    "URL": ("UR",),
    "abstract": ("AB", "N2"),
    "id": ("ID",),
    "container-title": ("T2", "JO", "BT"),
    "volume": ("VL",),
    "issue": ("IS",),
    "page": ("SP",),
}
_NAMES = {"author": ("AU", "A1"), "recipient": ("A2",), "translator": ("A4",), "editor": ("ED",)}


class Ris:
    """Records that a reference manager exported as RIS."""

    name = "ris"
    binary = False

    def evidence(self, page: Page) -> Evidence:
        """A first line that gives a type, and a line that ends a record."""
        start = page.text[:2_000].lstrip("\ufeff \r\n")
        return weigh(
            (re.match(r"TY  ?- ?[A-Z]{3,8}\b", start) is not None, 0.6, "a record's type"),
            (re.search(r"^ER  ?-", page.text, re.MULTILINE) is not None, 0.4, "a record's end"),
        )

    def parse(self, page: Page) -> Iterator[Parsed | Refusal]:
        """One document for each record."""
        for entry in _ENTRY.finditer(page.text.replace("\r\n", "\n")):
            yield Parsed(record_of(self.name, _item(entry[0])), entry[0], ())


def _item(entry: str) -> Mapping[str, Any]:
    tags: dict[str, list[str]] = {}
    for line in entry.split("\n"):
        found = _LINE.match(line)
        if found and (found[2] or "").strip():
            tags.setdefault(found[1], []).append(found[2].strip())
    kind = next(iter(tags.get("TY", [])), "")
    item: dict[str, Any] = {"type": _TYPES.get(kind, "manuscript")}
    for variable, names in _TEXTS.items():
        if values := [value for name in names for value in tags.get(name, [])]:
            item[variable] = values[0]
    for role, names in _NAMES.items():
        if kind != "PCOMM" and role == "recipient":
            continue
        if people := [_name(value) for name in names for value in tags.get(name, [])]:
            item[role] = people
    if date := next((tags[name][0] for name in ("DA", "Y1", "PY") if name in tags), None):
        item["issued"] = _date(date)
    return item


def _name(written: str) -> dict[str, str]:
    family, comma, given = written.partition(",")
    return {"family": family.strip(), "given": given.strip()} if comma else {"literal": written}


def _date(written: str) -> dict[str, Any]:
    """`1950/05/30/`, partial or a range of two ISO days; anything else stays words."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d", written):
        return {"date-parts": [day.split("-") for day in written.split("/")]}
    parts = [part for part in written.split("/")[:3] if part.strip()]
    return (
        {"date-parts": [parts]}
        if parts and all(part.strip().isdigit() for part in parts)
        else {"literal": written}
    )
