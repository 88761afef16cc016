"""APA, seventh edition: author and date first, the title in italics, the shelfmark in parentheses after its archive.

Archival documents are dated to the day, as APA's own examples do; given names become initials, except where a
script has none. No full stop follows an address.
"""

from __future__ import annotations

from bot.answers.citing import names, places
from bot.answers.citing.chicago_rules import is_numbered, is_serial
from bot.answers.citing.marked import AMERICAN, italic
from bot.answers.citing.moments import Moment, american, american_day
from bot.answers.citing.numbers import labelled, numeric, ordinal
from bot.answers.citing.pinpoints import PAGE
from bot.answers.citing.reference import EDITED, LETTERS, PICTURES, Reference
from bot.answers.citing.volumes import numbered

_join, _ended = AMERICAN.joined, AMERICAN.ended
_YEAR_ONLY = frozenset({"article-journal", "book", "chapter", "report", "thesis", *PICTURES})


def in_text(ref: Reference) -> str:
    """What stands in the text: `(Shtykov, 1950, l. 47)`; without an author the title in italics."""
    who = names.ampersand([names.short(agent) for agent in ref.who(ref.leading)], at_least=3)
    called = ref.short_title or ref.title
    called = AMERICAN.quoted(called) if _is_part(ref) else italic(AMERICAN.set(called))
    return f"({_join([who or AMERICAN.set(_sponsor(ref)) or called or _description(ref), _years(ref), _pinpoint(ref)])})"


def entry(ref: Reference) -> str:
    """The entry of the reference list."""
    authors = _authors(ref) or AMERICAN.set(_sponsor(ref))
    titled = _join([_title(ref), _identifier(ref)], " ")
    described = _description(ref)
    if authors:
        head = [authors, f"({_date(ref)})", _join([titled, described], " ")]
    else:
        head = [titled or described, f"({_date(ref)})", described if titled else ""]
    text = _ended(_join([*head, *_source(ref)], ". "), ".")
    return _join([text, _address(ref), _first_printed(ref)], " ")


def _is_part(ref: Reference) -> bool:
    """Whether it stands in a larger work; a page of the web is a work of its own."""
    return bool(ref.container) and ref.kind not in {EDITED, "webpage"}


def _is_deposited(ref: Reference) -> bool:
    """A thesis that an archive or a database holds: its university then stands beside its kind."""
    return ref.kind == "thesis" and bool(ref.genre and ref.archive)


def _sponsor(ref: Reference) -> str:
    """The body that published an unsigned page, in the author's place; the site's name stays where it is."""
    return ref.sponsor if ref.publisher else ""


def _authors(ref: Reference) -> str:
    agents = ref.who(ref.leading)
    people = [names.initialled(agent, turned=True) for agent in agents]
    if len(people) > 20:
        return f"{', '.join(people[:19])}, … {people[-1]}"
    # Between two bodies there is no comma: none of their names is turned round.
    comma = "" if len(people) == 2 and all(agent.literal for agent in agents) else ","
    text = f"{', '.join(people[:-1])}{comma} & {people[-1]}" if len(people) > 1 else "".join(people)
    return f"{text} ({'Eds.' if len(people) > 1 else 'Ed.'})" if ref.leading == "editor" else text


def _title(ref: Reference) -> str:
    title = AMERICAN.set(ref.title)
    return title if _is_part(ref) else italic(title)


def _identifier(ref: Reference) -> str:
    """In parentheses: who edited, translated and asked; number, edition, volume."""
    roles = [("interviewer", "Interviewer"), ("editor", "Ed."), ("translator", "Trans.")]
    made = [_credited(ref, role, label) for role, label in roles if _belongs_to_title(ref, role)]
    number = "" if _is_part(ref) or ref.kind == EDITED else _numbers(ref)
    inside = _join([*made, number], "; ")
    return f"({inside})" if inside else ""


def _belongs_to_title(ref: Reference, role: str) -> bool:
    named_elsewhere = {"editor": _is_part(ref), "interviewer": not ref.title}
    return bool(ref.who(role)) and role != ref.leading and not named_elsewhere.get(role)


def _credited(ref: Reference, role: str, label: str) -> str:
    agents = ref.who(role)
    plural = {"Ed.": "Eds.", "Interviewer": "Interviewers"}.get(label, label) if len(agents) > 1 else label
    return f"{names.ampersand([names.initialled(agent) for agent in agents], at_least=21)}, {plural}"


def _numbers(ref: Reference) -> str:
    number = f"No. {ref.number}" if numeric(ref.number) else _first(ref.number)
    if ref.kind == "thesis":
        return f"Publication {number}" if number else ""
    volume = labelled("Vol.", ref.volume) if numeric(ref.volume) else ("" if ref.container else ref.volume)
    pages = _pages(ref) if ref.container else ""
    volume = volume or (f"Vols. 1–{ref.volumes}" if ref.volumes.isdigit() else "")
    series = _join([AMERICAN.set(ref.series), ref.series_number], " ") if ref.kind == "report" else ""
    item = _join([ordinal(ref.edition), series, volume, pages])
    return _join([_join([_first(ref.genre) if ref.number else "", number], " "), item], "; ")


def _pages(ref: Reference) -> str:
    label = "pp." if any(mark in ref.pages for mark in "-–,") else "p."
    return f"{label} {places.full(ref.pages)}" if ref.pages else ""


def _description(ref: Reference) -> str:
    """In brackets: `[Telegram]`, `[Letter to Robert M. Ogden]`."""
    genre = ref.genre if ref.kind == EDITED or not ref.number else ""
    if ref.kind in LETTERS:
        people = names.ampersand([names.whole(agent) for agent in ref.who("recipient")], at_least=21)
        genre = _join([genre or "letter", people], " to ")
    if ref.kind == "interview":
        genre = genre or _asked(ref)
    if ref.kind in PICTURES:
        genre = genre or ("" if ref.medium else ref.kind)
    if ref.kind == "manuscript" and not (genre or ref.archive or ref.container or ref.publisher or ref.url):
        genre = "unpublished manuscript"
    if ref.kind == "thesis":
        genre = _join([ref.genre, ref.publisher]) if _is_deposited(ref) else ref.genre
    if _is_part(ref) and not is_serial(ref):
        return ""
    described = _join([_first(genre), _first(ref.medium)], "; ")
    return f"[{described}]" if described else ""


def _asked(ref: Reference) -> str:
    """`interview`; who asked stands there where no title does, else behind the title."""
    if not ref.who("interviewer"):
        return "" if ref.medium else "interview"
    people = names.ampersand([names.initialled(agent) for agent in ref.who("interviewer")], at_least=21)
    return "" if ref.title else f"interview by {people}"


def _first(text: str) -> str:
    return text[:1].upper() + text[1:]


def _date(ref: Reference) -> str:
    date = ref.date
    if date is None:
        return "n.d."
    day = "" if ref.kind in _YEAR_ONLY or is_numbered(ref) else american_day(date)
    return _join([_year(ref), day])


def _year(ref: Reference) -> str:
    if ref.date is None:
        return "n.d."
    year = ref.date.year or american(ref.date)
    return f"ca. {year}" if ref.date.circa else year


def _years(ref: Reference) -> str:
    """`1951/1983`: a reprint's years."""
    return _join([ref.original.year if ref.original and ref.date else "", _year(ref)], "/")


def _first_printed(ref: Reference) -> str:
    return f"(Original work published {ref.original.year})" if ref.original and ref.original.year else ""


def _pinpoint(ref: Reference) -> str:
    place = ref.pinpoint
    if place is None:
        return ""
    if place.kind == PAGE:
        return f"{'pp.' if place.several else 'p.'} {places.full(place.number)}"
    return places.labelled(place)


def _source(ref: Reference) -> list[str]:
    if ref.kind == EDITED:
        volume = _join([f"In {italic(AMERICAN.set(ref.container))}", numbered(ref.number)])
        return [_join([volume, _archive(ref)], " ")]
    if ref.container and is_serial(ref):
        return [_serial(ref)]
    if ref.kind == "webpage":
        publisher = "" if ref.sponsor else ref.publisher
        return [publisher, _archive(ref), AMERICAN.set(ref.container)]
    event = _join([ref.event, ref.event_place]) if ref.event else ""
    publisher = "" if _is_deposited(ref) else ref.publisher
    return [_container(ref), publisher, _archive(ref), event]


def _serial(ref: Reference) -> str:
    issue = f"({ref.issue})" if ref.issue else ""
    volume = f"{italic(ref.volume)}{issue}" if ref.volume else issue
    return _join([italic(AMERICAN.set(ref.container)), volume, places.full(ref.pages)])


def _container(ref: Reference) -> str:
    if not ref.container:
        return ""
    editors = ref.who("editor") if ref.leading != "editor" else ()
    people = names.ampersand([names.initialled(agent) for agent in editors], at_least=21)
    named = f"{people} ({'Eds.' if len(editors) > 1 else 'Ed.'})" if people else ""
    volume = "" if numeric(ref.volume) else ref.volume
    work = _join([named, italic(_join([AMERICAN.set(ref.container), volume], ": "))])
    numbers = _numbers(ref)
    return _join([f"In {work}", f"({numbers})" if numbers else ""], " ")


def _archive(ref: Reference) -> str:
    where = f"({ref.location})" if ref.location else ""
    if ref.collection:
        return _join([_join([ref.collection, where], " "), ref.archive, ref.archive_place])
    return _join([_join([ref.archive, where], " "), ref.archive_place])


def _address(ref: Reference) -> str:
    address = f"https://doi.org/{ref.doi}" if ref.doi else ref.url
    seen: Moment | None = ref.accessed if ref.access_asked or ref.date is None else None
    return f"Retrieved {american(seen)}, from {address}" if address and seen else address
