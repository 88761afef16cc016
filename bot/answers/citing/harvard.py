"""Harvard as British universities print it (Cite Them Right): author (year) title, day and month, where it lies.

British quotation marks, initials without spaces. Catalogues' Harvard drops archive and shelfmark; here the
shelfmark stands before its archive. The entry marks an inferred year with `c.`.
"""

from __future__ import annotations

from bot.answers.citing import names, places
from bot.answers.citing.chicago_rules import is_serial
from bot.answers.citing.marked import BRITISH, italic
from bot.answers.citing.moments import american, british, british_day
from bot.answers.citing.numbers import labelled, numeric
from bot.answers.citing.pinpoints import LEAF, PAGE, Pinpoint
from bot.answers.citing.reference import EDITED, LETTERS, SERIALS, Reference
from bot.answers.citing.volumes import numbered
from storage.model import Agent

_join, _ended = BRITISH.joined, BRITISH.ended
_ITALIC = frozenset({"book", "graphic", "report", "thesis", "webpage"})
_LABELS = {**places.CHICAGO_LABELS, "folio": ("fol.", "fols"), "paragraph": ("para.", "paras")}


def in_text(ref: Reference) -> str:
    """What stands in the text: `(Shtykov, 1950, l. 47)`; `(‘Telegram ...’, 1950, l. 47)`."""
    people = [names.short(agent) for agent in ref.who(ref.leading)]
    year = _year(ref).removeprefix("c. ")
    return f"({_join([_listed(people) or _untitled(ref) or _first(_described(ref)), year, _pinpoint(ref.pinpoint)])})"


def entry(ref: Reference) -> str:
    """The entry of the reference list."""
    agents = ref.who(ref.leading)
    people = _listed([_turned(agent) for agent in agents])
    if ref.leading == "editor":
        people += f" ({'eds' if len(agents) > 1 else 'ed.'})"
    year = f"({_year(ref)})"
    dated = _join([_described(ref), ref.place, _day(ref)])
    if people or (ref.kind in SERIALS and ref.container):
        head = f"{people or _untitled(ref)} {year} {_join([_title(ref), dated])}"
    else:
        called = _title(ref) or _first(_described(ref))
        head = _join([called, year, dated if ref.title else _join([ref.place, _day(ref)])], " ")
    text = _join([head, *_source(ref)], ". ")
    return _ended(text, ".") + _address(ref)


def _first(text: str) -> str:
    return text[:1].upper() + text[1:]


def _untitled(ref: Reference) -> str:
    """What stands in an author's place: an unsigned piece's newspaper, else the title."""
    if ref.kind in SERIALS and ref.container:
        return italic(BRITISH.set(ref.container))
    return f"{_title(ref)} [{ref.medium}]" if ref.kind == "graphic" and ref.medium else _title(ref)


def _title(ref: Reference) -> str:
    return italic(BRITISH.set(ref.title)) if ref.kind in _ITALIC else BRITISH.quoted(ref.title)


def _listed(people: list[str]) -> str:
    if len(people) > 3:
        return f"{people[0]} {italic('et al.')}"
    return " and ".join([", ".join(people[:-1]), people[-1]]) if len(people) > 1 else "".join(people)


def _turned(agent: Agent) -> str:
    return names.initialled(agent, turned=True, spaced=False)


def _described(ref: Reference) -> str:
    if ref.kind in LETTERS and (recipients := ref.who("recipient")):
        people = _listed([names.initialled(agent, spaced=False) for agent in recipients])
        return f"{ref.genre or 'letter'} to {people}"
    if interviewers := ref.who("interviewer"):
        return f"interview by {_listed([names.initialled(agent, spaced=False) for agent in interviewers])}"
    return ref.genre if ref.kind == EDITED or not ref.number else ""


def _day(ref: Reference) -> str:
    printed = {"article-journal", "book", "chapter", "report"}
    return british_day(ref.date) if ref.date and ref.kind not in printed else ""


def _year(ref: Reference) -> str:
    if ref.date is None:
        return "no date"
    year = ref.date.year or american(ref.date)
    return f"c. {year}" if ref.date.circa else year


def _pinpoint(place: Pinpoint | None) -> str:
    if place is None:
        return ""
    if place.kind == PAGE:
        return f"{'pp.' if place.several else 'p.'} {place.number}"
    return places.labelled(place, _LABELS if place.kind != LEAF else places.CHICAGO_LABELS)


def _source(ref: Reference) -> list[str]:
    if ref.kind == EDITED:
        return [_join([f"In {italic(BRITISH.set(ref.container))}", numbered(ref.number)]), ref.location]
    if ref.container and is_serial(ref):
        issue = f"({ref.issue})" if ref.issue else ""
        led = ref.kind in SERIALS and not ref.who(ref.leading)
        paper = "" if led else italic(BRITISH.set(ref.container))
        return [_join([paper, f"{ref.volume}{issue}", _pages(ref)])]
    contributors = [f"{verb} {_people(ref, role)}" for role, verb in _VERBS if _is_secondary(ref, role)]
    publisher = _join([ref.publisher_place, ref.publisher], ": ")
    number = _join([ref.genre, ref.number], " ") if ref.number else ""
    event = _join([italic(BRITISH.set(ref.event)), ref.event_place]) if ref.event else ""
    archive = _join([ref.collection, _join([ref.archive, ref.archive_place])], ". ")
    return [_container(ref), _edition(ref), *contributors, number, event, publisher, ref.location, archive]


_VERBS = (("editor", "Edited by"), ("translator", "Translated by"))


def _is_secondary(ref: Reference, role: str) -> bool:
    return bool(ref.who(role)) and role != ref.leading and not (ref.container and role == "editor")


def _people(ref: Reference, role: str) -> str:
    return _listed([names.initialled(agent, spaced=False) for agent in ref.who(role)])


def _container(ref: Reference) -> str:
    if not ref.container:
        return _volume(ref)
    editors = ref.who("editor") if ref.leading != "editor" else ()
    edited = f"{_people(ref, 'editor')} ({'eds' if len(editors) > 1 else 'ed.'})" if editors else ""
    work = _join(["In", edited, italic(BRITISH.set(ref.container))], " ")
    return _join([work, _volume(ref), _pages(ref)])


def _volume(ref: Reference) -> str:
    return labelled("vol.", ref.volume) if numeric(ref.volume) else ref.volume


def _edition(ref: Reference) -> str:
    return f"{ref.edition} edn" if ref.edition else ""


def _pages(ref: Reference) -> str:
    label = "pp." if any(mark in ref.pages for mark in "-–,") else "p."
    return f"{label} {places.full(ref.pages)}" if ref.pages else ""


def _address(ref: Reference) -> str:
    address = f"https://doi.org/{ref.doi}" if ref.doi else ref.url
    if not address:
        return ""
    seen = ref.accessed if ref.access_asked or ref.date is None else None
    return f" Available at: {address}" + (f" (Accessed: {british(seen)})." if seen else "")
