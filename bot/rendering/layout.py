"""A page as discord.py's components: one container in one accent, buttons that carry their own state.

A button's custom id is the line it asks, so that it lives through a restart. A line too long for a custom id is
remembered in this process alone; pressed after a restart, such a button says so.
"""

from __future__ import annotations

import hashlib
import io
from collections import OrderedDict

import discord

from bot.rendering.limits import ALT_TEXT, BUTTON_LABEL, CUSTOM_ID, clip
from bot.rendering.pages import Page, Text
from bot.rendering.view import Attachment, Press, Presses, Rule

ACCENT = discord.Colour(0x8C6A3F)
"""Archival box brown: the same on every answer, meaning nothing."""


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


def custom_id(line: str, *, page: int, fresh: bool, long_lines: LongLines) -> str:
    """The custom id that asks `line` at `page` (from 0). `fresh`: the answer is a new message, not this one turned over."""
    head = f"{'n' if fresh else 'p'}{page}"
    whole = f"{head}:{line}"
    return whole if len(whole) <= CUSTOM_ID else f"{head}#{long_lines.key(line)}"


class AskButton(discord.ui.Button["discord.ui.LayoutView"]):
    """A button with a line in its custom id; `bot.client` answers presses by that id alone."""

    def __init__(self, label: str, custom: str, *, disabled: bool = False) -> None:
        style = discord.ButtonStyle.secondary
        super().__init__(label=clip(label, BUTTON_LABEL), custom_id=custom, style=style, disabled=disabled)


def layout(
    pages: tuple[Page, ...], number: int, line: str, labels: tuple[str, str, str], long_lines: LongLines
) -> tuple[discord.ui.LayoutView, list[discord.File]]:
    """Page `number` (from 0) as a view and its files. `labels`: previous, next, and where one is."""
    container: discord.ui.Container[discord.ui.LayoutView] = discord.ui.Container(accent_colour=ACCENT)
    files: list[discord.File] = []
    for item in pages[number].items:
        match item:
            case Text(markdown):
                container.add_item(discord.ui.TextDisplay(markdown))
            case Rule():
                container.add_item(discord.ui.Separator())
            case Presses(buttons):
                container.add_item(_row(buttons, long_lines))
            case Attachment():
                _attach(container, item, files)
    view = discord.ui.LayoutView(timeout=None)
    view.add_item(container)
    if len(pages) > 1:
        _add_turning(container, len(pages), number, line, labels, long_lines)
    # A stopped view is not kept in discord.py's memory; its buttons are answered by their custom ids.
    view.stop()
    return view, files


def _row(buttons: tuple[Press, ...], long_lines: LongLines) -> discord.ui.ActionRow[discord.ui.LayoutView]:
    row: discord.ui.ActionRow[discord.ui.LayoutView] = discord.ui.ActionRow()
    for press in buttons:
        row.add_item(AskButton(press.label, custom_id(press.line, page=0, fresh=True, long_lines=long_lines)))
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


def _add_turning(
    container: discord.ui.Container[discord.ui.LayoutView],
    count: int,
    number: int,
    line: str,
    labels: tuple[str, str, str],
    long_lines: LongLines,
) -> None:
    previous, following, where = labels
    row: discord.ui.ActionRow[discord.ui.LayoutView] = discord.ui.ActionRow()
    before = custom_id(line, page=max(number - 1, 0), fresh=False, long_lines=long_lines)
    after = custom_id(line, page=min(number + 1, count - 1), fresh=False, long_lines=long_lines)
    if number > 0:
        row.add_item(AskButton(previous, before))
    if number < count - 1:
        row.add_item(AskButton(following, after))
    container.add_item(discord.ui.TextDisplay(f"-# {where}"))
    container.add_item(row)
