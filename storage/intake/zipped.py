"""Files inside ZIP archives that people send: each counts as a file of its own, and nothing is unpacked to the disk.

A member's name is shown and never used as a path, so that it cannot lead anywhere. An archive inside an archive is
not opened: it is refused as what it is.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from storage.model import Refusal
from storage.parsing.packed import DAMAGED, Overfull, entry, unpacked

_FORMATS = frozenset({"mimetype", "[Content_Types].xml", "META-INF/container.xml", "word/document.xml"})
"""A member of one of these names makes the archive a format of its own (EPUB, DOCX), which its layout reads whole."""

Member = tuple[str, bytes | Refusal]
"""The name a file has in its archive, and its bytes or why there are none."""


def packed(source: Path | bytes) -> Iterator[Member] | Refusal | None:
    """The files in an archive, sorted by name and read one at a time; None for no archive, or for a format of its own.

    The archive is open while its files are read. Hidden files and folders are passed over.
    """
    with _opened(source) as file:
        if not zipfile.is_zipfile(file):
            return None
        try:
            with unpacked(file) as archive:
                infos = [info for info in archive.infolist() if not info.is_dir()]
        except Overfull as much:
            return _overfull(much)
        except DAMAGED as error:
            return _damaged(error)
    if _FORMATS & {info.filename for info in infos}:
        return None
    meant = sorted((info for info in infos if not _hidden(info.filename)), key=lambda info: info.filename)
    return _members(source, meant) if meant else Refusal("empty_archive")


def _members(source: Path | bytes, infos: list[zipfile.ZipInfo]) -> Iterator[Member]:
    with _opened(source) as file, unpacked(file) as archive:
        for info in infos:
            yield info.filename, _read(archive, info)


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes | Refusal:
    try:
        data = entry(archive, info)
    except Overfull as much:
        return _overfull(much)
    except DAMAGED as error:
        return _damaged(error)
    return Refusal("archive_in_archive") if packed(data) is not None else data


@contextmanager
def _opened(source: Path | bytes) -> Iterator[BinaryIO]:
    with io.BytesIO(source) if isinstance(source, bytes) else source.open("rb") as file:
        yield file


def _overfull(much: Overfull) -> Refusal:
    return Refusal("overfull", {"entries": much.entries, "megabytes": much.size // 1024**2})


def _damaged(error: Exception) -> Refusal:
    return Refusal("damaged_archive", {"cause": str(error)})


def _hidden(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return any(part.startswith(".") and part not in {".", ".."} for part in parts) or parts[0] == "__MACOSX"
