"""Files inside ZIP archives that people send: each counts as a file of its own, and nothing is unpacked to the disk.

A member's name is shown and never used as a path, so that it cannot lead anywhere. Archives inside archives are
files like any other, and refused as what they are.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

from storage.model import Refusal
from storage.parsing.packed import DAMAGED, Overfull, entry, unpacked

_FORMATS = frozenset({"mimetype", "[Content_Types].xml", "META-INF/container.xml", "word/document.xml"})
"""A member of one of these names makes the archive a format of its own (EPUB, DOCX), which its layout reads whole."""


def members(path: Path) -> tuple[str, ...] | Refusal | None:
    """The files in the archive at `path`, sorted; None where it is no archive, or a format of its own."""
    if not zipfile.is_zipfile(path):
        return None
    try:
        with path.open("rb") as file, unpacked(file) as archive:
            names = [info.filename for info in archive.infolist() if not info.is_dir()]
    except Overfull as much:
        return Refusal("overfull", {"entries": much.entries, "megabytes": much.size // 1024**2})
    except DAMAGED as error:
        return Refusal("damaged_archive", {"cause": str(error)})
    if _FORMATS & set(names):
        return None
    return tuple(sorted(name for name in names if not _hidden(name)))


def member(path: Path, name: str) -> bytes | Refusal:
    """The bytes of one file in the archive at `path`."""
    try:
        with path.open("rb") as file, unpacked(file) as archive:
            return entry(archive, name)
    except Overfull as much:
        return Refusal("overfull", {"entries": much.entries, "megabytes": much.size // 1024**2})
    except DAMAGED as error:
        return Refusal("damaged_archive", {"cause": str(error)})


def _hidden(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return any(part.startswith(".") and part not in {".", ".."} for part in parts) or parts[0] == "__MACOSX"
