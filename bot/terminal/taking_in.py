"""`opis ingest`: files and folders into the store, a progress line for people, JSON lines for programs, a report at the end."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from bot.strings import Strings
from bot.terminal.opening import opened
from bot.terminal.output import print_json
from bot.terminal.watching import follow
from storage.intake.ingest import Report
from storage.place import Place

_OUTCOMES = ("added", "updated", "unchanged", "duplicate", "refused", "failed")
_WORTH_A_LINE = frozenset({"updated", "refused", "failed"})


class _Teller:
    """Tells what became of each document, and counts."""

    def __init__(self, say: Strings, *, as_json: bool) -> None:
        self._say = say
        self._as_json = as_json
        self.counts: Counter[str] = Counter()

    def tell(self, report: Report, progress: Progress) -> None:
        """One document: a JSON line, or a line for people where there is something to say."""
        self.counts[report.outcome.value] += 1
        if self._as_json:
            print_json(report_json(report, self._say))
        elif report.outcome.value in _WORTH_A_LINE:
            progress.console.print(_told(report, self._say), markup=False, highlight=False, soft_wrap=True)
        progress.update(
            TaskID(0),
            description=self._say.say("ingest-progress", count=self.counts.total(), path=report.path),
        )

    def total(self) -> str:
        """The report at the end."""
        return self._say.say("ingest-total", **{name: self.counts[name] for name in _OUTCOMES})


async def ingest(
    place: Place, paths: Sequence[Path], say: Strings, *, library: str, as_json: bool, watch: bool = False
) -> int:
    """Store what the files hold; 1 where one was refused or failed, and the rest is stored. `watch` goes on until stopped."""
    teller = _Teller(say, as_json=as_json)
    screen = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
    with Progress(
        *columns, console=screen, transient=True, disable=as_json or not screen.is_terminal
    ) as progress:
        progress.add_task("")
        async with opened(place) as desk:
            if watch:
                async for event in follow(desk.archive, paths, library):
                    _tell(event, teller, progress, as_json=as_json)
            else:
                async for report in desk.archive.ingest.paths(paths, library=library):
                    teller.tell(report, progress)
    print(teller.total(), file=sys.stderr)  # noqa: T201 -- the terminal is this module's screen
    return 1 if teller.counts["refused"] or teller.counts["failed"] else 0


def _tell(
    event: Report | tuple[str, tuple[str, ...]], teller: _Teller, progress: Progress, *, as_json: bool
) -> None:
    if isinstance(event, Report):
        teller.tell(event, progress)
        return
    path, gone = event
    if as_json:
        for document in gone:
            print_json({"path": path, "document": document, "outcome": "removed"})
    else:
        progress.console.print(f"{path}: {', '.join(gone)}", markup=False, highlight=False)


def report_json(report: Report, say: Strings) -> dict[str, Any]:
    """A report as the contract has it; `code` is the reason's key."""
    return {
        "path": report.path,
        "document": report.document,
        "outcome": report.outcome.value,
        "layout": report.layout,
        "title": report.title,
        "date": report.date,
        "reason": say.explain(report.reason, report.facts) if report.reason else None,
        "code": report.reason,
    }


def _told(report: Report, say: Strings) -> str:
    line = say.say("ingest-line", outcome=report.outcome.value, path=report.path)
    if report.document:
        line = f"{line}\n  {report.date or say.say('undated')}  {report.title}  [{report.document}]"
    return f"{line}\n  {say.explain(report.reason, report.facts)}" if report.reason else line
