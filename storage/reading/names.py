"""Names of persons and places, each with the form it is known by.

Conservative: a capitalised word is a name only with evidence. Evidence is an editor's equivalence (`Filippov
[Stalin]`), a transcription in capitals amid lower case (`KIM IL SUNG`), a title before it, a verb of speech after
it, or the record naming it as sender, recipient or person; what is a name once is one wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from storage.folding import fold
from storage.model import Copy, Mark, MarkKind, Name, Passage, Record, Span
from storage.reading.naming import (
    TITLES,
    is_full_name,
    is_name,
    is_office,
    is_particle,
    is_short_form,
    is_surname,
    known_form,
)

_WORD = r"(?:(?:[^\W\d_a-z]\.[ ]?){1,6})?(?:Mc|Mac|O['’]|d['’])?[^\W\d_a-zа-я](?:[^\W\d_]|['’ʹʻ`](?!s\b|S\b)(?=\w)|-\s?(?=\w))+"
_RUN = re.compile(
    rf"(?<![\w'’-]){_WORD}(?:\s(?:(?:al|bin|da|de|del|den|der|di|du|el|ibn|la|le|ten|ter|van|von|y)\s){{0,3}}{_WORD})*(?:\s[^\W\d_a-z]\.)*(?![^\W_])"
)
_TITLED = re.compile(rf"(?<!\w)(?:{TITLES})\s+(?:in\s\w+\s|{_WORD}(?:\s{_WORD})?\sand\s)?$")
_SPOKE = re.compile(
    r"\s+(?:(?:then|also|again|further|once|himself|briefly|further)\s+)*(?:said|says|stated|states|asked|asks|repl(?:ied|ies)|reported|reports|"
    r"explained|answered|added|noted|remarked|thinks|thought|believes|believed|expressed|stressed|informed|declared|responded|"
    r"reiterated|told|observed|pointed|agreed|proposed|suggested|recounted|emphasi[sz]ed|exclaimed|underscored|joined|telephoned|wrote|promised)\b"
)
_LETTER_SPACED = re.compile(r"(?<!\S)(?:[^\W\d_a-z] ){3,}[^\W\d_a-z](?!\S)")
_ADDRESSED = re.compile(r"^(?:From|FROM|To|TO|to|For|FOR):?\s+(?:[Cc]omrade\s+)?$")
_VOWEL = re.compile(r"[AEIOUYÀ-ÖÙ-ÝĀĂĒĔĪŌŎŪŬЁУЕЫАОЭЯИЮ]")
_PARTS_OF_A_LINE = re.compile(r"\s*(?:\band\b|[;()\[\]])\s*")
_OF_AN_OFFICE = re.compile(r",?\s*\b(?:of|in|at|for|to)\b")
_OFFICE = re.compile(r"(?:the|an?)\s", re.IGNORECASE)
_BEFORE_A_NAME = re.compile(rf"^(?:(?:{TITLES})\s+)+")
_REACH = 120
_LONGEST_NAME = 8
"""Words: more of them in capitals are several names, or a heading."""


def read_names(
    source: str,
    passages: Iterable[Passage],
    marks: Iterable[Mark],
    record: Record,
    copies: Iterable[Copy] = (),
) -> tuple[Name, ...]:
    """Every name with evidence for it, in the order of the text; spans equal their slices of `source`."""
    runs = _runs_of(source, tuple(passages))
    equated = dict(_equated(source, marks))
    known = dict(_addressees(copies))
    known.update(_recorded(record))
    known.update(_family_names(source, runs))
    known.update((fold(span.of(source)), known_form(span.of(source))) for span, certain in runs if certain)
    known = {key: form for key, form in known.items() if key}
    known.update((fold(span.of(source)), form) for span, form in equated.items())
    found: dict[Span, str] = {}
    for span, _ in runs:
        found.update(_known_in(source, span, known))
    found.update(equated)
    return tuple(Name(*span, span.of(source), form) for span, form in sorted(found.items()))


def _addressees(copies: Iterable[Copy]) -> Iterator[tuple[str, str]]:
    """The persons of a distribution list: `Stalin`, not `MFA` or `on file`."""
    for copy in copies:
        if is_full_name(copy.addressee) and not is_short_form(copy.addressee):
            yield fold(copy.addressee), known_form(copy.addressee)


def _family_names(source: str, runs: Iterable[tuple[Span, bool]]) -> Iterator[tuple[str, str]]:
    """The family names that stand first in certain names, and may stand alone elsewhere: `PAK` of `PAK HÒN-YÒNG`."""
    for span, certain in runs:
        first, *more = span.of(source).split()
        if certain and more and is_surname(first):
            yield fold(first), known_form(first)


def _runs_of(source: str, passages: tuple[Passage, ...]) -> list[tuple[Span, bool]]:
    """Stretches of capitalised words, and whether each is a name for certain.

    A single word in capitals abbreviates a body as often as it spells a name: it counts where the document is seen to
    spell names in capitals.
    """
    found = [(span, passage) for passage in passages for span in _runs(source, passage)]
    spells = any(_spells_names(source, span, passage) for span, passage in found)
    return [(span, _is_certain(source, span, passage, spells=spells)) for span, passage in found]


def _runs(source: str, passage: Passage) -> Iterator[Span]:
    for match in _LETTER_SPACED.finditer(source, passage.start, passage.end):
        yield Span(*match.span())
    for match in _RUN.finditer(source, passage.start, passage.end):
        yield from _names_in(match)


def _spells_names(source: str, span: Span, passage: Passage) -> bool:
    """Whether a run shows that names stand in capitals: `KIM IL SUNG`, `Comrade GROMYKO`, `S H T Y K O V`."""
    text = span.of(source)
    if not text.isupper():
        return False
    words = text.split()
    titled = _TITLED.search(source, max(passage.start, span.start - 40), span.start) is not None
    return titled or _LETTER_SPACED.fullmatch(text) is not None or (len(words) > 1 and is_surname(words[0]))


def _names_in(found: re.Match[str]) -> Iterator[Span]:
    """The names in a run: titles, offices and the sentence's first words part it."""
    start: int | None = None
    end = 0
    for word in re.finditer(r"\S+|$", found[0]):
        if _may_belong(word[0], begun=start is not None):
            start = word.start() if start is None else start
            end = word.end()
        elif start is not None:
            yield Span(found.start() + start, found.start() + end)
            start = None


def _may_belong(word: str, *, begun: bool) -> bool:
    if not word or re.fullmatch(TITLES, word):
        return False
    return (
        is_name(word)
        or (begun and (is_surname(word) or is_particle(word)))
        or re.fullmatch(r"(?:[^\W\d_]\.)+", word) is not None
    )


def _is_certain(source: str, span: Span, passage: Passage, *, spells: bool) -> bool:
    text = span.of(source)
    before = source[max(passage.start, span.start - 40) : span.start]
    titled = _TITLED.search(before) is not None
    if _LETTER_SPACED.fullmatch(text):
        return True
    if is_office((before.split() or [""])[-1]) and not titled:
        return False
    if text.isupper():
        amid = (spells or len(text.split()) > 1) and _has_small_words(passage.text)
        return _is_transcription(text) and (titled or amid or _ADDRESSED.search(before) is not None)
    if titled:
        return True
    spoke = _SPOKE.match(source, span.end) is not None and not re.search(r"\b(?:from|in|at|near)\s$", before)
    return spoke and (len(text.split()) > 1 or is_surname(text))


@lru_cache(maxsize=8)
def _has_small_words(text: str) -> bool:
    """Whether a passage is running text, not a line in capitals."""
    return sum(1 for word in text.split() if word.islower()) > 2


def _is_transcription(text: str) -> bool:
    """Whether capitals spell a name rather than abbreviate a body: `KIM IL SUNG`, `SHABSHIN`, not `USSR`."""
    words = [re.sub(r"[\W\d_]", "", word) for word in re.split(r"[\s-]", text)]
    if len(words) > 1 and is_surname(words[0]):
        return True
    return any(len(word) > 4 and _VOWEL.search(word) for word in words)


def _equated(source: str, marks: Iterable[Mark]) -> Iterator[tuple[Span, str]]:
    """The two spellings of each equivalence, both with the form the editor gives in the brackets."""
    for mark in marks:
        if mark.kind is not MarkKind.EQUIVALENCE:
            continue
        inner = re.search(r"\S(?:.*\S)?", source[mark.start + 1 : mark.end - 1], re.DOTALL)
        before = max(0, mark.start - _REACH)
        runs = [span for found in _RUN.finditer(source, before, mark.start) for span in _names_in(found)]
        if inner is None or not runs or source[runs[-1].end : mark.start].strip():
            continue
        if inner[0].endswith((",", ";", ":")):
            # Words put into the sentence, `Wedemeyer [Hong Kong,]`, and no other form of the name.
            continue
        form = known_form(inner[0])
        yield runs[-1], form
        yield Span(mark.start + 1 + inner.start(), mark.start + 1 + inner.end()), form


def _recorded(record: Record) -> Iterator[tuple[str, str]]:
    """Names the record itself gives: sender, recipient, people, in both orders of `Kohl, Helmut`."""
    for text in filter(None, (record.sender, record.recipient, *record.people)):
        for part in re.split(r"\band\b|[;()\[\]]", text):
            family, _, given = (piece.strip() for piece in part.partition(","))
            for name in (f"{given} {family}".strip(), family if given else "", f"{family} {given}".strip()):
                bare = re.sub(rf"^(?:{TITLES})\s+", "", name)
                if is_full_name(bare):
                    yield fold(bare), known_form(bare)


def persons_named(line: str) -> Iterator[str]:
    """The names in a line of a record, given names first: `Helmut Kohl` in `Kohl, Helmut`, `Gauss` in `The Consul (Gauss)`.

    What is not surely a name is left out: an office, a body, a place.
    """
    for part in _PARTS_OF_A_LINE.split(line):
        said = _OF_AN_OFFICE.split(part, maxsplit=1)[0].strip()
        if not said or _OFFICE.match(said):
            continue
        family, comma, given = (piece.strip() for piece in said.partition(","))
        forms = (f"{given} {family}", family) if comma else (family,)
        bare = (_BEFORE_A_NAME.sub("", form.strip()) for form in forms)
        name = next((form for form in bare if is_full_name(form)), None)
        if name:
            yield known_form(name)


def _known_in(source: str, run: Span, known: dict[str, str]) -> Iterator[tuple[Span, str]]:
    """The longest known names inside a run, from left to right."""
    words = [
        Span(run.start + found.start(), run.start + found.end())
        for found in re.finditer(r"\S+", run.of(source))
    ]
    first = 0
    while first < len(words):
        for last in range(min(len(words), first + _LONGEST_NAME), first, -1):
            span = Span(words[first].start, words[last - 1].end)
            if form := known.get(fold(span.of(source))):
                yield span, form
                first = last
                break
        else:
            first += 1
