"""A long record file is taken in by stretches of whole lines, and no line is lost or doubled."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from storage.archive import Archive
from storage.intake import record_lines
from storage.intake.files import contents, find
from storage.model import COMMON


@pytest.fixture
def long_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(record_lines, "LONG", 2_000)
    monkeypatch.setattr(record_lines, "STRETCH", 700)
    path = tmp_path / "records.jsonl"
    lines = (
        json.dumps({"id": str(n), "title": f"Record {n}", "text": "word " * (n % 50)}) for n in range(60)
    )
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_the_stretches_are_the_file_in_its_order(long_file: Path) -> None:
    parts = [given.data for file in find([long_file]) for given in contents(file)]
    assert len(parts) > 3
    assert b"".join(part for part in parts if isinstance(part, bytes)) == long_file.read_bytes()
    assert all(isinstance(part, bytes) and part.endswith(b"\n") for part in parts[:-1])


async def test_every_record_of_a_long_file_becomes_a_document_once(archive: Archive, long_file: Path) -> None:
    for expected in ("added", "unchanged"):
        outcomes = [report.outcome.value async for report in archive.ingest.paths([long_file])]
        assert outcomes == [expected] * 60
    assert (await archive.documents.listing((COMMON,)))[1] == 60


def test_a_long_file_of_another_form_is_read_whole(long_file: Path) -> None:
    long_file.write_text("No record. " * 1_000, encoding="utf-8")
    assert [file.stretch for file in find([long_file])] == [None]
