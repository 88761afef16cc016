"""A page as discord.py's components: one container in one accent, buttons that carry their own state.

A button's custom id is the line it asks, so that it lives through a restart. A line too long for a custom id is
remembered in this process alone; pressed after a restart, such a button says so.
"""

from __future__ import annotations

import hashlib
import io
from collections import Counter, OrderedDict
from dataclasses import dataclass
from enum import StrEnum

import discord

from bot.rendering.limits import ALT_TEXT, BUTTON_LABEL, CUSTOM_ID, clip
from bot.rendering.pages import Page, Text
from bot.rendering.view import Attachment, Press, Presses, Rule, Way

ACCENT = discord.Colour(0x8C6A3F)
"""Archival box brown: the same on every answer, meaning nothing."""


class Deed(StrEnum):
    """What a button does with its line, by the first letter of its custom id.

    turn    show another page of the same answer in the same message
    anew    answer whoever pressed, privately
    share   answer for everybody in the channel
    report  ask what is wrong with the answer
    form    show a form for the line, and answer what is typed into it
    """

    TURN = "p"
    ANEW = "n"
    SHARE = "s"
    REPORT = "r"
    FORM = "f"


_DEEDS = {Way.ANEW: Deed.ANEW, Way.INSTEAD: Deed.TURN, Way.FORM: Deed.FORM}


@dataclass(frozen=True, slots=True)
class Foot:
    """A button below the whole answer: it does something with the answer itself."""

    label: str
    deed: Deed


class LongLines:
    """Lines too long for a custom id, by a short key; the oldest are forgotten first."""

    def __init__(self, most: int = 4096) -> None:
        self._lines: OrderedDict[str, str] = OrderedDict()
        self._most = most

    def key(self, line: str) -> str:
        """A short key under which `line` can be asked for again."""
        key = hashlib.blake2b(line.encode("utf-8", "surrogatepass"), digest_size=9).hexdigest()
        self._lines[key] = line
        self._lines.move_to_end(key)
        if len(self._lines) > self._most:
            self._lines.popitem(last=False)
        return key

    def line(self, key: str) -> str | None:
        """The line under `key`; None where it is no longer known."""
        return self._lines.get(key)


def custom_id(line: str, *, page: int, deed: Deed, long_lines: LongLines, before: int = 0) -> str:
    """The custom id of a button that does something with `line` at `page` (from 0).

    Discord refuses a message with one id twice: where `before` buttons of the message do the same, as many noughts
    before the page tell this one apart, and it is read as they are.
    """
    head = f"{deed}{'0' * before}{page}"
    whole = f"{head}:{line}"
    return whole if len(whole) <= CUSTOM_ID else f"{head}#{long_lines.key(line)}"


class AskButton(discord.ui.Button["discord.ui.LayoutView"]):
    """A button with a line in its custom id; `bot.client` answers presses by that id alone."""

    def __init__(self, label: str, custom: str, *, disabled: bool = False) -> None:
        style = discord.ButtonStyle.secondary
        super().__init__(label=clip(label, BUTTON_LABEL), custom_id=custom, style=style, disabled=disabled)


def read_custom_id(custom: str, long_lines: LongLines) -> tuple[Deed | None, int, str | None]:
    """Deed, page and line of a custom id; the line is None where it is no longer known."""
    deed = Deed(custom[:1]) if custom[:1] in set(Deed) else None
    for separator in (":", "#"):
        number, found, rest = custom[1:].partition(separator)
        if found and number.isdecimal():
            return deed, int(number), rest if separator == ":" else long_lines.line(rest)
    return deed, 0, None


def layout(
    pages: tuple[Page, ...],
    number: int,
    line: str,
    labels: tuple[str, str, str],
    long_lines: LongLines,
    foot: tuple[Foot, ...] = (),
) -> tuple[discord.ui.LayoutView, list[discord.File]]:
    """Page `number` (from 0) as a view and its files. `labels`: previous, next, and where one is; at most three `foot`s."""
    container: discord.ui.Container[discord.ui.LayoutView] = discord.ui.Container(accent_colour=ACCENT)
    files: list[discord.File] = []
    before: Counter[Press] = Counter()
    for item in pages[number].items:
        match item:
            case Text(markdown):
                container.add_item(discord.ui.TextDisplay(markdown))
            case Rule():
                container.add_item(discord.ui.Separator())
            case Presses(buttons):
                container.add_item(_row(buttons, long_lines, before))
            case Attachment():
                _attach(container, item, files)
    view = discord.ui.LayoutView(timeout=None)
    view.add_item(container)
    _add_foot(container, len(pages), number, line, labels, long_lines, foot)
    # A stopped view is not kept in discord.py's memory; its buttons are answered by their custom ids.
    view.stop()
    return view, files


def _row(
    buttons: tuple[Press, ...], long_lines: LongLines, before: Counter[Press]
) -> discord.ui.ActionRow[discord.ui.LayoutView]:
    row: discord.ui.ActionRow[discord.ui.LayoutView] = discord.ui.ActionRow()
    for press in buttons:
        deed = _DEEDS[press.way] if press.private else Deed.SHARE
        same = Press("", press.line, press.private, press.way)
        custom = custom_id(press.line, page=0, deed=deed, long_lines=long_lines, before=before[same])
        before[same] += 1
        row.add_item(AskButton(press.label, custom))
    return row


def _attach(
    container: discord.ui.Container[discord.ui.LayoutView], item: Attachment, files: list[discord.File]
) -> None:
    files.append(
        discord.File(io.BytesIO(item.data), item.name, description=clip(item.alt or item.name, ALT_TEXT))
    )
    if item.alt is None:
        container.add_item(discord.ui.File(f"attachment://{item.name}"))
        return
    gallery: discord.ui.MediaGallery[discord.ui.LayoutView] = discord.ui.MediaGallery()
    gallery.add_item(media=f"attachment://{item.name}", description=clip(item.alt, ALT_TEXT))
    container.add_item(gallery)


def _add_foot(
    container: discord.ui.Container[discord.ui.LayoutView],
    count: int,
    number: int,
    line: str,
    labels: tuple[str, str, str],
    long_lines: LongLines,
    foot: tuple[Foot, ...],
) -> None:
    """The buttons that turn pages, and those that do something with the whole answer, in one row."""
    previous, following, where = labels
    row: discord.ui.ActionRow[discord.ui.LayoutView] = discord.ui.ActionRow()
    turns = [(previous, number - 1)] * (number > 0) + [(following, number + 1)] * (number < count - 1)
    for label, page in turns:
        row.add_item(AskButton(label, custom_id(line, page=page, deed=Deed.TURN, long_lines=long_lines)))
    for one in foot:
        custom = custom_id(line, page=number, deed=one.deed, long_lines=long_lines)
        row.add_item(AskButton(one.label, custom))
    if count > 1:
        container.add_item(discord.ui.TextDisplay(f"-# {where}"))
    if row.children:
        container.add_item(row)
