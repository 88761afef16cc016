"""`opis`, also `python -m bot`: the command line. Wires settings, store and commands together; nothing else does."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from bot.terminal import hosting
from bot.terminal.options import AsJson, Database, Library, Today, finish, start, stop, today_or

app = typer.Typer(
    name="opis",
    help="The finding aid that lives in your chat: citations, summaries, timelines and verbatim quotations.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)


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

    settings, say = start(database)

    async def work() -> int:
        spoken: Iterable[str] = sys.stdin if lines == ["-"] else lines
        async with opened(settings.place, seeded=True) as desk:
            return await answer(desk, spoken, say, library=library, today=today_or(today), as_lines=as_json)

    finish(say, work())


@app.command()
def complete(line: str, database: Database = None, library: Library = None, as_json: AsJson = False) -> None:
    """Show what autocompletion would offer at the end of LINE."""
    from bot.terminal.ask import offer
    from bot.terminal.opening import opened

    settings, say = start(database)

    async def work() -> int:
        async with opened(settings.place, seeded=True) as desk:
            return await offer(desk, line, library=library, as_lines=as_json)

    finish(say, work())


@app.command()
def chat(database: Database = None, library: Library = None, today: Today = None) -> None:
    """Use the commands at a prompt, with completion and history."""
    from bot.terminal.chat import chat as converse
    from bot.terminal.opening import opened

    settings, say = start(database)

    async def work() -> int:
        async with opened(settings.place, seeded=True) as desk:
            history = settings.database.parent / "history"
            return await converse(desk, say, library=library, today=today_or(today), history=history)

    finish(say, work())


@app.command()
def read(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...")],
    layout: Annotated[
        str | None,
        typer.Option("--layout", help="Read as this layout; `plain` takes the file as body text alone."),
    ] = None,
    dated: Annotated[
        str | None,
        typer.Option("--date", metavar="EDTF", help="The document's date where its page states none."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Read files without storing them, and show what opis understood."""
    from bot.terminal.filing import read as read_files

    _, say = start(None)
    finish(say, read_files(files, say, layout=layout, dated=dated, as_json=as_json))


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

    settings, say = start(database)
    finish(say, take_in(settings.place, paths, say, library=library, as_json=as_json, watch=watch))


@app.command()
def run(database: Database = None) -> None:
    """Run the Discord bot (DISCORD_TOKEN)."""
    from bot.terminal.logs import set_up
    from bot.terminal.run import run as run_bot

    settings, say = start(database)
    token = settings.discord_token.get_secret_value().strip() if settings.discord_token else ""
    if not token:
        stop(say.say("token-missing"), 2)
    set_up(settings.log_level, settings.log_format)
    finish(say, run_bot(settings, token))


app.add_typer(hosting.app)


if __name__ == "__main__":
    main()
