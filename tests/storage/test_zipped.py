"""ZIP archives that people send: every file in them counts for itself, and nothing in them leads anywhere."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from storage.intake.files import Given, contents, find, unpack
from storage.model import Refusal
from tests.parsing.formats import packed


def reasons(data: bytes) -> dict[str, str | None]:
    return {
        name: found.reason if isinstance(found, Refusal) else None for name, found in unpack("a.zip", data)
    }


def test_each_file_is_given_under_its_name_in_the_archive() -> None:
    data = packed({"b/two.txt": b"Two", "a.txt": b"One"})
    assert list(unpack("a.zip", data)) == [Given("a.zip!/a.txt", b"One"), Given("a.zip!/b/two.txt", b"Two")]


def test_an_archive_on_the_disk_is_read_like_one_that_was_handed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(packed({"a.txt": b"One"}))
    (file,) = find([path])
    assert list(contents(file)) == [Given(f"{path}!/a.txt", b"One")]


def test_what_is_no_archive_is_given_as_it_is() -> None:
    assert list(unpack("a.txt", b"PK\x03\x04 is how an archive begins")) == [
        Given("a.txt", b"PK\x03\x04 is how an archive begins")
    ]


def test_a_format_that_is_packed_is_one_file() -> None:
    data = packed({"word/document.xml": b"<a/>", "docProps/core.xml": b"<a/>"})
    assert [name for name, _ in unpack("a.docx", data)] == ["a.docx"]
    assert reasons(packed({"a.docx": data})) == {"a.zip!/a.docx": None}


def test_hidden_files_and_what_a_mac_adds_are_passed_over() -> None:
    data = packed({".DS_Store": b"", "__MACOSX/a.txt": b"", "a/.git/config": b"", "a/b.txt": b"One"})
    assert reasons(data) == {"a.zip!/a/b.txt": None}


def test_a_name_that_leads_out_or_turns_the_line_round_is_only_shown() -> None:
    data = packed({"../../etc/passwd\u202e.txt": b"One"})
    assert reasons(data) == {"a.zip!/../../etc/passwd\\u202e.txt": None}


def test_two_files_of_one_name_are_both_given() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("a.txt", "One")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.txt", "Two")
    assert [data for _, data in unpack("a.zip", held.getvalue())] == [b"One", b"Two"]


def test_an_archive_in_an_archive_is_not_opened() -> None:
    inner = packed({"a.txt": b"One"})
    assert reasons(packed({"inner.zip": inner, "b.txt": b"Two"})) == {
        "a.zip!/b.txt": None,
        "a.zip!/inner.zip": "archive_in_archive",
    }


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({}, "empty_archive"),
        ({"folder/": b""}, "empty_archive"),
        ({f"{number}.txt": b"" for number in range(20_001)}, "overfull"),
    ],
    ids=["empty", "folders", "countless"],
)
def test_an_archive_of_nothing_or_of_too_much_gets_one_reason(
    files: dict[str, str | bytes], reason: str
) -> None:
    assert reasons(packed(files)) == {"a.zip": reason}


def test_a_file_that_expands_beyond_all_measure_is_refused_unread() -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("a.txt", "w") as file:
        for _ in range(401):
            file.write(bytes(1024 * 1024))
    assert len(bomb.getvalue()) < 1024 * 1024
    assert reasons(bomb.getvalue()) == {"a.zip": "overfull"}


def test_a_file_that_is_larger_than_it_states_is_damaged() -> None:
    data = bytearray(packed({"a.txt": b"x" * 1000, "b.txt": b"Two"}))
    stated = (1000).to_bytes(4, "little")
    while stated in data:
        at = data.index(stated)
        data[at : at + 4] = (10).to_bytes(4, "little")
    assert reasons(bytes(data)) == {"a.zip!/a.txt": "damaged_archive", "a.zip!/b.txt": None}


def test_an_archive_that_breaks_off_is_no_archive_and_its_bytes_are_no_text() -> None:
    data = packed({"a.txt": b"One" * 1000})
    assert reasons(data[: len(data) // 2]) == {"a.zip": None}


def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (file,) = find([tmp_path / "pipe"])
    ((_, found),) = contents(file)
    assert isinstance(found, Refusal)
    assert found.reason == "not_a_file"
