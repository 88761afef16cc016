"""Whether two descriptions are of one correspondent: `the Embassy in China`, `The Ambassador in China (Stuart)`, `Nanking’s`.

Offices tell nobody apart; the names of persons and places do. Where neither has any, nothing is known: None.
"""

from __future__ import annotations

import re

from bot.answers.references.reference import Reference
from storage.folding import fold, words
from storage.named import Entry
from storage.reading.naming import OFFICES

_STATE = re.compile(r"\b(?:secretary of state|department of state|state department)\b")
_PLACELESS = frozenset(
    "the of in at to from for and acting under deputy temporary by on his her mr mrs dr sir cde comrade general".split()
)
_MISSION = re.compile(r"\b(?:ambassador|embassy|charge|minister|legation|high commission)")
_CONSULATE = re.compile(r"\bconsul")
_OWNERS = (
    (re.compile(r"^(?:re)?(?:cir|depcir|dep|dept)|^department|^dept"), _STATE),
    (re.compile(r"^(?:re)?(?:emb|leg)|^legation"), _MISSION),
    (re.compile(r"^(?:re)?con|^consulate"), _CONSULATE),
)
_POSSESSIVE = re.compile(r"['’]?s$")
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)


def same_party(one: str | None, other: str | None) -> bool | None:
    """Whether two descriptions can be of one correspondent; None where they do not tell."""
    ours, theirs = _telling(one), _telling(other)
    return bool(ours & theirs) if ours and theirs else None


def sender_fits(reference: Reference, teller: Entry, entry: Entry) -> bool | None:
    """Whether the entry's sender is the one that the words of `teller` mean; None where they do not tell."""
    return _all_of(
        _whose(reference, teller, entry),
        None if reference.origin is None else _from(reference.origin, entry),
    )


def recipient_fits(reference: Reference, teller: Entry, entry: Entry) -> bool | None:
    """Whether the entry's recipient is the one that the words mean; a letter of "yours" went to its teller."""
    whose = (reference.whose or "").lower()
    named = None
    if whose in {"your", "ur"}:
        named = same_party(teller.sender, entry.recipient)
    if reference.destination is None:
        return named
    gone = same_party(reference.destination, entry.recipient)
    if gone is False and entry.place and not _alike(reference.destination, entry.place):
        gone = None  # a telegram to New Delhi went to the Embassy in India
    return _all_of(named, gone)


def _whose(reference: Reference, teller: Entry, entry: Entry) -> bool | None:
    kind = fold(reference.kind or "").removeprefix("re")
    whose = _POSSESSIVE.sub("", _ARTICLE.sub("", reference.whose or "")).lower()
    if whose in {"your", "ur"} or kind.startswith("ur"):
        return same_party(teller.recipient, entry.sender)
    if whose in {"my", "our"} or kind.startswith(("my", "our")):
        return same_party(teller.sender, entry.sender)
    owner = fold(whose) or (kind if kind.endswith(("tel", "tels", "desp")) else "")
    for written, held in _OWNERS:
        if owner and written.search(owner):
            return None if entry.sender is None else held.search(fold(entry.sender)) is not None
    if (
        reference.whose
        and reference.whose[0].isupper()
        and not reference.whose.lower().startswith(("the ", "his"))
    ):
        return _from(_POSSESSIVE.sub("", reference.whose), entry)
    return None


def _from(origin: str, entry: Entry) -> bool | None:
    """Whether an entry came from a person, an office or a place: a place is no party of its own."""
    if entry.place and _alike(origin, entry.place):
        return True
    same = same_party(origin, entry.sender)
    return None if same is False and entry.place is None and " " not in origin else same


def _alike(place: str, other: str) -> bool:
    return bool(set(words(place)) & set(words(other)) - _PLACELESS)


def _telling(party: str | None) -> frozenset[str]:
    """The words that tell a party from others; the State Department is one party under any of its secretaries."""
    folded = fold(party or "")
    found = {word for word in folded.split() if word not in OFFICES and word not in _PLACELESS}
    if _STATE.search(folded):
        found = {word for word in found if word != "state"} | {"department of state"}
    return frozenset(found)


def _all_of(*told: bool | None) -> bool | None:
    known = [one for one in told if one is not None]
    return all(known) if known else None
