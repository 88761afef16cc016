"""Cuts the power of an ingest: traces its writes, rebuilds states a cut could leave, and looks what each of them holds.

The tracing and rebuilding is the measuring tools' `powercut.py` (needs strace); this script is also the program that
is traced: `powercut.py STORE PAGES` ingests a folder and prints `ACK n` after each document that is on the disk.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from generated import FIRST_NUMBER, write_pages
from shared import arguments, checked

from storage.archive import Archive

HIGHEST = f"SELECT coalesce(max(CAST(id AS INTEGER)), {FIRST_NUMBER - 1}) - {FIRST_NUMBER - 1} FROM documents"  # noqa: S608 - a number of ours


async def ingest(store: Path, pages: Path) -> None:
    """Ingest the folder and acknowledge each document."""
    async with await Archive.open(store) as archive:
        number = 0
        async for _ in archive.ingest.paths([pages]):
            number += 1
            print(f"ACK {number}", flush=True)


def main() -> int:
    """Run from the command line."""
    parser, needs = arguments(__doc__ or "", "tools/powercut.py")
    parser.add_argument("--cuts", type=int, default=150)
    parser.add_argument("--documents", type=int, default=60)
    options = parser.parse_args()
    tool = checked(options, needs) / "tools" / "powercut.py"
    with tempfile.TemporaryDirectory() as folder:
        write_pages(Path(folder, "pages"), options.documents, seed=1)
        store = Path(folder, "store", "opis.sqlite")
        store.parent.mkdir()
        traced = [sys.executable, __file__, str(store), str(Path(folder, "pages"))]
        cut = [sys.executable, str(tool), "cut", "--db", str(store), "--cuts", str(options.cuts)]
        return subprocess.run([*cut, "--check", HIGHEST, "--", *traced], check=False).returncode


if __name__ == "__main__":
    if len(sys.argv) == 3 and not sys.argv[1].startswith("-"):
        asyncio.run(ingest(Path(sys.argv[1]), Path(sys.argv[2])))
    else:
        sys.exit(main())
