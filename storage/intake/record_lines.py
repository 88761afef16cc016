"""Long record files are taken in by stretches of whole lines: each costs a bounded amount, and what is in stays in.

Only JSON Lines can be parted like this; every other file is read whole or not at all.
"""

from __future__ import annotations

from pathlib import Path

LONG = 16 * 1024 * 1024
"""Bytes from which a record file is parted."""

STRETCH = 4 * 1024 * 1024
"""Bytes of a stretch, about: it ends with the line that reaches so many."""

Stretch = tuple[int, int]
"""Where a stretch begins and ends, in bytes."""


def stretches(path: Path) -> tuple[Stretch, ...]:
    """The stretches of a long record file, in order; none for any other file. Raises OSError."""
    size = path.stat().st_size
    if size < LONG or not path.is_file():
        return ()
    with path.open("rb") as file:
        if not file.read(4096).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
            return ()
        ends: list[int] = []
        while not ends or ends[-1] < size:
            file.seek(min((ends[-1] if ends else 0) + STRETCH, size))
            # A line that never ends is no record; the stretch it stands in is refused as too long.
            file.readline(LONG)
            ends.append(file.tell())
    return tuple(zip([0, *ends[:-1]], ends, strict=True))


def read_stretch(path: Path, stretch: Stretch) -> bytes:
    """The bytes of one stretch; raises OSError."""
    begin, end = stretch
    with path.open("rb") as file:
        file.seek(begin)
        return file.read(end - begin)
