r"""What a member types, read at the terminal: `/cite document:112688 style:mla locator:"ll. 46-49"`.

Only the names of the command's own options end in a colon that counts; everything else is the reader's words.
A bare beginning fills the first option: `/search kim il sung`. Inside quotation marks `\"` is a quotation mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.answers.answer import Refused
from bot.commands.declaration import Command, Kind, Option, Value

_WHOLE = re.compile(r'"((?:\\"|[^"])*)"', re.DOTALL)
TRUE, FALSE = frozenset({"true", "yes", "on", "1"}), frozenset({"false", "no", "off", "0"})


@dataclass(frozen=True, slots=True)
class Spoken:
    """A line understood: its command and the options' values, checked."""

    command: Command
    options: Mapping[str, Value]


def understand(line: str, commands: Iterable[Command]) -> Spoken | Refused:
    """Read a line; Refused where the command, an option or a value is not one of opis."""
    split = separate(line, commands)
    if isinstance(split, Refused):
        return split
    command, texts = split
    values: dict[str, Value] = {}
    for name, text in texts.items():
        option = command.option(name)
        if option is None:
            return Refused("unknown_option", {"option": name, "command": command.name})
        value = convert(option, text)
        if isinstance(value, Refused):
            return value
        values[name] = value
    lacking = next((o.name for o in command.options if o.required and o.name not in values), None)
    if lacking:
        return Refused("option_missing", {"option": lacking, "command": command.name})
    return Spoken(command, values)


def separate(line: str, commands: Iterable[Command]) -> tuple[Command, dict[str, str]] | Refused:
    """Part a line into its command and the words given to each option, unchecked."""
    said = line.strip().removeprefix("/")
    found = [c for c in commands if said == c.name or said.startswith(c.name + " ")]
    if not found:
        return Refused("unknown_command", {"command": said.partition(" ")[0]})
    command = max(found, key=lambda c: len(c.name))
    return command, _options(said[len(command.name) :], command)


def _options(rest: str, command: Command) -> dict[str, str]:
    if not command.options:
        return {}
    names = "|".join(re.escape(o.name) for o in command.options)
    # A value in quotation marks shields option names inside it.
    mark = re.compile(rf'(?:^|\s)({names}):(?=\S)(?:"(?:\\"|[^"])*"(?=\s|$))?')
    marks = list(mark.finditer(rest))
    bare = rest[: marks[0].start()] if marks else rest
    texts = {command.options[0].name: _unquoted(bare)} if bare.strip() else {}
    ends = [found.start() for found in marks[1:]] + [len(rest)]
    for found, end in zip(marks, ends, strict=False):  # the last end has no mark where there are none
        texts[found[1]] = _unquoted(rest[found.end(1) + 1 : end])
    return texts


def _unquoted(words: str) -> str:
    words = words.strip()
    whole = _WHOLE.fullmatch(words)
    return whole[1].replace('\\"', '"') if whole else words


def spoken_line(command: Command, options: Mapping[str, Value]) -> str:
    """The line that asks the same again: `understand` gives back the same options."""
    return " ".join([command.name, *(f"{name}:{_said(command, value)}" for name, value in options.items())])


def _said(command: Command, value: Value) -> str:
    """A value as it may stand in a line: in quotation marks where it would not be read as it is."""
    said = str(value)
    misread = said != _unquoted(said) or any(f"{o.name}:" in said for o in command.options)
    return '"' + said.replace('"', '\\"') + '"' if misread else said


def convert(option: Option, text: str) -> Value | Refused:
    """The option's value for these words; Refused names what would do."""
    facts: dict[str, object] = {"option": option.name, "value": text}
    if option.kind is Kind.INTEGER:
        return _whole_number(option, text, facts)
    if option.kind in {Kind.CHANNEL, Kind.ROLE, Kind.SUBSCRIPTION}:
        number = re.fullmatch(r"(?:<#|<@&|#)?(\d{1,20})>?", text.strip())
        return int(number[1]) if number else Refused("not_a_number", facts)
    if option.kind is Kind.BOOLEAN:
        if text.lower() in TRUE | FALSE:
            return text.lower() in TRUE
        return Refused("not_yes_or_no", facts)
    if option.choices and text.lower() not in option.choices:
        return Refused("not_a_choice", facts | {"choices": ", ".join(option.choices)})
    return text.lower() if option.choices else text


def _whole_number(option: Option, text: str, facts: dict[str, object]) -> Value | Refused:
    if not re.fullmatch(r"[+-]?\d{1,9}", text):
        return Refused("not_a_number", facts)
    number = int(text)
    least, most = option.least, option.most
    if (least is not None and number < least) or (most is not None and number > most):
        if most is None:
            return Refused("too_low", facts | {"least": least})
        return Refused("out_of_range", facts | {"least": least or 0, "most": most})
    return number
