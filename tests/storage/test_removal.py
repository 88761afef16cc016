"""A document that is taken out is gone whole, and its file can be taken in again."""

from __future__ import annotations

import pytest

from storage.archive import Archive
from storage.finding.query import Query
from storage.intake.ingest import Outcome
from storage.model import COMMON
from tests.conftest import SEEDS


@pytest.fixture
def archive(either_archive: Archive) -> Archive:
    return either_archive


async def ids(archive: Archive) -> list[str]:
    return [card.id for card in (await archive.documents.listing((COMMON,)))[0]]


async def test_a_removed_document_is_neither_listed_nor_found_nor_counted(seeded: Archive) -> None:
    assert await seeded.removal.document(COMMON, "112688")
    assert "112688" not in await ids(seeded)
    assert not (await seeded.search.find((COMMON,), Query(text="nervous confusion hopelessness"))).hits
    assert (await seeded.check(deep=True)).sound


async def test_removing_what_is_not_held_changes_nothing(seeded: Archive) -> None:
    assert not await seeded.removal.document(COMMON, "999")
    assert len(await ids(seeded)) == 2


async def test_a_file_whose_document_was_removed_can_be_taken_in_again(archive: Archive) -> None:
    await archive.ingest.together(SEEDS[:1])
    await archive.removal.document(COMMON, "112688")
    assert [report.outcome for report in await archive.ingest.together(SEEDS[:1])] == [Outcome.ADDED]


async def test_a_vanished_files_documents_go_with_it_unless_another_file_gave_them(archive: Archive) -> None:
    reports = await archive.ingest.together(SEEDS)
    assert await archive.removal.file(reports[0].path) == ("112688",)
    assert "112688" not in await ids(archive)
    assert (await archive.check(deep=True)).sound
