"""/settings and /my: what a server and a member choose for the answers they get; /privacy and /forget me."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from bot.answers.answer import Answer, Found, Refused
from bot.answers.citing import STYLES
from bot.answers.settled import Forgotten, OwnSettings, Privacy, ServerSettings
from bot.commands.declaration import Command, Kind, Option, Request
from bot.commands.visibility import GROUPS
from bot.desk import Desk
from bot.strings import available
from storage.memory.leaving import KEPT
from storage.memory.preferences import MemberPreferences, ServerPreferences

T = TypeVar("T", ServerPreferences, MemberPreferences)

USUAL = "usual"


async def show(desk: Desk, request: Request) -> Answer[ServerSettings]:
    """The server's choices."""
    if request.place is None:
        return Refused("only_in_a_server")
    return Found(_told(await desk.archive.preferences.server(request.place.guild)))


async def change(desk: Desk, request: Request) -> Answer[ServerSettings]:
    """Change what was given, and leave the rest."""
    if request.place is None:
        return Refused("only_in_a_server")
    reports = request.number("reports")
    if reports and desk.daily.sender and not desk.daily.sender.takes_posts(reports):
        return Refused("not_a_channel")
    held = await desk.archive.preferences.server(request.place.guild)
    chosen = _grouped(request, _styled(request, held))
    if reports is not None or request.flag("no_reports", default=False):
        chosen = replace(chosen, reports=reports)
    librarians = request.number("librarians")
    if librarians is not None or request.flag("no_librarians", default=False):
        chosen = replace(chosen, librarians=librarians)
    await desk.archive.preferences.set_server(request.place.guild, chosen)
    return Found(replace(_told(chosen), changed=True))


async def show_own(desk: Desk, request: Request) -> Answer[OwnSettings]:
    """The asker's own choices."""
    held = await desk.archive.preferences.member(request.member)
    return Found(OwnSettings(held.style, held.locale))


async def change_own(desk: Desk, request: Request) -> Answer[OwnSettings]:
    """Change the asker's own choices, as far as they were given."""
    if request.member is None:
        return Refused("only_on_discord")
    chosen = _styled(request, await desk.archive.preferences.member(request.member))
    await desk.archive.preferences.set_member(request.member, chosen)
    return Found(OwnSettings(chosen.style, chosen.locale, changed=True))


async def privacy(desk: Desk, request: Request) -> Answer[Privacy]:  # noqa: ARG001 - every command is asked the same way
    """What opis keeps, and for how long."""
    return Found(Privacy(KEPT.days))


async def forget(desk: Desk, request: Request) -> Answer[Forgotten]:
    """Remove everything kept of the asker."""
    if request.member is None:
        return Refused("only_on_discord")
    await desk.archive.preferences.forget_member(request.member)
    await desk.daily.subscriptions.forget_member(request.member)
    return Found(Forgotten())


def _told(held: ServerPreferences) -> ServerSettings:
    ways = {g: "private" if g in held.private else "public" if g in held.public else USUAL for g in GROUPS}
    return ServerSettings(
        held.style, held.locale, held.reports, tuple(ways.items()), librarians=held.librarians
    )


def _styled(request: Request, held: T) -> T:
    style, locale = _wish(request, "style", held.style), _wish(request, "language", held.locale)
    return replace(held, style=style, locale=locale)


def _wish(request: Request, option: str, held: str | None) -> str | None:
    """What was chosen with an option; what held before where it was not given."""
    given = request.text(option)
    return held if given is None else None if given == USUAL else given


def _grouped(request: Request, held: ServerPreferences) -> ServerPreferences:
    private, public = set(held.private), set(held.public)
    for group in GROUPS:
        way = request.text(group)
        if way is None:
            continue
        private.discard(group)
        public.discard(group)
        if way != USUAL:
            (private if way == "private" else public).add(group)
    return replace(held, private=frozenset(private), public=frozenset(public))


_STYLE = Option("style", choices=(USUAL, *STYLES))
_LANGUAGE = Option("language", choices=(USUAL, *(name.lower() for name in available())))
_WAYS = tuple(Option(group, choices=(USUAL, "private", "public")) for group in GROUPS)

SETTINGS = (
    Command("settings show", show, private=True, managers=True, personal=True),
    Command(
        "settings set",
        change,
        (
            *(_STYLE, _LANGUAGE, Option("reports", Kind.CHANNEL), Option("no_reports", Kind.BOOLEAN)),
            *(Option("librarians", Kind.ROLE), Option("no_librarians", Kind.BOOLEAN)),
            *_WAYS,
        ),
        private=True,
        managers=True,
        personal=True,
    ),
    Command("my show", show_own, private=True, personal=True),
    Command("my set", change_own, (_STYLE, _LANGUAGE), private=True, personal=True),
    Command("privacy", privacy, private=True, personal=True),
    Command("forget me", forget, private=True, personal=True),
)
