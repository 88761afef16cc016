"""How each answer is laid out. One module for each answer; this one chooses, and speaks for doubt and refusals."""

from __future__ import annotations

from typing import Any

from bot.answers.answer import Answer, Candidate, Found, Missing, Refused, Unclear
from bot.rendering.calendar_words import spelt_out
from bot.rendering.view import Block, Line, Press, Presses, Run, Style, View, line

# Each module registers its answer's layout on import.
from bot.rendering.views import (  # noqa: F401 -- imported for that
    cited,
    dated,
    found,
    listed,
    listed_citations,
    messaged,
    named,
    posted,
    quoted,
    searched,
    settled,
    shelved,
    standing,
    stated,
    summarised,
)
from bot.rendering.views.named import offered_names
from bot.rendering.views.registry import laid_out
from bot.strings import Strings


def view_of(answer: Answer[Any], say: Strings) -> View:
    """The answer laid out in the reader's language."""
    match answer:
        case Found(value):
            return View(tuple(laid_out(value, say)))
        case Unclear():
            said = line(unclear_sentence(answer, say))
            return View((said, *_offered(answer.candidates, say), *offered_names(answer.names, say)))
        case Missing():
            return View((line(missing_sentence(answer, say)), *_offered(answer.candidates, say)))
        case Refused(reason, facts):
            return View((line(say.explain(reason, facts)),))


def unclear_sentence(unclear: Unclear, say: Strings) -> str:
    """What several documents, or several persons, fit."""
    key = "unclear" if unclear.what == "document" else f"unclear-{unclear.what}"
    return say.say(key, searched=unclear.searched)


def missing_sentence(missing: Missing, say: Strings) -> str:
    """What was looked for, where nothing fits, and what to try."""
    key = f"missing-{missing.what}"
    if missing.candidates and say.knows(f"{key}-near"):
        key = f"{key}-near"
    if missing.what in {"date", "week", "month"}:
        return say.say(key, searched=spelt_out(missing.searched, say))
    return say.say(key, searched=missing.searched)


def _offered(candidates: tuple[Candidate, ...], say: Strings) -> list[Block]:
    blocks: list[Block] = []
    for candidate in candidates:
        date = candidate.date or say.say("undated")
        blocks.append(
            Line(
                (
                    Run(f"{date}  "),
                    Run(candidate.title, Style.STRONG),
                    Run(f"  {candidate.document}", Style.CODE),
                )
            )
        )
    presses = tuple(Press(c.title, f"read document:{c.document}") for c in candidates[:5])
    return [*blocks, Presses(presses)] if presses else blocks
