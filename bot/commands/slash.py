"""The declared commands as Discord's slash commands: names, descriptions, options, completion, contexts."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from typing import Any

import discord
from discord import app_commands

from bot.commands.answering import Counter, respond, scope_of
from bot.commands.completion import offered
from bot.commands.declaration import Command, Kind, Option, Value
from bot.commands.delivering import Interaction, Showing
from bot.commands.library import ADD
from bot.commands.line import Spoken
from bot.commands.offering import take_offer
from bot.commands.translating import choice_named, described, named, option_named

_OURS = "_option"
"""Ends the names of Python's parameters: `from` is an option's name and no parameter's."""
_TYPES: Mapping[Kind, Any] = {
    Kind.INTEGER: int,
    Kind.BOOLEAN: bool,
    Kind.ROLE: discord.Role,
    Kind.FILE: discord.Attachment,
}
_COMPLETED = frozenset({Kind.DOCUMENT, Kind.OWN_DOCUMENT, Kind.PERSON, Kind.ZONE, Kind.SUBSCRIPTION})


def declare(
    commands: Iterable[Command], counter: Counter
) -> Iterator[app_commands.Command[Any, ..., None] | app_commands.Group]:
    """Each declaration as a slash command of discord.py, those of two words in groups by the first.

    Discord knows no command that is a group as well: there `people` is `people show`, beside `people merge`.
    """
    listed = [command for command in commands if not command.pressed]
    grouped = {first for first, _, second in (command.name.partition(" ") for command in listed) if second}
    groups: dict[str, app_commands.Group] = {}
    for command in listed:
        first, _, second = command.name.partition(" ")
        if first not in grouped:
            yield _declare(command, counter, command.name)
        else:
            group = groups.setdefault(first, _group(first, managers=command.managers))
            group.add_command(_declare(command, counter, f"{first} {second or 'show'}"))
    yield from groups.values()


def _group(name: str, *, managers: bool) -> app_commands.Group:
    """A group of commands. Discord hides what is for managers from others, and from all outside servers; we check again."""
    everywhere = not managers
    return app_commands.Group(
        name=named(name),
        description=described(f"cmd-{name}"),
        default_permissions=discord.Permissions(manage_guild=True) if managers else None,
        allowed_contexts=app_commands.AppCommandContext(
            guild=True, dm_channel=everywhere, private_channel=everywhere
        ),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=everywhere),
    )


def _declare(command: Command, counter: Counter, name: str) -> app_commands.Command[Any, ..., None]:
    options = [o for o in command.options if not o.terminal_only]

    async def callback(interaction: Interaction, **values: Any) -> None:
        given = {name.removesuffix(_OURS): value for name, value in values.items()}
        if command is ADD:
            await take_offer(interaction, counter, given.get("file"))
        else:
            await answer_slash(interaction, command, given, counter)

    visibility = [] if command.personal else [Option("private", Kind.BOOLEAN)]
    callback.__signature__ = _signature([*options, *visibility])  # type: ignore[attr-defined]  # discord.py reads it
    key = "cmd-" + command.name.replace(" ", "-")
    texts = {o.name + _OURS: described(f"{key}.{o.name}") for o in options}
    texts |= {o.name + _OURS: described("option-private") for o in visibility}
    app_commands.describe(**texts)(callback)
    app_commands.rename(**{n: option_named(n.removesuffix(_OURS), command.name) for n in texts})(callback)
    slash: app_commands.Command[Any, ..., None] = app_commands.Command(
        name=named(name),
        description=described(key),
        callback=callback,
        allowed_contexts=app_commands.AppCommandContext(
            guild=True, dm_channel=not command.managers, private_channel=not command.managers
        ),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=not command.managers),
    )
    if command.managers:
        slash.default_permissions = discord.Permissions(manage_guild=True)
    for option in options:
        if option.kind in _COMPLETED:
            slash.autocomplete(option.name + _OURS)(_completer(option, counter))
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
        return [app_commands.Choice(name=choice_named(value), value=value) for value in self.offered]

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
    option: Option, counter: Counter
) -> Callable[[Interaction, str], Coroutine[Any, Any, list[app_commands.Choice[str]]]]:
    async def offer(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        offers = await offered(counter.desk, counter.offers, scope_of(interaction), option, typed)
        return [app_commands.Choice(name=o.name, value=o.value) for o in offers]

    return offer


async def answer_slash(
    interaction: Interaction, command: Command, values: Mapping[str, Any], counter: Counter
) -> None:
    """Answer one slash command."""
    # Channels and roles come as objects; what a command takes, and a button's line can carry, is their number.
    plain = {k: getattr(v, "id", v) for k, v in values.items() if k != "private"}
    given: dict[str, Value] = {k: v for k, v in plain.items() if v is not None}
    wish = values.get("private")
    showing = Showing(None if wish is None else bool(wish))
    await respond(interaction, counter, Spoken(command, given), showing)
