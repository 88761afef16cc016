"""/check: a quotation held against its source, word by word."""

from __future__ import annotations

from bot.answers.answer import Answer, Found, Missing, Refused
from bot.answers.checking import Comparison, Verdict
from bot.answers.citing import cite
from bot.answers.quoted import Checked, around, best_comparison
from bot.commands.choosing import chosen_document
from bot.commands.declaration import Command, Kind, Option, Request
from bot.desk import Desk
from storage.model import Document, Span


async def answer(desk: Desk, request: Request) -> Answer[Checked]:
    """The verdict, and every difference; `absent` where the words have no place in the archive."""
    claimed = request.text("text") or ""
    if not any(character.isalnum() for character in claimed):
        return Refused("nothing_asked")
    windows = await _windows(desk, request, claimed)
    if not isinstance(windows, list):
        return windows
    best = await desk.think(best_comparison, claimed, windows)
    if best is None or best[1].verdict is Verdict.ABSENT:
        return Found(Checked(claimed=claimed, verdict=Verdict.ABSENT))
    return Found(_checked(claimed, *best))


async def _windows(
    desk: Desk, request: Request, claimed: str
) -> list[tuple[Document, Span]] | Answer[Checked]:
    """The stretches to compare with: the whole document where one was named, else where the words may stand."""
    if request.text("document"):
        found = await chosen_document(desk, request)
        if not isinstance(found, Found):
            return found
        if not found.value.passages:
            return Missing(found.value.record.title, "text")
        places = await desk.archive.quotations.locate(request.scope, claimed, found.value.id)
        near = [(found.value, around(found.value, place)) for place in places]
        return near or [(found.value, Span(found.value.passages[0].start, found.value.passages[-1].end))]
    located = await desk.archive.quotations.located(request.scope, claimed)
    return [(document, around(document, place)) for place, document in located]


def _checked(claimed: str, document: Document, comparison: Comparison) -> Checked:
    span = comparison.span
    passage = document.passage_at(span.start)
    return Checked(
        claimed=claimed,
        verdict=comparison.verdict,
        document=document.id,
        title=document.record.title,
        passage=passage.number if passage else None,
        start=span.start,
        end=span.end,
        source_text=span.of(document.source),
        citation=cite(document.record, document=document.id),
        differences=comparison.differences,
        typography=tuple(sorted(comparison.typography)),
    )


CHECK = Command(
    "check",
    answer,
    (Option("text", required=True), Option("document", Kind.DOCUMENT)),
    private=True,
    lasting=True,
)
