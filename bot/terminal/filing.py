"""`opis read`: what opis understands of files, shown and not stored."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console

from bot.rendering.document_json import document_json
from bot.rendering.terminal import draw
from bot.rendering.views.documented import document_view
from bot.strings import Strings
from storage.intake.files import Given, contents, find
from storage.model import Document, PersonList, Refusal
from storage.parsing import parse
from storage.reading import read as read_text


async def read(
    files: Sequence[Path], say: Strings, *, layout: str | None, dated: str | None, as_json: bool
) -> int:
    """Show what opis understands of each file; 1 where one was refused."""
    shown: list[dict[str, Any]] = []
    console = Console(highlight=False)
    status = 0
    for file in (given for path in find(files) for given in contents(path)):
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


def _understood(file: Given, layout: str | None, dated: str | None) -> Sequence[Document | Refusal]:
    name, data = file
    if isinstance(data, Refusal):
        return [data]
    found = parse(name, data, layout=layout, date=dated)
    return [
        one if isinstance(one, Refusal) else read_text(one)
        for one in found
        if not isinstance(one, PersonList)
    ]
