"""PostgreSQL as the record: the same tables, each server's rows for itself, and what happens where it is not there."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time

import psycopg
import pytest

from storage.database import Database
from storage.faults import DeadlinePassed, RecordForbidden, RecordUnreachable, StoreNewer
from storage.memory.answered import Answered, Mention
from storage.memory.daily import Posting, State, Subscription
from storage.memory.postings import Postings
from storage.memory.preferences import Preferences, ServerPreferences
from storage.memory.remembered import Remembered
from storage.memory.subscriptions import Subscriptions
from storage.postgres.copying import KINDS
from storage.postgres.engine import Postgres
from tests.postgres import Server

NOW = datetime(2026, 5, 4, 6, 0, tzinfo=UTC)
DAY = date(2026, 5, 4)
SHARED = {
    *("daily_subscriptions", "daily_postings", "daily_changes", "remembered"),
    *("server_preferences", "member_preferences", "answered", "offers"),
}


def order(guild: int) -> Subscription:
    return Subscription(id=0, guild=guild, channel=guild + 1, clock=time(8), zone="UTC", since=NOW)


async def test_every_table_is_the_bots_memory_or_travels_or_is_made_from_what_does(
    database: Database,
) -> None:
    told = {table for kind in KINDS.values() for table in kind.told_by}
    made = {
        *("sections", "passages", "dates", "names", "marks", "copies", "stated_persons"),
        *("descriptions", "vocabulary", "index_state"),
    }
    found = await database.read(
        lambda c: c.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    )
    engines = re.compile(r"sqlite_.*|\w+_(index|terms)(_\w+)?")
    assert {name for (name,) in found if not engines.fullmatch(name)} == SHARED | told | made


async def test_both_engines_keep_the_same_columns(database: Database, postgres_server: Server) -> None:
    def columns(connection) -> set[tuple[str, str]]:
        return {
            (table, row[1]) for table in SHARED for row in connection.execute(f"PRAGMA table_info({table})")
        }

    def asked(connection) -> set[tuple[str, str]]:
        found = connection.execute(
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
        )
        return {(table, column) for table, column in found if table in SHARED}

    async with await Postgres.open(postgres_server.base()) as record:
        assert await record.read(asked) == await database.read(columns)


async def test_on_behalf_of_a_server_no_other_servers_rows_are_there(postgres_server: Server) -> None:
    async with await Postgres.open(postgres_server.base()) as record:
        orders, ledger, answered = Subscriptions(record), Postings(record), Answered(record)
        for guild in (1, 2):
            await Preferences(record).set_server(guild, ServerPreferences("mla"))
            made = await orders.add(order(guild))
            await ledger.claim(Posting(subscription=made.id, day=DAY, due=NOW, state=State.CLAIMED))
            answered.note(9, guild, guild, [("a", 1)])
        await answered.settle()

        def seen(connection) -> list[list[int]]:
            tables = ("server_preferences", "daily_subscriptions", "answered")
            rows = [connection.execute(f"SELECT guild FROM {table}").fetchall() for table in tables]  # noqa: S608
            rows += [connection.execute("SELECT subscription FROM daily_postings").fetchall()]
            return [sorted(row[0] for row in found) for found in rows]

        assert await record.read(seen, guild=1) == [[1], [1], [1], [1]]
        assert await record.read(seen, guild=3) == [[], [], [], []]
        assert await record.read(seen) == [[1, 2]] * 4
        assert await orders.get(2, guild=1) is None
        assert await Answered(record).of_channel(9, 1) == (Mention(1, "a", 1),)
        # Neither may a server's change reach another's rows, whatever the statement says.
        await record.write(lambda connection: connection.execute("DELETE FROM daily_subscriptions"), guild=1)
        assert [s.guild for s in await Subscriptions(record).all()] == [2]
        with pytest.raises(RecordForbidden):
            await record.write(
                lambda c: c.execute("UPDATE server_preferences SET guild = 7 WHERE guild = 1"), guild=1
            )


async def test_whoever_does_not_say_for_whom_sees_nothing(postgres_server: Server) -> None:
    base = postgres_server.base()
    async with await Postgres.open(base) as record:
        await Subscriptions(record).add(order(1))
    with psycopg.connect(base) as connection:
        assert connection.execute("SELECT * FROM daily_subscriptions").fetchall() == []


async def test_a_question_without_an_end_is_stopped(postgres_server: Server) -> None:
    async with await Postgres.open(postgres_server.base()) as record:
        with pytest.raises(DeadlinePassed):
            await record.read(lambda connection: connection.execute("SELECT pg_sleep(9)"), seconds=0.05)


async def test_a_lost_connection_is_opened_anew(postgres_server: Server) -> None:
    base = postgres_server.base()
    async with await Postgres.open(base) as record:
        await Remembered(record).set("a", "b")
        name = base.partition("@/")[2].partition("?")[0]
        postgres_server.order(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"  # noqa: S608
        )
        assert await Remembered(record).get("a") == "b"
        await Remembered(record).set("a", "c")


async def test_a_record_that_is_not_there_is_said_without_its_password(postgres_server: Server) -> None:
    with pytest.raises(RecordUnreachable) as missing:
        await Postgres.open("postgresql://opis:secret@/opis?host=/nowhere")
    assert missing.value.facts == {"place": "postgresql:///nowhere/opis"}
    with pytest.raises(RecordForbidden) as refused:
        await Postgres.open(f"postgresql://opis:secret@/absent?host={postgres_server.folder}")
    assert refused.value.facts["said"] == 'database "absent" does not exist'


async def test_a_newer_record_is_refused(postgres_server: Server) -> None:
    base = postgres_server.base()
    async with await Postgres.open(base) as record:
        await record.write(lambda connection: connection.execute("UPDATE opis_form SET number = 99"))
    with pytest.raises(StoreNewer):
        await Postgres.open(base)
