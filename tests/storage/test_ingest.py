"""What becomes of files: taken in whole or not at all, the same bytes once, everything reported."""

from __future__ import annotations

import asyncio
import logging
import os
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from storage.archive import Archive
from storage.intake.guidance import Guidance
from storage.intake.ingest import Ingest, Outcome, Report, ensure_seeded
from storage.intake.understanding import storable
from storage.model import COMMON, Document, Refusal
from tests.conftest import NOON, SEEDS
from tests.making import document

LONG = " ".join(f"Sentence {number} speaks of matter {number * 7}." for number in range(60))


class Reader:
    """Reads files of one document a line, `id|title|text`; `!` for a place without one. Counts what it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    async def __call__(self, name: str, data: bytes, guidance: Guidance) -> Sequence[Document | Refusal]:
        self.asked += 1
        lines = data.decode().splitlines()
        return [Refusal("no_text") if line == "!" else _line(*line.split("|")) for line in lines]


def _line(number: str, title: str, text: str) -> Document:
    return document(number, text, title=title, record_id=number)


@pytest.fixture
def archive(either_archive: Archive) -> Archive:
    return either_archive


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def ingest(archive: Archive, reader: Reader) -> Ingest:
    return Ingest(archive.shelves, lambda: NOON, reader)


async def take(ingest: Ingest, *paths: Path, library: str = COMMON) -> list[tuple[str | None, str]]:
    return [(report.document, report.outcome.value) async for report in ingest.paths(paths, library=library)]


async def reports(ingest: Ingest, *paths: Path) -> list[Report]:
    return [report async for report in ingest.paths(paths)]


async def rows(archive: Archive, table: str) -> int:
    return await archive.database.read(lambda c: c.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - a name of ours


async def contents(archive: Archive) -> list[str]:
    def dump(connection: sqlite3.Connection) -> list[str]:
        tables = ("documents", "passages", "dates", "names", "history", "files", "findings", "descriptions")
        return [repr(row) for table in tables for row in connection.execute(f"SELECT * FROM {table}")]  # noqa: S608 - as above

    return await archive.database.read(dump)


class TestTheSeeds:
    async def test_an_empty_archive_is_filled_from_the_seeds(self, archive: Archive) -> None:
        outcomes = [report.outcome for report in await ensure_seeded(archive, SEEDS)]
        assert outcomes == [Outcome.ADDED, Outcome.ADDED]
        assert (await archive.documents.listing((COMMON,)))[1] == 2
        assert (await archive.check(deep=True)).sound

    async def test_their_text_is_theirs_to_the_last_byte(self, seeded: Archive) -> None:
        cards, _ = await seeded.documents.listing((COMMON,))
        held = [await seeded.documents.get((COMMON,), card.id) for card in cards]
        assert sorted(one.source.encode() for one in held if one) == sorted(
            seed.read_bytes() for seed in SEEDS
        )

    async def test_an_archive_that_holds_something_is_left_alone(
        self, archive: Archive, ingest: Ingest
    ) -> None:
        await ingest.data("one", b"1|One|Text")
        assert await ensure_seeded(archive, SEEDS) == ()
        assert (await archive.documents.listing((COMMON,)))[1] == 1

    async def test_seeds_are_ingested_like_any_file_and_only_once(self, seeded: Archive) -> None:
        before = await contents(seeded)
        assert {outcome for _, outcome in await take(seeded.ingest, SEEDS[0].parent)} == {"unchanged"}
        assert await contents(seeded) == before


class TestTheSameAgain:
    async def test_the_same_file_twice_changes_nothing_and_is_read_once(
        self, archive: Archive, ingest: Ingest, reader: Reader, tmp_path: Path
    ) -> None:
        (tmp_path / "a.txt").write_text("1|One|Text\n!\n2|Two|Text")
        assert await take(ingest, tmp_path) == [("1", "added"), (None, "refused"), ("2", "added")]
        before = await contents(archive)
        assert await take(ingest, tmp_path) == [("1", "unchanged"), (None, "refused"), ("2", "unchanged")]
        assert await contents(archive) == before
        assert reader.asked == 1

    async def test_a_copy_of_a_file_is_a_duplicate_and_changes_nothing(
        self, archive: Archive, ingest: Ingest, tmp_path: Path
    ) -> None:
        (tmp_path / "a.txt").write_text("1|One|Text")
        await take(ingest, tmp_path)
        before = await contents(archive)
        (tmp_path / "b.txt").write_text("1|One|Text")
        assert await take(ingest, tmp_path) == [("1", "unchanged"), ("1", "duplicate")]
        assert await contents(archive) == before

    async def test_two_copies_in_one_run_are_one_document_and_one_duplicate(
        self, archive: Archive, ingest: Ingest, tmp_path: Path
    ) -> None:
        for name in ("a.txt", "b.txt", "c.txt"):
            (tmp_path / name).write_text("1|One|Text")
        assert await take(ingest, tmp_path) == [("1", "added"), ("1", "duplicate"), ("1", "duplicate")]
        assert await rows(archive, "files") == 1

    async def test_reports_come_in_the_order_of_the_files_however_long_each_takes(
        self, archive: Archive, tmp_path: Path
    ) -> None:
        async def reader(name: str, data: bytes, guidance: Guidance) -> Sequence[Document | Refusal]:
            await asyncio.sleep(0.02 if name.endswith("a.txt") else 0)
            return [document(Path(name).stem, name)]

        for name in ("a.txt", "b.txt", "c.txt", "d.txt"):
            (tmp_path / name).write_text(name)
        ingest = Ingest(archive.shelves, lambda: NOON, reader)
        assert [number for number, _ in await take(ingest, tmp_path)] == ["a", "b", "c", "d"]

    async def test_whoever_stops_listening_stops_the_ingest(
        self, archive: Archive, ingest: Ingest, tmp_path: Path
    ) -> None:
        for number in range(9):
            (tmp_path / f"{number}.txt").write_text(f"{number}|One|Text {number}")
        reports = ingest.paths([tmp_path])
        await anext(reports)
        await reports.aclose()
        assert await rows(archive, "documents") == 1

    async def test_other_bytes_with_the_same_document_are_a_duplicate(self, ingest: Ingest) -> None:
        await ingest.data("a", b"1|One|Text")
        (again,) = await ingest.data("b", b"1|One|Text\n")
        assert again.outcome is Outcome.DUPLICATE

    async def test_one_file_may_be_in_two_libraries(
        self, archive: Archive, ingest: Ingest, tmp_path: Path
    ) -> None:
        (tmp_path / "a.txt").write_text("1|One|Text")
        assert await take(ingest, tmp_path) == [("1", "added")]
        assert await take(ingest, tmp_path, library="guild:42") == [("1", "added")]
        assert await archive.documents.get(("guild:42",), "1") is not None

    async def test_a_file_is_read_again_once_the_rules_of_reading_have_changed(
        self, ingest: Ingest, reader: Reader, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        await ingest.data("a", b"1|One|Text")
        monkeypatch.setattr("storage.intake.ingest.rules", lambda: "newer")
        (again,) = await ingest.data("a", b"1|One|Text")
        assert (again.outcome, reader.asked) == (Outcome.UNCHANGED, 2)


class TestChanges:
    async def test_a_changed_file_updates_its_document_and_the_old_text_stays_in_the_history(
        self, archive: Archive, ingest: Ingest
    ) -> None:
        await ingest.data("a", b"1|One|Old text")
        (report,) = await ingest.data("a", b"1|One|New text")
        assert report.outcome is Outcome.UPDATED
        held = await archive.documents.get((COMMON,), "1")
        assert held == document("1", "New text", title="One", record_id="1")
        history = "SELECT sha256, standing, path, source FROM history"
        assert await archive.database.read(lambda c: c.execute(history).fetchall()) == [
            (document("1", "Old text").sha256, "former", "a", "Old text")
        ]
        assert (await archive.check(deep=True)).sound

    async def test_a_changed_record_with_the_same_text_is_an_update_without_history(
        self, archive: Archive, ingest: Ingest
    ) -> None:
        await ingest.data("a", b"1|One|Text")
        (report,) = await ingest.data("a", b"1|Renamed|Text")
        assert (report.outcome, report.title) == (Outcome.UPDATED, "Renamed")
        assert await rows(archive, "history") == 0

    async def test_a_text_that_changes_back_is_held_once_and_remembered_once(
        self, archive: Archive, ingest: Ingest
    ) -> None:
        for text in (b"1|One|A", b"1|One|B", b"1|One|A", b"1|One|B"):
            await ingest.data("a", text)
        assert await rows(archive, "documents") == 1
        assert await rows(archive, "history") == 2

    async def test_a_document_that_leaves_its_file_stays_in_the_archive(
        self, archive: Archive, ingest: Ingest
    ) -> None:
        await ingest.data("a", b"1|One|Text\n2|Two|Text")
        assert [report.document for report in await ingest.data("a", b"2|Two|Text")] == ["2"]
        assert await rows(archive, "documents") == 2


class TestOneIdTwice:
    async def test_a_better_capture_from_another_file_wins_and_the_poorer_stays_beside_it(
        self, archive: Archive, ingest: Ingest
    ) -> None:
        await ingest.data("cut", f"1|One|{LONG[:900]}".encode())
        (report,) = await ingest.data("whole", f"1|One|{LONG}".encode())
        assert report.outcome is Outcome.UPDATED
        held = await archive.documents.get((COMMON,), "1")
        assert held is not None
        assert held.source == LONG
        assert await rows(archive, "history") == 1

    async def test_a_poorer_capture_is_a_duplicate_and_stays_beside_the_better(
        self, archive: Archive, ingest: Ingest
    ) -> None:
        await ingest.data("whole", f"1|One|{LONG}".encode())
        (report,) = await ingest.data("cut", f"1|One|{LONG[:900]}".encode())
        assert report.outcome is Outcome.DUPLICATE
        held = await archive.documents.get((COMMON,), "1")
        assert held is not None
        assert held.source == LONG
        standing = await archive.database.read(
            lambda c: c.execute("SELECT standing, path FROM history").fetchall()
        )
        assert standing == [("variant", "cut")]

    async def test_another_document_under_a_taken_id_is_refused_and_nothing_is_lost(
        self, archive: Archive, ingest: Ingest
    ) -> None:
        other = "The ambassador reported on the harvest in the northern provinces of the country at length."
        await ingest.data("a", f"1|One|{LONG}".encode())
        before = await contents(archive)
        (report,) = await ingest.data("b", f"1|Two|{other}".encode())
        assert (report.outcome, report.reason) == (Outcome.REFUSED, "id_taken")
        assert report.facts == {"document": "1", "title": "One"}
        assert await contents(archive) == before

    async def test_a_document_that_its_archive_did_not_number_gets_an_id_of_its_opening_words(
        self, archive: Archive
    ) -> None:
        async def reader(name: str, data: bytes, guidance: Guidance) -> Sequence[Document | Refusal]:
            return [document("1955-03-12-abcdef", data.decode(), title="Cable")]

        other = "The ambassador reported on the harvest in the northern provinces of the country at length."
        ingest = Ingest(archive.database, lambda: NOON, reader)
        taken = [(name, text.encode()) for name, text in (("a", LONG), ("b", other))]
        first = [report for name, data in taken for report in await ingest.data(name, data)]
        assert [report.outcome.value for report in first] == ["added", "added"]
        assert first[1].document is not None
        assert first[1].document.startswith("1955-03-12-abcdef-")
        assert [(await ingest.data(name, data))[0].outcome.value for name, data in taken] == ["unchanged"] * 2
        assert (await archive.check(deep=True)).sound

    async def test_two_documents_of_one_file_under_one_id_are_not_mixed(self, ingest: Ingest) -> None:
        found = await ingest.data("a", b"1|One|Text\n1|One|Text\n1|Two|Other text")
        assert [(report.outcome.value, report.reason) for report in found] == [
            ("added", None),
            ("duplicate", None),
            ("refused", "id_twice"),
        ]


class TestWhatIsNoDocument:
    @pytest.mark.parametrize(
        ("data", "reason"),
        [
            (b"", "empty_file"),
            (b" \n\n ", "blank_file"),
            (b"\x89PNG\r\n\x1a\n" + bytes(99), "binary_file"),
            (SEEDS[0].read_text(encoding="utf-8").encode("utf-16"), "wrong_encoding"),
            ("Тов. Сталину. Ким Ир Сен просит совета.".encode("cp1251") * 9, "wrong_encoding"),
            (SEEDS[0].read_bytes().replace(b"Kim", b"K\0m"), "stray_nulls"),
            (b"x" * 50_000_000, "line_too_long"),
        ],
        ids=["empty", "blank", "binary", "utf-16", "cp1251", "nulls", "endless"],
    )
    async def test_a_file_that_is_no_text_is_refused_with_one_reason_and_leaves_no_trace(
        self, archive: Archive, tmp_path: Path, data: bytes, reason: str
    ) -> None:
        (tmp_path / "file").write_bytes(data)
        (report,) = await reports(archive.ingest, tmp_path / "file")
        assert (report.outcome, report.reason, report.document) == (Outcome.REFUSED, reason, None)
        assert await contents(archive) == []

    async def test_a_file_that_is_gone_has_failed_and_the_rest_goes_on(
        self, ingest: Ingest, tmp_path: Path
    ) -> None:
        (tmp_path / "b.txt").write_text("1|One|Text")
        found = await reports(ingest, tmp_path / "a.txt", tmp_path / "b.txt")
        assert [(report.outcome.value, report.reason) for report in found] == [
            ("failed", "not_found"),
            ("added", None),
        ]

    async def test_half_characters_are_refused(self, archive: Archive) -> None:
        async def reader(name: str, data: bytes, guidance: Guidance) -> Sequence[Document | Refusal]:
            return [storable(document("1", text)) for text in ("half \ud800", "whole")]

        found = await Ingest(archive.shelves, lambda: NOON, reader).data("a", b"")
        assert [report.reason for report in found] == ["lone_surrogates", None]

    async def test_a_reader_that_breaks_down_fails_the_file_and_is_logged(
        self, archive: Archive, caplog: pytest.LogCaptureFixture
    ) -> None:
        async def reader(name: str, data: bytes, guidance: Guidance) -> Sequence[Document | Refusal]:
            raise ZeroDivisionError

        with caplog.at_level(logging.ERROR):
            (report,) = await Ingest(archive.shelves, lambda: NOON, reader).data("a", b"x")
        assert (report.outcome, report.reason) == (Outcome.FAILED, "parser_fault")
        assert "ZeroDivisionError" in caplog.text
        assert await contents(archive) == []


class TestWholeOrNotAtAll:
    async def test_a_file_whose_storing_fails_half_way_leaves_nothing(
        self, archive: Archive, ingest: Ingest, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("storage.intake.shelving.index_document", _fail_at("2"))
        with pytest.raises(sqlite3.IntegrityError):
            await ingest.data("a", b"1|One|Text\n2|Two|Text")
        assert await contents(archive) == []

    async def test_seeds_come_all_or_none(self, archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("storage.intake.shelving.index_document", _fail_at("1950-05-30", prefix=True))
        with pytest.raises(sqlite3.IntegrityError):
            await ensure_seeded(archive, SEEDS)
        assert await contents(archive) == []

    async def test_names_of_files_that_are_no_text_are_stored_all_the_same(
        self, ingest: Ingest, tmp_path: Path
    ) -> None:
        odd_file(tmp_path).write_text("1|One|Text")
        assert await take(ingest, tmp_path) == [("1", "added")]
        assert await take(ingest, tmp_path) == [("1", "unchanged")]


def odd_file(folder: Path) -> Path:
    return Path(os.fsdecode(os.fsencode(folder) + b"/\xff.txt"))


def _fail_at(number: str, *, prefix: bool = False) -> Callable[[sqlite3.Connection, Document], None]:
    def index(connection: sqlite3.Connection, made: Document) -> None:
        if made.id == number or (prefix and made.id.startswith(number)):
            raise sqlite3.IntegrityError

    return index
