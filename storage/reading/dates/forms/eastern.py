"""Chinese, Japanese and Korean calendar dates: 1950年9月29日, 一九五〇年九月, 昭和二十五年, 1950년 9월 29일.

Years of the Republic and of the Japanese eras are counted over to the Christian era; the lunar calendar is
not read.
"""

from __future__ import annotations

import re

from storage.reading.dates.forms.common import dated, made
from storage.reading.dates.grammar import Form, Hit, Made, form
from storage.reading.dates.readings import Anchor, Inside, Offset
from storage.reading.dates.values import Unit, When

_FIGURES = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "元": 1}
_ERAS = {
    "民": 1911,
    "昭": 1925,
    "大": 1911,
    "明": 1867,
    "단기": -2333,
    "檀紀": -2333,
    "주체": 1911,
    "主體": 1911,
}
_POINTED = {"今": 0, "本": 0, "올": 0, "去": -1, "작": -1, "明": 1, "내": 1}
_DATE = re.compile(
    r"(?:(?P<pointed>[今本去明]年|올해|작년|내년) ?)?(?:(?P<era>[民昭大明])[国國和正治]|(?P<korean>단기|檀紀|주체|主體) ?)?(?:(?P<year>[^年년]+)[年년])?(?: ?(?P<month>[^月월]+)[月월](?: ?(?P<day>[^日号號일]+)[日号號일])?)?"
)


def _eastern(hit: Hit) -> Made | None:
    parts = _DATE.fullmatch(hit.text[hit.start : hit.end])
    if parts is None:
        return None
    year = _year(parts["year"], parts["era"] or parts["korean"])
    month, day = (None if parts[name] is None else _counted(parts[name]) for name in ("month", "day"))
    if parts["year"] is not None and year is None:
        return None
    if parts["pointed"]:
        when = When(month=month, day=day)
        sense = Inside(when, Offset(_POINTED[parts["pointed"][0]], Unit.YEAR, Anchor.SPEECH))
        return made(hit, sense, how="year pointed to") if when.possible else None
    return dated(hit, When(year=year, month=month, day=day))


def _year(written: str | None, era: str | None) -> int | None:
    if written is None:
        return None
    if era:
        return _ERAS[era] + (_counted(written) or 0)
    figures = "".join(str(_FIGURES.get(char, char)) for char in written.strip())
    return int(figures) if len(figures) == 4 and figures.isdigit() else None


def _counted(written: str) -> int | None:
    """`二十九`, `十`, `29` as a number."""
    written = written.strip()
    if written.isdigit() and written.isascii():
        return int(written)
    tens, ten, ones = written.rpartition("十")
    if not ten:
        return _FIGURES.get(written)
    return 10 * _FIGURES.get(tens, 1) + _FIGURES.get(ones, 0)


def _era_year(hit: Hit) -> Made | None:
    """`Showa 20`, `Juche 39`, `Minguo 38`: a year like any other once it is counted over."""
    year = (hit.number("era") or 0) + (hit.number("count") or 0)
    return Made("YEAR", year) if 1000 <= year <= 2199 else None


FORMS: tuple[Form, ...] = (
    form("East Asian date", "EASTERN", _eastern),
    form("year of a named era", "era=ERANAME count=DAY|TWODIGITS|NUMBER", _era_year),
)
