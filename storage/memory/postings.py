"""The ledger of the daily posts: one row for each date of each subscription, claimed before anything is sent.

The row's key is what makes a post unique: of two processes that claim the same date, one gets it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any

from storage.engine import Connection, Engine
from storage.memory.daily import Excerpt, Posting, State

_COLUMNS = (
    "subscription, day, due, state, reason, detail, unsure, after, attempts, tried, again, message, posted, "
    "library, document, passage, excerpt_start, excerpt_end, dressing"
)
_PLACES = ", ".join("?" * len(_COLUMNS.split(", ")))
_INSERT = f"INSERT INTO daily_postings ({_COLUMNS}) VALUES ({_PLACES}) "  # noqa: S608 - names of columns, no values
_SELECT = f"SELECT {_COLUMNS} FROM daily_postings "  # noqa: S608 - as above
_NEW = ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS.split(", ")[2:])

_TAKE = (
    _INSERT + f"ON CONFLICT (subscription, day) DO UPDATE SET {_NEW} WHERE daily_postings.state = 'missed'"
)
_AMEND = (
    f"UPDATE daily_postings SET ({_COLUMNS}) = ({_PLACES}) "  # noqa: S608 - as above
    "WHERE subscription = ? AND day = ? AND (state = 'claimed' OR state = 'posted' AND ? = 'posted')"
)
_STATES = "SELECT subscription, day, state FROM daily_postings WHERE day >= ? AND day <= ?"
_OPEN = _SELECT + "WHERE (state = 'claimed' OR dressing <> '') AND again <= ? ORDER BY due, subscription"
_ONE = _SELECT + "WHERE subscription = ? AND day = ?"
_LATEST = _SELECT + "WHERE subscription = ? ORDER BY day DESC LIMIT ?"
_NEWEST_MESSAGE = "SELECT coalesce(max(message), 0) FROM daily_postings WHERE message IS NOT NULL"
_HISTORY = (
    "SELECT library, document, passage, max(day) FROM daily_postings "
    "WHERE subscription = ? AND document = ? AND state IN ('claimed', 'posted', 'uncertain') "
    "GROUP BY library, document, passage"
)
_COUNTS = "SELECT state, count(*) FROM daily_postings GROUP BY state"
_TIDY = (
    "DELETE FROM daily_postings WHERE day < ? AND state IN ('empty', 'missed', 'paused', 'refused', 'failed')"
)


PATIENCE = 30.0
"""Seconds that reading a long stretch of the ledger may take: nobody waits for it but the next tick."""


class Postings:
    """The ledger."""

    def __init__(self, database: Engine) -> None:
        self._database = database

    async def claim(self, posting: Posting) -> bool:
        """Take the date for sending; False where it has been taken or settled before.

        A row that says `missed` gives way: it was written by a clock that ran ahead. A claim on a subscription
        that has been removed is not given either.
        """

        def change(connection: Connection) -> bool:
            try:
                return connection.execute(_TAKE, _values(posting)).rowcount == 1
            except sqlite3.IntegrityError:
                return False

        return await self._database.write(change)

    async def amend(self, posting: Posting) -> bool:
        """Write down what has become of a date; False where its row is gone or closed. What is posted stays posted."""
        values = (*_values(posting), posting.subscription, posting.day.isoformat(), posting.state)
        return await self._database.write(lambda connection: connection.execute(_AMEND, values).rowcount == 1)

    async def lapse(self, postings: Iterable[Posting]) -> None:
        """Write down dates that have no post, in one transaction; a row that stands is left, unless it says `missed`."""
        rows = [_values(posting) for posting in postings]
        if rows:
            await self._database.write(lambda connection: connection.executemany(_TAKE, rows))

    async def states(self, first: date, last: date) -> dict[tuple[int, date], State]:
        """What became of the dates from `first` to `last`, of all subscriptions."""
        days = (first.isoformat(), last.isoformat())

        def question(connection: Connection) -> dict[tuple[int, date], State]:
            dates: dict[str, date] = {}
            found: dict[tuple[int, date], State] = {}
            for number, day, state in connection.execute(_STATES, days):
                on = dates.get(day) or dates.setdefault(day, date.fromisoformat(day))
                found[number, on] = _STATES_BY_NAME[state]
            return found

        return await self._database.read(question, seconds=PATIENCE)

    async def open(self, now: datetime) -> tuple[Posting, ...]:
        """Claims without an end and posts not fully dressed, whose time to be looked at has come; oldest first."""
        return await self._many(_OPEN, (_instant(now),))

    async def one(self, subscription: int, day: date) -> Posting | None:
        """The row of one date."""
        return next(iter(await self._many(_ONE, (subscription, day.isoformat()))), None)

    async def counts(self) -> dict[State, int]:
        """How many dates of all subscriptions ended, or stand, in each state; 0 where none does."""

        def question(connection: Connection) -> dict[State, int]:
            counted = {State(state): int(count) for state, count in connection.execute(_COUNTS)}
            return dict.fromkeys(State, 0) | counted

        return await self._database.read(question)

    async def latest(self, subscription: int, count: int = 1) -> tuple[Posting, ...]:
        """The last dates of a subscription, newest first."""
        return await self._many(_LATEST, (subscription, count))

    async def newest_message(self) -> int:
        """The highest message id in the ledger; 0 where there is none. Ids grow with Discord's own clock."""
        return await self._database.read(
            lambda connection: int(connection.execute(_NEWEST_MESSAGE).fetchone()[0])
        )

    async def history(
        self, subscription: int, documents: Collection[str]
    ) -> dict[tuple[str, str, int], date]:
        """When passages of these documents were last posted by this subscription: (library, document, passage)."""

        def question(connection: Connection) -> dict[tuple[str, str, int], date]:
            return {
                (library, document, passage): date.fromisoformat(day)
                for wanted in documents
                for library, document, passage, day in connection.execute(_HISTORY, (subscription, wanted))
            }

        return await self._database.read(question)

    async def tidy(self, before: date) -> None:
        """Forget dates without a post that are older than `before`; what was posted is remembered."""
        await self._database.write(lambda connection: connection.execute(_TIDY, (before.isoformat(),)))

    async def _many(self, query: str, values: tuple[object, ...]) -> tuple[Posting, ...]:
        return await self._database.read(
            lambda connection: tuple(_posting(row) for row in connection.execute(query, values)),
            seconds=PATIENCE,
        )


_STATES_BY_NAME = {state.value: state for state in State}


def _instant(at: datetime) -> str:
    """Write an instant so that the order of the texts is the order of time."""
    return at.isoformat(timespec="microseconds")


def _maybe(at: datetime | None) -> str | None:
    return None if at is None else _instant(at)


def _values(p: Posting) -> tuple[object, ...]:
    e = p.excerpt
    words = (e.library, e.document, e.passage, e.start, e.end) if e else (None,) * 5
    return (
        p.subscription,
        p.day.isoformat(),
        _instant(p.due),
        p.state,
        p.reason,
        p.detail,
        int(p.unsure),
        p.after,
        p.attempts,
        _maybe(p.tried),
        _maybe(p.again),
        p.message,
        _maybe(p.posted),
        *words,
        " ".join(p.dressing),
    )


def _posting(row: tuple[Any, ...]) -> Posting:
    (subscription, day, due, state, reason, detail, unsure, after, attempts, tried, again) = row[:11]
    (message, posted, library, document, passage, start, end, dressing) = row[11:]
    return Posting(
        subscription=subscription,
        day=date.fromisoformat(day),
        due=datetime.fromisoformat(due),
        state=State(state),
        reason=reason,
        detail=detail,
        unsure=bool(unsure),
        after=after,
        attempts=attempts,
        tried=datetime.fromisoformat(tried) if tried else None,
        again=datetime.fromisoformat(again) if again else None,
        message=message,
        posted=datetime.fromisoformat(posted) if posted else None,
        excerpt=Excerpt(library, document, passage, start, end) if document is not None else None,
        dressing=tuple(dressing.split()),
    )
