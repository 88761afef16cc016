"""Lives through 400 days of daily posts for 10,000 channels in 40 zones, with everything that can go wrong.

    python -m tests.benchmarks.daily_year [--subscriptions 10000] [--days 400] [--seed 1] [--folder DIR]

Prints how long a decision takes, then what became of every date: doubles, dates without a row, rows that do not
agree with the channels, and rows that say `missed` although the bot was there must all be 0.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path

from bot.daily.schedule import decide
from storage.memory.daily import State, Subscription
from tests.daily.simulation import ZONES, Plan, draw, simulate_at


def decision_times(count: int) -> list[float]:
    """Milliseconds of the processor for decisions over `count` subscriptions at any minutes, the first one cold."""
    random = draw(1)
    now = datetime(2026, 3, 29, 5, 0, tzinfo=UTC)
    orders = [
        Subscription(
            id=n,
            guild=n,
            channel=n,
            clock=clock_time(random.randrange(24), random.randrange(60)),
            zone=ZONES[n % len(ZONES)],
            since=now - timedelta(days=100),
        )
        for n in range(count)
    ]
    ledger = {(s.id, now.date() + timedelta(days=d)): State.POSTED for s in orders for d in (-3, -2, -1)}
    found = []
    for minute in range(11):
        began = time.process_time()
        decide(orders, ledger, now + timedelta(minutes=minute))
        found.append((time.process_time() - began) * 1000)
    return found


def main() -> int:
    """Run, print, and say by the exit status whether the promise held."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--subscriptions", type=int, default=10_000)
    parser.add_argument("--days", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kill", type=float, default=0.00003)
    parser.add_argument("--folder", type=Path, default=None, help="where the store is made")
    wanted = parser.parse_args()

    first, *others = decision_times(wanted.subscriptions)
    print(
        f"decision: first {first:.1f} ms, then {sorted(others)[5]:.1f} ms (worst {max(others):.1f})",
        flush=True,
    )
    plan = Plan(seed=wanted.seed, subscriptions=wanted.subscriptions, days=wanted.days, kill=wanted.kill)
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(dir=wanted.folder) as folder:
        run = asyncio.run(simulate_at(plan, Path(folder) / "opis.db", lambda line: print(line, flush=True)))
    took = time.perf_counter() - began
    print(f"{took:.0f} s, {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    print(f"posts {run.posts}, kills {run.kills}, rows {dict(run.states)}")
    broken = {
        "doubles": run.doubles,
        "without a row": run.missing,
        "contradictions": run.contradictions,
        "unjustified": run.unjustified,
    }
    print(broken)
    print(*run.examples[:20], sep="\n")
    return 1 if any(broken.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
