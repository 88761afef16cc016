"""MLA, ninth edition: author, title, then containers: host or archive, place, collection, shelfmark, address.

In the text the author or the title stands without a year. A letter is described as one (`Letter to I. V. Stalin`),
which is the manual's form where catalogues print a bare `Letter`.
"""

from __future__ import annotations

from bot.answers.citing import names, places
from bot.answers.citing.chicago_rules import title
from bot.answers.citing.marked import AMERICAN, italic
from bot.answers.citing.moments import MLA_MONTHS, british
from bot.answers.citing.numbers import labelled, numeric, ordinal
from bot.answers.citing.pinpoints import PAGE
from bot.answers.citing.reference import EDITED, LETTERS, SERIALS, Reference
from bot.answers.citing.volumes import numbered

_join, _ended = AMERICAN.joined, AMERICAN.ended
_ROLES = {"editor": ("editor", "editors"), "translator": ("translator", "translators")}


def in_text(ref: Reference) -> str:
    """What stands in the text: `(Shtykov 47)` for a page, `(Shtykov, l. 47)` for a leaf."""
    who = names.listed(ref.who(ref.leading), names.short, at_least=3, shown=1)
    who = who or _title(ref, ref.short_title or ref.title) or _description(ref)
    if ref.pinpoint is None:
        return f"({who})"
    if ref.pinpoint.kind == PAGE:
        return f"({who} {places.two_digits(ref.pinpoint.number)})"
    return f"({_join([who, places.labelled(ref.pinpoint, places.MLA_LABELS)])})"


def entry(ref: Reference) -> str:
    """The entry of the works cited."""
    contained = _join(
        [
            _named(ref),
            *_contributors(ref),
            _edition(ref),
            *_numbers(ref),
            "" if ref.kind == "thesis" else _publisher(ref),
            "" if ref.kind == EDITED else _date(ref),
            *_location(ref),
        ]
    )
    parts = [
        _authors(ref),
        _title(ref, ref.title),
        _description(ref),
        british(ref.original, MLA_MONTHS) if ref.original and ref.kind not in LETTERS else "",
        contained,
        _second_container(ref),
        _join([_publisher(ref), ref.genre]) if ref.kind == "thesis" else "",
        *_ending(ref),
    ]
    return _ended(_join(parts, ". "), ".")


def _title(ref: Reference, text: str) -> str:
    """A thesis and a page that belongs to no site are works of their own, and stand in italics."""
    alone = ref.kind in {"thesis", "webpage"} and not ref.container
    return italic(AMERICAN.set(text)) if alone else title(ref, text)


def _named(ref: Reference) -> str:
    """The larger work; a newspaper with its town where the record gives it: `*Pravda* [Moscow]`."""
    place = f"[{ref.publisher_place}]" if ref.kind in SERIALS and ref.publisher_place else ""
    return _join([italic(AMERICAN.set(ref.container)), place], " ")


def _publisher(ref: Reference) -> str:
    return ref.publisher or ("" if ref.kind in SERIALS else ref.publisher_place)


def _second_container(ref: Reference) -> str:
    """The catalogue in which it was seen, with the address."""
    return _join([italic(AMERICAN.set(ref.source)), _address(ref)]) if ref.source and _address(ref) else ""


def _address(ref: Reference) -> str:
    return f"https://doi.org/{ref.doi}" if ref.doi else ref.url


def _authors(ref: Reference) -> str:
    agents = ref.who(ref.leading)
    if not agents:
        return ""
    first = names.turned(agents[0])
    text = (
        f"{first}, et al." if len(agents) > 2 else names.indexed(agents, at_least=3, shown=1, demoted=False)
    )
    return f"{text}, {_ROLES['editor'][len(agents) > 1]}" if ref.leading == "editor" else text


def _description(ref: Reference) -> str:
    """What it is: `Telegram`, `Letter to I. V. Stalin`, `Interview by ...`."""
    if ref.kind == EDITED:
        return _join([_first(ref.genre), ref.place, _date(ref)])
    genre = _first(ref.genre) if not ref.number and ref.kind != "thesis" else ""
    if ref.kind in LETTERS and ref.who("recipient"):
        return f"{_first(ref.genre) or 'Letter'} to {_all(ref, 'recipient')}"
    asked = f"Interview by {_all(ref, 'interviewer')}" if ref.who("interviewer") else ""
    return _join([asked, genre])


def _contributors(ref: Reference) -> list[str]:
    verbs = (("editor", "edited by"), ("translator", "translated by"))
    made = [f"{verb} {_all(ref, role)}" for role, verb in verbs if role != ref.leading and ref.who(role)]
    return made if ref.container or not made else [_first(made[0]), *made[1:]]


def _edition(ref: Reference) -> str:
    return _first(ordinal(ref.edition))


def _numbers(ref: Reference) -> list[str]:
    volume = labelled("vol.", ref.volume) if numeric(ref.volume) else ref.volume
    issue = labelled("no.", ref.issue) if ref.issue else ""
    number = numbered(ref.number) if ref.kind == EDITED else _number(ref)
    # What follows a full stop begins with a capital: there is no container, edition or translator before it.
    alone = ref.kind not in SERIALS and not (ref.container or ref.edition or _contributors(ref))
    return [_first(volume) if alone else volume, issue, _first(number) if alone and not volume else number]


def _number(ref: Reference) -> str:
    if not ref.number:
        return ""
    return _join([ref.genre, f"no. {ref.number}" if numeric(ref.number) else ref.number], " ")


def _date(ref: Reference) -> str:
    date = ref.date
    if date is None:
        return ""
    if ref.kind in {"book", "chapter"}:
        return f"[{date.year}?]" if date.circa else date.year or date.words
    text = british(date, MLA_MONTHS)
    if date.circa:
        return f"[{text}?]" if ref.kind == "article-journal" else f"Circa {text}"
    return text


def _location(ref: Reference) -> list[str]:
    event = [_first(ref.event), ref.event_place] if ref.event and ref.kind not in SERIALS else []
    label = "pp." if any(mark in ref.pages for mark in "-–,") else "p."
    pages = f"{label} {places.two_digits(ref.pages)}" if ref.pages else ""
    address = "" if ref.source else _address(ref)
    return [*event, ref.archive, ref.archive_place, ref.collection, ref.location, pages, address]


def _ending(ref: Reference) -> list[str]:
    seen = ref.accessed and (ref.access_asked or ref.date is None)
    accessed = f"Accessed {british(ref.accessed, MLA_MONTHS)}" if seen and ref.accessed else ""
    if ref.medium and ref.url:
        return [_join([accessed, _first(ref.medium), _series(ref)])]
    return [_join([accessed, _first(ref.medium)]), _series(ref)]


def _series(ref: Reference) -> str:
    volumes = f"{ref.volumes} vols." if ref.volumes and not ref.volume else ""
    series = _join([AMERICAN.set(ref.series), ref.series_number], " ")
    return _join([series, volumes]) if ref.kind not in SERIALS else ""


def _all(ref: Reference, role: str) -> str:
    return names.listed(ref.who(role), names.whole, at_least=3, shown=1)


def _first(text: str) -> str:
    return text[:1].upper() + text[1:]
