"""The thirty-two dates of the archive's two seeds, whoever they date and whether they happened, and none besides."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.model import DatedMention
from storage.reading.dates import read_dates

SEEDS = Path(__file__).parents[3] / "seeds"
TELEGRAM = """
September 29, 1950 = 1950-09-29, dated happened
September 29, 1950 = 1950-09-29, bibliographic happened
09/29/50 at 20:23 p.m. = 1950-09-29T20:23:00, sent happened
09/30/50 at 14:45 p.m. = 1950-09-30T14:45:00, received happened
09/30/50 at 14:50 p.m. = 1950-09-30T14:50:00, received happened
09/30/50 at 15:50 p.m = 1950-09-30T15:50:00, deciphered happened
29 September = 1950-09-29, event happened
28.9.50 = 1950-09-28, event happened
30.IX.50 = 1950-09-30, dated happened
09/30/50 at 16:55 p.m. = 1950-09-30T16:55:00, typed happened
"""
CABLE = """
May 30, 1950 = 1950-05-30, dated happened
30 May 1950 = 1950-05-30, dated happened
30 May 1950 = 1950-05-30, dated happened
29 May = 1950-05-29, event happened
1 June = 1950-06-01, event planned
the end of June = 1950-06, event planned
1 June = 1950-06-01, event planned
the beginning of June = 1950-06, event planned
June = 1950-06, event planned
the end of June = 1950-06, event planned
July = 1950-07, event conditional
September = 1950-09, event conditional
8 and 10 June = 1950-06-08/1950-06-10, event planned
the end of June = 1950-06, event planned
July = 1950-07, event planned
July = 1950-07, event generic
the end of June = 1950-06, event planned
the end of June = 1950-06, event planned
this time = 1950-06, event planned
June and July = 1950-06/1950-07, event planned
30 May 1950 = 1950-05-30, dated happened
30 May 20_20 = 1950-05-30, printed happened
1887-1995 = 1887/1995, bibliographic happened
"""


def told(text: str, mention: DatedMention) -> str:
    words = mention.whole.of(text) if mention.whole else mention.text
    return f"{words} = {mention.edtf}, {mention.role} {mention.status}"


@pytest.mark.parametrize(
    ("file", "day", "dates"),
    [
        ("000_f0266055257ea7cc.txt", "1950-09-29", TELEGRAM),
        ("004_7d5869c0783f0c93.txt", "1950-05-30", CABLE),
    ],
)
def test_every_date_of_a_seed_is_read_and_none_is_invented(file: str, day: str, dates: str) -> None:
    text = (SEEDS / file).read_bytes().decode("utf-8")
    found = [told(text, mention) for mention in read_dates(text, record_date=day) if mention.edtf]
    assert found == dates.strip().splitlines()


def test_a_seed_says_its_own_date_where_nobody_gave_one() -> None:
    text = (SEEDS / "004_7d5869c0783f0c93.txt").read_bytes().decode("utf-8")
    assert [m.edtf for m in read_dates(text)] == [m.edtf for m in read_dates(text, record_date="1950-05-30")]
