"""What the program's commands share: their options, the settings, and how each of them ends."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from datetime import UTC, date, datetime
from typing import Annotated, Any, NoReturn

import typer
from pydantic import ValidationError

from bot.settings import Settings
from bot.strings import Strings, strings
from bot.terminal.faults import sentence_for

Database = Annotated[
    str | None,
    typer.Option(
        "--database",
        metavar="PATH",
        help="The store, or postgresql://...; default: OPIS_DATABASE, else your data folder.",
    ),
]
Library = Annotated[str | None, typer.Option("--library", help="A library beside the common one.")]
AsJson = Annotated[bool, typer.Option("--json", help="Answer in JSON on stdout.")]
Today = Annotated[
    datetime | None, typer.Option("--today", formats=["%Y-%m-%d"], help="The date to take for today.")
]


def start(database: str | None) -> tuple[Settings, Strings]:
    """The settings, with the store named on the command line, and the sentences in the language that they name.

    Ends with a sentence where a setting is wrong.
    """
    try:
        settings = Settings()
    except ValidationError as wrong:
        names = ", ".join(str(e["loc"][0]) for e in wrong.errors())
        stop(strings().say("settings-wrong", names=names), 2)
    if database is not None:
        settings = settings.model_copy(update={"store": database})
    return settings, strings(settings.locale)


def stop(sentence: str, status: int) -> NoReturn:
    """End with a sentence on stderr."""
    typer.echo(sentence, err=True)
    raise typer.Exit(status)


def finish(say: Strings, *works: Coroutine[Any, Any, int]) -> NoReturn:
    """Do each of `works` in turn, whatever becomes of the others, and exit with the highest of their statuses.

    A fault of the store or the disk becomes its sentence.
    """
    raise typer.Exit(max([_status(work, say) for work in works]))


def _status(work: Coroutine[Any, Any, int], say: Strings) -> int:
    try:
        return asyncio.run(work)
    except Exception as fault:
        sentence = sentence_for(fault, say)
        if sentence is None:
            raise
        typer.echo(sentence.text, err=True)
        return sentence.status


def today_or(given: datetime | None) -> date:
    """The date asked for, or today's."""
    return (given or datetime.now(UTC)).date()
