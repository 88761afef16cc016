"""A bibliography: its entries, numbered where they are notes, and the file for reference managers."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.bibliography import NOTES, Bibliography
from bot.escape import escape
from bot.rendering.view import Attachment, Block, Heading, Marked, line
from bot.rendering.views.registry import laid_out
from bot.strings import Strings


@laid_out.register
def _(answer: Bibliography, say: Strings) -> Iterator[Block]:
    style = say.say(f"choice-{answer.style}")
    yield Heading(say.say("bibliography-heading", count=len(answer.entries), style=style))
    yield Attachment("bibliography.ris", answer.ris.encode())
    for number, entry in enumerate(answer.entries, 1):
        if answer.order == NOTES:
            yield Marked(f"{number}\\. {entry.markdown}", f"{number}. {entry.text}", copyable=False)
        else:
            yield Marked(escape(entry.bibliography), entry.bibliography, copyable=False)
    if answer.gone:
        yield line(say.say("bibliography-gone", count=answer.gone), small=True)
