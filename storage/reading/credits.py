"""Who had a hand in a record: `Translated by`, `Obtained and translated for CWIHP by`, `Contributed by X and translated by Y`.

Names are given as written; where two people are named, two credits come out. It refuses to tell a person's part
from anything but the note's own verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from storage.model import Credit

_ROLES = {
    "translated": "translator",
    "translation": "translator",
    "obtained": "obtained",
    "retrieved": "obtained",
    "located": "obtained",
    "contributed": "contributor",
    "provided": "contributor",
    "donated": "contributor",
    "supplied": "contributor",
    "courtesy": "contributor",
    "permission": "contributor",
    "transcribed": "contributor",
    "edited": "contributor",
    "selected": "contributor",
    "annotated": "contributor",
}
_DEED = rf"(?:{'|'.join(_ROLES)})"
_DEEDS = rf"{_DEED}(?:(?:,?\s(?:and|&)\s|,\s){_DEED})*"
_CREDIT = re.compile(
    r"(?:^|(?<=[.;,:)\]]\s)|(?<=\sand\s)|(?<=\s[-–—]\s))"
    r"(?:(?:the\s)?(?:(?:english|original|russian)\s)?(?:copy|copies|text|documents?|scan|typescript)\s(?:was\s|were\s)?)?"
    r"(?:(?:(?:re)?(?:published|printed|produced|used)\s)?(?:with|by)\s(?:the\s)?(?:kind\s)?(?=permission\b))?"
    rf"(?P<deeds>{_DEEDS})"
    r"(?:\s(?:for|from|into|at|in|to)\s[^.;]{1,60}?)?"
    r"\s(?:by|of)\s"
    r"(?P<names>(?:[^.;]|(?<=\b[A-ZА-Я])\.(?=\s?[A-Z-])|(?<=\b[JSDM][rs])\.)+?)"
    rf"(?=(?<!\b[A-ZА-Я])\.(?:\s|$)|;|\.?$|,?\sand\s{_DEED}\b|,\s(?:and\s)?{_DEED}\b|,\s(?:and\s)?(?:on\sfile|with|see|in)\b)\.?",
    re.IGNORECASE,
)
_BETWEEN_NAMES = re.compile(r",?\s+(?:and|&)\s+|,\s+(?!(?:Jr|Sr|PhD)\b)")


def split_credits(note: str) -> tuple[tuple[str, ...], tuple[Credit, ...]]:
    """Part a note into the stretches that are no credit, in order, and the credits."""
    rest: list[str] = []
    named: list[Credit] = []
    last = 0
    for found in _CREDIT.finditer(note):
        rest.append(note[last : found.start()])
        named.extend(_credits(found["deeds"], found["names"]))
        last = found.end()
    rest.append(note[last:])
    return tuple(filter(None, (_bare(piece) for piece in rest))), tuple(dict.fromkeys(named))


def _credits(deeds: str, names: str) -> Iterator[Credit]:
    roles = dict.fromkeys(_ROLES[deed.lower()] for deed in re.findall(_DEED, deeds, re.IGNORECASE))
    for role in roles:
        for name in _BETWEEN_NAMES.split(names.strip()):
            yield Credit(role, name.strip())


def _bare(piece: str) -> str:
    """A stretch without the joints that tied it to a credit."""
    return re.sub(r"^(?:and\b|[\s.;,])+|[\s;,]*(?:\band)?\s*$", "", piece)
