"""`opis read` and `opis ingest`: what is made of files, shown or stored, one report for each document."""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console

from bot.rendering.document_json import document_json
from bot.rendering.terminal import draw
from bot.rendering.views.documented import document_view
from bot.strings import Strings
from bot.terminal.opening import opened
from bot.terminal.output import print_json
from storage.files import File, contents, find
from storage.ingest import Report
from storage.model import Document, Refusal
from storage.parsing import parse
from storage.reading import read as read_text


async def read(
    files: Sequence[Path], say: Strings, *, layout: str | None, dated: str | None, as_json: bool
) -> int:
    """Show what opis understands of each file; 1 where one was refused."""
    shown: list[dict[str, Any]] = []
    console = Console(highlight=False)
    status = 0
    for file in find(files):
        found = await asyncio.to_thread(_understood, file, layout, dated)
        for one in found:
            if isinstance(one, Refusal):
                status = 1
                sentence = say.explain(one.reason, one.facts)
                print(f"{file.name}: {sentence}", file=sys.stderr)  # noqa: T201 -- the terminal is this module's screen
                shown.append({"path": file.name, "refused": one.reason, "message": sentence})
            elif as_json:
                shown.append(document_json(one))
            else:
                draw(document_view(one, say), console)
    if as_json:
        sys.stdout.write(json.dumps(shown) + "\n")
    return status


def _understood(file: File, layout: str | None, dated: str | None) -> Sequence[Document | Refusal]:
    data = contents(file)
    if isinstance(data, Refusal):
        return [data]
    found = parse(file.member or file.path.name, data, layout=layout, date=dated)
    return [one if isinstance(one, Refusal) else read_text(one) for one in found]


async def ingest(database: Path, paths: Sequence[Path], say: Strings, *, library: str, as_json: bool) -> int:
    """Store what the files hold; 1 where one was refused or failed, and the rest is stored."""
    counts: Counter[str] = Counter()
    async with opened(database) as desk:
        async for report in desk.archive.ingest.paths(paths, library=library):
            counts[report.outcome.value] += 1
            if as_json:
                print_json(report_json(report, say))
            else:
                print(_told(report, say))  # noqa: T201 -- the terminal is this module's screen
    total = {
        name: counts[name] for name in ("added", "updated", "unchanged", "duplicate", "refused", "failed")
    }
    print(say.say("ingest-total", **total), file=sys.stderr)  # noqa: T201 -- the terminal is this module's screen
    return 1 if counts["refused"] or counts["failed"] else 0


def report_json(report: Report, say: Strings) -> dict[str, Any]:
    """A report as the contract has it."""
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
