"""`opis ingest --watch`: keeps folders and the store in step until it is told to stop.

What appears or changes is taken in; the documents of a file that vanishes are taken out, unless another file gave
them, too.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from watchfiles import Change, awatch

from storage.archive import Archive
from storage.intake.files import shown
from storage.intake.ingest import Report


async def follow(
    archive: Archive, folders: Sequence[Path], library: str
) -> AsyncIterator[Report | tuple[str, tuple[str, ...]]]:
    """Reports of what is taken in, and (path, ids) of what is taken out, as it happens; ends with the process."""
    async for report in archive.ingest.paths(folders, library=library):
        yield report
    async for changes in awatch(*folders, recursive=True):
        for path in sorted(Path(name) for change, name in changes if change is Change.deleted):
            gone = await archive.removal.file(shown(path.absolute()), library=library)
            if gone:
                yield str(path), gone
        present = sorted({Path(name) for change, name in changes if change is not Change.deleted})
        async for report in archive.ingest.paths(
            [path for path in present if path.is_file()], library=library
        ):
            yield report
