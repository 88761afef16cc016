"""What kind of word was changed, added or left out: a negation, a number, a date, a name, an editor's word, or another.

The kinds are in the order of what they do to a quotation's meaning; a change that touches several is of the first.
Judged from the words and their neighbours alone.
"""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum

from bot.answers.wording import Wording, key
from storage.reading.naming import is_name


class Kind(StrEnum):
    """What a difference is about."""

    NEGATION = "negation"
    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    WORD = "word"
    PUNCTUATION = "punctuation"
    EDITORIAL = "editorial"


_NEGATIONS = frozenset(
    "not no never none nobody nothing neither nor nowhere without cannot hardly scarcely barely "
    "refuse refuses refused refusing refusal deny denies denied denying decline declines declined declining".split()
)
_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "mis")
_SMALL_NUMBERS = "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
_NUMBERS = frozenset(
    f"{_SMALL_NUMBERS} eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands "
    "million millions billion billions dozen dozens half quarter quarters twice thrice third thirds fourth fifth sixth seventh eighth "
    "ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split()
)
_NUMBERS_OR_NOT = frozenset({"one", "first", "second", "once", "both", "single", "double"})
"""Numbers beside another number; pronouns and adverbs elsewhere."""

_MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb febr mar apr jun jul aug sep "
    "sept oct nov dec января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
)
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight".split()
)
_ALSO_VERBS = frozenset({"may", "march", "mar", "jan", "dec"})
_YEAR = re.compile(r"(?:1[4-9]|20)\d\ds?")
_YEAR_BEFORE = frozenset(
    "in of since until till by year from before after during early late mid spring summer autumn fall winter end beginning "
    "middle through between".split()
)
_FULL_DATE = re.compile(r"\d{1,4}[./]\d{1,2}[./]\d{1,4}")
_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?")
_ROMAN = re.compile(r"[ivx]{1,4}")
_LINKS = frozenset({"and", "or", "to", "of", "the"})
_TITLE_WORDS = frozenset("a an and as at by for from i in of on or the to with".split())
_SENTENCE_BREAK = re.compile(r"[.!?:;]\s*[\"'”’)\]]*\s+|\n\s*\n|^\s*[\"“‘(\[]+$")


def kind_of(source: Wording, ours: range, claim: Wording, theirs: range) -> Kind:
    """The kind of a change from the source's words `ours` to the claim's words `theirs`; one of them may be empty."""
    left, right = ([row.words[n].key for n in numbers] for row, numbers in ((source, ours), (claim, theirs)))
    if negates(left, right):
        return Kind.NEGATION
    if _swallows(source, ours, claim, theirs):
        return Kind.EDITORIAL
    gone, come = Counter(left) - Counter(right), Counter(right) - Counter(left)
    lost = [n for n in ours if source.words[n].key in gone]
    new = [n for n in theirs if claim.words[n].key in come]
    if any(is_date(source, n) for n in lost) or any(is_date(claim, n) for n in new):
        return Kind.DATE
    if _numbers_differ([source.words[n].key for n in lost], [claim.words[n].key for n in new]):
        return Kind.NUMBER
    if any(is_proper(source, n) for n in lost) or any(is_proper(claim, n) for n in new):
        return Kind.NAME
    return Kind.WORD


def _swallows(source: Wording, ours: range, claim: Wording, theirs: range) -> bool:
    """Whether only what stands in brackets was left out: whole words, or the end of one (`N[ew]` without `ew`)."""
    if ours and not theirs:
        return source.enclosed.issuperset(ours)
    if len(ours) != 1 or len(theirs) != 1 or not source.words[ours[0]].broken:
        return False
    return key(re.sub(r"\[[^\]]*\]", "", source.raw(ours[0]))) == claim.keys[theirs[0]]


def negates(left: list[str], right: list[str]) -> bool:
    """Whether one side denies what the other says: `not`, `never`, `can't`, or `expedient` beside `inexpedient`."""
    if _denials(left) != _denials(right):
        return True
    return any(_opposite(one, other) or _opposite(other, one) for one in left for other in right)


def _denials(words: list[str]) -> int:
    return sum(1 for word in words if word in _NEGATIONS or word.endswith("n't"))


def _opposite(word: str, other: str) -> bool:
    return len(word) > 3 and any(other == prefix + word for prefix in _PREFIXES)


def _numbers_differ(lost: list[str], new: list[str]) -> bool:
    sides = [[word for word in words if _is_number(word)] for words in (lost, new)]
    if any(sides):
        return True
    return all(any(word in _NUMBERS_OR_NOT for word in words) for words in (lost, new))


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in _NUMBERS


def is_date(row: Wording, number: int) -> bool:
    """Whether a word belongs to a date: a month, a year, a weekday, or a figure beside one of them."""
    word = row.words[number].key
    if word in _DAYS or _FULL_DATE.fullmatch(word):
        return True
    if word in _MONTHS:
        return word not in _ALSO_VERBS or (row.raw(number)[0].isupper() and not opens_sentence(row, number))
    if _YEAR.fullmatch(word):
        return word.endswith("s") or _is_year(row, number) or _near_month(row, number)
    if _DAY.fullmatch(word) or re.fullmatch(r"\d\d", word):
        return _near_month(row, number) or _in_dotted(row, number)
    return _ROMAN.fullmatch(word) is not None and _in_dotted(row, number)


def _is_year(row: Wording, number: int) -> bool:
    """Whether what stands before says that the figure is a year: `in 1953`, `1941 and 1942`."""
    before = [word.key for word in row.words[max(0, number - 2) : number]]
    if not before or before[-1] in _YEAR_BEFORE | _MONTHS:
        return True
    return before[-1] in _LINKS and _YEAR.fullmatch(before[0]) is not None and is_date(row, number - 2)


def _near_month(row: Wording, number: int) -> bool:
    """Whether a month stands beside the figure, other figures and `and` between them at most: `8 and 10 June`."""
    for step in (1, -1):
        at = number + step
        while 0 <= at < len(row.words) and abs(at - number) <= 4:
            word = row.words[at].key
            if word in _MONTHS and (word not in _ALSO_VERBS or row.raw(at)[0].isupper()):
                return True
            if not (word in _LINKS or word[0].isdigit()):
                break
            at += step
    return False


def _in_dotted(row: Wording, number: int) -> bool:
    """Whether the word is part of `30.IX.50`, `2/II 46`, `16.XII.1947`."""
    for first in range(max(0, number - 2), number + 1):
        words = [word.key for word in row.words[first : first + 3]]
        gaps = [row.gap(n) for n in range(first + 1, min(first + 3, len(row.words)))]
        if len(words) == 3 and _ROMAN.fullmatch(words[1]) and words[0].isdigit() and words[2].isdigit():
            return all(gap.strip() in {".", "/", "-", ""} for gap in gaps)
    return False


def is_proper(row: Wording, number: int) -> bool:
    """Whether a word is capitalised for what it names, and not because a sentence begins with it."""
    raw = row.raw(number).strip("[]")
    if not raw[:1].isupper() or raw == "I" or row.words[number].key in _NUMBERS:
        return False
    if opens_sentence(row, number):
        lower = re.compile(rf"\b{re.escape(raw.lower())}\b")
        return is_name(raw) and lower.search(row.text, row.start, row.end) is None
    return row.words[number].key not in _TITLE_WORDS


def opens_sentence(row: Wording, number: int) -> bool:
    """Whether the word is the first of a sentence or of the stretch."""
    return number == 0 or _SENTENCE_BREAK.search(row.gap(number)) is not None
