"""Damages a store in random places, one copy a place, and looks whether anything wrong is read from one that was found sound.

A place is a few bytes of the file replaced by others, or one bit turned. Counted are the copies that could not be
opened, those an examination reported, and those found sound; of these every document must be what it was.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from generated import write_pages
from kills import held_by, ingest

from storage.faults import StoreFault


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The bytes with a place damaged."""
    place = chance.randrange(len(data))
    if chance.random() < 0.5:
        return data[:place] + bytes([data[place] ^ 1 << chance.randrange(8)]) + data[place + 1 :]
    return data[:place] + chance.randbytes(64) + data[place + 64 :]


def main() -> int:
    """Run from the command line; 1 where something wrong was read silently."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--places", type=int, default=300)
    parser.add_argument("--documents", type=int, default=20)
    chosen = parser.parse_args()
    chance = random.Random(1)
    seen: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_pages(folder / "pages", chosen.documents, seed=1)
        asyncio.run(ingest(folder / "whole.sqlite", folder / "pages"))
        whole, _ = asyncio.run(held_by(folder / "whole.sqlite"))
        data = (folder / "whole.sqlite").read_bytes()
        for _ in range(chosen.places):
            store = folder / "damaged.sqlite"
            store.write_bytes(damaged(data, chance))
            try:
                held, findings = asyncio.run(held_by(store))
            except StoreFault as fault:
                seen[fault.reason] += 1
                continue
            seen["reported" if findings else "sound and right" if held == whole else "SILENTLY WRONG"] += 1
    print(f"{len(data):,} bytes:", ", ".join(f"{count} {what}" for what, count in seen.items()))
    return bool(seen["SILENTLY WRONG"])


if __name__ == "__main__":
    sys.exit(main())
