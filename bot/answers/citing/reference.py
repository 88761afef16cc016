"""What a citation is made of, whatever its style: one shape for archives' pages, edited volumes and catalogues.

A `Reference` is made once from a record (`describing`) and read by every style and every export. Its texts
are as the record writes them; nothing is re-cased, guessed or filled in.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.answers.citing.moments import Moment
from bot.answers.citing.pinpoints import Pinpoint
from storage.model import Agent

SERIALS = frozenset({"article-journal", "article-magazine", "article-newspaper"})
PICTURES = frozenset({"graphic", "map"})
BOOKS = frozenset({"book", "pamphlet", "report"})
EDITED = "edited-document"
"""A document printed in a volume of documents: dated by itself, numbered in the volume."""
CORRESPONDENCE = "correspondence"
"""A piece of correspondence without a title of its own, known by who wrote to whom."""
LETTERS = frozenset({"personal_communication", CORRESPONDENCE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """The matter of one citation.

    kind        CSL's type, EDITED or CORRESPONDENCE; everything else follows the record
    title       as it stands on the document or in the archive's description; empty where there is none
    location    shelfmark, the repository that keeps the original first where the record names it
    archive     who shows or keeps it: `Wilson Center Digital Archive`
    date        None means the record gives no date at all
    original    when it was first printed, or what it reprints was written
    accessed    when it was read; printed only for undated pages, or where `access_asked`
    pinpoint    the place the reader asked for; `placed` says that it stands inside `location` already
    """

    kind: str
    title: str
    short_title: str = ""
    agents: tuple[Agent, ...] = ()
    date: Moment | None = None
    original: Moment | None = None
    place: str = ""
    genre: str = ""
    number: str = ""
    container: str = ""
    volume: str = ""
    volumes: str = ""
    issue: str = ""
    pages: str = ""
    edition: str = ""
    section: str = ""
    series: str = ""
    series_number: str = ""
    publisher: str = ""
    publisher_place: str = ""
    event: str = ""
    event_place: str = ""
    medium: str = ""
    archive: str = ""
    collection: str = ""
    location: str = ""
    archive_place: str = ""
    call_number: str = ""
    source: str = ""
    url: str = ""
    doi: str = ""
    isbn: str = ""
    issn: str = ""
    language: str = ""
    summary: str = ""
    keywords: str = ""
    note: str = ""
    accessed: Moment | None = None
    access_asked: bool = False
    pinpoint: Pinpoint | None = None
    placed: bool = False

    def who(self, role: str) -> tuple[Agent, ...]:
        """The agents that had this part."""
        return tuple(agent for agent in self.agents if agent.role == role)

    @property
    def sponsor(self) -> str:
        """Whose page it is, where nobody signed a page of the web: it leads in an author's place."""
        return "" if self.kind != "webpage" or self.leading else self.publisher or self.container

    @property
    def leading(self) -> str:
        """Whose names stand first: the authors', else the editors'. A translator never does: the title leads instead."""
        return next((role for role in ("author", "editor") if self.who(role)), "")
