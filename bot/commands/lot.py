"""What a question leaves to chance. The number drawn becomes part of the question, so that its buttons ask the same again."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from bot.commands.declaration import Command, Value

NUMBERS = 1_000_000


def with_lot(command: Command, options: Mapping[str, Value], chance: Random) -> dict[str, Value]:
    """The options with a number for each lot that has to be drawn: where it is not given, nor what it stands in for."""
    lots = {
        option.name: chance.randrange(NUMBERS)
        for option in command.options
        if option.lot_without and not {option.name, option.lot_without} & options.keys()
    }
    return {**options, **lots}
