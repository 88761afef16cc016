"""The texts of a reference in a tradition's marks: `Ignat'ev` is printed `Ignat’ev`, volumes 6-7 are `6–7`.

Titles and the names of larger works are set where they are quoted or put in italics, and are left alone here.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from bot.answers.citing.marked import Typography
from bot.answers.citing.reference import Reference
from storage.model import Agent

_STRAIGHT = ("'", '"')
_DASH = re.compile(r"(?<=\d)-(?=\d)")
_RANGES = ("volume", "issue")
_TEXTS = (
    *("place", "genre", "number", "edition", "section", "publisher", "publisher_place"),
    *("event", "event_place", "medium", "archive", "collection", "location", "archive_place"),
)
_NAMES = ("family", "given", "particle", "dropping_particle", "suffix", "literal")


def typeset(ref: Reference, typography: Typography) -> Reference:
    """The reference with the straight marks of its texts and names, and the dashes of its volumes, made printed ones."""
    texts: dict[str, Any] = {
        name: typography.set(text) for name in _TEXTS if _straight(text := getattr(ref, name))
    }
    texts |= {name: _DASH.sub("–", text) for name in _RANGES if "-" in (text := getattr(ref, name))}
    agents = tuple(_named(agent, typography) for agent in ref.agents)
    return replace(ref, agents=agents, **texts) if texts or agents != ref.agents else ref


def _named(agent: Agent, typography: Typography) -> Agent:
    parts: dict[str, Any] = {
        name: typography.set(text) for name in _NAMES if _straight(text := getattr(agent, name))
    }
    return replace(agent, **parts) if parts else agent


def _straight(text: str | None) -> bool:
    return text is not None and any(mark in text for mark in _STRAIGHT)
