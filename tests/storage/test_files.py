"""Which files are meant by a path, and reading them whole."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, cast

import pytest

from storage.intake.files import MOST_BYTES, _read_whole, find, read
from storage.model import Refusal


def names(*paths: Path) -> list[str]:
    return [file.path.name for file in find(paths)]


def reason(path: Path) -> str:
    found = read(path)
    assert isinstance(found, Refusal)
    return found.reason


def test_a_folder_means_its_files_sorted_and_those_of_its_folders(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "z/c.txt", "m/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert names(tmp_path) == ["a.txt", "b.txt", "d.txt", "c.txt"]


def test_paths_are_taken_in_the_order_given(tmp_path: Path) -> None:
    assert names(tmp_path / "z.txt", tmp_path / "a.txt") == ["z.txt", "a.txt"]


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").touch()
    (tmp_path / ".DS_Store").touch()
    assert names(tmp_path) == []


def test_a_link_is_followed_to_a_file_of_the_folder_and_not_out_of_it(tmp_path: Path) -> None:
    (tmp_path / "outside.txt").touch()
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "inside.txt").touch()
    (folder / "link-in.txt").symlink_to(folder / "inside.txt")
    (folder / "link-out.txt").symlink_to(tmp_path / "outside.txt")
    refused = {file.path.name: file.refusal and file.refusal.reason for file in find([folder])}
    assert refused == {"inside.txt": None, "link-in.txt": None, "link-out.txt": "link_leads_out"}


def test_a_linked_folder_is_not_entered_so_that_a_circle_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    (tmp_path / "round").symlink_to(tmp_path)
    assert names(tmp_path) == ["a.txt"]


def test_a_link_named_by_the_reader_is_followed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    assert read(tmp_path / "link.txt") == b"text"


def test_a_name_that_is_no_text_can_be_shown_and_stored(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/bad\xff\n.txt"))
    path.touch()
    (file,) = find([tmp_path])
    assert file.name.encode().isascii()
    assert file.name.endswith("/bad\\xff\\n.txt")
    assert read(file.path) == b""


def test_a_file_is_read_as_it_stands(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a\r\n\xff\0b")
    assert read(tmp_path / "a.txt") == b"a\r\n\xff\0b"


def test_what_cannot_be_read_is_refused_with_a_reason(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert reason(tmp_path / "absent.txt") == "not_found"
    assert reason(tmp_path / "pipe") == "not_a_file"
    assert reason(tmp_path) == "unreadable"
    assert reason(Path("/dev/zero")) == "not_a_file"


def test_a_file_larger_than_is_taken_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert reason(tmp_path / "large.txt") == "too_large"


class Disturbed:
    """An open file to which something happens before its bytes are read."""

    def __init__(self, file: BinaryIO, happens: Callable[[], object]) -> None:
        self.file = file
        self.happens = happens

    def fileno(self) -> int:
        return self.file.fileno()

    def read(self, size: int) -> bytes:
        self.happens()
        return self.file.read(size)


@pytest.mark.parametrize(
    "change",
    [Path.unlink, lambda path: os.truncate(path, 3), lambda path: path.write_text("x" * 999)],
    ids=["removed", "cut", "grown"],
)
def test_a_file_that_changes_while_it_is_read_has_vanished(
    tmp_path: Path, change: Callable[[Path], object]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("some text")
    with path.open("rb") as file:
        found = _read_whole(cast("BinaryIO", Disturbed(file, lambda: change(path))), path)
    assert found == Refusal("vanished", {"path": str(path)})
