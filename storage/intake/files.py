"""Finds the files that were meant and reads them whole, or says why not. It knows nothing of what is in them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NamedTuple

from storage.intake.record_lines import Stretch, read_stretch, stretches
from storage.intake.zipped import Member, packed
from storage.model import Refusal

MOST_BYTES = 512 * 1024 * 1024
"""The largest file that is read."""

_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class File:
    """A file that was found, or why it cannot be one. `name` can be shown and stored, whatever bytes the path has.

    `stretch` names some lines of a long record file.
    """

    path: Path
    name: str
    refusal: Refusal | None = None
    stretch: Stretch | None = None


class Given(NamedTuple):
    """What is to be understood: the name under which it is shown and stored, and its bytes or why there are none."""

    name: str
    data: bytes | Refusal


def find(paths: Iterable[Path]) -> Iterator[File]:
    """The files of `paths` in their order; a folder's files, and its folders', sorted by name.

    Hidden files are passed over. A long record file stands for its stretches. A link in a folder is followed to a
    file inside that folder, and refused (`link_leads_out`) where it leads elsewhere; linked folders are not entered.
    """
    for path in paths:
        if path.is_dir():
            yield from _inside(path)
        else:
            yield from _files(path)


def contents(file: File) -> Iterator[Given]:
    """What a file that was found holds: itself, or the files in it where it is an archive of files."""
    if file.refusal is not None:
        yield Given(file.name, file.refusal)
    elif file.stretch is not None:
        yield Given(file.name, _read_lines(file.path, file.stretch))
    else:
        try:
            # Opening a named pipe would wait for its writer.
            inside = packed(file.path) if file.path.is_file() else None
            yield from (
                _apart(file.name, inside) if inside is not None else (Given(file.name, read(file.path)),)
            )
        except OSError as error:
            yield Given(file.name, _unreadable(file.path, error))


def unpack(name: str, data: bytes) -> Iterator[Given]:
    """What bytes that came under a name hold: themselves, or the files in them where they are an archive of files."""
    inside = packed(data)
    yield from _apart(name, inside) if inside is not None else (Given(name, data),)


def _apart(name: str, inside: Iterator[Member] | Refusal) -> Iterator[Given]:
    if isinstance(inside, Refusal):
        yield Given(name, inside)
        return
    for within, data in inside:
        yield Given(f"{name}!/{shown(Path(within))}", data)


def read(path: Path) -> bytes | Refusal:
    """The bytes of a file; `not_found`, `not_a_file`, `unreadable`, `too_large` or `vanished` where there are none.

    A file that is changed, cut or removed while it is read has vanished: no part of it is taken.
    """
    try:
        with open(path, "rb", opener=_opener) as file:
            return _read_whole(file, path)
    except FileNotFoundError:
        return Refusal("not_found", {"path": shown(path)})
    except OSError as error:
        return _unreadable(path, error)


def shown(path: Path) -> str:
    """A path as text that any screen and store can take: bytes that are no UTF-8, and controls, written as escapes."""
    text = os.fsencode(path).decode("utf-8", "backslashreplace")
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text)


def _inside(folder: Path) -> Iterator[File]:
    root = folder.resolve()
    faults: list[OSError] = []
    for here, folders, names in os.walk(folder, onerror=faults.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(name for name in names if not name.startswith(".")):
            path = Path(here, name)
            leads_out = path.is_symlink() and not path.resolve().is_relative_to(root)
            if leads_out:
                yield _file(path, Refusal("link_leads_out", {"path": shown(path)}))
            else:
                yield from _files(path)
    for fault in faults:
        path = Path(os.fsdecode(fault.filename))
        yield _file(path, _unreadable(path, fault))


def _files(path: Path) -> Iterator[File]:
    """The file at `path`; its stretches where it is a long record file."""
    name = shown(path.absolute())
    try:
        parted = stretches(path)
    except OSError:
        parted = ()  # whoever reads the file is told why it cannot be
    if parted:
        yield from (File(path, f"{name}#{number}", None, part) for number, part in enumerate(parted, 1))
    else:
        yield _file(path)


def _read_lines(path: Path, stretch: Stretch) -> bytes | Refusal:
    try:
        return read_stretch(path, stretch)
    except OSError as error:
        return _unreadable(path, error)


def _unreadable(path: Path, error: OSError) -> Refusal:
    return Refusal("unreadable", {"path": shown(path), "cause": error.strerror or ""})


def _file(path: Path, refusal: Refusal | None = None) -> File:
    return File(path, shown(path.absolute()), refusal)


def _opener(path: str, flags: int) -> int:
    # A named pipe would keep us waiting for its writer.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _read_whole(file: BinaryIO, path: Path) -> bytes | Refusal:
    before = os.fstat(file.fileno())
    if not stat.S_ISREG(before.st_mode):
        return Refusal("not_a_file", {"path": shown(path)})
    if before.st_size > MOST_BYTES:
        size, most = before.st_size // _MEGABYTE, MOST_BYTES // _MEGABYTE
        return Refusal("too_large", {"path": shown(path), "megabytes": size, "most": most})
    data = file.read(before.st_size + 1)
    if len(data) != before.st_size or _state(os.fstat(file.fileno())) != _state(before):
        return Refusal("vanished", {"path": shown(path)})
    return data


def _state(status: os.stat_result) -> tuple[int, int, bool]:
    return status.st_size, status.st_mtime_ns, status.st_nlink > 0
