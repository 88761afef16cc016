"""Answers to what is asked of a message: the source of its words, and citations of the documents it names."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.mentioned import Mentioned
from bot.answers.sources import Reply, Sources
from bot.rendering.view import Block, Heading, Line, Marked, Press, Presses, Rule, Run, Style, line
from bot.rendering.views.quoted import quotation_blocks
from bot.rendering.views.registry import field_names, laid_out
from bot.strings import Strings


@laid_out.register
def _(answer: Sources, say: Strings) -> Iterator[Block]:
    yield Heading(say.say("source-heading", count=len(answer.quotations)))
    for number, result in enumerate(answer.quotations):
        if number:
            yield Rule()
        asked = f"reply document:{result.document} start:{result.start} end:{result.end}"
        asked += f" message:{answer.message}" if answer.message else ""
        yield from quotation_blocks(result, say, Press(say.say("press-reply"), asked, private=False))


@laid_out.register
def _(answer: Reply, say: Strings) -> Iterator[Block]:
    if answer.address:
        yield Line((Run(say.say("reply-to") + " "), Run(answer.address, Style.MESSAGE)), small=True)
    yield from quotation_blocks(answer.quotation, say)


@laid_out.register
def _(answer: Mentioned, say: Strings) -> Iterator[Block]:
    yield Heading(say.say("mentioned-heading", count=len(answer.citations)))
    for number, citation in enumerate(answer.citations):
        if number:
            yield Rule()
        yield Marked(citation.markdown, citation.text)
        if citation.missing:
            yield line(say.say("citation-missing", fields=field_names(citation.missing, say)), small=True)
        yield Presses((Press(say.say("press-read"), f"read document:{citation.document}"),))
