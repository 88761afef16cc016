"""BibLaTeX and BibTeX, as reference managers export it: records without their texts, one for each entry."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from bibtexparser.entrypoint import parse_string

from storage.model import Parsed, Refusal
from storage.parsing.csl import record_of
from storage.parsing.layout import Evidence, Page, weigh

_ENTRY = re.compile(r"^[^\S\n]*+@(\w+)\s*\{\s*[^,\s]*\s*,", re.MULTILINE)
_TYPES = {
    "letter": "personal_communication",
    "report": "report",
    "techreport": "report",
    "book": "book",
    "incollection": "chapter",
    "inbook": "chapter",
    "article": "article-journal",
    "thesis": "thesis",
}
_TEXTS = {
    "title": ("title",),
    "title-short": ("shorttitle",),
    "genre": ("type",),
    "archive": ("howpublished",),
    "archive_location": ("note",),
    "source": ("library",),
    "language": ("langid", "language"),
    "URL": ("url",),
    "abstract": ("abstract",),
    "container-title": ("journaltitle", "journal", "booktitle"),
    "volume": ("volume",),
    "page": ("pages",),
    "publisher": ("publisher", "institution"),
    "publisher-place": ("location", "address"),
}
_SIGNS = {
    r"{\textbackslash}": "\\",
    r"{\textasciitilde}": "~",
    r"{\textasciicircum}": "^",
    r"\&": "&",
    r"\%": "%",
    r"\#": "#",
    r"\_": "_",
    r"\$": "$",
    "--": "–",
}
_BRACES = re.compile(r"(?<!\\)[{}]")
_WHOLE = re.compile(r"\{.*\}", re.DOTALL)


class Biblatex:
    """Records that a reference manager exported as BibLaTeX."""

    name = "biblatex"
    binary = False

    def evidence(self, page: Page) -> Evidence:
        """Entries, and fields that are set with an equals sign."""
        start = page.text[:20_000]
        return weigh(
            (_ENTRY.search(start) is not None, 0.6, "an entry"),
            (
                re.search(r"^[^\S\n]*+(?:title|author|date|year)\s*=\s*[{\"]", start, re.MULTILINE)
                is not None,
                0.4,
                "its fields",
            ),
        )

    def parse(self, page: Page) -> Iterator[Parsed | Refusal]:
        """One document for each entry; a refusal for a block that is none."""
        library = parse_string(page.text)
        for block in library.failed_blocks:
            yield Refusal("damaged_line", {"line": (block.start_line or 0) + 1})
        for entry in library.entries:
            fields = {field.key.lower(): str(field.value) for field in entry.fields}
            yield Parsed(
                record_of(self.name, _item(entry.entry_type.lower(), entry.key, fields)), entry.raw or "", ()
            )


def _item(kind: str, key: str, fields: Mapping[str, str]) -> Mapping[str, Any]:
    item: dict[str, Any] = {"type": _TYPES.get(kind, "manuscript"), "id": key}
    for variable, names in _TEXTS.items():
        if value := next((fields[name] for name in names if fields.get(name)), None):
            item[variable] = value if variable == "URL" else _plain(value)
    for role in ("author", "editor", "translator"):
        if fields.get(role):
            item[role] = [_name(name) for name in _people(fields[role])]
    if date := fields.get("date") or fields.get("year"):
        item["issued"] = {"literal": _plain(date).replace("–", "-")}
    return item


def _people(written: str) -> Iterator[str]:
    """The names between ` and `, which inside braces is a part of a name."""
    depth, held = 0, ""
    for piece in re.split(r"(\{|\}|\s+and\s+)", written):
        depth += (piece == "{") - (piece == "}")
        if depth == 0 and piece.strip() == "and":
            yield held
            held = ""
        else:
            held += piece
    yield held


def _name(written: str) -> dict[str, str]:
    written = written.strip()
    if _WHOLE.fullmatch(written) or "," not in written:
        return {"literal": _plain(written)}
    parts = [_plain(part) for part in written.split(",")]
    return {"family": parts[0], "given": parts[-1], **({"suffix": parts[1]} if len(parts) > 2 else {})}


def _plain(value: str) -> str:
    for sign, plain in _SIGNS.items():
        value = value.replace(sign, plain)
    return " ".join(_BRACES.sub("", value).replace("\\{", "{").replace("\\}", "}").split())
