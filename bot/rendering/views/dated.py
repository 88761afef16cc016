"""Timelines and "on this date": every line with its words as written, its status, its passage."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.timeline import Event, Timeline
from bot.answers.today import Item, OnThisDate, Why
from bot.rendering.calendar_words import day_of_year
from bot.rendering.pictured import PicturedTimeline
from bot.rendering.view import Attachment, Block, Heading, Line, Press, Presses, Rule, Run, Style, line, quote
from bot.rendering.views.registry import address, laid_out
from bot.strings import Strings
from storage.model import Role, Status


@laid_out.register
def _(answer: PicturedTimeline, say: Strings) -> Iterator[Block]:
    if answer.picture:
        yield Attachment("timeline.png", answer.picture.data, answer.picture.alt)
    if answer.written:
        yield line(say.say("timeline-picture-written", path=answer.written))
    yield from laid_out(answer.timeline, say)
    if answer.export:
        yield Attachment(*answer.export)


@laid_out.register
def _(answer: Timeline, say: Strings) -> Iterator[Block]:
    if not answer.events:
        yield line(say.say("timeline-none"))
    else:
        yield Heading(say.say("timeline-heading", count=len(answer.events)))
    for event in answer.events:
        yield event_line(event, say)
        yield quote(event.sentence)
        yield line(address(event.document, event.passage, say), small=True)
    for conflict in answer.conflicts:
        stated = "; ".join(f"{e.text} ({_role(e.role, say)}: {e.edtf})" for e in conflict.statements)
        yield line(say.say("timeline-conflict", document=conflict.document, stated=stated))
    if answer.hidden:
        yield line(say.say("timeline-hidden", count=answer.hidden), small=True)


def event_line(event: Event, say: Strings) -> Line:
    """A dated event in one line: its value, its words, its status or role."""
    runs = [Run(event.edtf, Style.STRONG), Run(f"  {event.text}")]
    if event.qualifier and not _says_so(event.text, event.qualifier):
        runs.append(Run(" " + say.say("qualifier", qualifier=_qualified(event.qualifier, say))))
    said = _status(event.status, say) if event.role is Role.EVENT else _role(event.role, say)
    runs.append(Run(f"  · {said}"))
    return Line(tuple(runs))


def _qualified(qualifier: str, say: Strings) -> str:
    """What limits a date, in the reader's language: `by`, `by the end`, `beginning`."""
    limit, the, part = qualifier.partition(" the ")
    if the:
        return say.say("qualifier-limited", limit=_qualified(limit, say), part=_qualified(part, say))
    key = f"qualifier-{qualifier.replace(' ', '-')}"
    return say.say(key) if say.knows(key) else qualifier


def _says_so(words: str, qualifier: str) -> bool:
    """Whether the date's own words hold the qualifier: `the end of June`, `June and July`."""
    return set(qualifier.split()) <= set(words.casefold().split())


def _status(status: Status, say: Strings) -> str:
    return say.say(f"status-{status.value}")


def _role(role: Role, say: Strings) -> str:
    return say.say(f"role-{role.value}")


@laid_out.register
def _(answer: OnThisDate, say: Strings) -> Iterator[Block]:
    month, day = map(int, answer.date.removeprefix("--").split("-")[-2:])
    yield Heading(say.say("onthisdate-heading", date=day_of_year(month, day, say)))
    if answer.leap:
        yield line(say.say("onthisdate-leap"), small=True)
    for number, item in enumerate(answer.items):
        if number:
            yield Rule()
        yield from item_blocks(item, say)


def item_blocks(item: Item, say: Strings) -> Iterator[Block]:
    """One excerpt: why it stands on this day, the document, its words, where they stand."""
    yield Line((Run(item.edtf), Run("  "), Run(item.title, Style.STRONG)))
    yield line(why(item.why, say), small=True)
    yield quote(item.text)
    yield line(item.citation)
    yield line(address(item.document, item.passage, say), small=True)
    context = f"read document:{item.document} passage:{item.passage or 1}"
    yield Presses(
        (
            Press(say.say("press-context"), context),
            Press(say.say("press-cite"), f"cite document:{item.document}"),
        )
    )


def why(reason: Why, say: Strings) -> str:
    """Why a document is spoken of on a day, in words."""
    return say.say(f"why-{reason.value}")
