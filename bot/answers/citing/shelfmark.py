"""Shelfmarks as a citation prints them: the record's own words, or abbreviated, with a leaf in place of the range.

Knows the Russian scheme (fond, opis, papka, delo, list) in English words, in abbreviations and in Russian;
anything else is left as it is. In an AVPRF reference `p. 44` is a papka, a folder and no page. The two ways of
writing are never mixed: a pinpoint takes the wording of the reference it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.answers.citing.pinpoints import FOLIO, LEAF, Pinpoint

_WORDS = {
    "fond": r"fonde?|фонд",
    "opis": r"opis[ʹ'’]?|опись",
    "papka": r"papka|папка",
    "delo": r"delo|дело|edinitsa khraneniia",
    "leaf": r"listy|list|листы|лист",
}
_LETTERS = {
    "fond": r"f|ф",
    "opis": r"op|оп",
    "papka": r"p|п",
    "delo": r"d|д|ed\.\s?khr|ед\.\s?хр",
    "leaf": r"ll|l|лл|л",
}
_ABBREVIATION = {"fond": ("f.", "ф."), "opis": ("op.", "оп."), "papka": ("p.", "п."), "delo": ("d.", "д.")}
_LEAF_LABELS = {
    (False, False): ("list", "listy"),
    (False, True): ("лист", "листы"),
    (True, False): ("l.", "ll."),
    (True, True): ("л.", "лл."),
}
_LEAF_NUMBER = r"\[?\d+\]?(?:\s?(?:ob|об)\b\.?|[a-zа-я]\b)?"
_VALUE = {
    "leaf": rf"{_LEAF_NUMBER}(?:\s*(?:[-‐–—]|,|\band\b|\bи\b)\s*{_LEAF_NUMBER})*",
    "other": r"(?:[A-ZА-Я]-)?\[?\d+[a-zа-я]?\]?\b(?:/\d+)?\]?",
}
_UNIT = re.compile(
    "|".join(
        rf"(?<![\w.])(?P<{kind}>(?P<{kind}_label>(?:(?:{_WORDS[kind]})(?:\s*\(\w+\.\))?(?=\s)|(?:{_LETTERS[kind]})\.))"
        rf"\s*(?P<{kind}_value>{_VALUE['leaf' if kind == 'leaf' else 'other']}))"
        for kind in _WORDS
    ),
    re.IGNORECASE,
)
_RANGE = re.compile(r"(?<=[\d.vrobаб])\s?[-‐–—]\s?(?=\d)")
_SEAM = re.compile(r"[\s,.;:]*")
_YEARS = re.compile(r"(?<![\w./-])(1[5-9]\d\d|20\d\d)-(1[5-9]\d\d|20\d\d)(?![\w./-])")
_NAMED_LEAVES = re.compile(r"(?<![\w.])((?:ll|ff|fols|pp|лл)\.\s?\d\w*)-(?=\d)", re.IGNORECASE)
_ARCHIVES = re.compile(
    r"\b(?:APRF|AP RF|AVP ?RF|RGASPI|RGANI|GA ?RF|TsA ?MO|RGVA|RGAE|RTsKhIDNI|TsKhSD|TsGAOR)\b|Russian Federation|\b(?:РГАСПИ|РГАНИ|ГАРФ|АПРФ|АП РФ|АВП ?РФ|ЦАМО)\b"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of a Russian shelfmark: its kind, where it stands, its label and its value as written."""

    kind: str
    start: int
    end: int
    label: str
    value: str

    @property
    def short(self) -> bool:
        """Whether it is written as an abbreviation (`f.`) and not as a word (`fond`)."""
        return self.label.endswith(".")

    @property
    def russian(self) -> bool:
        """Whether it is written in Cyrillic."""
        return bool(re.match("[а-я]", self.label, re.IGNORECASE))

    @property
    def numbers(self) -> tuple[int, int]:
        """The first and last number of its value."""
        numbers = [int(number) for number in re.findall(r"\d+", self.value)]
        return min(numbers), max(numbers)


@dataclass(frozen=True, slots=True)
class Placed:
    """A shelfmark with a pinpoint put in: whether it could be, and whether the record's leaves hold it (None: none named)."""

    text: str
    placed: bool
    held: bool | None = None


@lru_cache(maxsize=256)
def units(text: str) -> tuple[Unit, ...]:
    """The units of the Russian scheme in `text`; none where no fond, opis or delo is named, nor leaves by word."""
    met = tuple(_met(text))
    found = tuple(
        unit for at, unit in enumerate(met) if unit.kind != "papka" or _beside_others(text, met, at)
    )
    named = {unit.kind for unit in found}
    if named & {"fond", "opis", "delo"} or any(unit.kind == "leaf" and not unit.short for unit in found):
        return found
    return ()


def _beside_others(text: str, met: tuple[Unit, ...], at: int) -> bool:
    """Whether a `p.` stands among the units of a shelfmark: elsewhere it is a page of a book."""
    before = text[met[at - 1].end : met[at].start] if at else "-"
    after = text[met[at].end : met[at + 1].start] if at + 1 < len(met) else "-"
    return any(_SEAM.fullmatch(gap) for gap in (before, after))


def is_russian(text: str) -> bool:
    """Whether a bare number means a leaf here: a Russian shelfmark, or a Russian archive named without one."""
    return bool(units(text) or _ARCHIVES.search(text))


def has_leaf(text: str) -> bool:
    """Whether the reference names leaves."""
    return any(unit.kind == "leaf" for unit in units(text))


def _met(text: str) -> Iterator[Unit]:
    for found in _UNIT.finditer(text):
        kind = next(name for name in _WORDS if found[name])
        yield Unit(kind, found.start(), found.end(), found[f"{kind}_label"], found[f"{kind}_value"])


def printed(text: str) -> str:
    """The shelfmark with en dashes in its ranges of leaves and years, and nowhere else."""
    for unit in reversed(units(text)):
        if unit.kind == "leaf":
            text = f"{text[: unit.start]}{_RANGE.sub('–', text[unit.start : unit.end])}{text[unit.end :]}"
    return _NAMED_LEAVES.sub(r"\1–", _YEARS.sub(r"\1–\2", text))


def abbreviated(text: str) -> str:
    """The shelfmark with every unit abbreviated in lower case: `f. 45, op. 1, d. 347, ll. 46–49`."""
    for unit in reversed(units(text)):
        text = f"{text[: unit.start]}{_short(unit)} {unit.value}{text[unit.end :]}"
    return re.sub(r":(?= (?:f|ф)\. )", ",", text)


def _short(unit: Unit) -> str:
    if unit.kind == "leaf":
        several = Pinpoint(LEAF, _RANGE.sub("–", unit.value)).several
        return _LEAF_LABELS[True, unit.russian][several]
    if unit.kind == "delo" and "kh" in unit.label.lower():
        return "ed. khr."
    return _ABBREVIATION[unit.kind][unit.russian]


def place(text: str, pinpoint: Pinpoint) -> Placed:
    """Put a leaf where the reference names its range, in its wording; after its last unit where it names none.

    Of several references that one is taken whose leaves hold the pinpoint, else the first. A page or a
    paragraph is no leaf and is not placed.
    """
    found = units(text)
    if not found or pinpoint.kind not in {"", LEAF, FOLIO}:
        return Placed(text, placed=False)
    leaves = [unit for unit in found if unit.kind == "leaf"]
    if not leaves:
        last = _last_of_first(text, found)
        return Placed(
            _spliced(f"{text[: last.end]}, ", _labelled(last, pinpoint), text[last.end :]), placed=True
        )
    holding = [unit for unit in leaves if _holds(unit, pinpoint)]
    chosen = (holding or leaves)[0]
    leaf = _labelled(chosen, pinpoint)
    return Placed(_spliced(text[: chosen.start], leaf, text[chosen.end :]), placed=True, held=bool(holding))


def _spliced(before: str, leaf: str, after: str) -> str:
    return before + leaf + (after.removeprefix(".") if leaf.endswith(".") else after)


def _holds(unit: Unit, pinpoint: Pinpoint) -> bool:
    first, last = unit.numbers
    ends = pinpoint.ends
    return ends is None or (first <= ends[0] and ends[1] <= last)


def _last_of_first(text: str, found: tuple[Unit, ...]) -> Unit:
    last = found[0]
    for unit in found[1:]:
        if unit.kind == "fond" or not re.fullmatch(r"[,;.\s]*", text[last.end : unit.start]):
            break
        last = unit
    return last


def _labelled(unit: Unit, pinpoint: Pinpoint) -> str:
    label = _LEAF_LABELS[unit.short, unit.russian][pinpoint.several]
    return f"{label.capitalize() if unit.label[0].isupper() else label} {pinpoint.number}"
