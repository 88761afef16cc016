"""Some rough weeks in the life of the daily post; `tests/benchmarks/daily_year.py` lives through a whole year."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.engine import Engine
from storage.memory.daily import State
from tests.daily.judging import Run
from tests.daily.simulation import Plan, simulate, simulate_at

HALF_AN_HOUR = timedelta(minutes=30)
STARTS = [
    datetime(2026, 3, 1, tzinfo=UTC),
    datetime(2026, 9, 20, tzinfo=UTC),
    datetime(2027, 12, 20, tzinfo=UTC),
]


def live(plan: Plan) -> Run:
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(simulate_at(plan, Path(folder) / "opis.db"))


@settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow])
@given(
    seed=st.integers(0, 1 << 32),
    start=st.sampled_from(STARTS),
    fault=st.sampled_from([0.02, 0.3]),
    kill=st.sampled_from([0.0005, 0.01]),
    unreadable=st.sampled_from([0.05, 0.5]),
)
def test_every_date_is_posted_once_or_its_row_says_why_not(seed, start, fault, kill, unreadable):
    plan = Plan(
        seed=seed,
        start=start,
        fault=fault,
        kill=kill,
        unreadable=unreadable,
        subscriptions=20,
        days=20,
        deny=0.02,
    )
    run = live(plan)
    found = (run.doubles, run.missing, run.contradictions, run.unjustified)
    assert found == (0, 0, 0, 0), run.examples


def test_without_faults_every_date_is_posted():
    plan = Plan(
        seed=1, subscriptions=40, days=8, start=STARTS[0], fault=0, kill=0, jump=0, sleep=0, deny=0, silent=0
    )
    run = live(plan)
    assert set(run.states) == {State.POSTED}
    assert (run.doubles, run.missing, run.contradictions) == (0, 0, 0)


async def test_rough_weeks_end_as_well_on_either_engine(engine: Engine):
    plan = Plan(seed=4, subscriptions=8, days=6, start=STARTS[1], fault=0.2, kill=0.005, stride=HALF_AN_HOUR)
    run = await simulate(plan, engine)
    assert (run.doubles, run.missing, run.contradictions, run.unjustified) == (0, 0, 0, 0), run.examples
    assert run.posts
