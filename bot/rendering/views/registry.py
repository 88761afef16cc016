"""Where the layouts of answers are found: by the type of the answer."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch

from bot.rendering.view import Block, Line, Run, Style
from bot.strings import Strings


@singledispatch
def laid_out(value: object, say: Strings) -> Iterator[Block]:
    """The blocks of an answer; raises TypeError for an answer nobody has laid out: a fault of ours."""
    raise TypeError(f"no layout for {type(value).__name__} in {say.locale}")


def address(document: str, passage: int | None, say: Strings) -> str:
    """Where words stand: the document's id and the passage's number."""
    return document if passage is None else say.say("passage-address", document=document, passage=passage)


def librarians(role: int | None, say: Strings) -> Line:
    """Who may add documents: those who manage the server, and the role it chose."""
    chosen = (Run(", "), Run(str(role), Style.ROLE)) if role else ()
    who = Run(say.say("librarians-managers"))
    return Line((Run(say.say("settings-librarians"), Style.STRONG), Run(" "), who, *chosen))


def field_names(fields: tuple[str, ...], say: Strings) -> str:
    """The names of a record's fields as readers say them."""
    return say.listed(say.say(f"field-{name}") for name in fields)


def field_label(name: str, say: Strings) -> str:
    """The name of a record's field as the label of a row."""
    label = say.say(f"field-{name}")
    return say.say("labelled", label=label[:1].upper() + label[1:])


def labelled(key: str, say: Strings) -> str:
    """A label with the colon its language sets after it."""
    return say.say("labelled", label=say.say(key))
