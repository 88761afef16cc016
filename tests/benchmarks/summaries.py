"""Summaries against archivists' own abstracts, which are hidden from the ranker and set the budget of words.

By default scores the documents of the corpora that carry an abstract, with lead, TextRank, LexRank, LSA and the extractive
ceiling beside them (needs the scorer's rouge-score, sumy, numpy: `--python` names an interpreter that has them).
`--fit` fits the weights of `bot.answers.weighing` again, and says what they score on documents left out of the fit.
`--frus VOLUME` reads a whole volume and checks that every sentence shown is a whole sentence, once, and how long it takes.
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from shared import arguments, checked

from bot.answers import weighing
from bot.answers.candidates import Candidate, candidates, is_prose
from bot.answers.salience import chosen
from bot.answers.summarising import Length, summarise
from bot.answers.weighing import FUNCTION_WORDS
from storage import folding
from storage.model import Document, Parsed, Part, Record, RecordDate, Section
from storage.parsing import parse
from storage.reading import read


def with_abstracts(shared: Path) -> list[Document]:
    """The documents of the corpora that have a text and an abstract, each id once."""
    found: dict[str, Document] = {}
    for document in (*printed(shared), *recorded(shared)):
        if document.record.summary and len(candidates(document)) >= 4:
            found.setdefault(document.id, document)
    return list(found.values())


def printed(shared: Path) -> Iterator[Document]:
    seeds = Path(__file__).parents[2] / "seeds"
    pages = (
        *(shared / "corpora/wilson_prints").glob("*.txt"),
        *(shared / "corpora/wilson_pages").glob("*.txt"),
    )
    for path in sorted((*pages, *seeds.glob("*.txt"))):
        for parsed in parse(path.name, path.read_bytes()):
            if isinstance(parsed, Parsed):
                yield read(parsed)


def recorded(shared: Path) -> Iterator[Document]:
    for path in sorted((shared / "corpora/wilson_records").glob("*.json")):
        fields = json.loads(path.read_text(encoding="utf-8"))
        record = Record(
            layout="record",
            title=fields["title"],
            date=RecordDate(fields["original_publication_date"], None),
            summary=fields["summary"],
            record_id=fields["record_id"],
        )
        text = fields["text_body"]
        yield read(Parsed(record, text, (Section(Part.BODY, 0, len(text)),)))


def abstract_of(document: Document) -> str:
    return document.record.summary or ""


def budget(document: Document) -> int:
    return len(abstract_of(document).split())


def summary(document: Document) -> str:
    shown = summarise(document, words=budget(document), abstract=False)
    return " ".join(" ".join(sentence.text.split()) for sentence in shown.sentences)


def score(documents: Sequence[Document], shared: Path, python: str) -> None:
    """Let the scorer compare summaries and baselines with the abstracts."""
    folder = Path(tempfile.mkdtemp())
    pairs = [{"id": d.id, "text": d.body.of(d.source), "abstract": abstract_of(d)} for d in documents]
    told = [{"id": d.id, "summary": summary(d)} for d in documents]
    for name, rows in (("pairs", pairs), ("told", told)):
        lines = "\n".join(json.dumps(row) for row in rows)
        (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8")
    scorer = shared / "tools/score_summaries.py"
    done = subprocess.run(
        [python, str(scorer), str(folder / "pairs.jsonl"), str(folder / "told.jsonl")], check=False
    )
    if done.returncode:
        sys.exit(f"The scorer failed under {python}; it needs rouge-score, sumy and numpy (--python).")


def fit(documents: Sequence[Document]) -> None:
    """Fit the weights on all documents, and score each with weights fitted on the others."""
    shipped = (weighing.CONSTANT, weighing.OFTEN, weighing.EARLY, weighing.IN_TITLE, weighing.LONGER)
    fitted = logistic(documents)
    print("fitted ", " ".join(f"{weight:.2f}" for weight in fitted))
    print("shipped", " ".join(f"{weight:.2f}" for weight in shipped))
    print("overlap of words with the abstract, F1, budget of the abstract:")
    print(f"  lead            {mean_overlap(documents, lead):.1f}")
    use(shipped)
    print(f"  shipped weights {mean_overlap(documents, pick):.1f}")
    left_out = []
    for number, document in enumerate(documents):
        use(logistic([*documents[:number], *documents[number + 1 :]]))
        left_out.append(overlap(document, pick(document)))
    print(f"  left-out fit    {statistics.mean(left_out):.1f}")
    use(shipped)


def use(weights: Sequence[float]) -> None:
    weighing.CONSTANT, weighing.OFTEN, weighing.EARLY, weighing.IN_TITLE, weighing.LONGER = weights


def pick(document: Document) -> Sequence[Candidate]:
    return chosen(candidates(document), budget(document), title=document.record.title)


def lead(document: Document) -> Sequence[Candidate]:
    found: list[Candidate] = []
    for candidate in candidates(document):
        if sum(c.length for c in found) >= budget(document):
            break
        found.append(candidate)
    return found


def mean_overlap(documents: Sequence[Document], choose: object) -> float:
    return statistics.mean(overlap(document, choose(document)) for document in documents)  # type: ignore[operator]


def overlap(document: Document, picked: Sequence[Candidate]) -> float:
    """F1 of folded words, in percent: a stand-in for ROUGE-1 that needs no library."""
    wanted = Counter(folding.words(abstract_of(document)))
    shown = Counter(word for candidate in picked for word in candidate.words)
    return 200 * (wanted & shown).total() / max(1, wanted.total() + shown.total())


def logistic(documents: Sequence[Document]) -> list[float]:
    """The weights, by Newton's method: whether a content word of the text stands in the abstract."""
    import numpy as np

    rows, answers = [], []
    for document in documents:
        wanted = set(folding.words(abstract_of(document)))
        for word, features in content_words(document).items():
            rows.append([1.0, *features])
            answers.append(float(word in wanted))
    matrix, target = np.array(rows), np.array(answers)
    weights = np.zeros(matrix.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-matrix @ weights))
        slope = matrix.T @ (target - chance) - 0.5 * np.array([0, *weights[1:]])
        bend = matrix.T @ (matrix * (chance * (1 - chance))[:, None]) + 0.5 * np.eye(len(weights))
        weights = weights + np.linalg.solve(bend, slope)
    return [float(weight) for weight in weights]


def content_words(document: Document) -> dict[str, tuple[float, float, float, float]]:
    """For each content word, what the weights multiply: often, early, in the title, length of the abstract."""
    often: Counter[str] = Counter()
    early: Counter[str] = Counter()
    for candidate in candidates(document):
        for word in set(candidate.words) - FUNCTION_WORDS.keys():
            often[word] += 1
            early[word] += math.exp(-candidate.index / weighing.EARLY_SENTENCES)  # type: ignore[assignment]
    title = set(folding.words(document.record.title))
    longer = math.log(budget(document) / 60)
    return {w: (math.log(often[w]), min(early[w], 2.0), float(w in title), longer) for w in often}


def volume(path: Path, most: int = 2000) -> None:
    """Summarise the documents of a volume; count what is no whole sentence, and time it."""
    parts = parse(path.name, path.read_bytes())
    documents = [read(parsed) for parsed in parts if isinstance(parsed, Parsed)]
    if not documents:
        sys.exit(f"No document was read from {path}: is there a layout for it?")
    faults: Counter[str] = Counter()
    times, shown = [], 0
    for number in range(most):
        document = documents[number % len(documents)]
        length = list(Length)[number // len(documents) % len(Length)]
        begun = time.process_time()
        told = summarise(document, length=length)
        times.append((time.process_time() - begun) * 1000)
        shown += len(told.sentences)
        faults.update(faults_of(document, [sentence.text for sentence in told.sentences]))
        faults["not a slice"] += sum(s.text != document.source[s.start : s.end] for s in told.sentences)
    times.sort()
    print(
        f"{most} summaries of {len(documents)} documents, {shown} sentences; faults: {dict(+faults) or 'none'}"
    )
    print(
        f"p50 {times[len(times) // 2]:.1f} ms, p95 {times[len(times) * 95 // 100]:.1f} ms, longest {times[-1]:.0f} ms"
    )


def faults_of(document: Document, texts: Sequence[str]) -> Iterator[str]:
    folded = [" ".join(folding.words(text)) for text in texts]
    if len(set(folded)) < len(folded):
        yield "said twice"
    for text in texts:
        if not is_prose(text):
            yield "no whole sentence"
        if text.strip() == document.record.title:
            yield "a heading"


def long_document(sentences: int = 3000) -> None:
    words = "the ambassador reported that negotiations about oil deliveries with delegation had been put off until".split()
    text = "\n\n".join(
        " ".join(
            f"On day {n} {' '.join(words[(n + k) % len(words) :])} number {n * 7 + k} {' '.join(words[: (n + k) % len(words)])}."
            for k in range(5)
        )
        for n in range(sentences // 5)
    )
    document = read(Parsed(Record(layout="made", title="Report"), text, (Section(Part.BODY, 0, len(text)),)))
    begun = time.process_time()
    told = summarise(document)
    milliseconds = (time.process_time() - begun) * 1000
    print(
        f"a document of {len(candidates(document))} sentences: {milliseconds:.0f} ms, {len(told.sentences)} shown"
    )


def main(options: argparse.Namespace, shared: Path) -> None:
    if options.frus:
        volume(options.frus)
        return
    documents = with_abstracts(shared)
    print(f"{len(documents)} documents with an abstract")
    if options.fit:
        fit(documents)
        return
    long_document()
    score(documents, shared, options.python)


if __name__ == "__main__":
    parser, needs = arguments(
        __doc__ or "", "corpora/wilson_prints", "corpora/wilson_records", "tools/score_summaries.py"
    )
    parser.add_argument(
        "--python", default=sys.executable, help="an interpreter with rouge-score, sumy and numpy"
    )
    parser.add_argument("--fit", action="store_true", help="fit the weights again")
    parser.add_argument("--frus", type=Path, help="an EPUB volume to check every sentence of")
    given = parser.parse_args()
    main(given, checked(given, needs))
