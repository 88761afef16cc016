"""Which days an EDTF value covers."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.extents import Precision, calendar_day, extent, julian_day


def days(edtf: str) -> str:
    found = extent(edtf)
    assert found is not None
    first, last = ("-".join(f"{part:02d}" for part in calendar_day(day)) for day in (found.first, found.last))
    return f"{'..' if found.open_start else first}/{'..' if found.open_end else last}"


@pytest.mark.parametrize(
    ("edtf", "covered"),
    [
        ("1950-09-29", "1950-09-29/1950-09-29"),
        ("1950-09-29T20:23:00", "1950-09-29/1950-09-29"),
        ("1950-09-29T20:23:00Z", "1950-09-29/1950-09-29"),
        ("1950-02", "1950-02-01/1950-02-28"),
        ("1948-02", "1948-02-01/1948-02-29"),
        ("1950", "1950-01-01/1950-12-31"),
        ("195X", "1950-01-01/1959-12-31"),
        ("19XX", "1900-01-01/1999-12-31"),
        ("1950-XX", "1950-01-01/1950-12-31"),
        ("1950-05-XX", "1950-05-01/1950-05-31"),
        ("1950-05-3X", "1950-05-30/1950-05-31"),
        ("1950-21", "1950-03-01/1950-05-31"),
        ("1950-24", "1950-12-01/1951-02-28"),
        ("1950-33", "1950-01-01/1950-03-31"),
        ("1950-41", "1950-07-01/1950-12-31"),
        ("1950-06-08/1950-06-10", "1950-06-08/1950-06-10"),
        ("1887/1995", "1887-01-01/1995-12-31"),
        ("../1950-06-01", "../1950-06-01"),
        ("1950-09/..", "1950-09-01/.."),
        ("1950-09/", "1950-09-01/.."),
        ("[1950-06-08..1950-06-10]", "1950-06-08/1950-06-10"),
        ("{1950-06,1950-08}", "1950-06-01/1950-08-31"),
        ("[..1950-06-01]", "../1950-06-01"),
        ("1950-05-30?", "1950-05-30/1950-05-30"),
        ("?1950-~05", "1950-05-01/1950-05-31"),
        ("Y17000", "17000-01-01/17000-12-31"),
        ("Y17E3", "17000-01-01/17000-12-31"),
        ("-0264", "-264-01-01/-264-12-31"),
    ],
)
def test_a_value_covers_its_days(edtf: str, covered: str) -> None:
    assert days(edtf) == covered


@pytest.mark.parametrize(
    "edtf",
    [
        "",
        "soon",
        "1950-13",
        "1950-42",
        "1950-02-30",
        "1950-00",
        "P16D",
        "../..",
        "1951/1950",
        "1950/x",
        "Y1E99",
        "Y123456789012",
    ],
)
def test_what_names_no_time_has_no_extent(edtf: str) -> None:
    assert extent(edtf) is None


@pytest.mark.parametrize(
    ("edtf", "is_day"),
    [
        ("1950-09-29", True),
        ("1950-09-29T20:23:00", True),
        ("1950-09-29?", False),
        ("1950-09", False),
        ("1950-09-29/1950-09-29", False),
        ("../1950-09-29", False),
        ("1950-09-29~", False),
    ],
)
def test_only_one_certain_day_is_a_day(edtf: str, is_day: bool) -> None:
    found = extent(edtf)
    assert found is not None
    assert found.is_day is is_day


@pytest.mark.parametrize(
    ("qualifier", "covered"),
    [
        ("beginning", "1950-06-01/1950-06-10"),
        ("middle", "1950-06-11/1950-06-20"),
        ("by the end", "1950-06-21/1950-06-30"),
        ("first half", "1950-06-01/1950-06-15"),
        ("by", "1950-06-01/1950-06-30"),
        (None, "1950-06-01/1950-06-30"),
    ],
)
def test_words_like_the_end_of_narrow_a_month(qualifier: str | None, covered: str) -> None:
    found = extent("1950-06")
    assert found is not None
    narrow = found.narrowed(qualifier)
    assert (
        "/".join("-".join(f"{p:02d}" for p in calendar_day(d)) for d in (narrow.first, narrow.last))
        == covered
    )


def test_a_day_is_not_narrowed() -> None:
    found = extent("1950-06-01")
    assert found is not None
    assert found.narrowed("end") == found


def test_the_hour_is_kept_as_written() -> None:
    found = extent("1950-09-29T20:23:00")
    assert found is not None
    assert (found.clock, found.precision) == ("20:23", Precision.TIME)


def test_an_open_side_overlaps_everything_beyond_it() -> None:
    found = extent("../1950-06-01")
    assert found is not None
    assert found.overlaps(None, julian_day(1900, 1, 1))
    assert not found.overlaps(julian_day(1950, 6, 2), None)


@given(st.dates())
def test_day_numbers_agree_with_the_calendar(day: date) -> None:
    number = julian_day(day.year, day.month, day.day)
    assert calendar_day(number) == (day.year, day.month, day.day)
    assert number - julian_day(2000, 1, 1) == (day - date(2000, 1, 1)).days


@given(st.text(alphabet="0123456789X-/.?~%[]{},TYE:Z ", max_size=24))
def test_any_text_has_an_extent_in_order_or_none(edtf: str) -> None:
    found = extent(edtf)
    assert found is None or found.first <= found.last
