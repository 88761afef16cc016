"""Reading pages, the list of documents, and what opis is."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.listing import About, Listing
from bot.answers.reading import ReadingPage
from bot.rendering.view import Block, Heading, Line, Press, Presses, Run, Style, line, quote, strong
from bot.rendering.views.kindred import kin_blocks
from bot.rendering.views.registry import laid_out
from bot.strings import Strings


@laid_out.register
def _(answer: ReadingPage, say: Strings) -> Iterator[Block]:
    yield Heading(say.say("read-heading", title=answer.title))
    first, last = answer.passages[0].number, answer.passages[-1].number
    where = say.say("read-where", first=first, last=last, total=answer.total)
    yield line(f"{answer.date or say.say('undated')} · {answer.document} · {where}", small=True)
    yield from kin_blocks(answer.kin, say)
    for passage in answer.passages:
        # The passage asked for stands out among those around it.
        asked = passage.number == answer.asked
        yield strong(f"➤ ¶{passage.number}") if asked else line(f"¶{passage.number}", small=True)
        yield quote(passage.text)
    turns = [
        Press(say.say(key), f"read document:{answer.document} page:{page}")
        for key, page in (("page-previous", answer.page - 1), ("page-next", answer.page + 1))
        if 1 <= page <= answer.pages
    ]
    yield Presses(
        (
            *turns,
            Press(say.say("press-cite"), f"cite document:{answer.document}"),
            Press(say.say("press-whole"), f"text document:{answer.document}"),
        )
    )


@laid_out.register
def _(answer: Listing, say: Strings) -> Iterator[Block]:
    yield Heading(say.say("own-heading" if answer.own else "documents-heading", total=answer.total))
    asked = "library list" if answer.own else "documents"
    for card in answer.documents:
        date = card.record.date.text if card.record.date else say.say("undated")
        yield Line((Run(f"{date}  "), Run(card.record.title, Style.STRONG), Run(f"  {card.id}", Style.CODE)))
    if answer.pages > 1:
        yield line(say.say("page-where", page=answer.page, pages=answer.pages), small=True)
        turns = [
            Press(say.say(key), f"{asked} page:{page}")
            for key, page in (("page-previous", answer.page - 1), ("page-next", answer.page + 1))
            if 1 <= page <= answer.pages
        ]
        yield Presses(tuple(turns))


@laid_out.register
def _(answer: About, say: Strings) -> Iterator[Block]:
    yield Heading(say.say("about-heading", version=answer.version))
    yield line(say.say("about-promise"))
    key = "about-holds" if answer.earliest else "about-holds-undated"
    yield line(
        say.say(
            key,
            documents=answer.documents,
            passages=answer.passages,
            earliest=answer.earliest or "",
            latest=answer.latest or "",
        )
    )
    if answer.latency is not None:
        yield line(say.say("about-latency", milliseconds=answer.latency), small=True)
