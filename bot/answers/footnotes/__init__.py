"""A pasted footnote in, the document it cites out: any style, with slips of the pen, or `not here`."""

from __future__ import annotations

from bot.answers.footnotes.looking_up import FoundCitation, find_citation
from bot.answers.footnotes.matching import Match, rank
from bot.answers.footnotes.parsing import FootnoteQuery, look_up

__all__ = ["FootnoteQuery", "FoundCitation", "Match", "find_citation", "look_up", "rank"]
