"""What Discord lists of a command, in each member's language: descriptions, and the names in a message's menu.

The names of slash commands and options stay as they are: what one member tells another to type must work for both.
"""

from __future__ import annotations

from discord import Locale, app_commands

from bot.rendering.limits import COMMAND_DESCRIPTION, clip
from bot.strings import strings


def described(key: str) -> app_commands.locale_str:
    """The message under `key` in English, for Discord to show in each language that has it."""
    return app_commands.locale_str(clip(strings().say(key), COMMAND_DESCRIPTION), key=key)


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
