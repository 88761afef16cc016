"""`opis ask` and `opis complete`: a member's line in, the answer out, for people or as JSON."""

from __future__ import annotations

import logging
import sys
import zlib
from collections.abc import Iterable
from datetime import date
from typing import Any

from rich.console import Console

from bot.answers.answer import Answer, Refused
from bot.commands import COMMANDS
from bot.commands.completion import complete_line
from bot.commands.declaration import Request
from bot.commands.line import understand
from bot.commands.lot import with_lot
from bot.desk import Desk
from bot.rendering import desk_json  # noqa: F401 -- imported for the faces it registers
from bot.rendering.contract import as_json
from bot.rendering.terminal import draw
from bot.rendering.views import view_of
from bot.strings import Strings
from bot.terminal.output import print_json
from storage.faults import StoreFault
from storage.model import COMMON

log = logging.getLogger("opis.terminal")

WRONG_USAGE = frozenset(
    {
        "unknown_command",
        "unknown_option",
        "option_missing",
        "not_a_choice",
        "not_a_number",
        "not_yes_or_no",
        "out_of_range",
    }
)


async def answer_line(
    desk: Desk, line: str, *, scope: tuple[str, ...], today: date, locale: str
) -> tuple[str, Answer[Any]]:
    """The command's name and its answer; a line that cannot be understood is answered Refused."""
    spoken = understand(line, COMMANDS)
    if isinstance(spoken, Refused):
        return line.strip().removeprefix("/").partition(" ")[0], spoken
    request = Request(with_lot(spoken.command, spoken.options, desk.chance), scope, today, locale)
    try:
        return spoken.command.name, await spoken.command.answer(desk, request)
    except StoreFault as fault:
        return spoken.command.name, Refused(fault.reason, fault.facts)
    except Exception:
        # One line that our own code stumbles over must not take the other lines' answers with it.
        reference = format(zlib.crc32(line.encode("utf-8", "surrogatepass")), "08x")
        log.exception("Fault %s in /%s", reference, spoken.command.name)
        return spoken.command.name, Refused("fault", {"reference": reference})


def scope_of(library: str | None) -> tuple[str, ...]:
    """The libraries a terminal sees: the common one, and another where it was named."""
    return (COMMON,) if library in (None, COMMON) else (COMMON, str(library))


def status_of(answer: Answer[Any]) -> int:
    """The exit status: 0 answered (an honest "not here" included), 1 refused, 2 not understood."""
    if not isinstance(answer, Refused):
        return 0
    return 2 if answer.reason in WRONG_USAGE else 1


async def ask(
    desk: Desk, lines: Iterable[str], say: Strings, *, library: str | None, today: date, as_lines: bool
) -> int:
    """Answer each line as it comes; the highest exit status of all."""
    console = Console(highlight=False)
    status = 0
    for line in lines:
        if not line.strip():
            continue
        name, answer = await answer_line(desk, line, scope=scope_of(library), today=today, locale=say.locale)
        status = max(status, status_of(answer))
        if as_lines:
            print_json(as_json(name, answer, say))
        else:
            draw(view_of(answer, say), console)
    return status


async def offer(desk: Desk, line: str, *, library: str | None, as_lines: bool) -> int:
    """What autocompletion would offer at the end of `line`."""
    choices = await complete_line(desk, scope_of(library), line, COMMANDS)
    if as_lines:
        print_json({"choices": [{"name": c.name, "value": c.value} for c in choices]})
    else:
        for choice in choices:
            sys.stdout.write(f"{choice.value}\t{choice.name}\n")
    return 0
