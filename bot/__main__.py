"""`opis`, also `python -m bot`: the command line. Wires settings, store and commands together; nothing else does."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Coroutine, Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import ValidationError

from bot.settings import Settings
from bot.strings import strings
from bot.terminal.faults import sentence_for

app = typer.Typer(
    name="opis",
    help="The finding aid that lives in your chat: citations, summaries, timelines and verbatim quotations.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)

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


def main() -> None:
    """Run the command line; every expected fault ends in one sentence and its exit status."""
    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our output has left (`opis ask ... | head`): nothing more to say.
        sys.stderr.close()
        sys.exit(0)


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


@app.command()
def ask(
    lines: Annotated[
        list[str], typer.Argument(metavar="LINE...", help="What a member types; `-` reads lines from stdin.")
    ],
    database: Database = None,
    library: Library = None,
    today: Today = None,
    as_json: AsJson = False,
) -> None:
    """Answer what a member would type: opis ask "/quote expedient to take urgent steps"."""
    from bot.terminal.ask import ask as answer
    from bot.terminal.opening import opened

    settings = settings_for(database)

    async def work() -> int:
        spoken: Iterable[str] = sys.stdin if lines == ["-"] else lines
        async with opened(settings.place, seeded=True) as desk:
            say = strings(settings.locale)
            return await answer(desk, spoken, say, library=library, today=today_or(today), as_lines=as_json)

    finish(work())


@app.command()
def complete(line: str, database: Database = None, library: Library = None, as_json: AsJson = False) -> None:
    """Show what autocompletion would offer at the end of LINE."""
    from bot.terminal.ask import offer
    from bot.terminal.opening import opened

    settings = settings_for(database)

    async def work() -> int:
        async with opened(settings.place, seeded=True) as desk:
            return await offer(desk, line, library=library, as_lines=as_json)

    finish(work())


@app.command()
def chat(database: Database = None, library: Library = None, today: Today = None) -> None:
    """Use the commands at a prompt, with completion and history."""
    from bot.terminal.chat import chat as converse
    from bot.terminal.opening import opened

    settings = settings_for(database)

    async def work() -> int:
        async with opened(settings.place, seeded=True) as desk:
            history = settings.database.parent / "history"
            return await converse(
                desk, strings(settings.locale), library=library, today=today_or(today), history=history
            )

    finish(work())


@app.command()
def read(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...")],
    layout: Annotated[
        str | None,
        typer.Option("--layout", help="Read as this layout; `plain` takes the file as body text alone."),
    ] = None,
    dated: Annotated[
        str | None, typer.Option("--date", metavar="EDTF", help="The document's date, with --layout plain.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Read files without storing them, and show what opis understood."""
    from bot.terminal.filing import read as read_files

    finish(read_files(files, strings(), layout=layout, dated=dated, as_json=as_json))


@app.command()
def ingest(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...")],
    database: Database = None,
    library: Annotated[str, typer.Option("--library", help="The library the documents go to.")] = "common",
    watch: Annotated[
        bool, typer.Option("--watch", help="Go on, and keep these folders and the store in step.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Read files, folders and ZIP archives into the store; the same bytes twice change nothing."""
    from bot.terminal.taking_in import ingest as take_in

    place = settings_for(database).place
    finish(take_in(place, paths, strings(), library=library, as_json=as_json, watch=watch))


@app.command()
def run(database: Database = None) -> None:
    """Run the Discord bot (DISCORD_TOKEN)."""
    from bot.terminal.logs import set_up
    from bot.terminal.run import run as run_bot

    settings = settings_for(database)
    token = settings.discord_token.get_secret_value().strip() if settings.discord_token else ""
    if not token:
        stop(strings().say("token-missing"), 2)
    set_up(settings.log_level, settings.log_format)
    finish(run_bot(settings, token))


@app.command()
def check(
    database: Database = None,
    deep: Annotated[
        bool, typer.Option("--deep", help="Check the full-text index word by word, too.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Check the store's health: schema, integrity, index, counts."""
    from bot.terminal.keeping import check as check_store

    finish(check_store(settings_for(database).place, strings(), deep=deep, as_json=as_json))


@app.command()
def backup(to: Annotated[Path, typer.Argument(metavar="FILE")], database: Database = None) -> None:
    """Copy the store to FILE while it is in use."""
    from bot.terminal.keeping import backup as back_up

    finish(back_up(settings_for(database).place, to, strings()))


@app.command()
def restore(
    backup: Annotated[Path, typer.Argument(metavar="FILE", help="A file that `opis backup` made.")],
    database: Database = None,
) -> None:
    """Examine the backup FILE and put it in the store's place; the replaced store is kept beside it."""
    from bot.terminal.keeping import restore as put_back

    finish(put_back(settings_for(database).place, backup, strings()))


@app.command()
def export(
    folder: Annotated[
        Path | None, typer.Argument(metavar="FOLDER", help="Write every document to open files in FOLDER.")
    ] = None,
    calendar: Annotated[
        Path | None, typer.Option("--calendar", metavar="FILE", help="Write an iCalendar file (.ics).")
    ] = None,
    feed: Annotated[Path | None, typer.Option("--feed", metavar="FILE", help="Write an Atom feed.")] = None,
    bibliography: Annotated[
        Path | None,
        typer.Option("--bibliography", metavar="FILE", help="Write every record to FILE.bib, .ris or .json."),
    ] = None,
    days: Annotated[
        int, typer.Option("--days", min=1, max=3660, help="How many days, from today or --today on.")
    ] = 366,
    database: Database = None,
    library: Library = None,
    today: Today = None,
) -> None:
    """Write documents, bibliographies, or what falls on the coming days, to files for other programs."""
    from bot.terminal.almanac import export as write

    if folder is not None:
        from bot.terminal.carrying import carry_out

        finish(carry_out(settings_for(database).place, folder, strings(), library=library))
    if bibliography is not None:
        from bot.terminal.bibliography import write_bibliography

        place = settings_for(database).place
        finish(write_bibliography(place, bibliography, strings(), library=library))
    if calendar is None and feed is None:
        stop(strings().say("nothing-to-export"), 2)
    settings = settings_for(database)
    say, first = strings(settings.locale), today_or(today)
    finish(write(settings.place, say, calendar=calendar, feed=feed, library=library, first=first, days=days))


@app.command()
def doctor(database: Database = None, as_json: AsJson = False) -> None:
    """Look at all a running bot needs: token, store, disk, folders, clock; say what to do next."""
    from bot.terminal.doctor import doctor as look

    settings = settings_for(database)
    finish(look(settings, strings(settings.locale), as_json=as_json, clock=lambda: datetime.now(UTC)))


people = typer.Typer(help="Lists of persons beside those that volumes bring.", no_args_is_help=True)
app.add_typer(people, name="people")


@people.command(name="import")
def import_people(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A list of persons: CSV or JSON.")],
    database: Database = None,
    library: Annotated[str, typer.Option("--library", help="The library the list goes to.")] = "common",
    title: Annotated[
        str | None, typer.Option("--title", help="What readers know the list by; default: the file's name.")
    ] = None,
) -> None:
    """Take in a list of persons; the same file name again takes its place."""
    from bot.terminal.persons import take_in

    finish(take_in(settings_for(database).place, file, strings(), library=library, title=title))


@people.command(name="drop")
def drop_people(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The list's file name.")],
    database: Database = None,
    library: Annotated[str, typer.Option("--library", help="The library the list is in.")] = "common",
) -> None:
    """Take a list of persons out."""
    from bot.terminal.persons import take_out

    finish(take_out(settings_for(database).place, name, strings(), library=library))


@app.command()
def move(
    to: Annotated[
        str, typer.Argument(metavar="postgresql://...", help="An empty database that a role of opis's owns.")
    ],
    database: Database = None,
) -> None:
    """Copy the store, with all settings and subscriptions, into an empty record on PostgreSQL; stop the bot before."""
    from bot.terminal.carrying import move as move_all

    finish(move_all(settings_for(database).place, to, strings()))


@app.command(name="import")
def import_(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A folder that `opis export` wrote.")],
    database: Database = None,
) -> None:
    """Take in the documents that `opis export FOLDER` wrote; twice changes nothing."""
    from bot.terminal.carrying import carry_in

    finish(carry_in(settings_for(database).place, folder, strings()))


if __name__ == "__main__":
    main()
