"""Dates as CSL-JSON writes them: parts, ranges, seasons, `circa`, or only words, turned into EDTF.

A month or a day that is not given is not filled in; words that are no date in numbers stay words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from storage.model import RecordDate

_EDTF = re.compile(r"-?\d{4}(?:-\d\d){0,2}(?:/-?\d{4}(?:-\d\d){0,2})?[~?%]?")
_SEASONS = {
    "1": 21,
    "2": 22,
    "3": 23,
    "4": 24,
    "spring": 21,
    "summer": 22,
    "autumn": 23,
    "fall": 23,
    "winter": 24,
}


def record_date(value: object) -> RecordDate | None:
    """The date of a CSL item; None where it has none. The words are the value itself where the item has no words."""
    if not isinstance(value, Mapping):
        return None
    words = str(value.get("literal") or value.get("raw") or "").strip()
    edtf = _from_parts(value) or (words if _EDTF.fullmatch(words) else None)
    return RecordDate(words or edtf or "", edtf) if words or edtf else None


def _from_parts(value: Mapping[str, Any]) -> str | None:
    parts = value.get("date-parts")
    days = [_day(part, value.get("season")) for part in parts] if isinstance(parts, Sequence) else []
    known = [day for day in days if day]
    if not known:
        return None
    circa = "~" if value.get("circa") else ""
    return "/".join(f"{day}{circa}" for day in known[:2])


def _day(parts: object, season: object) -> str | None:
    if not isinstance(parts, Sequence) or isinstance(parts, str):
        return None
    numbers = [int(part) for part in parts[:3] if str(part).strip().lstrip("-").isdigit()]
    if not numbers or abs(numbers[0]) > 9999:
        return None
    year = f"{numbers[0]:05d}" if numbers[0] < 0 else f"{numbers[0]:04d}"
    if len(numbers) == 1 and str(season or "").strip().lower() in _SEASONS:
        return f"{year}-{_SEASONS[str(season).strip().lower()]}"
    month, day = ([*numbers[1:], 0, 0])[:2]
    if not (1 <= month <= 12 or month in _SEASONS.values()):
        return year
    return f"{year}-{month:02d}-{day:02d}" if 1 <= day <= 31 and month <= 12 else f"{year}-{month:02d}"
