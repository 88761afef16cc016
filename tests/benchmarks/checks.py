"""How well /check judges: claims made from passages of Foreign Relations of the United States, altered in known ways.

    python tests/benchmarks/checks.py --shared PATH [--claims 1000] [--seed 1] [--show 20]

PATH holds corpora/frus/*.epub. Every claim has a known verdict and, where one thing was changed, a known kind.
"""

from __future__ import annotations

import random
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from lxml import html

from bot.answers.alterations import Kind
from bot.answers.checking import Verdict, compare
from storage.reading.sentences import sentences
from tests.benchmarks.shared import arguments, checked

_MONTHS = "January February March April May June July August September October November December".split()
_NUMBERS = "two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million".split()
_NEGATIVE = re.compile(r"\b(?:not|never|no|cannot|neither|nor|without)\b", re.IGNORECASE)
_VERB = re.compile(r"\b(?:is|was|are|were|will|would|should|could|had|has|have|may|might|can|did|does|do)\b")
_NAME = re.compile(r"(?<=[a-z,] )(?!(?:I|The|In|On|A|An|And|Of|To|For|By|From)\b)[A-Z][a-z]{3,}\b(?!\.)")
_COMMON = re.compile(r"(?<=[a-z,] )[a-z]{5,}\b(?=[ ,])")
_WORDS = (
    "orchard violin meadow teapot lantern gravel harvest cushion whisper marble curtain saddle pebble feather copper blanket "
    "hollow timber cradle anchor ribbon candle thimble walnut sparrow"
).split()
_NAMES = "Abernathy Kowalczyk Montague Okonkwo Lindqvist Castellanos Featherstone Drummond Villanueva Haverford".split()


@dataclass(frozen=True)
class Claim:
    """A claim, what it was made of, and what must be said of it."""

    sort: str
    text: str
    verdict: Verdict
    kind: Kind | None = None


Maker = Callable[[random.Random, str], Claim | None]


def passages(folder: Path) -> list[str]:
    """The running paragraphs of every document, on one line each."""
    return [text for book in sorted(folder.glob("*.epub")) for text in _of_book(book)]


def _of_book(book: Path) -> Iterator[str]:
    with zipfile.ZipFile(book) as volume:
        for name in volume.namelist():
            if re.search(r"/d\d+\.html$", name):
                tree = html.fromstring(volume.read(name))
                for note in tree.xpath("//*[local-name()='sup']"):
                    note.text = ""
                for paragraph in tree.xpath("//*[local-name()='p' and not(@class) and not(@style)]"):
                    text = " ".join(paragraph.text_content().split())
                    if len(text.split()) >= 25:
                        yield text


def altered(
    pattern: re.Pattern[str], chance: random.Random, text: str, new: Callable[[str], str]
) -> str | None:
    """The text with one match of the pattern, not at its ends, put otherwise."""
    found = [match for match in pattern.finditer(text) if match.start() > 0 and match.end() < len(text) - 2]
    if not found:
        return None
    match = chance.choice(found)
    return text[: match.start()] + new(match[0]) + text[match.end() :]


def verbatim(chance: random.Random, sentence: str) -> Claim | None:
    words = sentence.split()
    first = chance.randrange(0, max(1, len(words) - 8))
    return Claim("verbatim", " ".join(words[first : first + chance.randrange(8, 30)]), Verdict.EXACT)


def typography(chance: random.Random, sentence: str) -> Claim | None:
    changes: list[Callable[[str], str]] = [
        lambda t: t.replace("“", '"').replace("”", '"').replace("’", "'"),
        lambda t: re.sub(r"[—–]", " - ", t),
        lambda t: t.replace(" ", "  ", 2),
        lambda t: t.replace(" ", "\u00a0", 3),
        str.upper,
        str.lower,
        lambda t: re.sub(r"\b([a-z]{4})([a-z]{4})", "\\1-\n\\2", t, count=1),
        lambda t: t.replace("fi", "ﬁ").replace("fl", "ﬂ"),
    ]
    made = chance.choice(changes)(sentence)
    return Claim("typography", made, Verdict.TYPOGRAPHY) if made != sentence else None


def negation_dropped(chance: random.Random, sentence: str) -> Claim | None:
    made = altered(re.compile(r"\b(?:not|never|no) (?=[a-z])"), chance, sentence, lambda _: "")
    if made is None or chance.random() < 0.3:
        positive = {
            "cannot": "can",
            "without": "with",
            "unable": "able",
            "impossible": "possible",
            "unlikely": "likely",
        }
        words = re.compile(rf"\b(?:{'|'.join(positive)})\b")
        made = altered(words, chance, sentence, lambda found: positive[found]) or made
    return Claim("negation dropped", made, Verdict.DIFFERS, Kind.NEGATION) if made else None


def negation_added(chance: random.Random, sentence: str) -> Claim | None:
    if chance.random() < 0.3:
        denied = {
            "possible": "impossible",
            "able": "unable",
            "with": "without",
            "can": "cannot",
            "any": "no",
            "likely": "unlikely",
        }
        made = altered(
            re.compile(rf"\b(?:{'|'.join(denied)})\b"), chance, sentence, lambda found: denied[found]
        )
        return Claim("negation added", made, Verdict.DIFFERS, Kind.NEGATION) if made else None
    made = altered(_VERB, chance, sentence, lambda verb: f"{verb} not")
    return (
        Claim("negation added", made, Verdict.DIFFERS, Kind.NEGATION)
        if made and "not not" not in made
        else None
    )


def number(chance: random.Random, sentence: str) -> Claim | None:
    plain = re.compile(r"(?<![\d.,/–-])\b\d{1,3}\b(?![\d.,/–-])")
    made = altered(plain, chance, sentence, lambda n: str(int(n) + chance.randrange(1, 40)))
    if made is None or any(month[:3] in sentence for month in _MONTHS):
        words = re.compile(rf"\b(?:{'|'.join(_NUMBERS)})\b")
        made = altered(words, chance, sentence, lambda n: chance.choice([w for w in _NUMBERS if w != n]))
    return Claim("number", made, Verdict.DIFFERS, Kind.NUMBER) if made else None


def date(chance: random.Random, sentence: str) -> Claim | None:
    month = re.compile(rf"\b(?:{'|'.join(m for m in _MONTHS if m not in {'May', 'March'})})\b")
    made = altered(month, chance, sentence, lambda m: chance.choice([x for x in _MONTHS if x != m]))
    if made is None or chance.random() < 0.4:
        year = re.compile(r"(?:(?<=in )|(?<=of )|(?<=since ))1[89]\d\d\b")
        made = altered(year, chance, sentence, lambda y: str(int(y) + chance.randrange(1, 9))) or made
    return Claim("date", made, Verdict.DIFFERS, Kind.DATE) if made else None


def name(chance: random.Random, sentence: str) -> Claim | None:
    made = altered(_NAME, chance, sentence, lambda _: chance.choice(_NAMES))
    months = any(sentence.count(month) != (made or "").count(month) for month in _MONTHS)
    return Claim("name", made, Verdict.DIFFERS, Kind.NAME) if made and not months else None


def word(chance: random.Random, sentence: str) -> Claim | None:
    plain = re.compile(
        rf"(?!\b(?:{'|'.join(_NUMBERS)}|never|without|neither|cannot|second|first|third|refus\w+|declin\w+)\b){_COMMON.pattern}"
    )
    made = altered(plain, chance, sentence, lambda _: chance.choice(_WORDS))
    return Claim("word", made, Verdict.DIFFERS, Kind.WORD) if made else None


def _omitted(chance: random.Random, sentence: str, mark: str) -> str | None:
    words = sentence.split()
    if len(words) < 14:
        return None
    many = chance.randrange(2, min(8, len(words) - 10) + 1)
    first = chance.randrange(4, len(words) - many - 4)
    if _NEGATIVE.search(" ".join(words[first : first + many])):
        return None
    return " ".join([*words[:first], *([mark] if mark else []), *words[first + many :]])


def omitted_with_ellipsis(chance: random.Random, sentence: str) -> Claim | None:
    made = _omitted(chance, sentence, chance.choice(["...", "…", "[...]", ". . ."]))
    return Claim("omitted with ellipsis", made, Verdict.OMISSIONS) if made else None


def omitted_without(chance: random.Random, sentence: str) -> Claim | None:
    made = _omitted(chance, sentence, "")
    return Claim("omitted without", made, Verdict.OMISSIONS) if made else None


def long_omission(chance: random.Random, sentence: str) -> Claim | None:
    """Most of a long sentence left out in the middle, without a sign."""
    words = sentence.split()
    if len(words) < 30 or _NEGATIVE.search(" ".join(words[10:-10])):
        return None
    return Claim("long omission", " ".join([*words[:10], *words[-10:]]), Verdict.OMISSIONS)


def day(chance: random.Random, sentence: str) -> Claim | None:
    """Another day of the same month."""
    found = re.compile(rf"(?<= )\d{{1,2}}(?= (?:{'|'.join(_MONTHS)})\b)")
    american = re.compile("|".join(f"(?<={month} )\\d{{1,2}}\\b" for month in _MONTHS))
    made = altered(found, chance, sentence, lambda d: str(int(d) % 28 + 1)) or altered(
        american, chance, sentence, lambda d: str(int(d) % 28 + 1)
    )
    return Claim("day", made, Verdict.DIFFERS, Kind.DATE) if made else None


def bracket_dropped(chance: random.Random, sentence: str) -> Claim | None:
    """An editor's word taken for the author's, or left out."""
    found = re.compile(r"\[([^\W\d_]+(?: [^\W\d_]+){0,3})\](?= )")
    made = altered(found, chance, sentence, lambda word: word[1:-1] if chance.random() < 0.5 else "")
    return Claim("bracket dropped", made, Verdict.DIFFERS, Kind.EDITORIAL) if made else None


def punctuation(chance: random.Random, sentence: str) -> Claim | None:
    made = altered(
        re.compile(r"(?<=[a-z]), (?=[a-z])"), chance, sentence, lambda _: chance.choice([" ", "; "])
    )
    return Claim("punctuation", made, Verdict.DIFFERS, Kind.PUNCTUATION) if made else None


def edge_word(chance: random.Random, sentence: str) -> Claim | None:
    """The first or the last word is another one."""
    words = sentence.split()[:20]
    at = chance.choice([0, -1])
    if not words[at].isalpha() or not words[at].islower():
        words = words[1:]
        if (
            not words[at].isalpha()
            or words[at] in _NUMBERS
            or _NEGATIVE.search(words[at])
            or not words[at].islower()
        ):
            return None
    words[at] = chance.choice(_WORDS)
    return Claim("edge word", " ".join(words), Verdict.DIFFERS, Kind.WORD)


def shuffled(chance: random.Random, sentence: str) -> Claim | None:
    """The passage's own words, in no order: nobody wrote this."""
    words = re.findall(r"[a-z]{4,}", sentence)
    chance.shuffle(words)
    return Claim("shuffled", " ".join(words), Verdict.ABSENT) if len(words) > 9 else None


def invented(chance: random.Random, sentence: str) -> Claim | None:
    subject = chance.choice(["The delegation", "He", "The Ambassador", "They", "I"])
    picked = chance.sample(_WORDS, 5)
    return Claim(
        "invented",
        f"{subject} remarked that the {picked[0]} of the {picked[1]} had been a {picked[2]} {picked[3]} for every {picked[4]}.",
        Verdict.ABSENT,
    )


MAKERS: tuple[Maker, ...] = (
    verbatim,
    typography,
    negation_dropped,
    negation_added,
    number,
    date,
    name,
    word,
    omitted_with_ellipsis,
    omitted_without,
    long_omission,
    day,
    bracket_dropped,
    punctuation,
    edge_word,
    shuffled,
    invented,
)


def claims(found: list[str], chance: random.Random, many: int) -> Iterator[tuple[str, Claim]]:
    """Pairs of a passage and a claim about it, every sort as often as the others."""
    for n in range(many):
        maker = MAKERS[n % len(MAKERS)]
        made: Claim | None = None
        while made is None:
            passage = chance.choice(found)
            pieces = [
                span.of(passage) for span in sentences(passage) if 10 <= len(span.of(passage).split()) <= 45
            ]
            made = maker(chance, chance.choice(pieces)) if pieces else None
        yield passage, made


def main() -> None:
    """Print the share of right verdicts and kinds by sort of claim, and the claims that went wrong."""
    parser, needs = arguments(__doc__ or "", "corpora/frus")
    parser.add_argument("--claims", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=20)
    options = parser.parse_args()
    found = passages(checked(options, needs) / "corpora/frus")
    made = list(claims(found, random.Random(options.seed), options.claims))
    total, right, kinds, kinds_right = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    altered_exact, shown, began = 0, 0, perf_counter()
    for passage, claim in made:
        result = compare(claim.text, passage)
        total[claim.sort] += 1
        good = result.verdict is claim.verdict
        right[claim.sort] += good
        altered_exact += result.verdict is Verdict.EXACT and claim.verdict is not Verdict.EXACT
        if claim.kind is not None:
            kinds[claim.sort] += 1
            flagged = claim.kind in {difference.kind for difference in result.differences}
            kinds_right[claim.sort] += flagged
            good = good and flagged
        if not good and shown < options.show:
            shown += 1
            said = [(d.op, d.source, d.claimed, d.kind.value) for d in result.differences]
            print(
                f"{claim.sort}: {result.verdict.value} {said} {sorted(result.typography)}\n    {claim.text}\n    {passage}\n"
            )
    took = perf_counter() - began
    for sort in total:
        kind = f"   kind {kinds_right[sort] / kinds[sort]:7.2%}" if kinds[sort] else ""
        print(f"{sort:24} {total[sort]:5}   verdict {right[sort] / total[sort]:7.2%}{kind}")
    print(
        f"verdict {sum(right.values()) / sum(total.values()):.2%}, kind {sum(kinds_right.values()) / sum(kinds.values()):.2%}"
    )
    print(f"altered claims called exact: {altered_exact}; {1000 * took / len(made):.2f} ms a claim")
    sys.exit(1 if altered_exact else 0)


if __name__ == "__main__":
    main()
