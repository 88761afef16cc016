"""/people: who is named by a name; and for managers, which names are one person's in their server."""

from __future__ import annotations

from bot.answers.answer import Answer, Found, Missing, Refused, Unclear
from bot.answers.people import OTHERS, Profile, Ruled, candidates, chosen, profile
from bot.commands.declaration import Command, Kind, Option, Request
from bot.desk import Desk
from storage.chronology import Within
from storage.model import COMMON, own_library
from storage.persons.authority import RulingKind
from storage.persons.person import Matched, Person, letters


async def answer(desk: Desk, request: Request) -> Answer[Profile]:
    """Everything of the one who is meant; who may be meant, where that is not certain."""
    asked = request.text("name") or ""
    matches = await desk.archive.people.find(request.scope, asked, OTHERS + 1)
    match = chosen(matches)
    if match is None:
        offered = candidates(matches[:OTHERS])
        return Unclear(asked, (), offered, "person") if offered else Missing(asked, "person")
    # Of those who only sound so, the ones that are written much like it, too.
    others = candidates(other for other in matches if other is not match and other.score == 1.0)
    found = await desk.archive.people.appearances(request.scope, match.person)
    written, known = match.person.written, match.person.known
    within = Within(names=known, written=written)
    dated = (await desk.archive.chronology.mentions(request.scope, within)).dated if known else ()
    return Found(await desk.think(profile, asked, match, found, dated, others))


async def merge(desk: Desk, request: Request) -> Answer[Ruled]:
    """Rule that two names are one person's."""
    library = _ruled_library(request)
    if isinstance(library, Refused):
        return library
    one, other = request.text("name") or "", request.text("with") or ""
    persons = [await _person(desk, request, typed) for typed in (one, other)]
    first, second = persons
    if isinstance(first, Refused) or isinstance(second, Refused):
        return first if isinstance(first, Refused) else second  # type: ignore[return-value]  # one of them is
    if first is second:
        return Refused("names_one_already", {"one": one, "other": other})
    return await _ruled(desk, library, RulingKind.MERGE, _spelling(second, other), _spelling(first, one))


async def split(desk: Desk, request: Request) -> Answer[Ruled]:
    """Rule that a spelling is not this person's."""
    library = _ruled_library(request)
    if isinstance(library, Refused):
        return library
    name, spelling = request.text("name") or "", request.text("spelling") or ""
    person = await _person(desk, request, name)
    if isinstance(person, Refused):
        return person
    known = {letters(one.text) for one in person.spellings}
    if letters(spelling) not in known or len(known) < 2:
        return Refused("not_a_spelling", {"spelling": spelling, "name": person.name})
    return await _ruled(desk, library, RulingKind.SPLIT, _spelling(person, spelling), _spelling(person, name))


async def undo(desk: Desk, request: Request) -> Answer[Ruled]:
    """Take back the last ruling."""
    library = _ruled_library(request)
    if isinstance(library, Refused):
        return library
    ruling = await desk.archive.authority.undo(library)
    if ruling is None:
        return Refused("nothing_to_undo")
    return Found(Ruled(ruling.kind.value, ruling.one, ruling.other, undone=True))


async def _ruled(desk: Desk, library: str, kind: RulingKind, one: str, other: str) -> Answer[Ruled]:
    ruling = await desk.archive.authority.rule(library, kind, one, other)
    return Found(Ruled(ruling.kind.value, ruling.one, ruling.other))


def _ruled_library(request: Request) -> str | Refused:
    """Whose names are ruled on: the server's own; at the terminal the library named there, which is whoever hosts opis."""
    if request.place is not None:
        # Admins may show a command to anyone, and a request need not come from Discord's client.
        return (
            own_library(request.place.guild)
            if request.place.manager
            else Refused("managers_only", {"command": "people"})
        )
    if request.member is not None or request.channel is not None:
        return Refused("only_in_a_server")
    return request.scope[-1] if request.scope else COMMON


async def _person(desk: Desk, request: Request, typed: str) -> Person | Refused:
    """The one who is spelt so; a ruling is never made on a guess."""
    meant = await desk.archive.people.spelt(request.scope, typed)
    if len(meant) == 1:
        return meant[0]
    near = await desk.archive.people.find(request.scope, typed, 5)
    names = "; ".join(match.person.name for match in near if meant or match.how is not Matched.SPELT)
    return Refused("name_unclear" if near else "name_unknown", {"value": typed, "names": names})


def _spelling(person: Person, typed: str) -> str:
    """The spelling as the archive has it."""
    return next((one.text for one in person.spellings if letters(one.text) == letters(typed)), typed)


_NAME = Option("name", Kind.PERSON, required=True)

PEOPLE = (
    Command("people", answer, (_NAME,), lasting=True),
    Command(
        "people merge",
        merge,
        (_NAME, Option("with", Kind.PERSON, required=True)),
        private=True,
        managers=True,
    ),
    Command("people split", split, (_NAME, Option("spelling", required=True)), private=True, managers=True),
    Command("people undo", undo, private=True, managers=True),
)
