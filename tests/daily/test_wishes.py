"""What managers type is understood, or refused with what would do."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.answer import Refused
from bot.daily.wishes import clock_of, kinds_of, weekdays_of, which
from storage.daily import EVERY_DAY, Subscription

ORDER = Subscription(
    id=3, guild=1, channel=1, clock=time(8), zone="UTC", since=datetime(2026, 1, 1, tzinfo=UTC)
)


@pytest.mark.parametrize(
    ("words", "clock"),
    [
        ("08:00", time(8)),
        ("8", time(8)),
        ("8.30", time(8, 30)),
        ("7h45", time(7, 45)),
        ("8 pm", time(20)),
        ("12:05am", time(0, 5)),
        ("12 pm", time(12)),
        ("23:59", time(23, 59)),
        ("24:00", None),
        ("25:30", None),
        ("13 pm", None),
        ("8:60", None),
        ("noon", None),
        ("", None),
    ],
)
def test_times_of_day(words: str, clock: time | None):
    assert clock_of(words) == clock


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("", EVERY_DAY),
        ("every day", EVERY_DAY),
        ("Weekdays", {1, 2, 3, 4, 5}),
        ("weekend", {6, 7}),
        ("Mon, Wed and Friday", {1, 3, 5}),
        ("tues thurs", {2, 4}),
        ("monday", {1}),
        ("Mondays", None),
        ("Mon Foo", None),
        ("m", None),
    ],
)
def test_days_of_the_week(words: str, days: set[int] | None):
    assert weekdays_of(words) == (None if days is None else frozenset(days))


@pytest.mark.parametrize(
    ("words", "kinds"),
    [("sent, dated", ("dated", "sent")), ("Event", ("event",)), ("typed", None), ("dated and foo", None)],
)
def test_kinds_of_date(words: str, kinds: tuple[str, ...] | None):
    assert kinds_of(words) == kinds


@given(st.text(max_size=30))
def test_any_words_are_read_or_refused(words: str):
    clock_of(words), weekdays_of(words), kinds_of(words)


def test_the_only_order_need_not_be_named_and_one_of_several_must():
    other = replace(ORDER, id=4)
    assert which((ORDER,), None) == ORDER
    assert which((ORDER, other), 4) == other
    assert which((ORDER, other), None) == Refused("which_order", {"count": 2, "orders": "#3, #4"})
    assert which((ORDER,), 9) == Refused("no_such_order", {"value": 9})
    assert which((), None) == Refused("no_such_order", {"value": ""})
