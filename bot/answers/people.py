"""A person or place by name: every spelling and on whose word, documents, letters, dated events, who else appears."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.answers.answer import NameCandidate
from bot.answers.timeline import Event, timeline
from storage.chronology import Dated
from storage.persons.appearing import Appearance as Appearance
from storage.persons.appearing import Appearances, Beside, Evidence
from storage.persons.person import Ground, Match, Person, Spelling, letters
from storage.persons.person import Matched as Matched
from storage.persons.person_files import OWN

OTHERS = 10
"""Names offered at most where it is not certain who is meant."""

LISTED = 100
"""Documents, letters and events given at most; how many there are is said."""


@dataclass(frozen=True, slots=True)
class Equation:
    """Why two spellings are one person's.

    ground      `document`: its editor puts them side by side, see `evidence`; `list`: the list `by` has both; `own`: so does
                the list that comes with opis; `ruling`: a manager of this server has decided so
    """

    ground: str
    spelling: str
    other: str
    by: str | None = None
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Description:
    """What a list of persons says: its own words, its title, its numbers of other authority files."""

    text: str | None
    by: str
    ids: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything the archive has of one name.

    spelling    the spelling that fits what was asked, and `how` it does; a name found by its sound alone is a guess
    spellings   those that stand in documents, the most frequent first
    total, sent_total, received_total, events_total     how many there are; the lists stop at LISTED
    others      who else may be meant
    """

    asked: str
    name: str
    spelling: str
    how: Matched
    spellings: tuple[Spelling, ...]
    equations: tuple[Equation, ...]
    described: tuple[Description, ...]
    documents: tuple[Appearance, ...]
    total: int
    sent: tuple[Appearance, ...]
    sent_total: int
    received: tuple[Appearance, ...]
    received_total: int
    events: tuple[Event, ...]
    events_total: int
    beside: tuple[Beside, ...]
    others: tuple[NameCandidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Ruled:
    """What was decided of two names; `undone` where a decision was taken back."""

    kind: str
    one: str
    other: str
    undone: bool = False


def chosen(matches: tuple[Match, ...]) -> Match | None:
    """The one who is meant: who alone is spelt so, or the only one who may be meant at all. None where it is not certain."""
    spelt = [match for match in matches if match.how is Matched.SPELT]
    certain = spelt or list(matches)
    return certain[0] if len(certain) == 1 else None


def candidates(matches: Iterable[Match]) -> tuple[NameCandidate, ...]:
    """Who may be meant, as they are offered."""
    return tuple(
        NameCandidate(
            match.person.name,
            match.spelling,
            match.how.value,
            next((one.description for one in match.person.described if one.description), None),
        )
        for match in matches
    )


def profile(
    asked: str, match: Match, found: Appearances, dated: Iterable[Dated], others: tuple[NameCandidate, ...]
) -> Profile:
    """Put together what was found of a name."""
    person = match.person
    sent, received = (
        [one for one in found.documents if part in one.parts] for part in ("sender", "recipient")
    )
    events = timeline(dated).events
    return Profile(
        asked,
        person.name,
        match.spelling,
        match.how,
        tuple(spelling for spelling in person.spellings if spelling.times),
        tuple(_equations(match, found.evidence)),
        tuple(_described(person)),
        found.documents[:LISTED],
        len(found.documents),
        tuple(sent[:LISTED]),
        len(sent),
        tuple(received[:LISTED]),
        len(received),
        events[:LISTED],
        len(events),
        found.beside,
        others,
    )


def _equations(match: Match, evidence: Iterable[Evidence]) -> Iterator[Equation]:
    """Each pair of spellings with its ground; of a list's spellings those that documents write, and the one asked for."""
    shown = {(one.spelling, one.other): one for one in evidence}
    wanted = {letters(spelling.text) for spelling in match.person.spellings if spelling.times}
    wanted.add(letters(match.spelling))
    # Of spellings of the same letters, the one that was asked for, else the first.
    asked = sorted(match.person.equated, key=lambda one: one.spelling != match.spelling)
    for one in asked:
        if one.ground is Ground.LIST and letters(one.spelling) not in wanted:
            continue
        if one.ground is Ground.LIST:
            wanted.discard(letters(one.spelling))
        own = one.ground is Ground.LIST and one.by == OWN
        ground = "own" if own else one.ground.value
        by = None if own else one.by
        yield Equation(ground, one.spelling, one.other, by, shown.get((one.spelling, one.other)))


def _described(person: Person) -> Iterator[Description]:
    told = {(one.title, one.description): one for one in person.described}
    for one in told.values():
        if one.description or one.ids:
            yield Description(one.description, one.title, tuple(sorted(one.ids.items())))
