"""Which held document a reference means: one that its words leave no other beside, several, or none.

A number and a day together name a document; so does a number in an edition, or a letter's day with both correspondents:
of telegrams several go in a day, and few of them are held.
Whatever tells less leaves candidates, and a contradiction leaves nothing: it never guesses.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from bot.answers.references.own_number import Numbers, own_numbers
from bot.answers.references.parties import recipient_fits, same_party, sender_fits
from bot.answers.references.reference import Reference
from storage.named import Entry

_WIRE = re.compile(r"telegram|cable|cipher|wire|radiogram|savingram|teletype|tels?$", re.IGNORECASE)
_PAPERS = ("letter", "despatch", "dispatch", "memorand", "note", "airgram", "report", "minute", "instruction")
_SEVERAL = 5
"""Candidates that are named at most."""


@dataclass(frozen=True, slots=True)
class Link:
    """A reference and what is held of it: documents it surely means, else candidates, else neither."""

    reference: Reference
    held: tuple[Entry, ...] = ()
    candidates: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Holdings:
    """What was found for a document's references.

    of_day    the documents of each day that is named
    lately    documents of the weeks before it, for numbers without a day
    printed   documents of the volumes, by volume as the reference names it (None: the teller's own) and number
    """

    of_day: dict[str, tuple[Entry, ...]]
    lately: tuple[Entry, ...] = ()
    printed: dict[tuple[str | None, str], tuple[Entry, ...]] = field(default_factory=dict)


def resolve(reference: Reference, teller: Entry, holdings: Holdings) -> Link | None:
    """The link of a reference that stands in `teller`; None where the words name the teller itself."""
    if _own(reference, teller):
        return None
    if reference.entries and (link := _in_print(reference, teller, holdings)):
        return link if teller.document not in _ids(link.held) else None
    if reference.numbers:
        return _by_numbers(reference, teller, holdings)
    return _by_day(reference, teller, holdings) if reference.days else Link(reference)


def _in_print(reference: Reference, teller: Entry, holdings: Holdings) -> Link | None:
    """By where an edition prints it; what the words say besides (number, day, kind) picks one, and must not contradict."""
    found = [
        one for number in reference.entries for one in holdings.printed.get((reference.volume, number), ())
    ]
    told = bool(reference.days or reference.numbers)
    fitting = [one for one in found if _is_the_one(reference, one)] if told else found
    if told and len(fitting) > 1:
        fitting = _one_of(fitting, lambda one: any(map(_numbers(one).hold, reference.numbers))) or fitting
    if told and len(fitting) > 1:
        fitting = _one_of(fitting, lambda one: (one.kind or "\0").lower() in reference.text) or fitting
    if len(fitting) == 1 and (told or len(reference.entries) == 1):
        return Link(reference, held=tuple(fitting))
    others = [one for one in fitting or found if one.document != teller.document]
    return Link(reference, candidates=tuple(others[:_SEVERAL])) if others else None


def _one_of(entries: list[Entry], tells: Callable[[Entry], bool]) -> list[Entry]:
    """The only entry of which something is true; empty where it is true of none, or of several."""
    told = [one for one in entries if tells(one)]
    return told if len(told) == 1 else []


def _is_the_one(reference: Reference, one: Entry) -> bool:
    """Whether a document on the page named is of the day and has the number named, as far as it states either.

    Years do not count: an editor leaves them out.
    """
    if reference.days and one.edtf and _day(one)[5:] not in {day[5:] for day in reference.days}:
        return False
    numbers = _numbers(one)
    return not (reference.numbers and numbers) or any(map(numbers.hold, reference.numbers))


def _by_numbers(reference: Reference, teller: Entry, holdings: Holdings) -> Link:
    """By number and day; without a day, by the number, the correspondents and what was written lately."""
    if reference.days:
        pool: Iterable[Entry] = [one for day in reference.days for one in holdings.of_day.get(day, ())]
        fits = _not_against
    else:
        pool, fits = holdings.lately, _surely
    able = [
        one for one in _others(pool, teller) if _kind_fits(reference, one) and fits(reference, teller, one)
    ]
    return _each(
        reference, [[one for one in able if _numbers(one).hold(number)] for number in reference.numbers]
    )


def _by_day(reference: Reference, teller: Entry, holdings: Holdings) -> Link:
    """By day, kind and both correspondents; a mere "message" may be one that another carried."""
    pool = [one for day in reference.days for one in holdings.of_day.get(day, ())]
    able = [
        one for one in _others(pool, teller) if _kind_fits(reference, one) and _surely(reference, teller, one)
    ]
    if _sort(reference.kind) == "wire":
        return Link(reference, candidates=tuple(able[:_SEVERAL]))
    return _each(reference, [able])


def _each(reference: Reference, found: Sequence[list[Entry]]) -> Link:
    """The link, where what is found for each number is one document or none; else candidates."""
    unique = {one.document: one for several in found for one in several}
    if all(len(several) <= 1 for several in found):
        return Link(reference, held=tuple(unique.values()))
    return Link(reference, candidates=tuple(unique.values())[:_SEVERAL])


def _surely(reference: Reference, teller: Entry, one: Entry) -> bool:
    """Whether sender and recipient are both known to be the ones meant."""
    return bool(sender_fits(reference, teller, one)) and bool(
        recipient_fits(reference, teller, one) or _from_me_to_you(reference, teller, one)
    )


def _from_me_to_you(reference: Reference, teller: Entry, one: Entry) -> bool:
    """Whether "my letter" went to the one who is written to now."""
    if (reference.whose or "").lower() not in {"my", "our"} or reference.destination:
        return False
    return bool(same_party(teller.recipient, one.recipient))


def _not_against(reference: Reference, teller: Entry, one: Entry) -> bool:
    return (
        sender_fits(reference, teller, one) is not False
        and recipient_fits(reference, teller, one) is not False
    )


def _kind_fits(reference: Reference, one: Entry) -> bool:
    """Whether a telegram may be meant by a word for telegrams: no letter is one."""
    ours, theirs = _sort(reference.kind), _sort(one.kind)
    return ours is None or theirs is None or ours == theirs


def _sort(kind: str | None) -> str | None:
    if not kind:
        return None
    folded = kind.lower()
    paper = next((paper for paper in _PAPERS if paper in folded), None)
    return (
        "wire" if paper is None and _WIRE.search(folded) else {"dispatch": "despatch"}.get(paper or "", paper)
    )


def _own(reference: Reference, teller: Entry) -> bool:
    """Whether the words name the document they stand in, as a note does: `Received as telegram No. 344, February 22`."""
    same_day = not reference.days or _day(teller) in reference.days
    return (
        bool(reference.numbers)
        and same_day
        and not reference.entries
        and not reference.whose
        and any(map(_numbers(teller).hold, reference.numbers))
    )


def _others(pool: Iterable[Entry], teller: Entry) -> list[Entry]:
    return [one for one in pool if one.document != teller.document]


def _numbers(one: Entry) -> Numbers:
    return own_numbers(one.title, one.kind, one.opening)


def _day(one: Entry) -> str:
    return (one.edtf or "")[:10]


def _ids(entries: Iterable[Entry]) -> set[str]:
    return {one.document for one in entries}
