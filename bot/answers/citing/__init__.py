"""Citing: a record in, a citation out, in every style historians use. Pure: no clock, no store, no screen.

A style is a page of rules over one intermediate form (`marked`, `reference`). What a record does not state is
named in `missing` and never made up: no address, no leaf, no sender, no day of access unless it is given.
"""

from __future__ import annotations

from bot.answers.citing.citation import Citation, Note
from bot.answers.citing.citing import STYLES, cite
from bot.answers.citing.formats import EXPORTS

__all__ = ["EXPORTS", "STYLES", "Citation", "Note", "cite"]
