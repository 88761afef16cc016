"""nDCG@10 and recall of /search on retrieval collections (docs.jsonl, queries.jsonl, qrels.tsv).

search_quality.py --shared DIR --store FOLDER [COLLECTION ...]      default: every folder of corpora/search
"""

from __future__ import annotations

from pathlib import Path

from search_store import EVERYTHING, Figures, arguments, fill, lines, made, mean, run, tool

from storage.database import Database
from storage.finding.search import Query, Search
from storage.finding.vocabulary import KnownWords


async def measure(collection: Path, store: Path, scorer) -> None:
    await fill(store, map(made, lines(collection / "docs.jsonl")))
    found, figures = {}, Figures()
    async with await Database.open(store) as database:
        search = Search(database, KnownWords())
        for asked in lines(collection / "queries.jsonl"):
            query = Query(text=asked["text"], limit=100)
            hits = await figures.ask(lambda query=query: search.find(EVERYTHING, query))
            found[asked["id"]] = [hit.document for hit in hits.hits]
    rows = scorer.score(scorer.read_qrels(str(collection / "qrels.tsv"), 1), found, 10, [100])
    told = {name: mean([row[name] for row in rows.values()]) for name in ("ndcg@10", "recall@100")}
    print(f"{collection.name:10} nDCG@10 {told['ndcg@10']:.4f} R@100 {told['recall@100']:.4f}  {figures}")


async def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("collections", nargs="*", type=Path)
    options = parser.parse_args()
    options.store.mkdir(parents=True, exist_ok=True)
    scorer = tool(options.shared, "score_search")
    for collection in options.collections or sorted((options.shared / "corpora" / "search").iterdir()):
        await measure(collection, options.store / f"{collection.name}.sqlite", scorer)


run(main())
