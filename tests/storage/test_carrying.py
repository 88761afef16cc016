"""Documents leave as open files and come back the same, byte for byte and answer for answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from storage.archive import Archive
from storage.finding.query import Query
from storage.intake.reports import Outcome
from storage.keeping.carrying import carry_in, carry_out
from storage.keeping.transfer import DOCUMENTS, MANIFEST, PERSONS, NotAnExportError
from storage.model import PersonEntry
from tests.making import document
from tests.storage.keeping import keep

SCOPE = ("common", "guild:7")


@pytest.fixture
def other(either_archive: Archive) -> Archive:
    return either_archive


async def outcomes(archive: Archive, folder: Path) -> list[Outcome]:
    return [report.outcome async for report in carry_in(archive.shelves, folder)]


async def test_what_was_exported_comes_back_the_same(seeded: Archive, other: Archive, tmp_path: Path) -> None:
    await keep(seeded.database, document("9", "Ein „Gruß“ — 北京\u2028 и всё.", library="guild:7"))
    manifest = await carry_out(seeded.database, tmp_path, None)
    assert await outcomes(other, tmp_path) == [Outcome.ADDED] * manifest.documents
    ours, _ = await seeded.documents.listing(SCOPE)
    theirs, _ = await other.documents.listing(SCOPE)
    assert ours == theirs
    for card in ours:
        here, there = [await archive.documents.get(SCOPE, card.id) for archive in (seeded, other)]
        assert here == there
        assert here
        assert there
        assert here.source.encode() == there.source.encode()
    assert (await other.check(deep=True)).sound


async def test_questions_get_equal_answers_from_an_imported_store(
    seeded: Archive, other: Archive, tmp_path: Path
) -> None:
    await carry_out(seeded.database, tmp_path, None)
    await outcomes(other, tmp_path)
    for words in ("urgent steps", "Stalin", "telegram kim il sung", "aviation", "nothing of the kind"):
        here, there = [await archive.search.find(SCOPE, Query(text=words)) for archive in (seeded, other)]
        assert here == there


async def test_the_same_export_twice_changes_nothing(seeded: Archive, other: Archive, tmp_path: Path) -> None:
    await carry_out(seeded.database, tmp_path, None)
    await outcomes(other, tmp_path)
    assert set(await outcomes(other, tmp_path)) == {Outcome.UNCHANGED}


async def test_one_library_leaves_without_the_others(seeded: Archive, tmp_path: Path) -> None:
    await keep(seeded.database, document("9", library="guild:7"))
    assert (await carry_out(seeded.database, tmp_path, "guild:7")).documents == 1


@pytest.mark.parametrize("damage", ["manifest", "documents", "form"])
async def test_an_export_that_is_not_as_it_was_written_is_not_taken_in(
    seeded: Archive, other: Archive, tmp_path: Path, damage: str
) -> None:
    await carry_out(seeded.database, tmp_path, None)
    spoil(tmp_path, damage)
    with pytest.raises(NotAnExportError):
        await outcomes(other, tmp_path)
    assert (await other.documents.listing(SCOPE))[1] == 0


def spoil(folder: Path, damage: str) -> None:
    if damage == "manifest":
        (folder / MANIFEST).unlink()
    elif damage == "documents":
        data = (folder / DOCUMENTS).read_bytes()
        (folder / DOCUMENTS).write_bytes(data[: len(data) // 2])
    else:
        manifest = json.loads((folder / MANIFEST).read_bytes()) | {"format": 99}
        (folder / MANIFEST).write_text(json.dumps(manifest))


async def test_lists_of_persons_travel_and_an_export_without_them_is_taken_in(
    seeded: Archive, other: Archive, tmp_path: Path
) -> None:
    entry = PersonEntry("Yo Unhyong", ("Lyuh Woon-hyung",), "Politician", {"viaf": "1"})
    await seeded.authority.keep_list("common", "korea.epub", "Korea", [entry])
    await carry_out(seeded.database, tmp_path, None)
    await outcomes(other, tmp_path)
    for archive in (seeded, other):
        (person,) = await archive.people.spelt(SCOPE, "Lyuh Woon-hyung")
        assert [(one.title, one.description) for one in person.described] == [("Korea", "Politician")]
    (tmp_path / PERSONS).unlink()
    manifest = json.loads((tmp_path / MANIFEST).read_bytes())
    del manifest["sha256"][PERSONS]
    (tmp_path / MANIFEST).write_text(json.dumps(manifest))
    assert set(await outcomes(other, tmp_path)) == {Outcome.UNCHANGED}
