"""How a command is declared: once, for Discord and for the terminal.

A declaration names the command, its options, who may use it and what answers it. Its descriptions are messages
of the catalogue (`cmd-cite`, `cmd-cite.document`), so that Discord can show them in each member's language.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from bot.answers.answer import Answer, Refused
from storage.model import COMMON

if TYPE_CHECKING:
    from bot.desk import Desk

Value = str | int | bool


class Kind(StrEnum):
    """What an option takes. DOCUMENT, OWN_DOCUMENT (of the own library alone), PERSON and ZONE are texts with completion.

    CHANNEL, ROLE and SUBSCRIPTION (a standing order of this server) are numbers, and chosen from what there is. FILE
    is an attachment in Discord and a path at the terminal.
    """

    TEXT = "text"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    DATE = "date"
    DOCUMENT = "document"
    OWN_DOCUMENT = "own document"
    PERSON = "person"
    ZONE = "zone"
    CHANNEL = "channel"
    ROLE = "role"
    SUBSCRIPTION = "subscription"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a command. `choices` are the only values, as typed and as shown.

    `lot_without`: a number that is drawn by lot where it is not given, and that other option neither.
    """

    name: str
    kind: Kind = Kind.TEXT
    required: bool = False
    choices: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None
    terminal_only: bool = False
    lot_without: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where on Discord a question was asked, and whether the asker manages that server.

    `lacking`: the permissions that the bot misses in this channel, by Discord's names. `locale`: the language of what
    everybody there sees. `librarian`: whether the asker may add documents to the server's library.
    """

    guild: int
    channel: int
    member: int
    manager: bool
    lacking: tuple[str, ...] = ()
    locale: str = "en"
    librarian: bool = False


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that came with a question: its name, its size in bytes, and how to fetch it."""

    name: str
    size: int
    read: Callable[[], Awaitable[bytes | Refused]]


@dataclass(frozen=True, slots=True)
class Request:
    """A question as asked: checked options, the libraries its reader may see, the reader's date and language.

    `place` is None outside servers: at the terminal, in direct messages. `member` and `channel` are Discord's numbers,
    None at the terminal. `style` is the citation style the reader or the server prefers; `attached` a file that came along.
    """

    options: Mapping[str, Value] = field(default_factory=dict)
    scope: tuple[str, ...] = (COMMON,)
    today: date = date.min
    locale: str = "en"
    place: Place | None = None
    member: int | None = None
    channel: int | None = None
    style: str = "archive"
    attached: Attached | None = None

    @property
    def own_library(self) -> str | None:
        """The library that the asker's documents go to: the server's; at the terminal the one named. None in direct messages."""
        if self.place is None and self.member is not None:
            return None
        return self.scope[-1]

    def text(self, name: str) -> str | None:
        """The option's words, or None where it was not given."""
        value = self.options.get(name)
        return None if value is None else str(value)

    def number(self, name: str) -> int | None:
        """The option's whole number, or None where it was not given."""
        value = self.options.get(name)
        return None if value is None else int(value)

    def flag(self, name: str, *, default: bool) -> bool:
        """The option's yes or no."""
        return bool(self.options.get(name, default))


Handler = Callable[["Desk", Request], Awaitable[Answer[Any]]]


@dataclass(frozen=True, slots=True)
class Command:
    """A command. `private`: the answer is for the asker alone unless they say otherwise.

    A name of two words (`daily set`) is a subcommand. `managers`: only whoever manages the server may use it, and
    only there. `librarians`: only whoever may add documents to the server's library. `pressed`: it is reached by a
    button alone, and not listed. `personal`: the answer is about the asker or for managers, so that it is always private
    and nothing to share or report. `lasting`: the answer rests on the documents, the options and the day alone, whoever
    asks, so that it may be given again while the store is unchanged.
    """

    name: str
    answer: Handler
    options: tuple[Option, ...] = ()
    private: bool = False
    managers: bool = False
    pressed: bool = False
    personal: bool = False
    lasting: bool = False
    librarians: bool = False

    def option(self, name: str) -> Option | None:
        """The option of that name."""
        return next((o for o in self.options if o.name == name), None)
