"""Are the documents that a volume's documents name linked to the right ones? Reads volumes, links, and prints samples to read.

    python tests/benchmarks/links.py VOLUME... [--show 100] [--seed 1] [--state held]

Prints how many references are held, unclear and missing, how long a document's links take, and a sample: the words in their
sentence, then the documents they are linked to. Whether these are right is for a reader to say.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from bot.answers.references import Link, find_links
from storage.archive import Archive
from storage.model import COMMON, Document

SCOPE = (COMMON,)


def main() -> None:
    """Ask, measure, print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("volumes", nargs="+", type=Path)
    options.add_argument("--show", type=int, default=100)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--state", choices=("held", "unclear", "missing"), default="held")
    asyncio.run(measure(options.parse_args()))


async def measure(asked: argparse.Namespace) -> None:
    """Link every document of the volumes."""
    with tempfile.TemporaryDirectory() as folder:
        async with await Archive.open(Path(folder) / "volumes.db") as archive:
            ids = [r.document async for r in archive.ingest.paths(asked.volumes) if r.document]
            found: dict[str, list[tuple[Document, Link]]] = defaultdict(list)
            counted: Counter[str] = Counter()
            times = []
            for id_ in dict.fromkeys(ids):
                document = await archive.documents.get(SCOPE, id_)
                assert document is not None
                begun = time.process_time()
                links = await find_links(archive, SCOPE, document)
                times.append((time.process_time() - begun) * 1000)
                counted["named by"] += len(links.named_by)
                for link in links.names:
                    found[state(link)].append((document, link))
    times.sort()
    print(
        f"{len(times)} documents; { ({name: len(links) for name, links in found.items()}) }; {dict(counted)}"
    )
    print(f"CPU time p50 {times[len(times) // 2]:.1f} ms, p95 {times[len(times) * 95 // 100]:.1f} ms")
    several = found[asked.state]
    for document, link in random.Random(asked.seed).sample(several, min(asked.show, len(several))):
        show(document, link)


def state(link: Link) -> str:
    return "held" if link.held else "unclear" if link.candidates else "missing"


def show(document: Document, link: Link) -> None:
    """The words where they stand, and what they are linked to."""
    words = link.reference
    before, after = (
        document.source[words.start - 60 : words.start],
        document.source[words.end : words.end + 40],
    )
    date = document.record.date.edtf if document.record.date else None
    print(f"\n{document.id} {date} {document.record.title}\n  {before!r} [[{words.text}]] {after!r}")
    for one in (*link.held, *link.candidates):
        print(
            f"  -> {one.document} {one.edtf} {one.title} ({one.kind}) {[text[:40] for text in one.opening[:3]]}"
        )


if __name__ == "__main__":
    main()
