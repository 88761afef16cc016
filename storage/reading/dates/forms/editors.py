"""What an editor put right or supplied in a date, in square brackets: March 4 [2?], 1947; April [7], 1947; [May?] 5, 1950.

The editor's figure is the value, as in the dateline of a printed edition; a question mark stays a doubt.
"""

from __future__ import annotations

from storage.reading.dates.forms.common import MONTH, YEAR, dated, month_of, year_of
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.values import When

_SUPPLIED = "OPEN (day=DAY|ORDINAL) DOT? query=QUERY? CLOSE"


def _edited(hit: Hit) -> Made | None:
    if "[" not in hit.text[hit.start : hit.end]:
        return None
    when = When(
        year=year_of(hit),
        month=month_of(hit),
        day=hit.number("day"),
        uncertain=hit.has("query") or hit.has("doubt"),
    )
    return dated(hit, when, how="the editor's reading")


FORMS: tuple[Form, ...] = (
    form("day put right after its month", f"{MONTH} (DAY|ORDINAL)? {_SUPPLIED} COMMA? {YEAR}", _edited),
    form(
        "day put right before its month", f"((DAY|ORDINAL) DOT?)? {_SUPPLIED} {MONTH} COMMA? {YEAR}", _edited
    ),
    form(
        "month put right",
        f"(MONTH|MAYBEMONTH|MONTHABBR DOT?)? OPEN {MONTH} query=QUERY? CLOSE (day=DAY|ORDINAL) COMMA? {YEAR}",
        _edited,
    ),
)
