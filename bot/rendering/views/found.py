"""The document a pasted footnote cites: how sure that is, what agrees and what differs."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.footnotes import FoundCitation
from bot.rendering.view import Block, Line, Press, Presses, Run, Style, line
from bot.rendering.views.registry import laid_out
from bot.strings import Strings


@laid_out.register
def _(answer: FoundCitation, say: Strings) -> Iterator[Block]:
    card = answer.card
    yield line(say.say(f"confidence-{answer.confidence}"))
    date = card.record.date.text if card.record.date else say.say("undated")
    yield Line((Run(f"{date}  "), Run(card.record.title, Style.STRONG), Run(f"  {card.id}", Style.CODE)))
    for key, points in (("agrees", answer.agrees), ("differs", answer.differs)):
        if points:
            yield line(
                say.say(f"citation-{key}", points=say.listed(say.say(f"point-{p}") for p in points)),
                small=True,
            )
    shown = (
        Press(say.say("press-cite"), f"cite document:{card.id}"),
        Press(say.say("press-read"), f"read document:{card.id}"),
    )
    others = tuple(Press(other.title, f"read document:{other.document}") for other in answer.others[:3])
    yield Presses((*shown, *others))
