"""A record's date text or a document's dateline, read into the date of writing.

`Chungking, January 11, 1943—1 p.m. [Received January 12—7:25 a.m.]` is 11 January 1943: a received date is
never the document's, an editor's correction is taken, a month stays a month, and what states no date gives
none.
"""

from __future__ import annotations

import re
from dataclasses import replace

from storage.model import RecordDate
from storage.reading.dates.find import find
from storage.reading.dates.readings import Calendar
from storage.reading.dates.spelling import plain
from storage.reading.dates.values import edtf

_NOT_WRITING = re.compile(
    r"[\[(]?\s*\b(?:received|rec'd|read|approved|transmitted|declassified)\b.*", re.IGNORECASE | re.DOTALL
)


def date_of(words: str) -> RecordDate | None:
    """The date of writing in a record's date field or a dateline; None where the words name no date.

    The `edtf` has the grain of the words: a day, a month or a year, never a clock time.
    """
    writing = _NOT_WRITING.sub("", plain(words))
    for reading in find(writing):
        if not isinstance(reading.sense, Calendar) or reading.sense.when.year is None:
            continue
        when = replace(reading.sense.when, clock=None, zone="")
        value = edtf(when)
        if value:
            return RecordDate(text=words[reading.start : reading.end], edtf=value)
    return None
