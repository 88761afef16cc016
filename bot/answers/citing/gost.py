"""GOST R 7.0.5-2008, section 11: the Russian reference to archival documents.

`Title // РГАСПИ. Ф. 17. Оп. 3. Д. 1085. Л. 179.`: units abbreviated in Cyrillic with capitals and full stops, leaves
never compressed. What is no Russian shelfmark stands as the record writes it.
"""

from __future__ import annotations

import re

from bot.answers.citing import names, places, shelfmark
from bot.answers.citing.marked import Typography
from bot.answers.citing.moments import Moment, british
from bot.answers.citing.pinpoints import FOLIO, LEAF, PAGE, PARAGRAPH
from bot.answers.citing.reference import EDITED, SERIALS, Reference
from bot.answers.citing.volumes import numbered

RUSSIAN = Typography(("«", "»"), ("„", "“"), inside=False)
_join, _ended = RUSSIAN.joined, RUSSIAN.ended
_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
_ALONE = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split()
_SEASONS = {21: "весна", 22: "лето", 23: "осень", 24: "зима"}
_UNITS = {"fond": "Ф.", "opis": "Оп.", "papka": "П.", "delo": "Д."}
_LABELS = {LEAF: ("Л.", "Л."), FOLIO: ("Л.", "Л."), PAGE: ("С.", "С."), PARAGRAPH: ("Абз.", "Абз.")}
_VERSO = re.compile(r"(?<=\d)\s?(?:ob\b\.?|об\b\.?|v\b\.?)")
_ARCHIVES = {
    "APRF": "АПРФ",
    "AP RF": "АПРФ",
    "AVPRF": "АВП РФ",
    "AVP RF": "АВП РФ",
    "GARF": "ГАРФ",
    "GA RF": "ГАРФ",
    "RGASPI": "РГАСПИ",
    "RGANI": "РГАНИ",
    "RGVA": "РГВА",
    "RGAE": "РГАЭ",
    "RTsKhIDNI": "РЦХИДНИ",
    "TsAMO": "ЦАМО",
    "TsAMO RF": "ЦАМО РФ",
    "TsKhSD": "ЦХСД",
}
_AND = re.compile(r"^\s*[,;]?\s+and\s+")
_ARCHIVE = re.compile(rf"\b(?:{'|'.join(sorted(_ARCHIVES, key=len, reverse=True))})\b")


def reference(ref: Reference) -> str:
    """The reference, ended."""
    people = names.listed(ref.who(ref.leading), names.whole, at_least=4, shown=1).replace(", and ", ", ")
    head = _join([people.replace(" and ", ", "), RUSSIAN.set(ref.title) or ref.genre], ". ")
    described = _join([head, _first(date(ref.date)) if ref.date and ref.kind not in SERIALS else ""], ". ")
    text = _join([f"{described} // {source}" if (source := _source(ref)) else described, _address(ref)], ". ")
    return _ended(text, ".")


def _first(text: str) -> str:
    return text[:1].upper() + text[1:]


def short(ref: Reference) -> str:
    """The repeated reference: title and leaf."""
    where = _where(ref)
    return _ended(_join([RUSSIAN.set(ref.short_title or ref.title), where], ". "), ".")


def _where(ref: Reference) -> str:
    """The pinpoint, the back of a leaf in the language of the form whatever was typed: `Л. 47об.`."""
    if ref.pinpoint is None:
        return ""
    where = places.labelled(ref.pinpoint, _LABELS)
    return _VERSO.sub("об.", where) if ref.pinpoint.kind in {LEAF, FOLIO} else where


def cyrillic_shelfmark(text: str) -> str:
    """`АПРФ. Ф. 45. Оп. 1. Д. 347. Л. 46–49`; an archive without a Russian abbreviation known here keeps its name."""
    printed, last = "", 0
    for unit in shelfmark.units(text):
        before = _AND.sub("; ", text[last : unit.start]).strip(" .,:")
        label = "Л." if unit.kind == "leaf" else _UNITS[unit.kind]
        value = _VERSO.sub("об.", unit.value)
        joint = "; " if before.startswith(";") and printed else ". "
        printed = _join([_join([printed, before.lstrip("; ")], joint), f"{label} {value}"], ". ")
        last = unit.end
    rest = text[last:].strip(" ,")
    whole = printed + rest if rest.startswith(";") else _join([printed, rest], ". ")
    return _ARCHIVE.sub(lambda found: _ARCHIVES[found[0]], whole)


def date(moment: Moment) -> str:
    """`29 сентября 1950 г.`; `сентябрь 1950 г.`; `[около 1950 г.]` where the record infers it."""
    start, end = moment.start, moment.end
    if start is None:
        return moment.words
    if end:
        text = f"{date(Moment(start)).removesuffix(' г.')} — {date(Moment(end))}"
    elif start.day:
        text = f"{british(moment, _MONTHS)} г."
    elif start.month:
        month = _SEASONS.get(start.month) or _ALONE[start.month - 1]
        text = f"{month} {start.year} г."
    else:
        text = f"{start.year} г."
    return f"[около {text}]" if moment.circa else text


def _source(ref: Reference) -> str:
    if ref.kind == EDITED:
        where = _where(ref)
        return _join([_join([ref.container, numbered(ref.number)]), where, ref.location], ". ")
    if ref.kind in SERIALS or ref.container:
        volume = _join([f"Т. {ref.volume}" if ref.volume else "", f"№ {ref.issue}" if ref.issue else ""])
        pages = ref.pinpoint.number if ref.pinpoint and ref.pinpoint.kind == PAGE else places.full(ref.pages)
        day = date(ref.date) if ref.date and ref.kind in SERIALS else ""
        return _join([ref.container, _imprint(ref), day, volume, f"С. {pages}" if pages else ""], ". ")
    archive = _join([ref.archive, ref.archive_place])
    units = shelfmark.units(ref.location)
    if archive and units and units[0].start == 0:
        # A Russian shelfmark that names no archive itself stands behind its archive.
        location, archive = cyrillic_shelfmark(_join([archive, ref.location])), ""
    else:
        location = cyrillic_shelfmark(ref.location) if units else ref.location
    leaf = "" if ref.placed else _where(ref)
    return _join([_imprint(ref), location, leaf, ref.collection, archive], ". ")


def _imprint(ref: Reference) -> str:
    return _join([ref.publisher_place, ref.publisher], ": ")


def _address(ref: Reference) -> str:
    if not ref.url:
        return ""
    seen = ref.accessed.start if ref.accessed and (ref.access_asked or ref.date is None) else None
    day = f" (дата обращения: {seen.day:02d}.{seen.month:02d}.{seen.year})" if seen else ""
    return f"URL: {ref.url}{day}"
