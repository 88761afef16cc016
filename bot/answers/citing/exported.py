"""What every export format writes of a record: its matter as a citation sees it, with the title untouched."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.answers.citing.addresses import canonical
from bot.answers.citing.describing import catalogued, from_page
from bot.answers.citing.marked import tidy
from bot.answers.citing.moments import Day, Moment
from bot.answers.citing.provenance import source_line
from bot.answers.citing.reference import CORRESPONDENCE, EDITED, Reference
from storage.model import Agent, Record

_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]+")


@dataclass(frozen=True, slots=True)
class Exported:
    """A record for an export: the document's id, a key without spaces, and its matter.

    `marked_title` is the title with the catalogue's italics (`<i>`), for the one format that has them. `credits` are the sentences that name who obtained and contributed it. `when` is the EDTF value of its date,
    None where the record gives none or only words (`words`).
    """

    document: str
    key: str
    ref: Reference
    marked_title: str
    when: str | None
    words: str
    credits: str


def export_fields(document: str, record: Record) -> Exported:
    """Gather what a format needs. The title, shelfmark and genre are the record's own words."""
    ref = catalogued(record, record.publication) if record.publication else from_page(record)
    kind = {EDITED: "chapter", CORRESPONDENCE: "personal_communication"}.get(ref.kind, ref.kind)
    genre = tidy(record.publication.genre) if record.publication else ref.genre
    thanks = "; ".join(
        f"{credit.role}: {tidy(credit.name)}" for credit in record.credits if credit.role != "translator"
    )
    return Exported(
        document=document,
        key=_UNSAFE.sub("-", document).strip("-") or "document",
        ref=replace(
            ref,
            title=tidy(record.title),
            kind=kind,
            genre=genre,
            # A citation of a printed document does not need the file it was printed from; a catalogue does.
            location=ref.location or source_line(record),
            url=canonical(record.url),
        ),
        marked_title=" ".join(record.title.split()),
        when=record.date.edtf if record.date else None,
        words=tidy(record.date.text) if record.date else "",
        credits=thanks,
    )


def family_and_given(agent: Agent) -> tuple[str, str, str]:
    """Family name with its particles, given name, suffix; a body has only the first."""
    if agent.literal:
        return tidy(agent.literal), "", ""
    joint = "" if agent.particle and agent.particle[-1] in "'’-" else " "
    particles = " ".join(tidy(part) for part in (agent.dropping_particle, agent.particle) if part)
    family = (
        f"{particles}{joint if particles else ''}{tidy(agent.family)}" if agent.family else tidy(agent.given)
    )
    return family, tidy(agent.given) if agent.family else "", tidy(agent.suffix)


def is_body(agent: Agent) -> bool:
    """Whether the name is a body's, or one that nobody may take apart."""
    return bool(agent.literal) or not (agent.family and agent.given)


def days(moment: Moment | None) -> tuple[Day, ...]:
    """The first and, where there is one, the last day of a date."""
    if moment is None or moment.start is None:
        return ()
    return (moment.start, moment.end) if moment.end else (moment.start,)
