"""What autocompletion offers while an option is being typed, for Discord and the terminal alike."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

from bot.commands.at_hand import LEAST, AtHand
from bot.commands.declaration import Command, Kind, Option
from bot.commands.line import separate
from bot.daily.zones import find
from bot.desk import Desk
from bot.rendering.limits import CHOICE_NAME, CHOICE_VALUE, CHOICES, clip
from storage.finding.titles import Heading
from storage.folding import fold


@dataclass(frozen=True, slots=True)
class Choice:
    """An offer: what is shown (1 to 100 characters) and what is sent (at most 100)."""

    name: str
    value: str


Offers = AtHand[tuple[Choice, ...]]
"""What was offered a moment ago: members type the same beginnings."""

_LASTING = frozenset({Kind.DOCUMENT, Kind.OWN_DOCUMENT, Kind.PERSON})


def offers_size(offers: tuple[Choice, ...]) -> int:
    """The bytes that offers are taken to need."""
    return LEAST + sum(2 * len(offer.name) + len(offer.value) for offer in offers)


async def offered(
    desk: Desk, offers: Offers, scope: tuple[str, ...], option: Option, typed: str
) -> tuple[Choice, ...]:
    """What `complete` gives, from hand where it was given a moment ago and still stands."""
    asked = (option.kind, scope, typed)
    found = offers.get(asked)
    if found is not None:
        return found
    version, began = offers.version(), time.monotonic()
    made = await complete(desk, scope, option, typed)
    if option.kind in _LASTING:
        offers.put(asked, made, version=version, seconds=time.monotonic() - began)
    return made


async def complete(desk: Desk, scope: tuple[str, ...], option: Option, typed: str) -> tuple[Choice, ...]:
    """At most 25 offers for `option`; empty where the option is free text."""
    if option.choices:
        return tuple(Choice(c, c) for c in option.choices if typed.lower() in c)[:CHOICES]
    if option.kind is Kind.ZONE:
        # Not among the thinkers: whoever types must not wait for somebody's long question.
        places = await asyncio.to_thread(find, typed, CHOICES)
        return tuple(Choice(clip(p.label(desk.daily.clock()), CHOICE_NAME), p.zone) for p in places)
    if option.kind is Kind.SUBSCRIPTION:
        return await _orders(desk, scope, typed)
    if option.kind is Kind.PERSON:
        return await _persons(desk, scope, typed)
    if option.kind not in {Kind.DOCUMENT, Kind.OWN_DOCUMENT}:
        return ()
    seen = scope if option.kind is Kind.DOCUMENT else scope[-1:]
    headings = await _documents(desk, seen, typed)
    # An id longer than a value may be could not be sent back; such a document is still found by its words.
    return tuple(Choice(label(one), one.id) for one in headings if len(one.id) <= CHOICE_VALUE)


async def _documents(desk: Desk, scope: tuple[str, ...], typed: str) -> tuple[Heading, ...]:
    """What is typed may mean these; with nothing typed, what the asker's server was given most, then the newest."""
    titles, guild = desk.archive.titles, _guild(scope)
    likely = await titles.complete(scope, typed, limit=CHOICES)
    if typed.strip() or guild is None:
        return likely
    given = await titles.headings(scope, await desk.archive.answered.most_given(guild, CHOICES))
    return tuple(dict.fromkeys((*given, *likely)))[:CHOICES]


def _guild(scope: tuple[str, ...]) -> int | None:
    """The number of the server that the libraries are seen from; None outside servers."""
    return next((int(name.removeprefix("guild:")) for name in scope if name.startswith("guild:")), None)


async def _persons(desk: Desk, scope: tuple[str, ...], typed: str) -> tuple[Choice, ...]:
    """Names that may be meant, each once, with the spelling that fits; those of most documents where nothing is typed."""
    if not typed.strip():
        often = await desk.archive.people.often(scope, CHOICES)
        return tuple(Choice(clip(p.name, CHOICE_NAME), clip(p.name, CHOICE_VALUE)) for p in often)
    offers: dict[str, Choice] = {}
    for match in await desk.archive.people.find(scope, typed, CHOICES):
        name, spelling = match.person.name, match.spelling
        shown = name if fold(name) == fold(spelling) else f"{name} · {spelling}"
        offers.setdefault(name, Choice(clip(shown, CHOICE_NAME), clip(name, CHOICE_VALUE)))
    return tuple(offers.values())


async def _orders(desk: Desk, scope: tuple[str, ...], typed: str) -> tuple[Choice, ...]:
    """The standing orders of the asker's server."""
    guild = _guild(scope)
    orders = await desk.daily.subscriptions.of_guild(guild) if guild is not None else ()
    named = ((str(o.id), f"#{o.id} · {o.clock:%H:%M} {o.zone}") for o in orders)
    return tuple(Choice(shown, number) for number, shown in named if typed.strip("# ") in shown)[:CHOICES]


def label(document: Heading) -> str:
    """A document in one line: the date first, because titles repeat."""
    dated = f"{document.date} · {document.title}" if document.date else document.title
    return clip(dated, CHOICE_NAME) or document.id


async def complete_line(
    desk: Desk, scope: tuple[str, ...], line: str, commands: tuple[Command, ...]
) -> tuple[Choice, ...]:
    """Offers at the end of a terminal line: command names first, then the last option's values."""
    said = line.removeprefix("/")
    if not any(said.startswith(c.name + " ") for c in commands):
        names = (c.name for c in commands if not c.pressed and c.name.startswith(said.strip()))
        return tuple(Choice(f"/{name}", f"/{name}") for name in names)[:CHOICES]
    split = separate(line, commands)
    if not isinstance(split, tuple) or not split[0].options:
        return ()
    command, texts = split
    name = next(reversed(texts), command.options[0].name) if texts else command.options[0].name
    option = command.option(name)
    return await complete(desk, scope, option, texts.get(name, "")) if option else ()
