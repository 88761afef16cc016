"""The declared commands as Discord's slash commands: options checked, answers drawn, pages turned.

An answer that is ready within a moment is sent at once; a slower one is deferred first, so that Discord's
three seconds never run out. Visibility is decided before the defer, because Discord fixes it there.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import discord
from discord import app_commands

from bot.answers.answer import Answer, Refused
from bot.commands import COMMANDS
from bot.commands.completion import complete
from bot.commands.declaration import Command, Kind, Option, Place, Request, Value
from bot.commands.line import convert, understand
from bot.desk import Desk
from bot.rendering.layout import LongLines, layout
from bot.rendering.limits import COMMAND_DESCRIPTION, clip
from bot.rendering.pages import pages
from bot.rendering.views import view_of
from bot.strings import strings
from storage.model import COMMON

log = logging.getLogger("opis.discord")

PATIENCE = 0.7
"""Seconds an answer may take before the member is shown that it is being worked on."""
_OURS = "_option"
"""Ends the names of Python's parameters: `from` is an option's name and no parameter's."""
Interaction = discord.Interaction[Any]
_TYPES: Mapping[Kind, Any] = {
    Kind.INTEGER: int,
    Kind.BOOLEAN: bool,
    Kind.ROLE: discord.Role,
}
_COMPLETED = frozenset({Kind.DOCUMENT, Kind.ZONE, Kind.SUBSCRIPTION})


def declare(
    commands: Iterable[Command], desk: Desk, long_lines: LongLines
) -> Iterator[app_commands.Command[Any, ..., None] | app_commands.Group]:
    """Each declaration as a slash command of discord.py, those of two words in groups by the first."""
    groups: dict[str, app_commands.Group] = {}
    for command in commands:
        first, _, second = command.name.partition(" ")
        if command.pressed:
            continue
        if not second:
            yield _declare(command, desk, long_lines)
        else:
            group = groups.setdefault(first, _group(first))
            group.add_command(_declare(command, desk, long_lines))
    yield from groups.values()


def _group(name: str) -> app_commands.Group:
    """A group of commands for those who manage a server; Discord hides it from others, and we check again."""
    return app_commands.Group(
        name=name,
        description=clip(strings().say(f"cmd-{name}"), COMMAND_DESCRIPTION),
        default_permissions=discord.Permissions(manage_guild=True),
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
    )


def _declare(command: Command, desk: Desk, long_lines: LongLines) -> app_commands.Command[Any, ..., None]:
    options = [o for o in command.options if not o.terminal_only]

    async def callback(interaction: Interaction, **values: Any) -> None:
        named = {name.removesuffix(_OURS): value for name, value in values.items()}
        await answer_slash(interaction, command, named, desk, long_lines)

    say = strings().say
    visibility = Option("private", Kind.BOOLEAN)
    callback.__signature__ = _signature([*options, visibility])  # type: ignore[attr-defined]  # discord.py reads it
    key = "cmd-" + command.name.replace(" ", "-")
    described = {o.name + _OURS: clip(say(f"{key}.{o.name}"), COMMAND_DESCRIPTION) for o in options}
    described["private" + _OURS] = clip(say("option-private"), COMMAND_DESCRIPTION)
    app_commands.describe(**described)(callback)
    app_commands.rename(**{name: name.removesuffix(_OURS) for name in described})(callback)
    slash: app_commands.Command[Any, ..., None] = app_commands.Command(
        name=command.name.rpartition(" ")[2],
        description=clip(say(key), COMMAND_DESCRIPTION),
        callback=callback,
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
    )
    for option in options:
        if option.kind in _COMPLETED:
            slash.autocomplete(option.name + _OURS)(_completer(option, desk))
    return slash


def _signature(options: list[Option]) -> inspect.Signature:
    """The parameters discord.py turns into options: required ones first, as Discord demands."""
    parameters = [
        inspect.Parameter(
            "interaction", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=discord.Interaction
        )
    ]
    for option in sorted(options, key=lambda o: not o.required):
        default = inspect.Parameter.empty if option.required else None
        kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
        parameters.append(
            inspect.Parameter(option.name + _OURS, kind, default=default, annotation=_annotation(option))
        )
    return inspect.Signature(parameters)


def _annotation(option: Option) -> Any:
    """The type discord.py reads: ranges and choices are checked by Discord's client already."""
    base: Any = _TYPES.get(option.kind, str)
    if option.choices:
        transformer = type("Choices", (_Choices,), {"offered": option.choices})
        base = app_commands.Transform[str, transformer]
    elif option.kind is Kind.CHANNEL:
        base = app_commands.Transform[int, _Channels]
    elif option.kind is Kind.INTEGER and (option.least is not None or option.most is not None):
        base = app_commands.Range[int, option.least, option.most]
    return base if option.required else base | None if isinstance(base, type) else _optional(base)


def _optional(annotation: Any) -> Any:
    return annotation | None


class _Choices(app_commands.Transformer):
    offered: tuple[str, ...] = ()

    @property
    def choices(self) -> list[app_commands.Choice[int | float | str]] | None:
        return [app_commands.Choice(name=value, value=value) for value in self.offered]

    async def transform(self, interaction: Interaction, value: Any, /) -> str:  # noqa: ARG002 -- discord.py's signature
        return str(value)


class _Channels(app_commands.Transformer):
    """Channels that take messages, by their numbers: a thread need not be in the bot's memory."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        kinds = discord.ChannelType
        return [
            kinds.text,
            kinds.news,
            kinds.voice,
            kinds.news_thread,
            kinds.public_thread,
            kinds.private_thread,
        ]

    async def transform(self, interaction: Interaction, value: Any, /) -> int:  # noqa: ARG002 -- discord.py's signature
        return int(value.id)


def _completer(
    option: Option, desk: Desk
) -> Callable[[Interaction, str], Coroutine[Any, Any, list[app_commands.Choice[str]]]]:
    async def offer(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        offers = await complete(desk, scope_of(interaction), option, typed)
        return [app_commands.Choice(name=o.name, value=o.value) for o in offers]

    return offer


def scope_of(interaction: Interaction) -> tuple[str, ...]:
    """The libraries this member sees here: the common one, and the server's own where opis is in that server."""
    return (COMMON,) if interaction.guild_id is None else (COMMON, f"guild:{interaction.guild_id}")


async def answer_slash(
    interaction: Interaction, command: Command, values: Mapping[str, Any], desk: Desk, long_lines: LongLines
) -> None:
    """Answer one slash command."""
    # Channels and roles come as objects; what a command takes, and a button's line can carry, is their number.
    named = {k: getattr(v, "id", v) for k, v in values.items() if k != "private"}
    given: dict[str, Value] = {k: v for k, v in named.items() if v is not None}
    wish = values.get("private")
    private = command.private if wish is None else bool(wish)
    checked = _forbidden(command, interaction) or _checked(command, given)
    if isinstance(checked, Refused):
        await _send(interaction, checked, command, given, 0, long_lines, private=True)
        return
    work = asyncio.ensure_future(command.answer(desk, request_of(interaction, checked)))
    done, _ = await asyncio.wait({work}, timeout=PATIENCE)
    if not done:
        await interaction.response.defer(ephemeral=private, thinking=True)
    answer = await work
    await _send(interaction, answer, command, checked, 0, long_lines, private=private)


def _forbidden(command: Command, interaction: Interaction) -> Refused | None:
    """Admins may show a command to anyone in their server's settings, so what managers alone may do is checked here."""
    if not command.managers or interaction.permissions.manage_guild:
        return None
    return Refused("managers_only", {"command": command.name})


def _checked(command: Command, values: Mapping[str, Value]) -> dict[str, Value] | Refused:
    """Discord's client checks options, but a request need not come from Discord's client."""
    checked: dict[str, Value] = {}
    for name, value in values.items():
        option = command.option(name)
        converted = convert(option, str(value)) if option else value
        if isinstance(converted, Refused):
            return converted
        checked[name] = converted
    return checked


def request_of(interaction: Interaction, options: Mapping[str, Value]) -> Request:
    """The question as the desk takes it."""
    place = None
    if interaction.guild_id is not None and interaction.channel_id is not None:
        manager = interaction.permissions.manage_guild
        place = Place(interaction.guild_id, interaction.channel_id, interaction.user.id, manager)
    today = datetime.now(UTC).date()
    return Request(options, scope_of(interaction), today, str(interaction.locale), place)


async def _send(
    interaction: Interaction,
    answer: Answer[Any],
    command: Command,
    options: Mapping[str, Value],
    number: int,
    long_lines: LongLines,
    *,
    private: bool,
    turn: bool = False,
) -> None:
    say = strings(str(interaction.locale))
    cut = pages(view_of(answer, say))
    number = min(number, len(cut) - 1)
    labels = (
        say.say("page-previous"),
        say.say("page-next"),
        say.say("page-where", page=number + 1, pages=len(cut)),
    )
    view, files = layout(cut, number, line_of(command, options), labels, long_lines)
    if turn:
        await interaction.response.edit_message(view=view, attachments=files)
    elif interaction.response.is_done():
        await interaction.edit_original_response(view=view, attachments=files)
    else:
        await interaction.response.send_message(view=view, files=files, ephemeral=private)


def line_of(command: Command, options: Mapping[str, Value]) -> str:
    """The line that asks the same again: what a page button carries."""
    return " ".join([command.name, *(f"{name}:{value}" for name, value in options.items())])


async def answer_press(interaction: Interaction, desk: Desk, long_lines: LongLines) -> None:
    """Answer a button: turn a page of the presser's own answer, or give whoever pressed a private answer."""
    data: Mapping[str, Any] = interaction.data or {}
    custom = str(data.get("custom_id", ""))
    kind, number, line = read_custom_id(custom, long_lines)
    say = strings(str(interaction.locale))
    spoken = understand(line, COMMANDS) if line is not None else Refused("button_forgotten")
    if not isinstance(spoken, Refused):
        spoken = _forbidden(spoken.command, interaction) or spoken
    if isinstance(spoken, Refused):
        await interaction.response.send_message(say.explain(spoken.reason, spoken.facts), ephemeral=True)
        return
    work = asyncio.ensure_future(spoken.command.answer(desk, request_of(interaction, spoken.options)))
    done, _ = await asyncio.wait({work}, timeout=PATIENCE)
    turn = kind == "p" and _is_own(interaction) and bool(done)
    if not done:
        await interaction.response.defer(ephemeral=True, thinking=True)
    await _send(
        interaction, await work, spoken.command, spoken.options, number, long_lines, private=True, turn=turn
    )


def read_custom_id(custom: str, long_lines: LongLines) -> tuple[str, int, str | None]:
    """Kind (`p` turns, `n` answers anew), page and line of a custom id; the line is None where it is no longer known."""
    head, separator, rest = custom[:1], "", ""
    for separator in (":", "#"):
        number, found, rest = custom[1:].partition(separator)
        if found and number.isdecimal():
            return head, int(number), rest if separator == ":" else long_lines.line(rest)
    return head, 0, None


def _is_own(interaction: Interaction) -> bool:
    """Whether the one who pressed is the one who asked."""
    asked = interaction.message.interaction_metadata if interaction.message else None
    return asked is not None and asked.user.id == interaction.user.id
