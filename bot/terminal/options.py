"""What the program's commands share: their options, the settings, and how each of them ends."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from datetime import UTC, date, datetime
from typing import Annotated, Any

import typer
from pydantic import ValidationError

from bot.settings import Settings
from bot.strings import strings
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
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line on stdout.")]
Today = Annotated[
    datetime | None, typer.Option("--today", formats=["%Y-%m-%d"], help="The date to take for today.")
]


def settings_for(database: str | None) -> Settings:
    """The settings, with the store named on the command line; ends with a sentence where a setting is wrong."""
    try:
        settings = Settings()
    except ValidationError as wrong:
        names = ", ".join(str(e["loc"][0]) for e in wrong.errors())
        stop(strings().say("settings-wrong", names=names), 2)
    return settings if database is None else settings.model_copy(update={"store": database})


def stop(sentence: str, status: int) -> typer.Exit:
    """End with a sentence on stderr."""
    typer.echo(sentence, err=True)
    raise typer.Exit(status)


def finish(work: Coroutine[Any, Any, int]) -> None:
    """Run `work` and exit with its status; a fault of the store or the disk becomes its sentence."""
    try:
        status = asyncio.run(work)
    except Exception as fault:
        sentence = sentence_for(fault, strings())
        if sentence is None:
            raise
        typer.echo(sentence.text, err=True)
        status = sentence.status
    raise typer.Exit(status)


def today_or(given: datetime | None) -> date:
    """The date asked for, or today's."""
    return (given or datetime.now(UTC)).date()
