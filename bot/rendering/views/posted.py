"""The post of the day: why it stands there, the document's words, their citation; late posts say so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from bot.answers.edition import Edition, Kind, Post
from bot.answers.timeline import Event
from bot.answers.today import Item
from bot.rendering.calendar_words import long_date, month_name, spelt_out
from bot.rendering.view import Block, Heading, Line, Press, Presses, Rule, Run, Style, line, quote
from bot.rendering.views.dated import item_blocks
from bot.rendering.views.registry import address, laid_out
from bot.strings import Strings


@laid_out.register
def _(answer: Post, say: Strings) -> Iterator[Block]:
    if answer.role is not None:
        yield Line((Run(str(answer.role), Style.ROLE),))
    blocks = list(laid_out(answer.edition, say))
    about = Press(say.say("daily-press-about"), f"daily about posting:{answer.marker}")
    last = blocks[-1]
    if isinstance(last, Presses):
        blocks[-1] = Presses((*last.buttons, about))
    else:
        blocks.append(Presses((about,)))
    yield blocks[0]
    if answer.late:
        yield line(say.say("daily-late", late=duration(answer.late, say)), small=True)
    yield from blocks[1:]


@laid_out.register
def _(answer: Edition, say: Strings) -> Iterator[Block]:
    day = long_date(answer.day, say)
    match answer.kind:
        case Kind.EXCERPT if answer.item is not None:
            yield Heading(say.say("daily-heading", date=day))
            yield from _excerpt(answer, answer.item, say)
        case Kind.WEEK if not answer.lines:
            yield line(say.say("daily-week-nothing", date=day))
        case Kind.WEEK:
            yield Heading(say.say("daily-week", date=day))
            yield from _week(answer, say)
        case Kind.MONTH:
            yield Heading(say.say("daily-month", month=month_name(answer.day.month, say)))
            yield line(say.say("daily-month-only"), small=True)
            for event in answer.events:
                yield from _event(event, say)
        case _:
            yield line(say.say("daily-nothing", date=day))


def _excerpt(answer: Edition, item: Item, say: Strings) -> Iterator[Block]:
    if answer.leap:
        yield line(say.say("daily-leap"), small=True)
    if answer.jubilee:
        yield line(say.say("daily-jubilee", years=answer.jubilee))
    yield from item_blocks(item, say)


def _week(answer: Edition, say: Strings) -> Iterator[Block]:
    for number, entry in enumerate(answer.lines):
        if number:
            yield Rule()
        yield Line((Run(spelt_out(entry.item.edtf[:10], say), Style.STRONG), Run(f"  {entry.item.title}")))
        yield line(say.say(f"why-{entry.item.why.value}"), small=True)
        yield quote(entry.item.text)
        yield line(address(entry.item.document, entry.item.passage, say), small=True)


def _event(event: Event, say: Strings) -> Iterator[Block]:
    said = say.say(f"status-{event.status.value}")
    yield Line((Run(event.edtf, Style.STRONG), Run(f"  {event.text}  · {said}")))
    yield quote(event.sentence)
    yield line(address(event.document, event.passage, say), small=True)


def duration(span: timedelta, say: Strings) -> str:
    """A length of time in hours and minutes."""
    hours, minutes = divmod(round(span / timedelta(minutes=1)), 60)
    return say.say("daily-duration", hours=hours, minutes=minutes)
