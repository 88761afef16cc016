"""A view cut into pages that Discord takes: within its limits, never in mid-word or mid-markup.

Pure: what comes out is text and button data; `bot.rendering.layout` turns a page into discord.py's components.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

import regex

from bot.escape import escape, fence, unclosing
from bot.rendering.limits import BUTTONS_IN_ROW, COMPONENTS, TEXT, length
from bot.rendering.view import (
    Attachment,
    Block,
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

ROOM = TEXT - 300
"""What a page's own text may take: the rest is kept for the line that says where one is."""
PARTS = COMPONENTS - 2 - 1 - BUTTONS_IN_ROW - 1
"""What a page's items may take, less the container, the page line and the row of page buttons."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text display's markdown, within the limits."""

    markdown: str


@dataclass(frozen=True, slots=True)
class Page:
    """One message's worth of a view."""

    items: tuple[Text | Rule | Attachment | Presses, ...]


def pages(view: View) -> tuple[Page, ...]:
    """Cut a view into pages, in order; at least one. Nothing is left out."""
    done: list[Page] = []
    items: list[Text | Rule | Attachment | Presses] = []
    room, parts = ROOM, PARTS
    for item in _joined(view.blocks):
        need_text = length(item.markdown) if isinstance(item, Text) else 0
        need_parts = 1 + (len(item.buttons) if isinstance(item, Presses) else 0)
        if items and (need_text > room or need_parts > parts):
            done.append(Page(tuple(items)))
            items, room, parts = [], ROOM, PARTS
        if isinstance(item, Rule) and not items:
            continue
        items.append(item)
        room, parts = room - need_text, parts - need_parts
    if items or not done:
        done.append(Page(tuple(items) or (Text("…"),)))
    return tuple(done)


def _joined(blocks: tuple[Block, ...]) -> Iterator[Text | Rule | Attachment | Presses]:
    """The blocks' markdown, neighbours joined into one text as far as the room allows: components are counted."""
    held: list[str] = []
    size = 0
    for block in blocks:
        if isinstance(block, Rule | Attachment | Presses):
            yield from _flush(held)
            yield block
            continue
        for piece in _markdown(block):
            need = length(piece)
            if held and size + 1 + need > ROOM // 2:
                yield from _flush(held)
            size = size + 1 + need if held else need
            held.append(piece)
    yield from _flush(held)


def _flush(held: list[str]) -> Iterator[Text]:
    if held:
        yield Text("\n".join(held))
        held.clear()


def _markdown(block: Heading | Line | Quote | Copyable | Marked | Facts) -> Iterator[str]:
    match block:
        case Heading(text):
            yield from ("### " + escape(piece) for piece in _split(" ".join(text.split("\n")), ROOM - 10))
        case Line(runs, small):
            yield from _styled(runs, "-# " if small else "", "")
        case Quote(runs):
            yield from _styled(runs, "> ", "> ")
        case Copyable(text):
            yield from (fence(piece) for piece in _split(text, ROOM - 10, plain=True))
        case Marked(markdown, plain, copyable):
            # Cutting marked text could part its markup; an overlong citation is shown plain alone.
            if length(markdown) <= ROOM:
                yield markdown
            if copyable or length(markdown) > ROOM:
                yield from (fence(piece) for piece in _split(plain, ROOM - 10, plain=True))
        case Facts(rows):
            for label, value in rows:
                yield from _styled((Run(label, Style.STRONG), Run(f" {value}")), "", "")


_MARKUP = {Style.PLAIN: "", Style.STRONG: "**", Style.EMPHASIS: "*", Style.CODE: ""}


_TOKENS: dict[Style, Callable[[str], str]] = {
    Style.MOMENT: lambda text: f"<t:{round(datetime.fromisoformat(text).timestamp())}:f>",
    Style.CHANNEL: lambda text: f"<#{int(text)}>",
    Style.ROLE: lambda text: f"<@&{int(text)}>",
    Style.MESSAGE: lambda text: text if text.startswith("https://discord.com/channels/") else escape(text),
}
"""What Discord writes out itself: these are ours, and never escaped."""


def _styled(runs: tuple[Run, ...], first: str, following: str) -> Iterator[str]:
    """Lines of markdown with a prefix; each piece is whole: what is opened in it is closed in it."""
    piece, size = [first], len(first)
    for run in runs:
        if run.style in _TOKENS:
            piece.append(_TOKENS[run.style](run.text))
            size += length(piece[-1])
            continue
        mark = _MARKUP[run.style]
        for part in _split(run.text, ROOM // 2):
            shown = escape(part).replace(
                "\n", f"{mark}\n{following}{mark}" if part.strip() else f"\n{following}"
            )
            shown = f"{mark}{shown}{mark}" if mark and part.strip() else shown
            if size + length(shown) > ROOM and len(piece) > 1:
                yield "".join(piece)
                piece, size = [first], len(first)
            piece.append(shown)
            size += length(shown)
    yield "".join(piece)


_WORDS = regex.compile(r"\s+|\S+")
_GRAPHEMES = regex.compile(r"\X")


def _split(text: str, most: int, *, plain: bool = False) -> Iterator[str]:
    """Pieces of `text` whose shown form is at most `most` long, parted at white space, within a word at graphemes.

    Shown is the escaped form, or where `plain` what stands in a code block.
    """
    shown = unclosing if plain else escape
    # Escaping puts at most one sign beside another, so that short texts, the common case, need not be escaped to be measured.
    if 2 * length(text) <= most or length(shown(text)) <= most:
        yield text
        return
    piece, size = "", 0
    for token in _tokens(text, most // 4):
        need = length(shown(token)) + 2
        if piece and size + need > most:
            yield piece
            piece, size = "", 0
        piece += token
        size += need
    if piece:
        yield piece


def _tokens(text: str, longest: int) -> Iterator[str]:
    for match in _WORDS.finditer(text):
        token = match[0]
        if len(token) <= longest:
            yield token
        else:
            yield from (g[:longest] for g in _GRAPHEMES.findall(token))
