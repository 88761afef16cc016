"""/library: a server's own documents, added by those who may, shown before they are stored, listed, removed.

At the terminal the library is the one named with --library, and a file is a path.
"""

from __future__ import annotations

import asyncio
from pathlib import Path, PurePath

from bot.answers.answer import Answer, Found, Missing, Refused
from bot.answers.finding import find_document
from bot.answers.listing import Listing
from bot.answers.offered import Discarded, Inspection, LibraryStatus, Offered, Removed, Stored
from bot.commands.declaration import Command, Handler, Kind, Option, Request
from bot.desk import Desk
from storage.intake.files import read, shown
from storage.intake.guidance import GIVEN, Guidance
from storage.intake.offers import BYTES, Offer
from storage.model import COMMON, RecordDate, Refusal
from storage.reading.dates import date_of

PAGE = 20
PATIENCE = 600
"""Seconds for which an offer is looked through: Discord takes an answer for fifteen minutes."""

_MEGABYTE = 1024 * 1024
_NOWHERE = Refused("only_in_a_server")


async def add(desk: Desk, request: Request) -> Answer[Offered]:
    """What was understood of a file, kept as an offer until it is stored or discarded."""
    library = request.own_library
    if library is None:
        return _NOWHERE
    data = await _bytes(request)
    if isinstance(data, Refused):
        return data
    name = request.attached.name if request.attached else request.text("file") or ""
    return await _offer(desk, library, shown(Path(PurePath(name).name)), data, Guidance(anyhow=True))


async def paste(desk: Desk, request: Request) -> Answer[Offered]:
    """The same for a pasted text, with title and date where they were typed beside it."""
    library, text = request.own_library, request.text("text") or ""
    if library is None:
        return _NOWHERE
    guidance = _corrections(request)
    if isinstance(guidance, Refused):
        return guidance
    return await _offer(desk, library, "pasted.txt", text.encode("utf-8", "surrogatepass"), guidance)


async def offer(desk: Desk, request: Request) -> Answer[Offered]:
    """An offer once more, as it is understood now."""
    found = await _waiting(desk, request)
    return found if isinstance(found, Refused) else await _shown(desk, found)


async def correct(desk: Desk, request: Request) -> Answer[Offered]:
    """The offer with title and date as corrected; what is left empty is as the page has it."""
    found = await _waiting(desk, request)
    guidance = _corrections(request)
    if isinstance(found, Refused):
        return found
    if isinstance(guidance, Refused):
        return guidance
    # What stands in the form as it was shown has not been corrected.
    kept = found.guidance
    title = kept.title if guidance.title == found.shown_title else guidance.title
    date = kept.date if (request.text("date") or "") == found.shown_day else guidance.date
    await desk.archive.offers.correct(found.library, found.number, Guidance(title, date, anyhow=True))
    return await offer(desk, request)


async def store(desk: Desk, request: Request) -> Answer[Stored]:
    """Store what was offered; the offer is forgotten once it is on the disk."""
    found = await _waiting(desk, request)
    if isinstance(found, Refused):
        return found
    reports = await desk.archive.ingest.data(
        found.name, found.data, library=found.library, guidance=found.guidance
    )
    await desk.archive.offers.drop(found.library, found.number)
    return Found(Stored(found.name, reports))


async def discard(desk: Desk, request: Request) -> Answer[Discarded]:
    """Forget an offer."""
    found = await _waiting(desk, request)
    if isinstance(found, Refused):
        return found
    await desk.archive.offers.drop(found.library, found.number)
    return Found(Discarded(found.name))


async def listing(desk: Desk, request: Request) -> Answer[Listing]:
    """A page of the own library's documents."""
    library, number = request.own_library, request.number("page") or 1
    if library is None:
        return _NOWHERE
    cards, total = await desk.archive.documents.listing((library,), offset=(number - 1) * PAGE, limit=PAGE)
    if not total:
        return Missing("", "own")
    return Found(Listing(cards, total, number, max(1, -(-total // PAGE)), own=True))


async def remove(desk: Desk, request: Request) -> Answer[Removed]:
    """The document that is to be removed, and the question whether that is sure; removed once it is."""
    library = request.own_library
    if library is None:
        return _NOWHERE
    found = await find_document(desk.archive, (library,), request.text("document") or "")
    if not isinstance(found, Found):
        return found
    sure = request.flag("sure", default=False)
    if sure and not await desk.archive.removal.document(library, found.value.id):
        return Missing(found.value.id)
    return Found(Removed(found.value.id, found.value.record.title, sure))


async def status(desk: Desk, request: Request) -> Answer[LibraryStatus]:
    """The libraries in figures, and who may add to them."""
    library = request.own_library
    if library is None:
        return _NOWHERE
    documents, place = desk.archive.documents, request.place
    server = await desk.archive.preferences.server(place.guild if place else None)
    return Found(
        LibraryStatus(
            await documents.holdings((COMMON,)),
            await documents.holdings((library,)) if library != COMMON else None,
            await desk.archive.offers.count(library),
            server.librarians,
            place is None or place.librarian,
        )
    )


async def _bytes(request: Request) -> bytes | Refused:
    """The bytes of the attachment; at the terminal, and only there, those of the file at the path that was typed."""
    attached = request.attached
    if attached is not None:
        if attached.size > BYTES:
            return _too_large(attached.size)
        return await attached.read()
    path = request.text("file")
    if path is None or request.member is not None:
        return Refused("nothing_offered")
    data = await asyncio.to_thread(read, Path(path))
    if isinstance(data, Refusal):
        return Refused(data.reason, data.facts)
    return data if len(data) <= BYTES else _too_large(len(data))


def _too_large(size: int) -> Refused:
    return Refused("too_large", {"megabytes": -(-size // _MEGABYTE), "most": BYTES // _MEGABYTE})


def _corrections(request: Request) -> Guidance | Refused:
    """Title and date as typed; a refusal where the date cannot be read."""
    title, typed = (request.text(name) or "" for name in ("title", "date"))
    if not typed.strip():
        return Guidance(" ".join(title.split()) or None, anyhow=True)
    found = date_of(typed)
    if found is None or found.edtf is None:
        return Refused("not_a_date", {"value": typed})
    return Guidance(
        " ".join(title.split()) or None, RecordDate(typed.strip(), found.edtf, GIVEN), anyhow=True
    )


async def _waiting(desk: Desk, request: Request) -> Offer | Refused:
    library, number = request.own_library, request.number("offer") or 0
    if library is None:
        return _NOWHERE
    return await desk.archive.offers.get(library, number) or Refused("offer_gone", {"number": number})


async def _offer(desk: Desk, library: str, name: str, data: bytes, guidance: Guidance) -> Answer[Offered]:
    """Keep an offer and show it; what holds no document is refused and not kept."""
    seen = await _inspected(desk, name, data, guidance)
    if isinstance(seen, Refused):
        return seen
    return await _told(desk, await desk.archive.offers.add(library, name, data, desk.now(), guidance), seen)


async def _shown(desk: Desk, held: Offer) -> Answer[Offered]:
    seen = await _inspected(desk, held.name, held.data, held.guidance)
    return seen if isinstance(seen, Refused) else await _told(desk, held, seen)


async def _inspected(desk: Desk, name: str, data: bytes, guidance: Guidance) -> Inspection | Refused:
    """What is in an offer, or why there is no document in it."""
    seen = Inspection(name)
    try:
        async with asyncio.timeout(PATIENCE):
            async for file, findings in desk.archive.ingest.look(name, data, guidance):
                seen.add(file, findings)
    except TimeoutError:
        return Refused("too_slow", {"seconds": PATIENCE})
    return seen if seen.ids else seen.why_none()


async def _told(desk: Desk, held: Offer, seen: Inspection) -> Answer[Offered]:
    cards = await desk.archive.documents.cards((COMMON, held.library), seen.ids)
    first = seen.documents[0]
    await desk.archive.offers.shown(held, first.title, first.date.text if first.date else "")
    return Found(seen.offered(held.number, cards))


_OFFER = Option("offer", Kind.INTEGER, required=True, least=1)
_CORRECTIONS = (Option("title"), Option("date"))


def _command(name: str, answer: Handler, *options: Option, pressed: bool = False) -> Command:
    """A command for those who may add documents; nobody else sees its answer."""
    return Command(
        f"library {name}", answer, options, private=True, pressed=pressed, personal=True, librarians=True
    )


PASTE = _command("paste", paste, Option("text", required=True), *_CORRECTIONS, pressed=True)
CORRECT = _command("correct", correct, _OFFER, *_CORRECTIONS, pressed=True)
ADD = _command("add", add, Option("file", Kind.FILE))
LIBRARY = (
    ADD,
    Command("library list", listing, (Option("page", Kind.INTEGER, least=1),), private=True),
    _command(
        "remove",
        remove,
        Option("document", Kind.OWN_DOCUMENT, required=True),
        Option("sure", Kind.BOOLEAN, terminal_only=True),
    ),
    Command("library status", status, private=True, personal=True),
    PASTE,
    CORRECT,
    _command("offer", offer, _OFFER, pressed=True),
    _command("store", store, _OFFER, pressed=True),
    _command("discard", discard, _OFFER, pressed=True),
)
