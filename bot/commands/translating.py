"""What Discord lists of a command, in each member's language: names, descriptions, choices, a message's menu.

A member finds a command by its name in their language and by the English one, which is what sentences name and what one
member tells another to type; the values of choices are the same in every language.
"""

from __future__ import annotations

from discord import Locale, app_commands

from bot.rendering.limits import COMMAND_DESCRIPTION, clip
from bot.strings import available, strings


def described(key: str) -> app_commands.locale_str:
    """The message under `key` in English, for Discord to show in each language that has it."""
    return app_commands.locale_str(clip(strings().say(key), COMMAND_DESCRIPTION), key=key)


def named(command: str) -> app_commands.locale_str:
    """The name of a command or of the last word of a subcommand, `daily set`."""
    return app_commands.locale_str(command.rpartition(" ")[2], key=f"name-{command.replace(' ', '-')}")


def option_named(option: str, command: str) -> app_commands.locale_str:
    """The name of an option: the same for every command that has it, but where a command means something else by it."""
    own = f"option-name-{command.partition(' ')[0]}-{option}"
    key = own if strings().knows(own) else f"option-name-{option}"
    return app_commands.locale_str(option, key=key)


def choice_named(value: str) -> app_commands.locale_str:
    """What is shown for a value that can be chosen; a language by its own name everywhere."""
    codes = {code.lower(): code for code in available()}
    if value in codes:
        return app_commands.locale_str(strings(codes[value]).say("language-itself"))
    return described(f"choice-{value}")


class Translator(app_commands.Translator):
    """Fetches translations from the catalogues; what a catalogue lacks stays English."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: Locale,
        context: app_commands.TranslationContextTypes,  # noqa: ARG002 - discord.py's signature
    ) -> str | None:
        """The string in a language; None where that is the English one."""
        key = string.extras.get("key")
        if key is None:
            return None
        said = clip(strings(locale.value).say(key), COMMAND_DESCRIPTION)
        return None if said == string.message else said
