"""How long /search takes on many paragraphs, kind by kind, beside the bare engine's query on the same index.

search_speed.py --shared DIR --store FILE --paragraphs PARAS.jsonl [--n 100000] [--count 40]
PARAS.jsonl as tools/make_search_corpus.py makes it.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from search_store import EVERYTHING, Figures, arguments, fill, lines, made, run, share, tool

from storage.database import Database
from storage.finding.search import Query, Search
from storage.finding.vocabulary import KnownWords

BARE = "SELECT rowid FROM document_index WHERE document_index MATCH ? ORDER BY rank LIMIT 10"


def bare(connection: sqlite3.Connection, kind: str, text: str) -> float:
    """CPU milliseconds of the engine's own query."""
    words = [f'"{word}"' for word in text.split()]
    match = f'"{text}"' if kind == "phrase3" else (" OR " if kind == "or8" else " ").join(words)
    began = time.process_time()
    connection.execute(BARE, (match,)).fetchall()
    return (time.process_time() - began) * 1e3


async def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--paragraphs", type=Path, required=True)
    parser.add_argument("--n", type=int, default=100_000)
    options = parser.parse_args()
    _, asked = tool(options.shared, "bench_fts").queries(str(options.paragraphs), options.n, options.count)
    await fill(options.store, map(made, lines(options.paragraphs, options.n)))
    engine = sqlite3.connect(options.store)
    async with await Database.open(options.store) as database:
        search = Search(database, KnownWords())
        for kind, texts in asked.items():
            figures, beside, cut = Figures(), [], 0
            for text in texts:
                query = Query(text=f'"{text}"' if kind == "phrase3" else text)
                hits = await figures.ask(lambda query=query: search.find(EVERYTHING, query))
                cut += not hits.complete
                beside.append(bare(engine, kind, text))
            ratio = share(figures.cpu, 0.95) / max(share(beside, 0.95), 0.01)
            print(
                f"{kind:8} {figures} | bare cpu p95 {share(beside, 0.95):.1f} ms, ratio {ratio:.2f}, cut {cut}",
                flush=True,
            )
    engine.close()


run(main())
