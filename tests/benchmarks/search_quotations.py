"""Where does this quotation stand? R@1, the right one among three, span accuracy, time.

search_quotations.py --shared DIR --store FILE --paragraphs PARAS.jsonl --quotes QUOTES.jsonl [--n 100000]
QUOTES.jsonl as tools/bench_quote.py gen makes it.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from search_store import EVERYTHING, Figures, arguments, fill, lines, made, mean, run

from storage.archive import Archive


def overlap(source: str, clean: str, start: int, end: int) -> bool:
    """Whether the span found and the clean one share four fifths of what they cover."""
    first = source.find(clean)
    last = first + len(clean)
    inside = max(0, min(last, end) - max(first, start))
    return inside / max(1, max(last, end) - min(first, start)) >= 0.8


async def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--paragraphs", type=Path, required=True)
    parser.add_argument("--quotes", type=Path, required=True)
    parser.add_argument("--n", type=int, default=100_000)
    options = parser.parse_args()
    await fill(options.store, map(made, lines(options.paragraphs, options.n)))
    first, among, spans, figures = defaultdict(list), defaultdict(list), [], Figures()
    async with await Archive.open(options.store) as archive:
        await archive.quotations.locate(EVERYTHING, "warmng up teh vocabulary")
        for quote in lines(options.quotes):
            places = await figures.ask(lambda quote=quote: archive.quotations.located(EVERYTHING, quote["q"]))
            right = [quote["clean"] in held.source for _, held in places[:3]]
            for group in ("all", quote["kind"], quote["len"]):
                first[group].append(right[:1] == [True])
                among[group].append(any(right))
            if right[:1] == [True]:
                place, held = places[0]
                spans.append(overlap(held.source, quote["clean"], place.start, place.end))
    print(" ".join(f"{group} {mean(values):.3f}" for group, values in first.items()))
    print("among three:", " ".join(f"{group} {mean(values):.3f}" for group, values in among.items()))
    print(f"span {mean(spans):.3f} | {figures}")


run(main())
