"""What managers type is understood, or refused with what would do."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.answer import Refused
from bot.daily.wishes import KINDS, clock_of, kinds_of, weekdays_of, which
from bot.strings import available, strings
from storage.memory.daily import EVERY_DAY, Subscription

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
    assert weekdays_of(words, strings()) == (None if days is None else frozenset(days))


@pytest.mark.parametrize(
    ("locale", "words", "days"),
    [
        ("ru", "пн, среда и пт", {1, 3, 5}),
        ("ru", "Mon Wed", {1, 3}),
        ("de", "Mo und Do", {1, 4}),
        ("es", "sábado y dom", {6, 7}),
        ("es", "miercoles", {3}),
        ("fr", "dim.", {7}),
        ("ja", "月水金", {1, 3, 5}),
        ("ja", "土曜日、日曜日", {6, 7}),
        ("ko", "화 목요일", {2, 4}),
        ("zh-CN", "周一 和 星期五", {1, 5}),
        ("de", "пн", None),
    ],
)
def test_days_of_the_week_are_understood_in_the_readers_language(
    locale: str, words: str, days: set[int] | None
):
    assert weekdays_of(words, strings(locale)) == (None if days is None else frozenset(days))


@pytest.mark.parametrize("locale", available())
def test_the_days_a_language_gives_as_examples_are_understood(locale: str):
    say = strings(locale)
    assert weekdays_of(say.say("days-all"), say) == EVERY_DAY
    assert weekdays_of(say.say("days-weekdays"), say) == {1, 2, 3, 4, 5}
    assert weekdays_of(say.say("days-weekend"), say) == {6, 7}
    told = say.say("cmd-daily-set.days")
    assert say.say("days-all") in told
    assert say.say("days-weekdays") in told
    assert weekdays_of(re.split("[,、，] ?", told)[-1], say) == {1, 3, 5}


@pytest.mark.parametrize(
    ("words", "kinds"),
    [("sent, dated", ("dated", "sent")), ("Event", ("event",)), ("typed", None), ("dated and foo", None)],
)
def test_kinds_of_date(words: str, kinds: tuple[str, ...] | None):
    assert kinds_of(words) == kinds


@given(st.text(max_size=30))
def test_any_words_are_read_or_refused(words: str):
    days, kinds = weekdays_of(words, strings()), kinds_of(words)
    assert clock_of(words) is None or any(sign.isdigit() for sign in words)
    assert days is None or days <= set(range(1, 8))
    assert kinds is None or set(kinds) <= {kind.value for kind in KINDS}


def test_the_only_order_need_not_be_named_and_one_of_several_must():
    other = replace(ORDER, id=4)
    assert which((ORDER,), None) == ORDER
    assert which((ORDER, other), 4) == other
    assert which((ORDER, other), None) == Refused("which_order", {"count": 2, "orders": "#3, #4"})
    assert which((ORDER,), 9) == Refused("no_such_order", {"value": 9})
    assert which((), None) == Refused("no_such_order", {"value": ""})
