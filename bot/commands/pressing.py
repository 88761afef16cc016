"""Buttons and forms: pages turned, private answers to whoever pressed, answers shared. State is in the custom id alone.

A button works before and after any restart; one whose line was too long to carry says so when it is forgotten.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.answers.answer import Refused
from bot.commands import COMMANDS
from bot.commands.answering import Counter, is_own, own_strings, respond
from bot.commands.delivering import Interaction, Showing
from bot.commands.line import Spoken, understand
from bot.commands.offering import ask_in_form, take_form
from bot.commands.reporting import ask_what_is_wrong, take_report
from bot.rendering.layout import Deed, read_custom_id


async def answer_press(interaction: Interaction, counter: Counter) -> None:
    """Do what the button is for: turn the presser's own page, answer them privately, share with all, take a report."""
    data: Mapping[str, Any] = interaction.data or {}
    deed, page, line = read_custom_id(str(data.get("custom_id", "")), counter.long_lines)
    spoken = understand(line, COMMANDS) if line is not None and deed else Refused("button_forgotten")
    if isinstance(spoken, Spoken) and deed is Deed.SHARE:
        spoken = _may_share(interaction) or spoken
    if isinstance(spoken, Refused):
        say = await own_strings(interaction, counter)
        await interaction.response.send_message(say.explain(spoken.reason, spoken.facts), ephemeral=True)
    elif deed is Deed.REPORT:
        await ask_what_is_wrong(interaction, counter, str(data["custom_id"]))
    elif deed is Deed.FORM:
        await ask_in_form(interaction, counter, spoken)
    else:
        turn = deed is Deed.TURN and is_own(interaction)
        await respond(interaction, counter, spoken, Showing(deed is not Deed.SHARE, page, turn=turn))


async def answer_form(interaction: Interaction, counter: Counter) -> None:
    """Take what was typed into a form: a report of a problem, or what a line's form asked for."""
    data: Mapping[str, Any] = interaction.data or {}
    deed, _, _ = read_custom_id(str(data.get("custom_id", "")), counter.long_lines)
    await (take_form if deed is Deed.FORM else take_report)(interaction, counter)


def _may_share(interaction: Interaction) -> Refused | None:
    """Only the asker may, and where opis is no member of the server only those who may use outside apps there."""
    if not is_own(interaction):
        return Refused("only_the_asker")
    outside = interaction.guild_id is not None and interaction.client.get_guild(interaction.guild_id) is None
    if outside and not interaction.permissions.use_external_apps:
        return Refused("share_forbidden")
    return None
