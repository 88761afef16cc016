"""Finds an IANA zone by what people type: a city, a country, the zone's own name, an abbreviation, misspelt or not.

An abbreviation or an offset is no zone (it knows no summer time), so it only leads to places. Names come from the
zone database (`zone.tab`, `iso3166.tab`) and from `cities.tsv`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib import resources
from zoneinfo import available_timezones

from rapidfuzz import fuzz, process

from bot.daily.schedule import zone_named
from storage.folding import fold

LIKE = 78
"""A misspelt name is offered from this likeness (of 100) on."""

ABBREVIATIONS = {
    "America/Chicago": "cst cdt ct",
    "America/Denver": "mst mdt mt",
    "America/Los_Angeles": "pst pdt pt",
    "America/New_York": "est edt et",
    "Asia/Kolkata": "ist",
    "Asia/Seoul": "kst",
    "Asia/Tokyo": "jst",
    "Australia/Sydney": "aest aedt",
    "Europe/Athens": "eet eest",
    "Europe/Berlin": "cet cest mez mesz",
    "Europe/London": "gmt bst",
    "Europe/Moscow": "msk",
}

_SHORT = frozenset(" ".join(ABBREVIATIONS.values()).split())


@dataclass(frozen=True, slots=True)
class Place:
    """A place that keeps a zone's time. `country` is empty for UTC."""

    zone: str
    city: str
    country: str = ""

    def label(self, now: datetime) -> str:
        """The place and how far its clocks are from UTC at `now`: `Kathmandu, Nepal (UTC+05:45)`."""
        zone = zone_named(self.zone)
        offset = f"{now.astimezone(zone):%z}" if zone else ""
        name = ", ".join(filter(None, (self.city, self.country)))
        return f"{name} (UTC{offset[:3]}:{offset[3:5]})" if offset.strip("+-0") else f"{name} (UTC)"


@dataclass(frozen=True, slots=True)
class Entry:
    """One name of a place, folded. `people` (thousands) decides between equals."""

    name: str
    place: Place
    people: int


def find(typed: str, limit: int = 25) -> tuple[Place, ...]:
    """The places that fit what was typed so far, best first; the most populous ones where nothing was typed."""
    query = fold(typed.replace("_", " ").replace("/", " "))
    ranked = _fitting(query) if query else ((0, entry) for entry in _entries())
    best: dict[tuple[str, str], tuple[int, int, Entry]] = {}
    for rank, entry in ranked:
        key = (entry.place.zone, fold(entry.place.city) if query else "")
        found = (rank, -entry.people, entry)
        if key not in best or found[:2] < best[key][:2]:
            best[key] = found
    ordered = sorted(best.values(), key=lambda found: (*found[:2], found[2].name))
    return tuple(entry.place for _, _, entry in ordered[:limit])


def resolve(typed: str) -> str | tuple[Place, ...]:
    """The zone that was meant, by its own name or by the one place of that name; else the places it may be."""
    own = _own_names().get(typed.strip().casefold())
    if own is not None:
        return own
    query = fold(typed)
    exact = {entry.place.zone for entry in _entries() if entry.name == query and query not in _SHORT}
    return exact.pop() if len(exact) == 1 else find(typed, 5)


def _fitting(query: str) -> Iterator[tuple[int, Entry]]:
    """Entries with their rank: the very name, its beginning, the beginning of one of its words, a likeness."""
    entries = _entries()
    met = False
    for entry in entries:
        if entry.name.startswith(query):
            met = True
            yield (0 if entry.name == query else 1), entry
        elif f" {query}" in entry.name:
            met = True
            yield 2, entry
    if not met:
        for _, likeness, at in process.extract(
            query, _names(), scorer=fuzz.ratio, score_cutoff=LIKE, limit=50
        ):
            yield 200 - int(likeness), entries[at]


@cache
def _own_names() -> dict[str, str]:
    """The zones by their own names, in any case: names of places, and UTC."""
    names = (name for name in available_timezones() if "/" in name and not name.startswith("Etc/"))
    return {name.casefold(): name for name in names} | {"utc": "UTC"}


@cache
def _names() -> tuple[str, ...]:
    return tuple(entry.name for entry in _entries())


@cache
def _entries() -> tuple[Entry, ...]:
    countries = dict(_columns(_zone_table("iso3166.tab"), 2))
    return (Entry("utc", Place("UTC", "UTC"), 0), *_of_zones(countries), *_of_cities(countries))


def _of_zones(countries: dict[str, str]) -> Iterator[Entry]:
    """Each zone by the name of its city, of its country, of itself, and by its abbreviations."""
    for code, _, zone in _columns(_zone_table("zone.tab"), 3):
        city = zone.rpartition("/")[2].replace("_", " ")
        place = Place(zone, city, countries.get(code, code))
        names = [city, place.country, zone.replace("/", " "), *ABBREVIATIONS.get(zone, "").split()]
        for name in names:
            yield Entry(fold(name.replace("_", " ")), place, 100 if zone in ABBREVIATIONS else 0)


def _of_cities(countries: dict[str, str]) -> Iterator[Entry]:
    table = (resources.files("bot") / "daily" / "cities.tsv").read_text(encoding="utf-8")
    for name, code, zone, people, others in _columns(table, 5):
        country = countries.get(code, code)
        place = Place(zone, name, country)
        for written in (name, *filter(None, others.split("|")), f"{country} {name}"):
            yield Entry(fold(written), place, int(people))


def _zone_table(name: str) -> str:
    return (resources.files("tzdata") / "zoneinfo" / name).read_text(encoding="utf-8")


def _columns(table: str, count: int) -> Iterable[list[str]]:
    """The first columns of a tab-separated table, without its comments."""
    lines = (line for line in table.splitlines() if line and not line.startswith("#"))
    return ([*line.split("\t"), *[""] * count][:count] for line in lines)
