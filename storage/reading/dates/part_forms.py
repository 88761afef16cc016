"""Parts of a time: the end of June, early 1950, mid-July."""

from __future__ import annotations

from dataclasses import replace

from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Reading


def _part(qualifier: str) -> object:
    def make(hit: Hit) -> Made | None:
        whole = hit.worth("date")
        if not isinstance(whole, Reading):
            return None
        return Made("DATE", replace(whole, start=hit.start, end=hit.end, qualifier=qualifier))

    return make


FORMS: tuple[Form, ...] = tuple(
    form(f"{qualifier} of a time", written, _part(qualifier))  # type: ignore[arg-type]
    for qualifier, written in (
        ("beginning", "EARLY IN? THE? date=DATE"),
        ("middle", "MID DASH? date=DATE"),
        ("end", "LATE IN? THE? date=DATE"),
        ("beginning", "THE? (START|EARLY) OF date=DATE"),
        ("middle", "THE? MIDDLE OF date=DATE"),
        ("end", "THE? END OF date=DATE"),
        ("about", "CIRCA date=DATE"),
    )
)
