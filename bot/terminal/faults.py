"""Faults that end a terminal command, as one sentence and an exit status."""

from __future__ import annotations

from dataclasses import dataclass

from bot.strings import Strings
from storage.faults import StoreFault


@dataclass(frozen=True, slots=True)
class Sentence:
    """What to tell, and how to exit."""

    text: str
    status: int


class StartFault(Exception):  # noqa: N818 - the family is named for when it happened
    """The bot could not start. `reason` is the key of its sentence."""

    def __init__(self, reason: str, **facts: object) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts


def sentence_for(fault: Exception, say: Strings) -> Sentence | None:
    """The sentence for an expected fault; None for one of ours, which must show its trace."""
    match fault:
        case StoreFault():
            return Sentence(say.explain(fault.reason, fault.facts), 1)
        case StartFault():
            return Sentence(say.explain(fault.reason, fault.facts), 2)
        case _:
            return None
