"""The stages of reading a date, each apart: cutting, forms, counting, writing, direction, survey."""

from __future__ import annotations

import pytest

from storage.model import Part, Role, Section, Span
from storage.reading.dates import read_dates
from storage.reading.dates.calendar_days import at_grain, first_day, last_day, shifted
from storage.reading.dates.find import find
from storage.reading.dates.grammar import pattern
from storage.reading.dates.kinds import KINDS
from storage.reading.dates.outlook import Outlook, outlook
from storage.reading.dates.readings import Calendar
from storage.reading.dates.reference import Point, with_nearest_year, with_year_toward
from storage.reading.dates.surroundings import line_of, paragraph_of, sentence_of
from storage.reading.dates.survey import survey
from storage.reading.dates.tokens import tokenise
from storage.reading.dates.values import Unit, When
from storage.reading.dates.writing import edtf, read_edtf, timex

NAMES = {sign: name for name, sign in KINDS.items()}


def kinds(text: str) -> str:
    return " ".join(NAMES[sign] for sign in tokenise(text).kinds)


class TestCutting:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("29 May 1950", "DAY MAYBEMONTH YEAR"),
            ("the king may sleep", "THE OTHER"),
            ("28.9.50 at 20:23 p.m.", "NUMERIC AT CLOCK AMPM"),
            ("10,000 men", "OTHER"),
            ("3oth l950", "ORDINAL YEAR"),
            ("480 B.C.", "NUMBER ERA"),
            ("8\n\n9", "DAY BREAK DAY"),
            ("8\n9", "DAY DAY"),
        ],
    )
    def test_words_and_figures_have_a_kind(self, text: str, expected: str) -> None:
        assert kinds(text) == expected

    def test_a_form_is_written_over_kinds(self) -> None:
        found = pattern("day=DAY month=MONTH|MAYBEMONTH (COMMA? year=YEAR)?").fullmatch(
            tokenise("8 June, 1950").kinds
        )
        assert found is not None
        assert found.span("year") == (3, 4)


class TestFinding:
    def test_a_day_without_its_year_stays_without_it(self) -> None:
        (reading,) = find("On 29 May he came.")
        assert reading.sense == Calendar(When(month=5, day=29))

    def test_a_long_text_is_read_to_its_end(self) -> None:
        text = "On 29 May he came and nothing else was told of it. " * 4_000
        readings = find(text)
        assert len(readings) == 4_000
        assert {text[r.start : r.end] for r in readings} == {"29 May"}


class TestCounting:
    @pytest.mark.parametrize(
        ("when", "by", "unit", "expected"),
        [
            (When(1950, 5, 30), 2, Unit.DAY, When(1950, 6, 1)),
            (When(1950, 11), 3, Unit.MONTH, When(1951, 2)),
            (When(1950, 5, 30), -1, Unit.YEAR, When(1949)),
            (When(-1), 1, Unit.YEAR, When(1)),
            (When(1950, part="Q4"), 1, Unit.QUARTER, When(1951, part="Q1")),
            (When(1950, 5), 1, Unit.DAY, None),
            (When(9999, 12, 31), 1, Unit.DAY, None),
        ],
    )
    def test_a_time_moves_by_units_of_its_grain(
        self, when: When, by: int, unit: Unit, expected: When | None
    ) -> None:
        assert shifted(when, by, unit) == expected

    def test_a_day_lies_in_its_month_week_and_year(self) -> None:
        day = When(1950, 5, 30)
        assert [at_grain(day, unit) for unit in (Unit.MONTH, Unit.WEEK, Unit.YEAR)] == [
            When(1950, 5),
            When(1950, week=22),
            When(1950),
        ]

    def test_a_time_covers_its_days(self) -> None:
        winter = When(1950, part="WB")
        assert (str(first_day(winter)), str(last_day(winter))) == ("1949-12-01", "1950-02-28")
        assert (str(first_day(When(1950, 2))), str(last_day(When(1950, 2)))) == ("1950-02-01", "1950-02-28")
        assert first_day(When(-480)) is None


class TestWriting:
    @pytest.mark.parametrize(
        ("when", "archival", "scored"),
        [
            (When(1950, 5, 30, clock="20:23"), "1950-05-30T20:23:00", "1950-05-30T20:23"),
            (When(1950, 5, 30, clock="NI"), "1950-05-30", "1950-05-30TNI"),
            (When(1950, part="SU"), "1950-22", "1950-SU"),
            (When(1950, week=22), "1950-05-29/1950-06-04", "1950-W22"),
            (When(1940, span=10), "194X", "194"),
            (When(-480, 8), "-0479-08", "BC0480-08"),
            (When(-480, span=10), "-0488/-0479", "BC048"),
            (When(-300, span=100), "-03XX", "BC03"),
            (When(1900, approximate=True, uncertain=True), "1900%", "1900"),
            (When(month=5, day=29), None, "XXXX-05-29"),
        ],
    )
    def test_a_time_has_one_spelling_in_each_notation(
        self, when: When, archival: str | None, scored: str
    ) -> None:
        assert (edtf(when), timex(when)) == (archival, scored)

    @pytest.mark.parametrize("text", ["1950-13", "", "195X", "0000", "1950-02-30"])
    def test_what_is_no_plain_day_month_or_year_is_no_documents_date(self, text: str) -> None:
        assert read_edtf(text) is None


class TestTheYear:
    def test_a_story_goes_on_rather_than_back(self) -> None:
        points = [Point(When(1941, 12, 7))]
        assert with_nearest_year(When(month=1), points) == When(1942, 1)

    def test_the_next_explicit_time_has_a_say(self) -> None:
        points = [Point(When(1945, 2))]
        assert with_nearest_year(When(month=7), points, When(1944, 6)) == When(1944, 7)

    def test_last_september_lies_before_and_next_september_after(self) -> None:
        document = When(1950, 5, 30)
        assert with_year_toward(When(month=9), document, -1) == When(1949, 9)
        assert with_year_toward(When(month=9), document, 1) == When(1950, 9)


class TestTheWordsAbout:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("They will come in May", Outlook.AHEAD),
            ("They had come in May", Outlook.LONG_BACK),
            ("They attacked in May", Outlook.BACK),
            ("Rain in May", Outlook.OPEN),
        ],
    )
    def test_cue_words_stand_in_for_tense(self, text: str, expected: Outlook) -> None:
        assert outlook(text, Span(0, len(text)), text.index("May"), len(text)) is expected

    def test_a_sentence_a_line_and_a_paragraph_are_bounded(self) -> None:
        text = "x" * 5_000 + " 29 May " + "y" * 5_000
        start = text.index("29")
        for about in (sentence_of, line_of, paragraph_of):
            span = about(text, start, start + 6)
            assert span.holds(start, start + 6)
            assert span.end - span.start < 4_100


class TestSurvey:
    def test_a_text_of_other_years_is_a_story_and_one_of_its_own_a_report(self) -> None:
        history = "In 1914, 1915, 1916, 1917 and in 1918 they fought."
        assert survey(find(history), When(2009, 12, 19)).story
        assert not survey(find(history), When(1917, 1, 1)).story

    def test_words_that_need_the_day_make_a_report(self) -> None:
        news = (
            "In 1914, 1915, 1916, 1917 and in 1918 they fought. On Friday he said that last week it rained."
        )
        assert not survey(find(news), When(2013, 3, 22)).story


def test_what_the_layout_knows_is_believed() -> None:
    text = "Of 29 May 1950 much was said."
    (mention,) = read_dates(text, record_date="1950-05-30", fields=[(Span(0, len(text)), Role.UPLOADED)])
    assert mention.role is Role.UPLOADED


def test_a_russian_day_before_the_change_of_calendars_is_flagged_and_not_converted() -> None:
    text = "Подписано 5 января 1905 года и 5 января 1925 года."
    sections = (Section(Part.BODY, 0, len(text), "Russian"),)
    early, late = read_dates(text, sections=sections, record_date="1905-02-01")
    assert (early.edtf, early.qualifier) == ("1905-01-05", "calendar not stated")
    assert (late.edtf, late.qualifier) == ("1925-01-05", None)
