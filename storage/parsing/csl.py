"""CSL-JSON, as Zotero and other catalogues export it: an array of records without their texts.

Names, dates, printed places and shelfmarks are kept as the catalogue gives them; an item's own JSON is its source
text. What the catalogue says twice (a shelfmark in the note) is read once; nothing is completed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from storage.model import Agent, Parsed, Publication, Record, Refusal, Shelfmark
from storage.parsing.csl_dates import record_date
from storage.parsing.layout import Evidence, Page, weigh

Item = Mapping[str, Any]

_ROLES = (
    "author",
    "editor",
    "translator",
    "recipient",
    "interviewer",
    "container-author",
    "collection-editor",
)
_DESCRIBES = ("title", "author", "recipient", "genre", "archive_location", "URL")
"""One of these at least makes an item a record."""
_TEXTS = {
    "genre": "genre",
    "title-short": "short_title",
    "shortTitle": "short_title",
    "number": "number",
    "container-title": "container",
    "volume": "volume",
    "number-of-volumes": "volumes",
    "issue": "issue",
    "page": "pages",
    "edition": "edition",
    "section": "section",
    "collection-title": "series",
    "collection-number": "series_number",
    "publisher": "publisher",
    "publisher-place": "publisher_place",
    "event": "event",
    "event-title": "event",
    "event-place": "event_place",
    "medium": "medium",
    "archive": "archive",
    "archive_collection": "archive_collection",
    "archive_location": "archive_location",
    "archive-place": "archive_place",
    "call-number": "call_number",
    "source": "source",
    "DOI": "doi",
    "ISBN": "isbn",
    "ISSN": "issn",
    "keyword": "keywords",
}
_TYPES = re.compile(
    r'"type"\s*:\s*"(?:article(?:-\w+)?|bill|book|broadcast|chapter|classic|collection|dataset|document|entry(?:-\w+)?|event|'
    r"figure|graphic|hearing|interview|legal_case|legislation|manuscript|map|motion_picture|musical_score|pamphlet|"
    r"paper-conference|patent|performance|periodical|personal_communication|post(?:-weblog)?|regulation|report|review(?:-book)?|"
    r'software|song|speech|standard|thesis|treaty|webpage)"'
)
_VARIABLES = re.compile(
    r'"(?:issued|title-short|container-title|archive(?:_location)?|date-parts|accessed)"\s*:'
)
_NOTE_LINE = re.compile(r"^\s*([\w-]+)\s*:\s+(.+?)\s*$")
_OPENING = re.compile(r'\ufeff?\s*(?:\{\s*"items"\s*:\s*)?(?:\[\s*)?\{')
_LOWER = r"[^\W\d_A-ZА-ЯÀ-ÖØ-ÞΑ-Ω\u0590-\uffff]"
_LEADING = re.compile(rf"((?:{_LOWER}[^ ]*(?:[-’'ʻ]|\s+))+)([^ ].*)")
_TRAILING = re.compile(rf"(.*?[^ ])((?: {_LOWER}[^ ]*)+)")
_BLANK = re.compile(r"[\s,\[]*")


class CslJson:
    """Records that a catalogue exported; each item is a document of which only the description is held."""

    name = "csl_json"
    binary = False

    def evidence(self, page: Page) -> Evidence:
        """Judge by the opening: an item type and variables of CSL, and no text of a document."""
        start = page.text[:20_000].lstrip("\ufeff \t\r\n")
        return weigh(
            (_OPENING.match(start) is not None, 0.2, "JSON records"),
            (_TYPES.search(start) is not None, 0.4, "an item type of CSL"),
            (_VARIABLES.search(start) is not None, 0.3, "variables of CSL"),
            ('"text"' in start, -0.6, "texts of documents"),
        )

    def parse(self, page: Page) -> Iterator[Parsed | Refusal]:
        """Yield one document an item, in their order; a refusal for an item that is no record, and at broken JSON."""
        decoder = json.JSONDecoder()
        text = page.text
        opening = _OPENING.match(text)
        at = _skip(text, opening.end() - 1 if opening else 0)
        number = 0
        while at < len(text) and text[at] not in "]}":
            number += 1
            try:
                item, end = decoder.raw_decode(text, at)
            except (ValueError, RecursionError):
                yield Refusal("broken_json", {"line": text.count("\n", 0, at) + 1})
                return
            yield self._document(item, text[at:end], number)
            at = _skip(text, end)

    def _document(self, item: object, source: str, number: int) -> Parsed | Refusal:
        if not isinstance(item, dict) or not any(item.get(name) for name in _DESCRIBES):
            return Refusal("not_a_record", {"number": number})
        return Parsed(record_of(self.name, {**_from_note(item), **item}), source, ())


def _skip(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at


def _from_note(item: Item) -> dict[str, str]:
    """Variables that a catalogue without fields for them keeps as lines of its note: `archive-place: Moscow`."""
    found: dict[str, str] = {}
    for line in str(item.get("note") or "").splitlines():
        pair = _NOTE_LINE.match(line)
        if pair and pair[1].lower() in _TEXTS:
            found[pair[1].lower()] = pair[2]
    return found


def record_of(layout: str, item: Item) -> Record:
    """The record of one item; catalogues of other formats are turned into items first."""
    publication = Publication(
        type=_text(item, "type") or "document",
        **{field: _text(item, variable) for variable, field in _TEXTS.items() if _text(item, variable)},
        note=_text(item, "note"),
        accessed=_edtf(item, "accessed"),
        original_date=_edtf(item, "original-date"),
    )
    agents = tuple(_agents(item))
    place = publication.archive_location
    return Record(
        layout=layout,
        title=_text(item, "title") or "",
        kind=publication.genre,
        sender=_spoken(agents, "author"),
        recipient=_spoken(agents, "recipient"),
        date=record_date(item.get("issued")),
        summary=_text(item, "abstract"),
        original_language=_text(item, "language"),
        record_id=_text(item, "id"),
        url=_text(item, "URL"),
        repository=publication.archive,
        rights=_text(item, "rights"),
        shelfmarks=(Shelfmark(text=place, archive=publication.archive),) if place else (),
        agents=agents,
        publication=publication,
    )


def _text(item: Item, variable: str) -> str | None:
    value = item.get(variable)
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return str(value).strip() or None
    return None


def _edtf(item: Item, variable: str) -> str | None:
    date = record_date(item.get(variable))
    return date.edtf if date else None


def _agents(item: Item) -> Iterator[Agent]:
    for role in _ROLES:
        names = item.get(role)
        for name in names if isinstance(names, list) else []:
            if isinstance(name, dict) and any(_text(name, part) for part in ("family", "given", "literal")):
                yield _agent(role, name)


def _agent(role: str, name: Item) -> Agent:
    literal = _text(name, "literal")
    if literal or (name.get("isInstitution") and _text(name, "family")):
        return Agent(role=role, literal=literal or _text(name, "family"))
    given, suffix, comma = _suffixed(_text(name, "given"))
    particle, family = _parted(_LEADING, _text(name, "family"))
    given, dropping = _parted(_TRAILING, given)
    return Agent(
        role=role,
        family=family,
        given=given,
        particle=particle or _text(name, "non-dropping-particle"),
        dropping_particle=dropping or _text(name, "dropping-particle"),
        suffix=_text(name, "suffix") or suffix,
        family_first=_is_set(name, "static-ordering"),
        comma_suffix=comma or _is_set(name, "comma-suffix"),
    )


def _suffixed(given: str | None) -> tuple[str | None, str | None, bool]:
    """Zotero keeps a suffix behind a comma in the given name: `Henry Cabot, Jr.`; `,!` asks for a comma in print."""
    if not given or "," not in given:
        return given, None, False
    name, _, suffix = given.partition(",")
    return name.strip() or None, suffix.lstrip("!").strip() or None, suffix.startswith("!")


def _parted(pattern: re.Pattern[str], name: str | None) -> tuple[str | None, str | None]:
    """A name without fields for its particles keeps them in lower case: `von Brentano`, `Ludwig van`, `d'Ormesson`."""
    found = pattern.fullmatch(name or "")
    if not found:
        return (None, name) if pattern is _LEADING else (name, None)
    return found[1].strip(), found[2].strip()


def _is_set(name: Item, flag: str) -> bool:
    return name.get(flag) in {True, "true", "1"}


def _spoken(agents: tuple[Agent, ...], role: str) -> str | None:
    """The names of one role in a sentence, for lists and searches."""
    names = [_whole(agent) for agent in agents if agent.role == role]
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:]))) or None


def _whole(agent: Agent) -> str:
    if agent.literal:
        return agent.literal
    family = " ".join(filter(None, (agent.particle, agent.family)))
    parts = (
        (family, agent.given)
        if agent.family_first
        else (agent.given, agent.dropping_particle, family, agent.suffix)
    )
    return " ".join(filter(None, parts))
