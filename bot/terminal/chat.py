"""`opis chat`: the commands at a prompt, with completion and history."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import date
from pathlib import Path

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document as Typed
from prompt_toolkit.history import FileHistory
from prompt_toolkit.patch_stdout import patch_stdout

from bot.commands import COMMANDS
from bot.commands.completion import complete_line
from bot.commands.line import separate
from bot.desk import Desk
from bot.strings import Strings
from bot.terminal.ask import ask, scope_of

FAREWELLS = frozenset({"quit", "exit", "/quit", "/exit"})


class LineCompleter(Completer):
    """Commands, options and values, as Discord would offer them."""

    def __init__(self, desk: Desk, library: str | None) -> None:
        self._desk = desk
        self._scope = scope_of(library)

    def get_completions(self, document: Typed, complete_event: CompleteEvent) -> list[Completion]:  # noqa: ARG002 -- prompt_toolkit's signature
        """Nothing without the event loop: completion asks the store."""
        return []

    async def get_completions_async(
        self,
        document: Typed,
        complete_event: CompleteEvent,  # noqa: ARG002 -- prompt_toolkit's signature
    ) -> AsyncGenerator[Completion, None]:
        """Offers for the word or value at the cursor."""
        line = document.text_before_cursor
        back = -len(typed_part(line))
        for choice in await complete_line(self._desk, self._scope, line, COMMANDS):
            yield Completion(choice.value, start_position=back, display=choice.name)


def typed_part(line: str) -> str:
    """The end of the line that an offer would replace: the value of the option being typed, or the command's name."""
    split = separate(line, COMMANDS)
    if not isinstance(split, tuple):
        return line
    texts = split[1]
    return list(texts.values())[-1] if texts else ""


async def chat(desk: Desk, say: Strings, *, library: str | None, today: date, history: Path) -> int:
    """Read lines until the reader leaves; the exit status of a conversation is 0."""
    history.parent.mkdir(parents=True, exist_ok=True)
    session: PromptSession[str] = PromptSession(
        "opis> ",
        completer=LineCompleter(desk, library),
        history=FileHistory(str(history)),
        complete_while_typing=True,
    )
    print(say.say("chat-welcome"))  # noqa: T201 -- the terminal is this module's screen
    while True:
        try:
            with patch_stdout():
                line = await session.prompt_async()
        except (EOFError, KeyboardInterrupt):
            return 0
        if line.strip() in FAREWELLS:
            return 0
        await ask(desk, [line], say, library=library, today=today, as_lines=False)
