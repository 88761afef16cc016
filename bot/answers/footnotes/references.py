"""Shelfmarks in footnotes and in records, unit by unit, so that they can be compared: fond, opis, papka, delo, leaves."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz.distance import DamerauLevenshtein

from bot.answers.citing.shelfmark import Unit, units

_LABELS = ("fond", "opis", "papka", "delo", "listy", "list", "ll", "op", "f", "d", "l", "p")
_LABELLED = re.compile(r"(?<![\w.])([^\W\d_]{2,6}\.?)(?=\s?,?\s?\[?\d)")
_DIGITS = re.compile(r"\d+")

_LEAVES = re.compile(r"(?<![\w.])(?:ll?|лл?|Лл?)\.\s?(\d+)\w{0,3}(?:\s?[-–]\s?(\d+))?")


_SLASHED = re.compile(
    r"\b(?P<archive>A?VP ?RF|APRF|RGANI|RGASPI|RTsKhIDNI|TsKhSD|GA ?RF|TsAMO|RGVA|RGAE|АВП ?РФ|АП ?РФ|РГАНИ|РГАСПИ|РЦХИДНИ|ЦХСД|ГА ?РФ|ЦАМО|РГВА|РГАЭ)"
    r"(?P<gap>[\s,:]+)(?P<units>\d+\w?(?:/\d+\w?){2,4})(?P<last>[-–]\d+)?(?![\w/])"
)
"""`APRF 45/1/347/46`: fond, opis, delo and leaf, where a papka stands before the delo in the foreign ministry's archive."""


@dataclass(frozen=True, slots=True)
class Place:
    """One reference of the Russian scheme: its numbers as written, its first and last leaf (0 where none is named)."""

    fond: str = ""
    opis: str = ""
    papka: str = ""
    delo: str = ""
    first: int = 0
    last: int = 0

    @property
    def named(self) -> dict[str, str]:
        """The units that are named, by their kind."""
        return {kind: value for kind in ("fond", "opis", "papka", "delo") if (value := getattr(self, kind))}


def places(text: str, *, mistyped: bool = False) -> tuple[Place, ...]:
    """The references of a text, each beginning with its fond; `mistyped` also knows labels with a slip: `ofnd 45`."""
    groups: list[list[Unit]] = []
    text = _SLASHED.sub(_labelled, text)
    for unit in units(_corrected(text) if mistyped else text):
        if not groups or unit.kind in {met.kind for met in groups[-1]}:
            groups.append([])
        groups[-1].append(unit)
    return tuple(_place(group) for group in groups)


def _labelled(found: re.Match[str]) -> str:
    numbers = found["units"].split("/")
    files = "p." if len(numbers) > 3 and re.search("VP|ВП", found["archive"]) else ""
    kept = [label for label in ("f.", "op.", files, "d.", "l.") if label]
    if len(numbers) > len(kept):
        return found[0]
    named = ", ".join(f"{label} {number}" for label, number in zip(kept, numbers, strict=False))
    return f"{found['archive']}{found['gap']}{named}{found['last'] or ''}"


def _corrected(text: str) -> str:
    """The text with labels that are a slip away from a unit's put right, where at least one unit is written well."""
    if not any(unit.kind != "leaf" for unit in units(text)):
        return text
    taken = {unit.label.lower().rstrip(".") for unit in units(text)}
    return _LABELLED.sub(lambda found: _label(found[1], taken) + found[0][len(found[1]) :], text)


def _label(written: str, taken: set[str]) -> str:
    bare = written.lower().rstrip(".")
    if bare in _LABELS or len(bare) < 2:
        return written
    near = [
        label for label in _LABELS if DamerauLevenshtein.distance(bare, label) == 1 and label not in taken
    ]
    best = min(near, key=lambda label: abs(len(label) - len(bare)), default="")
    return f"{best}." if best and len(best) < 3 else best or written


def leaves_alone(text: str) -> tuple[Place, ...]:
    """The leaves of a short note, which names no fond: `“Telegram ...,” l. 47`."""
    found = _LEAVES.search(text)
    if not found:
        return ()
    numbers = [int(number) for number in found.groups() if number]
    return (Place(first=min(numbers), last=max(numbers)),)


def _place(group: list[Unit]) -> Place:
    named = {unit.kind: re.sub(r"[\s\[\]]", "", unit.value).lower() for unit in group if unit.kind != "leaf"}
    leaves = [int(number) for unit in group if unit.kind == "leaf" for number in _DIGITS.findall(unit.value)]
    return Place(**named, first=min(leaves, default=0), last=max(leaves, default=0))
