"""/summary: what a document is and says, in its own sentences; or what several tell of a person, a search, a time."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.answer import Answer, Found, Missing, Refused
from bot.answers.citing import EXPORTS
from bot.answers.digest import Digest, digest
from bot.answers.references import find_links
from bot.answers.summarising import Length, Summary, summarise
from bot.commands.choosing import chosen_document, kin_of
from bot.commands.dates import bounds
from bot.commands.declaration import Command, Kind, Option, Request
from bot.desk import Desk
from storage.finding.query import Query
from storage.model import Document

DOCUMENTS = 12
"""How many documents are read together, the best of the search."""


async def answer(desk: Desk, request: Request) -> Answer[Summary | Digest]:
    """The summary of the document chosen, or of the documents that the other options find."""
    if not request.text("document"):
        return await _of_many(desk, request)
    found = await chosen_document(desk, request)
    if not isinstance(found, Found):
        return found
    links = await find_links(desk.archive, request.scope, found.value)
    made = await desk.think(
        summarise,
        found.value,
        words=request.number("words"),
        length=Length(request.text("length") or Length.MEDIUM),
        about=request.text("about"),
        abstract=request.flag("abstract", default=True),
        links=links,
    )
    return Found(replace(made, kin=await kin_of(desk, request, found.value)))


async def _of_many(desk: Desk, request: Request) -> Answer[Digest]:
    words, person = request.text("search"), request.text("person")
    since, until = request.text("from"), request.text("to")
    if not any((words, person, since, until)):
        return Refused("summary_of_nothing")
    limits = bounds(since, until)
    if isinstance(limits, Refused):
        return limits
    meant = await desk.archive.people.meant(request.scope, person or "")
    query = Query(text=words or "", person=meant.spellings, since=since, until=until, limit=DOCUMENTS)
    hits = await desk.archive.search.find(request.scope, query)
    held = [await desk.archive.documents.get(request.scope, hit.document) for hit in hits.hits]
    documents: list[Document] = [document for document in held if document is not None]
    if not documents:
        return Missing(words or person or "", "words")
    about = request.text("about") or words or person
    length = Length(request.text("length") or Length.LONG)
    style = "archive" if request.style in EXPORTS else request.style
    return Found(
        await desk.think(
            digest, documents, words=request.number("words"), length=length, about=about, style=style
        )
    )


SUMMARY = Command(
    "summary",
    answer,
    (
        Option("document", Kind.DOCUMENT),
        Option("length", choices=tuple(length.value for length in Length)),
        Option("words", Kind.INTEGER, least=1, most=2000),
        Option("about"),
        Option("search"),
        Option("person", Kind.PERSON),
        Option("from", Kind.DATE),
        Option("to", Kind.DATE),
        Option("abstract", Kind.BOOLEAN),
    ),
    lasting=True,
)
