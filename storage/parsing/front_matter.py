"""Markdown with YAML front matter, as editions on the web keep their documents: description above, text below.

The date printed at the head of the text is the document's; the front matter's stands where none is printed in full.
Footnotes are a part of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from storage.model import Parsed, Part, Record, RecordDate, Refusal, Section, Shelfmark
from storage.parsing.layout import Evidence, Page, weigh

_LONGEST = 64 * 1024
_FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n(.{0,65536}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL)
_KEY = re.compile(r"^[A-Za-z_][\w-]*:", re.MULTILINE)
_NOTE_ONE = re.compile(
    r"^[ _]{0,2}(?:\* )?(?:\[\^1\]:|\\?\[1\\?\] |1(?: {1,2}|(?<=_1)\. |(?=[A-Z]))(?=[^\W_]|[‘'\"(\[*]))",
    re.MULTILINE,
)
_ATTACHED = re.compile(
    r"^[ _*]*(?:Attachment|Enclosure|Appendix|Annex)(?: [A-Z\d]{1,3})?[ _*]*$", re.IGNORECASE | re.MULTILINE
)
"""What goes on with the text where notes stand below its first part."""
_FIRST_CALL = re.compile(r"(?<!^)(?<!^[ _])(?<!^ _)\\?\[\^?1\\?\](?!:)", re.MULTILINE)
_MONTHS = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)"
)
_UNDATED = re.compile(r"\b(?:undated|n\.\s?d\.)", re.IGNORECASE)
_PRINTED = re.compile(
    rf"(?<!\w)(?:(?<!\d\s)(?<!\d\]\s)\[|(?<!\[))[0-3]?[\do]\]?(?:st|nd|rd|th)?,?\s*\[?{_MONTHS}\.?\]?,?\s+\[?1[6-9]\[?\d\[?\d\]?"
    rf"|{_MONTHS}\.?\s+\[?[0-3]?\d\]?(?:st|nd|rd|th)?,?\s+\[?1[6-9]\d\d",
    re.IGNORECASE,
)
_PARTLY = re.compile(rf"\b{_MONTHS}[ .,-]+\[?(?:1[6-9]\d\d|\d\d)\b|{_UNDATED.pattern}", re.IGNORECASE)
_MONTH = re.compile(rf"(?P<month>{_MONTHS}),?\s+(?P<year>1[6-9]\d\d)(?=\W*(?:\d|\Z|\[))", re.IGNORECASE)
_MARK = r"\]?(?:\s?\[\d\])?\s?,\s*\[?\Z"
_PLACES = (
    re.compile(rf"(?:^|[\s,\])\[])(?P<place>[A-Z][A-Z'’]+(?: [A-Z'’]+)*){_MARK}"),
    re.compile(rf"^(?:[A-Z]\w+, )?\[?(?P<place>[A-Z][a-z'’]+,?(?: (?:of|the|de|[A-Z][a-z'’]+,?))*?){_MARK}"),
)
"""Before the day: `Cablegram 186 MOSCOW, `; `Minute, Canberra, `, `British High Commission, Canberra, `."""

_REFERENCE = re.compile(r"^[ \t]*_?\[(?P<text>[A-Z]{2,6}\s?:\s?[^\]\n]{3,120})\]_?[ \t]*$", re.MULTILINE)
"""Where the original lies, printed below the text: `[PRO: FO 371/23967]`."""

_LONGEST_DATELINE = 90
_HEADING_LINES = 6
_KIND = re.compile(
    r"(Cablegram|Telegram|Letter|Memorandum|Minute|Note|Report|Despatch|Dispatch|Aide-M[ée]moire|Record of Conversation|Agreement|Statement"
    r"|Submission|Briefing|Notes?|Message|Draft|Extract)\b",
    re.IGNORECASE,
)

_TITLE = ("title", "heading")
_DATE = ("doc_date", "date")
_ALSO = {
    "kind": ("kind", "type", "genre"),
    "sender": ("sender", "from", "author"),
    "recipient": ("recipient", "to"),
    "place": ("place",),
    "summary": ("summary", "abstract", "description"),
    "language": ("language", "lang"),
    "classification": ("classification",),
    "url": ("url", "canonical_url", "link"),
    "repository": ("repository", "publisher"),
    "collection": ("collection", "vol_full_title", "vol_title", "series"),
    "number": ("number", "doc_num"),
    "rights": ("rights", "license", "licence"),
    "record_id": ("id", "record_id"),
}


class FrontMatter:
    """A document whose description stands between two lines of three hyphens."""

    name = "front_matter"
    binary = False

    def evidence(self, page: Page) -> Evidence:
        """Front matter at the very beginning, with a title among its keys."""
        front = _FRONT.match(page.fair.text[: _LONGEST + 64])
        keys = {key[:-1].lower() for key in _KEY.findall(front[1])} if front else set()
        return weigh(
            (front is not None, 0.4, "front matter"),
            (bool(keys & set(_TITLE)), 0.4, "a title in it"),
            (bool(keys & set(_DATE)), 0.2, "a date in it"),
        )

    def parse(self, page: Page) -> Iterator[Parsed | Refusal]:
        """The one document of the page."""
        front = _FRONT.match(page.fair.text)
        try:
            stated = yaml.safe_load(front[1]) if front else None
        except (yaml.YAMLError, RecursionError, ValueError) as error:
            yield Refusal("damaged_front_matter", {"cause": str(error).splitlines()[0]})
            return
        if front is None or not isinstance(stated, dict):
            yield Refusal("damaged_front_matter", {"cause": "no keys"})
            return
        given = {str(key).lower(): value for key, value in stated.items()}
        yield Parsed(
            _record(given, page.fair.text[front.end() :]),
            page.fair.text,
            tuple(_sections(page.fair.text, front.end())),
        )


def _sections(text: str, begin: int) -> Iterator[Section]:
    notes = _notes(text, begin)
    attached = _ATTACHED.search(text, notes)
    below = attached.start() if attached else len(text)
    for part, (start, end) in (
        (Part.BODY, (begin, notes)),
        (Part.NOTE, (notes, below)),
        (Part.BODY, (below, len(text))),
    ):
        words = text[start:end]
        if words.strip():
            yield Section(part, start + len(words) - len(words.lstrip()), start + len(words.rstrip()))


def _notes(text: str, begin: int) -> int:
    """Where the notes below the text begin: the last line numbered 1, if the text before it refers to a first note."""
    last = max((line.start() for line in _NOTE_ONE.finditer(text, begin)), default=len(text))
    return last if _FIRST_CALL.search(text, begin, last) else len(text)


def _record(given: Mapping[str, Any], body: str) -> Record:
    heading = [line.strip() for line in body[:4000].splitlines() if line.strip()][:_HEADING_LINES]
    texts = {name: _first(given, keys) for name, keys in _ALSO.items()}
    kind = _KIND.match(heading[0]) if heading else None
    return Record(
        layout=FrontMatter.name,
        title=_first(given, _TITLE) or (heading[0] if heading else "?"),
        date=_date(given, heading),
        shelfmarks=tuple(_shelfmarks(given)) or tuple(_printed_below(body)),
        **{  # type: ignore[arg-type]  # each is a text or None
            **texts,
            "kind": texts["kind"] or (kind[1].capitalize() if kind else None),
            "place": texts["place"] or _place(heading),
        },
    )


def _date(given: Mapping[str, Any], heading: list[str]) -> RecordDate | None:
    for line in heading:
        printed = _PRINTED.search(line)
        if printed and not _UNDATED.search(line[: printed.start()]):
            return RecordDate(printed[0], None)
        if _PARTLY.search(line):
            if month := _month(line, _first(given, _DATE) or ""):
                return month
            break
    stated = _first(given, _DATE)
    return (
        RecordDate(stated, stated if re.fullmatch(r"\d{4}(?:-\d\d){0,2}", stated) else None)
        if stated
        else None
    )


def _month(line: str, stated: str) -> RecordDate | None:
    """The month that a dateline prints where the front matter fills it up to its first day."""
    printed = _MONTH.search(line) if len(line) < _LONGEST_DATELINE and stated.endswith("-01") else None
    return RecordDate(printed[0], None) if printed else None


def _place(heading: list[str]) -> str | None:
    for line in heading:
        dated = _PRINTED.search(line) or _MONTH.search(line) or _UNDATED.search(line)
        if dated and dated.start() < _LONGEST_DATELINE:
            before = line[: dated.start()]
            return next((found["place"] for place in _PLACES if (found := place.search(before))), None)
    return None


def _shelfmarks(given: Mapping[str, Any]) -> Iterator[Shelfmark]:
    references = (
        given.get("naa_refs")
        or given.get("references")
        or given.get("shelfmark")
        or given.get("reference")
        or []
    )
    for one in references if isinstance(references, list) else [references]:
        text = (
            str(one.get("reference") or "" if isinstance(one, Mapping) else one).strip().strip("[]").strip()
        )
        if text:
            yield _shelfmark(text)


def _printed_below(body: str) -> Iterator[Shelfmark]:
    yield from (_shelfmark(found["text"].strip()) for found in _REFERENCE.finditer(body))


def _shelfmark(text: str) -> Shelfmark:
    archive, _, rest = text.partition(":")
    return Shelfmark(text=text, archive=archive.strip() if rest else None, other=(rest or text).strip())


def _first(given: Mapping[str, Any], keys: tuple[str, ...]) -> str | None:
    values = (given.get(key) for key in keys)
    return next(
        (str(v).strip() for v in values if v not in (None, "") and not isinstance(v, dict | list)), None
    )
