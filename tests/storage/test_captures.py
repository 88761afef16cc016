"""The same page in two captures is one document, whose better capture is answered from."""

from __future__ import annotations

from pathlib import Path

from storage.archive import Archive
from storage.intake.ingest import Outcome
from storage.model import COMMON
from tests.conftest import SEEDS

STRIPPED = SEEDS[1]  # a capture whose record number was lost


def numbered(tmp_path: Path) -> Path:
    """The same page with its record number."""
    text = STRIPPED.read_text(encoding="utf-8").replace("Record ID\n", "Record ID\n\n110391\n")
    path = tmp_path / "whole.txt"
    path.write_text(text, encoding="utf-8")
    return path


async def test_a_capture_with_its_number_and_one_without_are_one_document(
    archive: Archive, tmp_path: Path
) -> None:
    first = (await archive.ingest.together([STRIPPED]))[0]
    second = (await archive.ingest.together([numbered(tmp_path)]))[0]
    assert second.document == first.document
    assert second.outcome in {Outcome.UPDATED, Outcome.DUPLICATE}
    cards, total = await archive.documents.listing((COMMON,))
    assert total == 1
    assert cards[0].record.record_id == "110391"
    assert (await archive.check(deep=True)).sound


async def test_the_poorer_capture_changes_nothing_when_the_better_one_is_held(
    archive: Archive, tmp_path: Path
) -> None:
    better = (await archive.ingest.together([numbered(tmp_path)]))[0]
    poorer = (await archive.ingest.together([STRIPPED]))[0]
    assert (poorer.document, poorer.outcome) == (better.document, Outcome.DUPLICATE)


async def test_two_different_documents_of_one_day_stay_two(archive: Archive, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    text = STRIPPED.read_text(encoding="utf-8").replace("Record ID\n", "Record ID\n\n5\n")
    body = text.index("I met with Kim")
    end = text.index("Terenti Shtykov reports")
    other.write_text(
        text[:body]
        + " ".join(f"Shipment {n} of rice reached harbour {n * 7}." for n in range(200))
        + "\n\n"
        + text[end:],
        encoding="utf-8",
    )
    await archive.ingest.together([STRIPPED])
    await archive.ingest.together([other])
    assert (await archive.documents.listing((COMMON,)))[1] == 2


async def test_two_captures_that_were_cut_before_their_number_are_one_document(
    archive: Archive, tmp_path: Path
) -> None:
    whole = STRIPPED.read_text(encoding="utf-8")
    cut = tmp_path / "cut.txt"
    lines = whole[: whole.index("Document Information")].splitlines(keepends=True)
    cut.write_text(
        "".join(line for number, line in enumerate(lines) if number not in {6, 8}), encoding="utf-8"
    )
    shorter = tmp_path / "shorter.txt"
    shorter.write_text("".join(lines[:30]), encoding="utf-8")
    reports = [
        report for path in (cut, shorter, STRIPPED) for report in await archive.ingest.together([path])
    ]
    assert len({report.document for report in reports}) == 1, reports
    assert (await archive.documents.listing((COMMON,)))[1] == 1
