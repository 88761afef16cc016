"""When a post is due, by the clocks of every zone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.daily.schedule import decide, local_day, moment, upcoming, zone_named
from storage.memory.daily import Pause, State, Subscription
from tests.daily.judging import moments

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)


def subscription(zone: str = "Europe/Berlin", clock: str = "08:00", **others) -> Subscription:
    values = {"id": 1, "guild": 10, "channel": 20, "since": LONG_AGO} | others
    return Subscription(zone=zone, clock=time.fromisoformat(clock), **values)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def at(zone: str, day: str, clock: str) -> str | None:
    found = moment(ZoneInfo(zone), date.fromisoformat(day), time.fromisoformat(clock))
    return found and f"{found:%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("zone", "day", "clock", "expected"),
    [
        ("Europe/Berlin", "2026-03-28", "08:00", "2026-03-28 07:00"),
        ("Europe/Berlin", "2026-03-29", "08:00", "2026-03-29 06:00"),
        ("Asia/Kathmandu", "2026-01-01", "00:00", "2025-12-31 18:15"),
        ("Asia/Kolkata", "2026-01-01", "05:30", "2026-01-01 00:00"),
        ("Australia/Eucla", "2026-07-01", "08:45", "2026-07-01 00:00"),
        ("Pacific/Kiritimati", "2026-12-31", "23:59", "2026-12-31 09:59"),
        ("Pacific/Pago_Pago", "2026-12-31", "23:59", "2027-01-01 10:59"),
        ("UTC", "2024-02-29", "12:00", "2024-02-29 12:00"),
    ],
)
def test_a_time_is_read_by_the_clocks_of_its_zone(zone, day, clock, expected):
    assert at(zone, day, clock) == expected


@pytest.mark.parametrize(
    ("zone", "day", "clock", "expected"),
    [
        ("Europe/Berlin", "2026-03-29", "02:00", "2026-03-29 01:00"),
        ("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29 01:00"),
        ("America/New_York", "2026-03-08", "02:59", "2026-03-08 07:00"),
        ("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03 15:30"),
        ("America/Sao_Paulo", "2018-11-04", "00:00", "2018-11-04 03:00"),
        ("America/Sao_Paulo", "2018-11-04", "00:30", "2018-11-04 03:00"),
    ],
)
def test_a_time_that_the_clocks_skip_comes_with_the_first_moment_after_the_gap(zone, day, clock, expected):
    assert at(zone, day, clock) == expected


def test_a_time_skipped_at_the_end_of_a_day_comes_with_the_next_day_and_still_counts_for_its_own():
    assert at("America/Nuuk", "2025-03-29", "23:30") == "2025-03-30 01:00"
    assert at("America/Nuuk", "2025-03-30", "00:00") == "2025-03-30 01:00"


@pytest.mark.parametrize(
    ("zone", "day", "clock", "expected"),
    [
        ("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25 00:30"),
        ("America/New_York", "2026-11-01", "01:30", "2026-11-01 05:30"),
        ("Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04 14:45"),
    ],
)
def test_a_time_that_the_clocks_show_twice_comes_with_the_first(zone, day, clock, expected):
    assert at(zone, day, clock) == expected


@pytest.mark.parametrize("clock", ["00:00", "08:00", "23:59"])
def test_a_day_that_a_zone_skipped_at_the_date_line_is_not_due(clock):
    assert at("Pacific/Apia", "2011-12-30", clock) is None
    assert at("Pacific/Apia", "2011-12-29", clock) is not None
    assert at("Pacific/Apia", "2011-12-31", clock) is not None


@given(
    st.sampled_from(sorted(available_timezones())),
    st.dates(date(1975, 1, 1), date(2037, 12, 31)),
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
)
def test_a_moment_is_the_first_instant_at_which_the_clocks_show_the_time_or_a_later_one(name, day, clock):
    zone = ZoneInfo(name)
    found = moment(zone, day, clock)
    if found is None:
        assert moment(zone, day, time.min) is None
        return
    wall = datetime.combine(day, clock)
    assert found.astimezone(zone).replace(tzinfo=None) >= wall
    before = (found - timedelta(seconds=1)).astimezone(zone).replace(tzinfo=None)
    assert before < wall or before > wall + 12 * HOUR


@given(
    st.sampled_from(sorted(available_timezones())),
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    st.datetimes(datetime(1990, 1, 1), datetime(2035, 1, 1)),  # noqa: DTZ001 - the strategy wants them naive
    st.timedeltas(timedelta(0), timedelta(days=5)),
)
def test_each_date_of_a_stretch_of_time_is_decided_once_in_every_zone(name, clock, start, length):
    start = start.replace(tzinfo=UTC)
    order = replace(subscription(name, since=start), clock=clock)
    decision = decide([order], {}, start + length, seen=start)
    decided = [(one.day, one.at) for one in (*decision.lapses, *decision.posts)]
    assert sorted(decided) == moments(ZoneInfo(name), clock, start, start + length)


def test_a_post_is_due_from_its_minute_on():
    s = subscription()
    assert decide([s], {}, utc("2026-05-04 05:59:59")).posts == ()
    due = decide([s], {}, utc("2026-05-04 06:00")).posts
    assert [(d.day, d.late) for d in due] == [(date(2026, 5, 4), timedelta(0))]


@pytest.mark.parametrize("state", [s for s in State if s is not State.MISSED])
def test_a_date_with_a_row_is_settled(state):
    ledger = {(1, date(2026, 5, 3)): State.POSTED, (1, date(2026, 5, 4)): state}
    decision = decide([subscription()], ledger, utc("2026-05-04 06:00"))
    assert decision.posts == ()
    assert decision.lapses == ()


def test_a_date_declared_missed_by_a_clock_that_ran_ahead_is_posted_when_its_time_really_comes():
    ledger = {(1, date(2026, 5, 3)): State.POSTED, (1, date(2026, 5, 4)): State.MISSED}
    assert len(decide([subscription()], ledger, utc("2026-05-04 06:00")).posts) == 1
    assert decide([subscription()], ledger, utc("2026-05-04 18:00")).posts == ()


def test_a_date_declared_missed_ahead_of_time_is_paused_when_its_time_comes_during_a_pause():
    s = subscription(pause=Pause(LONG_AGO, "manager"))
    ledger = {(1, date(2026, 5, 3)): State.PAUSED, (1, date(2026, 5, 4)): State.MISSED}
    assert [x.state for x in decide([s], ledger, utc("2026-05-04 06:00")).lapses] == [State.PAUSED]


def test_a_missed_post_is_caught_up_within_its_window_and_says_how_late_it_is():
    ledger = {(1, date(2026, 5, 3)): State.POSTED}
    due = decide([subscription()], ledger, utc("2026-05-04 11:59")).posts
    assert due[0].late == timedelta(hours=5, minutes=59)


def test_after_the_window_a_date_is_written_down_as_missed():
    ledger = {(1, date(2026, 5, 3)): State.POSTED}
    decision = decide([subscription()], ledger, utc("2026-05-04 12:00"))
    assert decision.posts == ()
    assert [(x.day, x.state, x.reason) for x in decision.lapses] == [
        (date(2026, 5, 4), State.MISSED, "window-passed")
    ]


def test_after_days_of_silence_one_post_comes_and_the_other_dates_get_their_rows():
    now = utc("2026-05-14 07:00")
    decision = decide(
        [subscription()], {(1, date(2026, 5, 3)): State.POSTED}, now, seen=utc("2026-05-04 05:00")
    )
    assert [d.day for d in decision.posts] == [date(2026, 5, 14)]
    assert [x.day.day for x in decision.lapses] == list(range(4, 14))


def test_a_clock_set_back_does_not_bring_old_dates_again():
    ledger = {(1, date(2026, 5, 3)): State.POSTED, (1, date(2026, 5, 4)): State.POSTED}
    decision = decide([subscription()], ledger, utc("2026-05-04 06:30"), seen=utc("2026-05-09 06:00"))
    assert decision.posts == ()
    assert decision.lapses == ()


def test_dates_before_the_subscription_are_not_due():
    s = subscription(since=utc("2026-05-04 06:00"))
    decision = decide([s], {}, utc("2026-05-05 06:00"))
    assert [d.day for d in decision.posts] == [date(2026, 5, 5)]
    assert decision.lapses == ()


def test_a_beginning_written_by_a_clock_that_ran_ahead_does_not_silence_a_subscription():
    s = subscription(since=utc("2027-01-01 00:00"))
    now = utc("2026-05-04 06:00")
    assert [d.day for d in decide([s], {}, now).posts] == [date(2026, 5, 4)]
    assert next(upcoming(s, now))[0] == date(2026, 5, 5)


def test_only_the_chosen_days_of_the_week_are_due_by_the_local_calendar():
    s = subscription("Pacific/Auckland", "08:00", weekdays=frozenset({1}))
    found = decide([s], {}, utc("2026-05-03 20:00")).posts
    assert [d.day.isoweekday() for d in found] == [1]
    tuesday = decide([s], {(1, date(2026, 5, 4)): State.POSTED}, utc("2026-05-04 20:00"))
    assert (tuesday.posts, tuesday.lapses) == ((), ())


def test_a_paused_subscription_gets_a_row_with_the_reason():
    s = subscription(pause=Pause(LONG_AGO, "channel-gone"))
    decision = decide([s], {(1, date(2026, 5, 3)): State.PAUSED}, utc("2026-05-04 06:00"))
    assert decision.posts == ()
    assert [(x.state, x.reason) for x in decision.lapses] == [(State.PAUSED, "channel-gone")]


def test_a_zone_that_the_database_no_longer_knows_gets_a_row_and_does_not_stop_the_others():
    good, bad = subscription("UTC", "06:00", id=2), subscription("Mars/Olympus", "06:00")
    ledger = {(n, date(2026, 5, 3)): State.POSTED for n in (1, 2)}
    decision = decide([bad, good], ledger, utc("2026-05-04 06:00"))
    assert [d.subscription.id for d in decision.posts] == [2]
    assert [(x.subscription, x.reason) for x in decision.lapses] == [(1, "zone-unknown")]
    assert zone_named("Mars/Olympus") is zone_named("../etc/passwd") is zone_named("") is None


@pytest.mark.parametrize(("old", "new"), [(-2, 1), (1, -2), (0, 3)])
def test_a_changed_zone_database_neither_repeats_nor_loses_a_date(old, new):
    names = {n: f"Etc/GMT{-n:+d}" if n else "UTC" for n in (-2, 0, 1, 3)}
    s = subscription("Some/Where", "12:00", since=utc("2026-05-01 00:00"))
    ledger: dict[tuple[int, date], State] = {}
    posted: list[date] = []
    now = utc("2026-05-01 00:30")
    while now < utc("2026-05-08 00:00"):
        offset = old if now < utc("2026-05-04 11:30") else new
        for due in decide([s], ledger, now, zones=lambda _, o=offset: ZoneInfo(names[o])).posts:
            posted.append(due.day)
            ledger[1, due.day] = State.POSTED
        now += HOUR
    assert posted == [date(2026, 5, d) for d in range(1, 8)]


def test_posts_stand_in_the_order_of_their_moments():
    subscriptions = [subscription("UTC", f"0{n % 6}:00", id=n) for n in range(1, 30)]
    found = decide(subscriptions, {}, utc("2026-05-04 05:00")).posts
    assert [(d.at, d.subscription.id) for d in found] == sorted((d.at, d.subscription.id) for d in found)


def test_the_next_posts_are_told_across_leap_day_and_year_end():
    leap = islice(upcoming(subscription("UTC"), utc("2028-02-28 08:00")), 2)
    assert [day.isoformat() for day, _ in leap] == ["2028-02-29", "2028-03-01"]
    year = islice(upcoming(subscription("UTC"), utc("2026-12-31 07:00")), 2)
    assert [day.isoformat() for day, _ in year] == ["2026-12-31", "2027-01-01"]


def test_the_next_posts_pass_over_settled_dates_and_end_where_nothing_can_come():
    ledger = {(1, date(2026, 5, 5)): State.POSTED, (1, date(2026, 5, 6)): State.MISSED}
    found = islice(upcoming(subscription("UTC"), utc("2026-05-04 08:00"), ledger), 2)
    assert [day.day for day, _ in found] == [6, 7]
    assert list(upcoming(subscription(pause=Pause(LONG_AGO, "manager")), LONG_AGO)) == []
    assert list(upcoming(subscription("Mars/Olympus"), LONG_AGO)) == []
    assert list(upcoming(subscription(weekdays=frozenset()), LONG_AGO)) == []


def test_the_local_date_differs_on_both_sides_of_the_date_line():
    now = utc("2026-05-04 10:30")
    assert local_day(subscription("Pacific/Kiritimati"), now) == date(2026, 5, 5)
    assert local_day(subscription("Pacific/Pago_Pago"), now) == date(2026, 5, 3)
    assert local_day(subscription("Mars/Olympus"), now) is None


@given(
    st.sampled_from(
        ["Europe/Berlin", "Australia/Lord_Howe", "America/Nuuk", "Africa/Casablanca", "Asia/Kathmandu"]
    ),
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    st.lists(st.timedeltas(timedelta(minutes=1), timedelta(hours=40)), min_size=20, max_size=60),
)
def test_ticks_at_any_times_leave_one_row_for_every_date_that_was_due(zone, clock, pauses):
    start = now = utc("2026-02-20 00:00")
    s = replace(subscription(zone, since=start), clock=clock)
    ledger: dict[tuple[int, date], State] = {}
    seen = start
    for pause in pauses:
        now += pause
        decision = decide([s], ledger, now, seen=seen)
        assert len(decision.posts) <= 1
        for due in decision.posts:
            assert (1, due.day) not in ledger
            assert due.late < s.window
            ledger[1, due.day] = State.POSTED
        for lapse in decision.lapses:
            assert ledger.setdefault((1, lapse.day), lapse.state) is lapse.state
        seen = now
    assert set(ledger) == {(1, day) for day, _ in moments(ZoneInfo(zone), clock, start, now)}
