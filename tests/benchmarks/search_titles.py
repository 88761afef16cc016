"""Completion of titles: P@5 by kind of question, and time.

search_titles.py --shared DIR --store FILE --titles TITLES.jsonl --names NAMES.json [--n 300000] [--count 60]
Both files as tools/make_search_corpus.py makes them.
"""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

from search_store import EVERYTHING, Figures, arguments, fill, lines, made, mean, run, tool

from storage.database import Database
from storage.finding.titles import Titles


def questions(bench, titles: Path, names: Path, n: int, count: int):
    """Kind, typed words, and the ids that are relevant."""
    rows = []
    for held in lines(titles, n):
        number = str(held.get("number") or "")
        rows.append(
            {
                **held,
                "id": str(held["id"]),
                "number": number,
                "f": bench.fold(f"{held['title']} {held.get('date') or ''}"),
            }
        )
    truth = bench.Truth([{"id": row["id"], "f": f"{row['f']} {row['number']}"} for row in rows])
    made_up = bench.make_queries(rows, json.loads(names.read_text(encoding="utf-8")), count)
    told = ((kind, typed, truth.rel(meant, last)) for kind, typed, meant, last in made_up)
    return [one for one in told if one[2]]


async def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--titles", type=Path, required=True)
    parser.add_argument("--names", type=Path, required=True)
    parser.add_argument("--n", type=int, default=300_000)
    options = parser.parse_args()
    asked = questions(
        tool(options.shared, "bench_autocomplete"), options.titles, options.names, options.n, options.count
    )
    await fill(options.store, map(made, lines(options.titles, options.n)))
    right, figures = defaultdict(list), Figures()
    async with await Database.open(options.store) as database:
        titles = Titles(database)
        await titles.complete(EVERYTHING, "warm")
        for kind, typed, relevant in asked:
            cards = await figures.ask(lambda typed=typed: titles.complete(EVERYTHING, typed))
            most = min(5, len(relevant))
            right[kind].append(sum(card.id in relevant for card in cards[:most]) / most)
    print(" ".join(f"{kind} {mean(values):.3f}" for kind, values in right.items()), "|", figures)


run(main())
