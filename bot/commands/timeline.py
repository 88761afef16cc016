"""/timeline: what happened when, in a document or in all that fits, plans as plans, with a picture and files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from bot.answers.answer import Answer, Found, Missing, Refused
from bot.answers.timeline import Show, Timeline, timeline
from bot.commands.choosing import chosen_document
from bot.commands.dates import bounds
from bot.commands.declaration import Command, Kind, Option, Request
from bot.desk import Desk
from bot.rendering.pictured import EXPORTS, PicturedTimeline, file, picture, write_picture
from bot.strings import strings
from storage.chronology import Dated, Within, dated
from storage.finding.query import Query, wanted
from storage.model import Document

FROM_SEARCH = 100
"""How many documents of a search a timeline is made of."""


async def answer(desk: Desk, request: Request) -> Answer[PicturedTimeline]:
    """The timeline of a document, or of whatever the other options leave, with its picture."""
    found = await _timeline(desk, request)
    if not isinstance(found, Found):
        return found
    made, title = found.value
    if not made.events:
        return Found(PicturedTimeline(made, title))
    # A terminal shows no pictures: there one is drawn only to be written.
    drawn = await desk.draw(picture, made, title, request.locale) if request.channel is not None else None
    taken = await desk.think(file, made, title, request.text("export"), desk.now())
    shown = PicturedTimeline(made, title, drawn, export=taken)
    path = request.text("picture")
    if not path:
        return Found(shown)
    written = await desk.think(write_picture, made, title, strings(request.locale), Path(path))
    return written if isinstance(written, Refused) else Found(replace(shown, written=written))


async def _timeline(desk: Desk, request: Request) -> Answer[tuple[Timeline, str]]:
    """The events, and what they are the timeline of."""
    limits = bounds(request.text("from"), request.text("to"))
    if isinstance(limits, Refused):
        return limits
    first, last = limits
    show = Show(request.text("show") or Show.EVENTS)
    asked = [text for name in ("person", "place", "search", "from", "to") if (text := request.text(name))]
    say = strings(request.locale)
    if request.text("document"):
        found = await chosen_document(desk, request)
        if not isinstance(found, Found):
            return found
        inside = await _inside(desk, request, found.value)
        made = await desk.think(timeline, inside, show=show, first=first, last=last)
        return Found((made, say.listed([found.value.record.title, *asked])))
    within = await _within(desk, request)
    if within is None:
        return Missing(request.text("search") or "", "words")
    mentions = await desk.archive.chronology.mentions(request.scope, replace(within, first=first, last=last))
    made = await desk.think(timeline, mentions.dated, show=show, first=first, last=last)
    return Found((made, say.listed(asked) or say.say("timeline-all")))


async def _inside(desk: Desk, request: Request, document: Document) -> Iterable[Dated]:
    """The dates of a document, or those in its passages that name the person and the place and have the words looked for."""
    words = request.text("search") or ""
    if not (words or request.text("person") or request.text("place")):
        return dated(document)
    within = replace(await _named(desk, request), documents=(document.id,))
    found = await desk.archive.chronology.mentions(request.scope, within)
    asked = wanted(words)
    return [one for one in found.dated if asked.stand_in(one.context)]


async def _named(desk: Desk, request: Request) -> Within:
    """The passages that name the person and the place asked for."""
    meant = [
        await desk.archive.people.meant(request.scope, request.text(o) or "") for o in ("person", "place")
    ]
    names = tuple(name for one in meant for name in one.known or one.spellings)
    # Written forms of the one say nothing of the other.
    written = [one.written for one in meant if one.spellings]
    return Within(names=names, written=written[0] if len(written) == 1 else ())


async def _within(desk: Desk, request: Request) -> Within | None:
    """Where to look; None where a search was asked for and finds nothing."""
    within = await _named(desk, request)
    words = request.text("search")
    if not words:
        return within
    hits = await desk.archive.search.find(request.scope, Query(text=words, limit=FROM_SEARCH))
    documents = tuple(hit.document for hit in hits.hits)
    return replace(within, documents=documents) if documents else None


TIMELINE = Command(
    "timeline",
    answer,
    (
        Option("document", Kind.DOCUMENT),
        Option("person", Kind.PERSON),
        Option("place"),
        Option("search"),
        Option("from", Kind.DATE),
        Option("to", Kind.DATE),
        Option("show", choices=tuple(show.value for show in Show)),
        Option("export", choices=tuple(EXPORTS)),
        Option("picture", terminal_only=True),
    ),
    lasting=True,
)
