"""The program's commands for whoever hosts opis: the store's health, its copies, and lists of persons."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.terminal.options import AsJson, Database, Library, Today, finish, start, stop, today_or

app = typer.Typer()
_PANEL = "For whoever hosts opis"


@app.command(rich_help_panel=_PANEL)
def check(
    database: Database = None,
    deep: Annotated[
        bool, typer.Option("--deep", help="Check the full-text index word by word, too.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Check the store's health: schema, integrity, index, counts."""
    from bot.terminal.keeping import check as check_store

    settings, say = start(database)
    finish(say, check_store(settings.place, say, deep=deep, as_json=as_json))


@app.command(rich_help_panel=_PANEL)
def backup(to: Annotated[Path, typer.Argument(metavar="FILE")], database: Database = None) -> None:
    """Copy the store to FILE while it is in use."""
    from bot.terminal.keeping import backup as back_up

    settings, say = start(database)
    finish(say, back_up(settings.place, to, say))


@app.command(rich_help_panel=_PANEL)
def restore(
    backup: Annotated[Path, typer.Argument(metavar="FILE", help="A file that `opis backup` made.")],
    database: Database = None,
) -> None:
    """Examine the backup FILE and put it in the store's place; the replaced store is kept beside it."""
    from bot.terminal.keeping import restore as put_back

    settings, say = start(database)
    finish(say, put_back(settings.place, backup, say))


@app.command(rich_help_panel=_PANEL)
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
    from bot.terminal.almanac import export as write_days
    from bot.terminal.bibliography import write_bibliography
    from bot.terminal.carrying import carry_out

    settings, say = start(database)
    place, works = settings.place, []
    if folder is not None:
        works.append(carry_out(place, folder, say, library=library))
    if bibliography is not None:
        works.append(write_bibliography(place, bibliography, say, library=library))
    if calendar is not None or feed is not None:
        first = today_or(today)
        works.append(
            write_days(place, say, calendar=calendar, feed=feed, library=library, first=first, days=days)
        )
    if not works:
        stop(say.say("nothing-to-export"), 2)
    finish(say, *works)


@app.command(rich_help_panel=_PANEL)
def doctor(database: Database = None, as_json: AsJson = False) -> None:
    """Look at all a running bot needs: token, store, disk, folders, clock; say what to do next."""
    from bot.terminal.doctor import doctor as look

    settings, say = start(database)
    finish(say, look(settings, say, as_json=as_json, clock=lambda: datetime.now(UTC)))


people = typer.Typer(help="Lists of persons beside those that volumes bring.", no_args_is_help=True)
app.add_typer(people, name="people", rich_help_panel=_PANEL)


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

    settings, say = start(database)
    finish(say, take_in(settings.place, file, say, library=library, title=title))


@people.command(name="drop")
def drop_people(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The list's file name.")],
    database: Database = None,
    library: Annotated[str, typer.Option("--library", help="The library the list is in.")] = "common",
) -> None:
    """Take a list of persons out."""
    from bot.terminal.persons import take_out

    settings, say = start(database)
    finish(say, take_out(settings.place, name, say, library=library))


@app.command(rich_help_panel=_PANEL)
def move(
    to: Annotated[
        str, typer.Argument(metavar="postgresql://...", help="An empty database that a role of opis's owns.")
    ],
    database: Database = None,
) -> None:
    """Copy the store, with all settings and subscriptions, into an empty record on PostgreSQL; stop the bot before."""
    from bot.terminal.carrying import move as move_all

    settings, say = start(database)
    finish(say, move_all(settings.place, to, say))


@app.command(name="import", rich_help_panel=_PANEL)
def import_(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A folder that `opis export` wrote.")],
    database: Database = None,
) -> None:
    """Take in the documents that `opis export FOLDER` wrote; twice changes nothing."""
    from bot.terminal.carrying import carry_in

    settings, say = start(database)
    finish(say, carry_in(settings.place, folder, say))
