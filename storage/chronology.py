"""Dated mentions and where they stand: what timelines and "on this date" are made of.

Days are Julian day numbers (`storage.extents`). Of two documents with one id, the first library's counts. It only finds.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from storage.database import Database
from storage.documents import Scope
from storage.extents import Extent, extent
from storage.model import DatedMention, Document, Span
from storage.rows import dated_of

PLACEABLE = 0.5
"""A date read with less confidence than this never places an event."""

MOST = 20_000
"""No answer holds more mentions; `Mentions.complete` says whether some were left out."""

_AROUND = 200
"""So many characters on either side of a date outside the passages are looked through for the ends of its line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A dated mention with its surroundings.

    passage     the number of the paragraph it stands in; None for headers, citations and notes about the document
    context     the paragraph, or the line, as it stands in the source from `context_start` on
    """

    document: str
    title: str
    mention: DatedMention
    passage: int | None
    context: str
    context_start: int
    library: str

    @property
    def extent(self) -> Extent | None:
        """The days the mention covers; None where it names no placeable time or was read with too much doubt."""
        if self.mention.edtf is None or self.mention.confidence < PLACEABLE:
            return None
        return extent(self.mention.edtf)

    @property
    def words(self) -> Span:
        """The stretch of the source to show: the whole expression as far as it stands in the context, else the mention."""
        shown = self.mention.words
        around = Span(self.context_start, self.context_start + len(self.context))
        return shown if around.holds(*shown) else Span(self.mention.start, self.mention.end)


@dataclass(frozen=True, slots=True)
class Mentions:
    """Dated mentions in order of time, and whether these are all there are."""

    dated: tuple[Dated, ...]
    complete: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """Where to look; what is left empty does not narrow.

    documents    ids of documents
    names        forms by which persons or places are known: one of them stands in the same passage as the date
    written      and is written like one of these
    passages     document and number of passages, such as a search found
    first, last  Julian days, included: the date covers at least one day of them
    """

    documents: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    passages: tuple[tuple[str, int], ...] = ()
    first: int | None = None
    last: int | None = None


_COLUMNS = """
    SELECT d.library, d.document, o.title, d.passage, d.begins, d.ends, d.text, d.edtf, d.timex, d.role, d.status,
           d.resolved, d.qualifier, d.confidence, d.whole_begins, d.whole_ends,
           coalesce(p.begins, max(d.begins - :around, 0)),
           coalesce(p.text, substr(o.source, max(d.begins - :around, 0) + 1, d.ends - d.begins + 2 * :around))
    FROM dates AS d
"""
_JOINED = """
    JOIN documents AS o ON o.library = d.library AND o.id = d.document
    LEFT JOIN passages AS p ON p.library = d.library AND p.document = d.document AND p.number = d.passage
    WHERE d.library IN (SELECT value FROM json_each(:scope)) AND d.edtf IS NOT NULL
"""
_SELECT = _COLUMNS + _JOINED
# The engine would look through a whole library: it cannot know that a day of the year has few dates.
_SELECT_BY_DAY = f"{_COLUMNS} INDEXED BY dates_by_day_of_year {_JOINED}"
_IN_TIME = " ORDER BY coalesce(d.earliest, d.latest), d.latest, d.document, d.begins LIMIT :most"
# From the names to the dates beside them: where few passages name somebody, the others are never read.
_NAMED = """FROM (
        SELECT DISTINCT library, document, passage FROM names
        WHERE library IN (SELECT value FROM json_each(:scope)) AND passage IS NOT NULL
        AND name IN (SELECT value FROM json_each(:names))
        AND (:written IS NULL OR text IN (SELECT value FROM json_each(:written)))) AS n
    CROSS JOIN dates AS d ON d.library = n.library AND d.document = n.document AND d.passage = n.passage"""
_NARROWINGS = {
    "documents": " AND d.document IN (SELECT value FROM json_each(:documents))",
    "names": "",
    "passages": """ AND (d.document, d.passage) IN (
        SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(:passages))""",
    "first": " AND (d.latest >= :first OR (d.latest IS NULL AND d.earliest IS NOT NULL))",
    "last": " AND (d.earliest <= :last OR (d.earliest IS NULL AND d.latest IS NOT NULL))",
}
_CERTAIN_DAY = " AND d.earliest = d.latest AND d.confidence >= :placeable"
# The pieces are this module's own words; whatever comes from outside is bound.
_ON_DAY = (
    _SELECT_BY_DAY  # noqa: S608 - see above
    + _CERTAIN_DAY
    + " AND strftime('%m-%d', d.earliest) IN (SELECT value FROM json_each(:days))"
    + _IN_TIME
)
_OWN_DAYS = (
    _SELECT  # noqa: S608 - see above
    + _CERTAIN_DAY
    + " AND d.role IN ('dated', 'sent', 'received') AND d.document IN (SELECT value FROM json_each(:documents))"
    + _IN_TIME
)
_RECORDS_ON_DAY = """
    SELECT o.library, o.id, o.title, NULL, 0, 0, coalesce(o.date_text, o.date_edtf), o.date_edtf, NULL, 'dated', 'happened',
           'record', NULL, 1.0, NULL, NULL, 0, ''
    FROM documents AS o INDEXED BY documents_by_day_of_year
    WHERE o.library IN (SELECT value FROM json_each(:scope)) AND o.earliest = o.latest AND o.date_origin <> 'guessed'
    AND strftime('%m-%d', o.earliest) IN (SELECT value FROM json_each(:days)) AND NOT EXISTS (
        SELECT 1 FROM dates AS d WHERE d.library = o.library AND d.document = o.id AND d.earliest = o.earliest
        AND d.latest = o.latest AND d.role IN ('dated', 'sent', 'received'))
    ORDER BY o.earliest, o.id LIMIT :most
"""
"""Documents that are dated by their record alone, such as a catalogue's: no words of their text say the day."""
_IN_MONTH = (
    _SELECT
    + " AND d.confidence >= :placeable AND d.latest - d.earliest BETWEEN 27 AND 30"
    + " AND strftime('%m-%d', d.earliest) = :first_day"
    + _IN_TIME
)
_ALWAYS = {"around": _AROUND, "placeable": PLACEABLE}


class Chronology:
    """Questions to the archive about the dates in its documents."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def mentions(self, scope: Scope, within: Within, *, most: int = MOST) -> Mentions:
        """The dated mentions there, in order of time; those that name no placeable time are not among them."""
        narrowed = [name for name in _NARROWINGS if getattr(within, name) not in ((), None)]
        select = _SELECT.replace("FROM dates AS d", _NAMED) if within.names else _SELECT
        statement = select + "".join(_NARROWINGS[name] for name in narrowed) + _IN_TIME
        bound = {name: _bound(getattr(within, name)) for name in narrowed}
        bound["written"] = _bound(within.written) if within.written else None

        def question(connection: sqlite3.Connection) -> Mentions:
            found = _found(connection, scope, statement, {**bound, "most": most + 1})
            return Mentions(_visible(found[:most], scope), complete=len(found) <= most)

        return await self._database.read(question, heavy=True)

    async def on_day(self, scope: Scope, days: Iterable[tuple[int, int]]) -> tuple[Dated, ...]:
        """Every date that is one day, certainly, and falls on one of the days of the year (month, day), in any year.

        With them come the days that the same documents state as their own, whichever they are. A document that is
        dated by its record alone has a mention of no length at its beginning, with the record's words.
        """
        looked_up = json.dumps([f"{month:02d}-{day:02d}" for month, day in days])

        def question(connection: sqlite3.Connection) -> tuple[Dated, ...]:
            bound = {"days": looked_up, "most": MOST}
            found = _found(connection, scope, _ON_DAY, bound) + _found(
                connection, scope, _RECORDS_ON_DAY, bound
            )
            ids = json.dumps(sorted({one.document for one in found}))
            own = _found(connection, scope, _OWN_DAYS, {"documents": ids, "most": MOST})
            unique = {(one.library, one.document, one.mention.start): one for one in (*found, *own)}
            return _visible(list(unique.values()), scope)

        return await self._database.read(question)

    async def in_month(self, scope: Scope, month: int) -> tuple[Dated, ...]:
        """The dates known to the month alone, and that month of any year; in order of time."""

        def question(connection: sqlite3.Connection) -> tuple[Dated, ...]:
            bound = {"first_day": f"{month:02d}-01", "most": MOST}
            return _visible(_found(connection, scope, _IN_MONTH, bound), scope)

        return await self._database.read(question)


def dated(document: Document) -> Iterator[Dated]:
    """Every dated mention of a document, in the order of its text."""
    for mention in document.dates:
        passage = document.passage_at(mention.start)
        around = (
            Span(passage.start, passage.end)
            if passage
            else Span(*_line(document.source, mention.start, mention.end))
        )
        yield Dated(
            document=document.id,
            title=document.record.title,
            mention=mention,
            passage=passage.number if passage else None,
            context=around.of(document.source),
            context_start=around.start,
            library=document.library,
        )


def _bound(value: object) -> object:
    return json.dumps(value) if isinstance(value, tuple) else value


def _found(
    connection: sqlite3.Connection, scope: Scope, statement: str, bound: dict[str, Any]
) -> list[Dated]:
    return [
        _dated(row) for row in connection.execute(statement, {**_ALWAYS, "scope": json.dumps(scope), **bound})
    ]


def _dated(row: Sequence[Any]) -> Dated:
    library, document, title, passage, *kept, shift, context = row
    mention = dated_of(kept)
    if passage is None:
        start, end = _line(context, mention.start - shift, mention.end - shift)
        shift, context = shift + start, context[start:end]
    return Dated(
        document=document,
        title=title,
        mention=mention,
        passage=passage,
        context=context,
        context_start=shift,
        library=library,
    )


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    """The line, or lines, that the stretch stands in, without their end."""
    closing = text.find("\n", end)
    return text.rfind("\n", 0, start) + 1, len(text) if closing < 0 else closing


def _visible(found: list[Dated], scope: Scope) -> tuple[Dated, ...]:
    """The mentions without those of documents that an earlier library of the scope holds under the same id."""
    rank = {library: number for number, library in enumerate(scope)}
    first: dict[str, int] = {}
    for one in found:
        first[one.document] = min(rank[one.library], first.get(one.document, len(scope)))
    return tuple(one for one in found if rank[one.library] == first[one.document])
