"""Documents of two servers, and questions to them, drawn by chance.

The questions come from the commands as they are declared: a new command or option is asked from its first day, those that a
button alone asks with them. The words of either server stand in no document of the other's; half of them are words of the
other's with a slip of the hand.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from bot.commands import COMMANDS
from bot.commands.declaration import Command, Kind, Option

HERE, THERE = 11, 22
THINGS = "barley timber railway harvest treaty border seminar plenum cement weapons".split()
MONTHS = {"04": "April", "05": "May", "06": "June"}
SAME = "31415"
"""An id under which each server holds a document of its own."""

_ENDINGS = "ov enko adze ong mane bas wale stein".split()
_SPECIAL = {
    "time": ("08:00", "7:30", "25:00"),
    "zone": ("Europe/Berlin", "Seoul", "UTC"),
    "days": ("Monday", "weekdays", "daily"),
    "dates": ("dated", "event", "sent, event"),
    "posting": tuple(f"d{number}-2026-05-30" for number in (1, 2, 3, 4)),
    "language": ("English", "Russian", "ru"),
    "kind": ("Telegram", "Letter", "Memorandum"),
}


@dataclass(frozen=True)
class Holding:
    """What a server's own documents are made of, and the documents, as lines of a record file."""

    persons: tuple[str, ...]
    places: tuple[str, ...]
    records: tuple[dict[str, str | list[str]], ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The words that stand in this server's documents alone."""
        return (*self.persons, *self.places)


@dataclass(frozen=True)
class Question:
    """What a member of a server asks, or, where `typing`, has typed into the last option so far."""

    guild: int
    command: Command
    options: tuple[tuple[Option, str], ...]
    typing: bool = False

    @property
    def ranked(self) -> bool:
        """Whether documents are put in an order by how rare the words are, over all that is in the store."""
        return self.command.name == "search" or any(option.name == "search" for option, _ in self.options)

    @property
    def line(self) -> str:
        """The question as a line."""
        typed = (f'{option.name}:"{value.replace(chr(34), "")}"' for option, value in self.options)
        return " ".join([f"/{self.command.name}", *typed])


def holdings(chance: Random) -> tuple[Holding, Holding, Holding]:
    """What everybody sees, what HERE added, and what THERE added: one document of theirs is everybody's, too."""
    taken: set[str] = set()
    common = _holding(chance, _words(chance, taken, ()), "c")
    here = _words(chance, taken, ())
    there = _words(chance, taken, here)
    own = (_holding(chance, words, prefix) for words, prefix in ((here, "h"), (there, "t")))
    first, second = (replace(one, records=(*one.records, common.records[0])) for one in own)
    return common, first, second


def _words(chance: Random, taken: set[str], like: tuple[str, ...]) -> tuple[str, ...]:
    made = [slipped(chance, word) for word in like[::2]]
    while len(made) < 10:
        syllables = (
            chance.choice("bdfgkmprtvz") + chance.choice("aeiou") for _ in range(chance.choice([2, 3]))
        )
        made.append("".join(syllables).capitalize() + "q" + chance.choice(_ENDINGS))
    new = tuple(word for word in dict.fromkeys(made) if word.lower() not in taken)
    taken.update(word.lower() for word in new)
    return new


def _holding(chance: Random, words: tuple[str, ...], prefix: str) -> Holding:
    persons, places = words[: len(words) // 2], words[len(words) // 2 :]
    numbers = [SAME if prefix != "c" else "c0", *(f"{prefix}{n}" for n in range(1, chance.choice([3, 6, 9])))]
    return Holding(persons, places, tuple(_record(chance, persons, places, number) for number in numbers))


def slipped(chance: Random, word: str) -> str:
    """The word with one letter changed, left out or doubled."""
    at = chance.randrange(1, len(word))
    return word[:at] + chance.choice([chance.choice("aeioust"), "", 2 * word[at]]) + word[at + 1 :]


def _record(
    chance: Random, persons: tuple[str, ...], places: tuple[str, ...], number: str
) -> dict[str, str | list[str]]:
    """A document with its server's words in every field; its original may lie in a file of which others have papers."""
    thing, place = chance.choice(THINGS), chance.choice(places)
    one, other = chance.sample(persons, 2)
    on, month, year = _day(chance)
    stated: dict[str, str | list[str]] = {
        "summary": f"{one} complains of the {thing} in {place}.",
        "shelfmark": f"{chance.choice(['APRF', place])}, fond 45, opis 1, delo {chance.choice('123')}, listy {chance.choice('1234')}",
        "url": f"https://example.org/{place.lower()}/{number}",
        "repository": f"{place} Archive",
        "original_language": chance.choice(["English", "Russian"]),
        "place": place,
        "sender": one,
        "recipient": other,
        "people": [one, other],
        "kind": chance.choice(_SPECIAL["kind"]),
    }
    titles = (f"Telegram from {one} to {other}", f"Letter on the {thing}", f"{one} on the {thing} of {place}")
    return {
        "id": number,
        "title": chance.choice(titles),
        "text": "\n\n".join(_sentence(chance, persons, places) for _ in range(chance.choice([2, 4, 6]))),
        "date": f"{year}-{month}-{on:02d}",
        **{name: value for name, value in stated.items() if chance.random() < 0.7},
    }


def _day(chance: Random) -> tuple[int, str, int]:
    return chance.choice([1, 2, 28, 29, 30]), chance.choice(list(MONTHS)), chance.choice(range(1950, 1956))


def _date(chance: Random) -> str:
    on, month, year = _day(chance)
    return f"{on} {MONTHS[month]} {year}"


def _sentence(chance: Random, persons: tuple[str, ...], places: tuple[str, ...]) -> str:
    one, other = chance.sample(persons, 2)
    on, thing, place = _date(chance), chance.choice(THINGS), chance.choice(places)
    return chance.choice(
        (
            f"{one} wrote on {on} that the {thing} had been lost in {place}.",
            f"Comrade {one} met {other} in {place} on {on}.",
            f"{other} answered that the {thing} of {place} would be delivered by {on}.",
            f"In my telegram of {on} I told you what {one} thinks of the {thing}.",
            f'{one} said: "The {thing} must not be mentioned to {other}."',
            f"The {thing} was discussed again; in May {on[-4:]} the {chance.choice(THINGS)} had been counted.",
        )
    )


def as_file(holding: Holding) -> bytes:
    """The documents of a server as the file that brings them."""
    return "\n".join(json.dumps(one) for one in holding.records).encode()


def a_page(chance: Random, holding: Holding) -> bytes:
    """One more letter of a server's, as somebody would attach it."""
    paragraphs = [_sentence(chance, holding.persons, holding.places) for _ in range(3)]
    return "\n\n".join([_date(chance), "Letter from {} to {}".format(*holding.persons), *paragraphs]).encode()


def questions(chance: Random, held: tuple[Holding, ...], count: int) -> Iterator[Question]:
    """Questions of either server, about what stands in its own documents, in everybody's, and in the other's.

    Before them, either server orders a daily post and offers a file.
    """
    commands = {command.name: command for command in COMMANDS}
    order, offer = commands["daily set"], commands["library add"]
    wished = [
        (option, _SPECIAL[option.name][0]) for option in order.options if option.name in {"time", "zone"}
    ]
    for guild in (HERE, THERE):
        yield Question(guild, order, tuple(wished))
        yield Question(guild, offer, ())
    for _ in range(count - 4):
        command = chance.choice(COMMANDS)
        options = [o for o in command.options if o.kind is not Kind.FILE and o.name != "picture"]
        typing = bool(options) and chance.random() < 0.2
        asked = (
            [chance.choice(options)]
            if typing
            else [o for o in options if o.required or chance.random() < 0.25]
        )
        filled = tuple((option, _value(chance, option, held)) for option in asked)
        yield Question(chance.choice((HERE, THERE)), command, filled, typing)


def _value(chance: Random, option: Option, held: tuple[Holding, ...]) -> str:
    """Something that may be typed for an option."""
    if option.choices:
        return chance.choice(option.choices)
    if option.kind is Kind.BOOLEAN:
        return chance.choice(("true", "false"))
    if option.kind is Kind.DATE:
        return chance.choice((_date(chance), "1953", "05-30", "30 May", "06-02", "1951..1954"))
    if option.kind in {Kind.CHANNEL, Kind.ROLE}:
        return chance.choice(("110", "220", "1001", "1002"))
    if option.kind in {Kind.INTEGER, Kind.SUBSCRIPTION}:
        least, most = option.least or 1, option.most or 5
        return str(chance.choice((least, min(most, least + 1), min(most, least + 3), min(most, 1954))))
    usual = _SPECIAL.get(option.name)
    return (
        chance.choice(usual)
        if usual and chance.random() < 0.8
        else _typed(chance, option, chance.choice(held))
    )


def _typed(chance: Random, option: Option, holding: Holding) -> str:
    """Words of some document: its number, its title, a name, a stretch of its text; now and then with slips."""
    record = chance.choice(holding.records)
    text = str(record["text"]).split()
    start = chance.randrange(len(text))
    person, other = chance.sample(holding.persons, 2)
    place, thing = chance.choice(holding.places), chance.choice(THINGS)
    named = str(record["id"]), str(record["title"]), f"https://example.org/x/{record['id']}", _date(chance)
    named = (*named, str(record.get("shelfmark", thing)))
    remembered = " ".join(text[start : start + chance.choice((1, 2, 4, 8, 14))])
    words = (
        remembered,
        remembered,
        f"{person} {thing}",
        f"{thing} {chance.choice(THINGS)}",
        f"{thing} -{place}",
        place,
    )
    cited = (
        f"{record['title']}, {_date(chance)}. {record.get('shelfmark', '')}",
        f"see {record['id']} of {_date(chance)}",
    )
    typed = chance.choice(
        {
            Kind.DOCUMENT: (*named, *named, person),
            Kind.OWN_DOCUMENT: named,
            Kind.PERSON: (person, person, person[:4], f"{person} {other}"),
        }.get(option.kind, (*named, *words, *words, *cited, person, ""))
    )
    return slipped(chance, typed) if len(typed) > 1 and chance.random() < 0.2 else typed or " "
