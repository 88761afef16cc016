"""On this date: an excerpt that does not lie."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.today import MonthDay, OnThisDate, Why, days_of, occasions, on_this_date, this_month
from storage.chronology import dated
from storage.model import Document
from tests.dating import dated_document

CABLE = """[September 29, 1950|1950-09-29|dated]

Sent on [09/29/50|1950-09-29|sent], received on [09/30/50|1950-09-30|received], typed on [1.X.50|1950-10-01|typed]

The letter was discussed by the whole of the Political Council. On [28 September|1950-09-28|event] the Council adopted it. It asks for aid.

The divisions are to be ready on [5 October|1950-10-05|event|planned], and the harvest in October [1950|1950|event].

[30.IX.50|1950-09-30|dated]"""


def on(day: date | MonthDay, *documents: Document) -> OnThisDate:
    mentions = [mention for document in documents for mention in dated(document)]
    return on_this_date(day, mentions, {document.id: document for document in documents})


def test_a_document_is_shown_on_its_own_day_with_the_reason() -> None:
    (item,) = on(date(2026, 9, 29), dated_document(CABLE)).items
    assert (item.why, item.edtf, item.year, item.years) == (Why.DATED, "1950-09-29", 1950, 76)


def test_the_other_days_it_states_are_told() -> None:
    (item,) = on(date(2026, 9, 29), dated_document(CABLE)).items
    assert [event.edtf for event in item.others] == ["1950-09-30"]


def test_the_excerpt_is_whole_sentences_verbatim() -> None:
    document = dated_document(CABLE)
    for day in (28, 29):
        (item,) = on(date(2026, 9, day), document).items
        assert item.text == document.source[item.start : item.end]
        assert item.passage == 3
        assert item.text.endswith(".")


def test_an_event_is_shown_from_the_sentence_that_tells_of_it() -> None:
    (item,) = on(date(2026, 9, 28), dated_document(CABLE)).items
    assert item.why is Why.HAPPENED
    assert item.text.startswith("On 28 September the Council adopted it. It asks for aid.")


def test_a_plan_is_announced_as_a_plan() -> None:
    (item,) = on(date(2026, 10, 5), dated_document(CABLE)).items
    assert item.why is Why.PLANNED


def test_a_stamp_of_typing_is_no_occasion() -> None:
    assert on(date(2026, 10, 1), dated_document(CABLE)).items == ()


@pytest.mark.parametrize(
    "marked",
    [
        "It happened in [May|1950-05|event] for all.",
        "It happened in [1950|1950|event] for all.",
        "It happened on [1 May 19?0|1950-05-01?|event] or so.",
        "It happened about [1 May|1950-05-01|event|happened|about] or so.",
        "It was printed on 1 May [20_20|1950-05-01|event|happened|damaged|0.6] or so.",
        "It happened on [5/1|1950-05-01|event|happened||0.4] or so.",
        "It happened from [1 to 2 May|1950-05-01/1950-05-02|event] or so.",
        "It often happens on [1 May|1950-05-01|event|generic] or so.",
        "The volume covers [1 May|1950-05-01|bibliographic] or so.",
    ],
)
def test_what_is_not_certainly_that_day_is_never_shown(marked: str) -> None:
    assert on(date(2026, 5, 1), dated_document(marked)).items == ()


def test_one_document_is_shown_once_for_a_year_and_its_strongest_reason_counts() -> None:
    marked = "[1 May 1950|1950-05-01|dated]\n\nThe parade was held on [1 May|1950-05-01|event] at noon."
    (item,) = on(date(2026, 5, 1), dated_document(marked)).items
    assert item.why is Why.HAPPENED


def test_happenings_stand_before_plans() -> None:
    plan = dated_document("The parade is to be held on [1 May|1950-05-01|event|planned] at noon.", id="plan")
    past = dated_document("The parade was held on [1 May|1949-05-01|event] at noon.", id="past")
    assert [item.document for item in on(date(2026, 5, 1), plan, past).items] == ["past", "plan"]
    mentions = [mention for document in (plan, past) for mention in dated(document)]
    assert occasions(date(2026, 5, 1), mentions) == ("past", "plan")


def test_a_day_of_no_year_needs_none() -> None:
    found = on(MonthDay(9, 29), dated_document(CABLE))
    assert found.date == "--09-29"
    assert found.items[0].years is None


def test_what_lies_in_the_reader_s_future_is_not_shown() -> None:
    assert on(date(1949, 9, 29), dated_document(CABLE)).items == ()


def test_the_29th_of_february_is_looked_up_on_the_28th_of_common_years() -> None:
    document = dated_document("The treaty was signed on [29 February|1952-02-29|event] in Moscow.")
    assert days_of(date(2027, 2, 28)) == (MonthDay(2, 28), MonthDay(2, 29))
    assert days_of(date(2028, 2, 28)) == (MonthDay(2, 28),)
    assert on(date(2027, 2, 28), document).leap
    assert on(date(2027, 2, 28), document).items
    assert not on(date(2028, 2, 28), document).items
    assert on(date(2028, 2, 29), document).items


def test_a_document_without_prose_is_not_shown_on_its_day() -> None:
    assert on(date(2026, 5, 1), dated_document("Moscow, [1 May 1950|1950-05-01|dated]\n\nNo. 5")).items == ()


def test_months_wait_for_this_month() -> None:
    document = dated_document(
        "In [May 1950|1950-05|event] and [June|1950-06|event], on [5 May|1950-05-05|event]."
    )
    assert [event.edtf for event in this_month(5, dated(document))] == ["1950-05"]
