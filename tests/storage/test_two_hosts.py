"""Several hosts, one record: what one takes in, all answer with; none is ever ahead of the record."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import time
from pathlib import Path

import pytest

from storage.archive import Archive
from storage.faults import NotACopy, RecordInUse, RecordUnreachable
from storage.finding.query import Query
from storage.intake.ingest import Outcome, ensure_seeded
from storage.intake.removal import remove
from storage.keeping.transfer import write_out
from storage.memory.daily import Posting, State, Subscription
from storage.memory.postings import Postings
from storage.memory.preferences import ServerPreferences
from storage.memory.subscriptions import Subscriptions
from storage.model import COMMON, PersonEntry
from storage.persons.authority import RulingKind, listed, rulings
from storage.place import Place
from tests.conftest import NOON, SEEDS
from tests.postgres import Server

ORDER = Subscription(id=0, guild=1, channel=2, clock=time(8), zone="UTC", since=NOON)
LETTER = (
    b'{"id": "7", "title": "Letter", "text": "On 3 May 1950 Kim wrote to Pak from Seoul about the talks."}'
)
SOON = 5.0
"""Seconds within which a host must have what another took in."""


class Hosts:
    """Archives in folders of their own over one record."""

    def __init__(self, base: str, folder: Path, stack: AsyncExitStack) -> None:
        self.base = base
        self.folder = folder
        self._stack = stack

    def place(self, name: str) -> Place:
        return Place(self.folder / name / "copy.sqlite", self.base)

    async def open(self, name: str) -> Archive:
        return await self._stack.enter_async_context(await Archive.open(self.place(name), clock=lambda: NOON))


@pytest.fixture
async def hosts(postgres_server: Server, tmp_path: Path) -> AsyncIterator[Hosts]:
    async with AsyncExitStack() as stack:
        yield Hosts(postgres_server.base(), tmp_path, stack)


async def ids(archive: Archive) -> list[str]:
    return [card.id for card in (await archive.documents.listing((COMMON,)))[0]]


async def until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(SOON):
        while not await holds():  # noqa: ASYNC110 - another process may do it, which sets no event here
            await asyncio.sleep(0.01)


async def exported(archive: Archive, folder: Path) -> tuple[bytes, ...]:
    def write(connection: sqlite3.Connection) -> tuple[bytes, ...]:
        folder.mkdir()
        write_out(connection, folder, None)
        return tuple(file.read_bytes() for file in sorted(folder.iterdir()))

    return await archive.database.read(write)


async def test_what_one_host_takes_in_the_other_finds_and_what_it_takes_out_is_gone(hosts: Hosts) -> None:
    here, there = await hosts.open("here"), await hosts.open("there")
    reports = await ensure_seeded(here, SEEDS)
    assert [report.outcome for report in reports] == [Outcome.ADDED] * 2
    await until(lambda: ids(there))
    assert await ids(there) == await ids(here)
    query = Query(text="nervous confusion hopelessness")
    assert await there.search.find((COMMON,), query) == await here.search.find((COMMON,), query)
    assert (await there.check(deep=True)).sound
    assert await there.removal.document(COMMON, "112688")
    await until(lambda: _gone(here, "112688"))
    assert (await here.check(deep=True)).sound


async def _gone(archive: Archive, document: str) -> bool:
    return document not in await ids(archive)


async def test_copies_are_equal_whether_they_followed_or_came_later(hosts: Hosts, tmp_path: Path) -> None:
    here, there = await hosts.open("here"), await hosts.open("there")
    await ensure_seeded(here, SEEDS)
    outcomes = [
        (await here.ingest.data("a.jsonl", LETTER.replace(b"3 May", day)))[0].outcome
        for day in (b"3 May", b"4 May")
    ]
    assert outcomes == [Outcome.ADDED, Outcome.UPDATED]
    await here.removal.document(COMMON, "112688")
    await there.shelves.follow()
    later = await hosts.open("later")
    mine = await exported(here, tmp_path / "1")
    assert await exported(there, tmp_path / "2") == mine
    assert await exported(later, tmp_path / "3") == mine


async def test_lists_of_persons_and_rulings_travel_and_go(hosts: Hosts) -> None:
    here, there = await hosts.open("here"), await hosts.open("there")
    scope = (COMMON, "guild:1")
    await here.authority.keep_list(COMMON, "a.csv", "A list", [PersonEntry("Kim Il Sung", ("Kim Ir Sen",))])
    first = await here.authority.rule("guild:1", RulingKind.MERGE, "Kim", "Kim Il Sung")
    second = await there.authority.rule("guild:1", RulingKind.SPLIT, "Kim", "Kim Ku")
    await here.shelves.follow()
    for archive in (here, there):
        assert [one.name for one in await archive.database.read(lambda c: listed(c, scope))] == [
            "Kim Il Sung"
        ]
        assert await archive.database.read(lambda c: rulings(c, scope)) == (first, second)
    assert await here.authority.undo("guild:1") == second
    assert await there.authority.drop_list(COMMON, "a.csv")
    await here.shelves.follow()
    assert await here.database.read(lambda c: (listed(c, scope), rulings(c, scope))) == ((), (first,))


async def test_two_hosts_that_take_in_the_same_at_once_keep_it_once(hosts: Hosts) -> None:
    here, there = await hosts.open("here"), await hosts.open("there")
    both = await asyncio.gather(here.ingest.together(SEEDS), there.ingest.together(SEEDS))
    outcomes = sorted(report.outcome for reports in both for report in reports)
    assert outcomes == [Outcome.ADDED] * 2 + [Outcome.UNCHANGED] * 2


async def test_processes_of_one_host_share_its_copy(hosts: Hosts) -> None:
    one, other = await hosts.open("here"), await hosts.open("here")
    await ensure_seeded(one, SEEDS)
    assert await ids(other) == await ids(one)
    far = await hosts.open("there")
    await far.removal.document(COMMON, "112688")
    await until(lambda: _gone(one, "112688"))
    assert await ids(other) == await ids(one)


async def test_what_the_record_does_not_take_the_copy_does_not_keep(
    hosts: Hosts, postgres_server: Server
) -> None:
    here = await hosts.open("here")
    postgres_server.stop()
    try:
        with pytest.raises(RecordUnreachable):
            await here.ingest.together(SEEDS)
        assert await ids(here) == []
    finally:
        postgres_server.start()
    await here.ingest.together(SEEDS)
    assert len(await ids(here)) == 2


async def test_a_change_the_copy_could_not_keep_is_learnt_from_the_record(hosts: Hosts) -> None:
    here = await hosts.open("here")
    before = await here.shelves.standing()
    await here.ingest.together(SEEDS)

    def dies(
        connection: sqlite3.Connection,
    ) -> None:  # as if the process had been killed between the two commits
        for document in ("112688", "115360"):
            remove(connection, COMMON, document)
        for name, value in before._asdict().items():
            connection.execute(
                "UPDATE remembered SET value = ? WHERE name = ?", (str(value), f"record.{name}")
            )

    await here.database.write(dies)
    await here.shelves.follow()
    assert len(await ids(here)) == 2


async def test_a_record_that_lost_its_last_versions_takes_them_from_the_copies(hosts: Hosts) -> None:
    here = await hosts.open("here")
    await here.ingest.together(SEEDS[:1])
    kept = await here.shelves.standing()
    await here.ingest.together(SEEDS[1:])
    assert len(await ids(here)) == 2

    def restored(record) -> None:  # as from a backup made after the first document
        record.execute("DELETE FROM record_things WHERE version > ?", (kept.version,))
        record.execute("DELETE FROM record_versions WHERE version > ?", (kept.version,))
        record.execute("UPDATE record_state SET version = ?", (kept.version,))

    await here.kept.write(restored)
    await here.shelves.follow()
    assert await ids(here) == ["112688"]
    assert (await here.check(deep=True)).sound
    assert [report.outcome for report in await here.ingest.together(SEEDS)] == [
        Outcome.UNCHANGED,
        Outcome.ADDED,
    ]


async def test_a_store_of_its_own_and_another_records_copy_are_left_alone(
    hosts: Hosts, postgres_server: Server, tmp_path: Path
) -> None:
    own = tmp_path / "own.sqlite"
    async with await Archive.open(own) as archive:
        await ensure_seeded(archive, SEEDS)
    with pytest.raises(NotACopy):
        await Archive.open(Place(own, hosts.base))
    async with await Archive.open(hosts.place("here")):
        pass
    with pytest.raises(NotACopy):
        await Archive.open(Place(hosts.place("here").path, postgres_server.base()))
    async with await Archive.open(own) as archive:
        assert len(await ids(archive)) == 2


async def test_what_the_bot_remembers_is_in_the_record_and_not_in_the_copy(hosts: Hosts) -> None:
    here, there = await hosts.open("here"), await hosts.open("there")
    await here.remembered.set("a", "b")
    assert await there.remembered.get("a") == "b"
    assert await Subscriptions(there.database).all() == ()


async def test_a_host_that_lost_the_record_answers_and_follows_when_it_is_back(
    hosts: Hosts, postgres_server: Server
) -> None:
    here, there = await hosts.open("here"), await hosts.open("there")
    await ensure_seeded(here, SEEDS)
    await until(lambda: ids(there))
    postgres_server.stop("immediate")
    try:
        assert len(await ids(there)) == 2
    finally:
        postgres_server.start()
    await here.removal.document(COMMON, "112688")
    await until(lambda: _gone(there, "112688"))


async def test_a_store_that_was_outgrown_moves_into_an_empty_record_whole(
    seeded: Archive, hosts: Hosts, tmp_path: Path
) -> None:
    made = await Subscriptions(seeded.kept).add(ORDER)
    await Postings(seeded.kept).claim(
        Posting(subscription=made.id, day=NOON.date(), due=NOON, state=State.CLAIMED)
    )
    await seeded.preferences.set_server(1, ServerPreferences("mla"))
    await Subscriptions(seeded.kept).remove((await Subscriptions(seeded.kept).add(ORDER)).id)
    assert await seeded.move(hosts.base) == 2
    here = await hosts.open("here")
    assert await exported(here, tmp_path / "1") == await exported(seeded, tmp_path / "2")
    assert await Subscriptions(here.kept).all() == (made,)
    assert await Postings(here.kept).one(made.id, NOON.date()) == await Postings(seeded.kept).one(
        made.id, NOON.date()
    )
    assert await here.preferences.server(1) == ServerPreferences("mla")
    # A number that was given is never given again, also where its subscription is gone.
    assert (await Subscriptions(here.kept).add(ORDER)).id == made.id + 2
    with pytest.raises(RecordInUse):
        await seeded.move(hosts.base)
