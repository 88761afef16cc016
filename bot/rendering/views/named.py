"""A person by name: how they are spelt and on whose word, where they appear, with whom; and who else may be meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.answers.answer import NameCandidate
from bot.answers.people import Appearance, Equation, Matched, Profile, Ruled
from bot.rendering.view import Block, Heading, Line, Press, Presses, Quote, Rule, Run, Style, line, quote
from bot.rendering.views.dated import event_line
from bot.rendering.views.registry import address, laid_out
from bot.strings import Strings

_SHOWN = 40
"""Documents and events shown at most; the rest is for /search and /timeline."""


@laid_out.register
def _(answer: Profile, say: Strings) -> Iterator[Block]:
    yield Heading(answer.name)
    if answer.how is not Matched.SPELT:
        yield line(say.say("people-guessed", asked=answer.asked, spelling=answer.spelling))
    elif answer.spelling != answer.name:
        yield line(say.say("people-spelt", spelling=answer.spelling, name=answer.name), small=True)
    for told in answer.described:
        yield line(say.say("people-described", list=told.by), small=True)
        if told.text:
            yield quote(told.text)
        if told.ids:
            yield line(" · ".join(f"{name}: {number}" for name, number in told.ids), small=True)
    yield from _spellings(answer, say)
    if answer.others:
        yield Rule()
        yield _label(say.say("people-others"))
        yield from offered_names(answer.others, say)
    if answer.beside:
        yield Rule()
        yield _label(say.say("people-beside"))
        yield line(" · ".join(f"{one.name} ({one.documents})" for one in answer.beside))
    for key, documents, total in (
        ("people-sent", answer.sent, answer.sent_total),
        ("people-received", answer.received, answer.received_total),
        ("people-documents", answer.documents, answer.total),
    ):
        yield from _documents(key, documents, total, say)
    yield from _events(answer, say)


@laid_out.register
def _(answer: Ruled, say: Strings) -> Iterator[Block]:
    key = f"people-{'undone' if answer.undone else 'ruled'}-{answer.kind}"
    yield line(say.say(key, one=answer.one, other=answer.other))


def offered_names(names: Iterable[NameCandidate], say: Strings) -> list[Block]:
    """Those who may be meant, each with how the name fits, and buttons for the first five."""
    offered = list(names)
    blocks: list[Block] = []
    for one in offered:
        runs = [Run(one.name, Style.STRONG)]
        if one.spelling != one.name:
            runs.append(Run(f" ({one.spelling})"))
        blocks.append(Line((*runs, Run(f"  · {say.say(f'people-how-{one.how}')}"))))
        if one.description:
            blocks.append(quote(one.description))
    presses = tuple(Press(one.name, f"people name:{one.name}") for one in offered[:5])
    return [*blocks, Presses(presses)] if presses else blocks


def _spellings(answer: Profile, say: Strings) -> Iterator[Block]:
    if answer.spellings:
        yield _label(say.say("people-spellings"))
        yield line(" · ".join(f"{' '.join(one.text.split())} ({one.documents})" for one in answer.spellings))
    for equation in answer.equations:
        yield from _equation(equation, say)


def _equation(one: Equation, say: Strings) -> Iterator[Block]:
    """On whose word two spellings are one person's; a document's own words where it is a document's."""
    said = say.say(f"people-equated-{one.ground}", spelling=one.spelling, other=one.other, list=one.by or "")
    yield line(said, small=True)
    if one.evidence:
        yield Quote((Run(one.evidence.quote),))
        yield line(address(one.evidence.document, one.evidence.passage, say), small=True)


def _events(answer: Profile, say: Strings) -> Iterator[Block]:
    if not answer.events:
        return
    yield Rule()
    yield _label(say.say("people-events", total=answer.events_total))
    for event in answer.events[:_SHOWN]:
        yield event_line(event, say)
        yield quote(event.sentence)
        yield line(address(event.document, event.passage, say), small=True)
    if answer.events_total > _SHOWN:
        more = Press(say.say("people-all-events"), f"timeline person:{answer.name}")
        yield Presses((more,))


def _documents(key: str, documents: tuple[Appearance, ...], total: int, say: Strings) -> Iterator[Block]:
    if not documents:
        return
    yield Rule()
    yield _label(say.say(key, total=total))
    for one in documents[:_SHOWN]:
        date = one.date or say.say("undated")
        often = (Run(f"  × {one.times}"),) if one.times > 1 else ()
        yield Line(
            (Run(f"{date}  "), Run(one.title, Style.STRONG), Run(f"  {one.document}", Style.CODE), *often)
        )
    if total > _SHOWN:
        yield line(say.say("people-more", count=total - _SHOWN), small=True)


def _label(text: str) -> Line:
    return Line((Run(text, Style.STRONG),))
