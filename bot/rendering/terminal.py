"""A view at the terminal: the same blocks as in Discord, drawn with rich, complete without colour."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule as Line_
from rich.text import Text

from bot.rendering.view import (
    Attachment,
    Copyable,
    Facts,
    Heading,
    Line,
    Marked,
    Presses,
    Quote,
    Rule,
    Run,
    Style,
    View,
)

_STYLES = {
    Style.PLAIN: "",
    Style.STRONG: "bold",
    Style.EMPHASIS: "italic",
    Style.CODE: "cyan",
} | dict.fromkeys((Style.MOMENT, Style.CHANNEL, Style.ROLE, Style.MESSAGE), "")
# Control characters of a document must not steer the reader's terminal.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def draw(view: View, console: Console) -> None:
    """Print a view's blocks in order."""
    for block in view.blocks:
        if isinstance(block, Quote):
            console.print(Padding(_text(block.runs), (0, 0, 0, 2)))
        elif isinstance(block, Rule):
            console.print(Line_(style="dim"))
        else:
            for text in _lines(block):
                console.print(text, soft_wrap=True)


def _lines(block: Heading | Line | Copyable | Marked | Facts | Attachment | Presses) -> Iterator[Text]:
    match block:
        case Heading(text):
            yield _text((Run(text, Style.STRONG),))
        case Line(runs, small):
            yield _text(runs, "dim" if small else "")
        case Copyable(text) | Marked(_, text, _):
            yield _text((Run(text),))
        case Facts(rows):
            yield from (_text((Run(f"{label} ", Style.STRONG), Run(value))) for label, value in rows)
        case Attachment(_, data, None):
            yield _text((Run(data.decode("utf-8", "replace")),))
        case Attachment(name, _, alt):
            yield _text((Run(f"[{name}: {alt}]"),), "dim")
        case Presses(buttons):
            yield from (_text((Run(f"  /{press.line}"),), "dim") for press in buttons)


def _text(runs: tuple[Run, ...], style: str = "") -> Text:
    text = Text(style=style)
    for run in runs:
        text.append(_CONTROL.sub("\ufffd", run.text), _STYLES[run.style])
    return text
