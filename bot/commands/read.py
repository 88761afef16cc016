"""/read: a document, passage by passage."""

from __future__ import annotations

from bot.answers.answer import Answer, Found, Missing
from bot.answers.reading import ReadingPage, page_of, paged
from bot.commands.choosing import chosen_document, kin_of
from bot.commands.declaration import Command, Kind, Option, Request
from bot.desk import Desk


async def answer(desk: Desk, request: Request) -> Answer[ReadingPage]:
    """A page of the document; the one that holds the passage asked for, where one is."""
    found = await chosen_document(desk, request)
    if not isinstance(found, Found):
        return found
    document = found.value
    pages = paged(document.passages)
    passage = request.number("passage")
    number = page_of(pages, passage) if passage else request.number("page") or 1
    if number is None:
        return Missing(f"{document.id} ¶{passage}", "passage")
    if not pages:
        return Missing(document.record.title, "text")
    number = min(number, len(pages))
    date = document.record.date.text if document.record.date else None
    return Found(
        ReadingPage(
            document.id,
            document.record.title,
            date,
            pages[number - 1],
            number,
            len(pages),
            len(document.passages),
            passage or None,
            await kin_of(desk, request, document),
        )
    )


READ = Command(
    "read",
    answer,
    (
        Option("document", Kind.DOCUMENT, required=True),
        Option("passage", Kind.INTEGER, least=1),
        Option("page", Kind.INTEGER, least=1),
    ),
    private=True,
    lasting=True,
)
