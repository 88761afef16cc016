"""What stands beside an answer about a document: the other texts of its original, and where fields come from that its page does not state."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.kin import Kin, Source
from bot.rendering.limits import clip
from bot.rendering.view import Block, Press, Presses, line
from bot.rendering.views.registry import field_names
from bot.strings import Strings

_FORMATS = {"ris": "RIS", "csl_json": "CSL-JSON", "biblatex": "BibLaTeX", "record_file": "JSON Lines"}
"""Formats of catalogues, by the names they have in every language."""
_SHOWN = 5
_TITLE = 200


def kin_blocks(kin: tuple[Kin, ...], say: Strings) -> Iterator[Block]:
    """A line for each other text of the original, and buttons that open them."""
    for one in kin[:_SHOWN]:
        facts = {
            "title": clip(one.title, _TITLE),
            "date": one.date or say.say("undated"),
            "document": one.document,
        }
        yield line(say.say("kin" if one.certain else "kin-perhaps", **facts), small=True)
        if one.translators:
            names = say.say("list-mark").join(one.translators)
            yield line(say.say("quote-translated", translator=names), small=True)
    if kin:
        presses = (Press(clip(one.document, _TITLE), f"read document:{one.document}") for one in kin[:_SHOWN])
        yield Presses(tuple(presses))


def origin_lines(origins: tuple[Source, ...], say: Strings) -> Iterator[Block]:
    """A line for each catalogue, or person, that states what the page does not."""
    for one in origins:
        told = field_names(one.fields, say)
        if one.source is None:
            yield line(say.say("origin-person", fields=told), small=True)
        else:
            by = _FORMATS.get(one.by, one.by)
            yield line(say.say("origin-catalogue", source=one.source, by=by, fields=told), small=True)
