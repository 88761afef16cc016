"""What servers and members have chosen for the answers they get. Numbers of Discord's and choices; never anybody's words.

Kept in memory for a while once asked for: a command costs no question to the store for it.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from storage.engine import Connection, Engine

MOST = 4096
"""Servers, and members, kept in memory."""

FRESH = 60.0
"""Seconds that a choice is kept in memory: so soon this process knows what a member chose in another one."""

_SERVER = "SELECT style, locale, reports, private, public, librarians FROM server_preferences WHERE guild = ?"
_SET_SERVER = """
INSERT INTO server_preferences (guild, style, locale, reports, private, public, librarians) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (guild) DO UPDATE SET style = excluded.style, locale = excluded.locale, reports = excluded.reports,
private = excluded.private, public = excluded.public, librarians = excluded.librarians
"""
_MEMBER = "SELECT style, locale FROM member_preferences WHERE member = ?"
_SET_MEMBER = """
INSERT INTO member_preferences (member, style, locale) VALUES (?, ?, ?)
ON CONFLICT (member) DO UPDATE SET style = excluded.style, locale = excluded.locale
"""
_FORGET_MEMBER = "DELETE FROM member_preferences WHERE member = ?"
_GONE = """
INSERT INTO server_preferences (guild, private, public, gone) VALUES (?, '', '', ?)
ON CONFLICT (guild) DO UPDATE SET gone = coalesce(server_preferences.gone, excluded.gone)
"""
_BACK = "UPDATE server_preferences SET gone = NULL WHERE guild = ?"
_LONG_GONE = "SELECT guild FROM server_preferences WHERE gone < ?"
_FORGET_SERVER = "DELETE FROM server_preferences WHERE guild = ?"


@dataclass(frozen=True, slots=True)
class ServerPreferences:
    """A server's choices; None where it made none.

    style, locale     the citation style, and the language of public answers
    reports           the channel for reports of problems
    private, public   groups of commands whose answers are for the asker alone, or for everybody
    librarians        the role whose members may add documents, besides those who manage the server
    """

    style: str | None = None
    locale: str | None = None
    reports: int | None = None
    private: frozenset[str] = frozenset()
    public: frozenset[str] = frozenset()
    librarians: int | None = None


@dataclass(frozen=True, slots=True)
class MemberPreferences:
    """A member's choices, valid wherever they ask; None where they made none."""

    style: str | None = None
    locale: str | None = None


T = TypeVar("T")


class Preferences:
    """Questions for what was chosen, and changes to it."""

    def __init__(self, database: Engine, *, now: Callable[[], float] = time.monotonic) -> None:
        self._database = database
        self._servers: _Kept[ServerPreferences] = _Kept(now)
        self._members: _Kept[MemberPreferences] = _Kept(now)

    async def server(self, guild: int | None) -> ServerPreferences:
        """A server's choices; those of nobody outside servers."""
        if guild is None:
            return ServerPreferences()

        def question(connection: Connection) -> ServerPreferences:
            row = connection.execute(_SERVER, (guild,)).fetchone()
            if row is None:
                return ServerPreferences()
            style, locale, reports, private, public, librarians = row
            groups = frozenset(private.split()), frozenset(public.split())
            return ServerPreferences(style, locale, reports, *groups, librarians)

        return await self._servers.get(guild, lambda: self._database.read(question, brief=True, guild=guild))

    async def member(self, member: int | None) -> MemberPreferences:
        """A member's choices; those of nobody at the terminal."""
        if member is None:
            return MemberPreferences()

        def question(connection: Connection) -> MemberPreferences:
            row = connection.execute(_MEMBER, (member,)).fetchone()
            return MemberPreferences(*row) if row else MemberPreferences()

        return await self._members.get(member, lambda: self._database.read(question, brief=True))

    async def set_server(self, guild: int, chosen: ServerPreferences) -> None:
        """Put a server's choices in the place of the earlier ones."""
        private, public = " ".join(sorted(chosen.private)), " ".join(sorted(chosen.public))
        values = (guild, chosen.style, chosen.locale, chosen.reports, private, public, chosen.librarians)
        await self._write(_SET_SERVER, *values, guild=guild)
        self._servers.put(guild, chosen)

    async def set_member(self, member: int, chosen: MemberPreferences) -> None:
        """Put a member's choices in the place of the earlier ones."""
        await self._write(_SET_MEMBER, member, chosen.style, chosen.locale)
        self._members.put(member, chosen)

    async def forget_member(self, member: int) -> None:
        """Remove everything a member chose."""
        await self._write(_FORGET_MEMBER, member)
        self._members.drop(member)

    async def gone(self, guild: int, now: datetime) -> None:
        """Remember that opis was removed from a server: from then on its data waits to be forgotten."""
        await self._write(_GONE, guild, now.isoformat(), guild=guild)

    async def back(self, guild: int) -> None:
        """Remember that opis is in a server again."""
        await self._write(_BACK, guild, guild=guild)

    async def long_gone(self, before: datetime) -> tuple[int, ...]:
        """The servers that opis was removed from before that moment."""

        def question(connection: Connection) -> tuple[int, ...]:
            return tuple(guild for (guild,) in connection.execute(_LONG_GONE, (before.isoformat(),)))

        return await self._database.read(question)

    async def forget_guild(self, guild: int) -> None:
        """Remove everything a server chose."""
        await self._write(_FORGET_SERVER, guild, guild=guild)
        self._servers.drop(guild)

    async def _write(self, statement: str, *values: object, guild: int | None = None) -> None:
        await self._database.write(_once(statement, values), guild=guild)


def _once(statement: str, values: tuple[object, ...]) -> Callable[[Connection], object]:
    return lambda connection: connection.execute(statement, values)


class _Kept(Generic[T]):
    """The last MOST that were asked for, each until it is no longer FRESH."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._held: OrderedDict[int, tuple[float, T]] = OrderedDict()
        self._changes = 0

    async def get(self, key: int, ask: Callable[[], Awaitable[T]]) -> T:
        """What is kept, or what is asked for; an answer that a change overtook is given and not kept."""
        held = self._held.get(key)
        if held is not None and self._now() - held[0] < FRESH:
            return held[1]
        before = self._changes
        value = await ask()
        if self._changes == before:
            self._keep(key, value)
        return value

    def put(self, key: int, value: T) -> None:
        self._changes += 1
        self._keep(key, value)

    def drop(self, key: int) -> None:
        self._changes += 1
        self._held.pop(key, None)

    def _keep(self, key: int, value: T) -> None:
        self._held[key] = (self._now(), value)
        if len(self._held) > MOST:
            self._held.popitem(last=False)
