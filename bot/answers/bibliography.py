"""A bibliography of what was cited and quoted: each document once, in the order of its first mention or by the alphabet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.answers.citing import Citation, cite
from bot.answers.exporting import export
from storage.documents import Card
from storage.folding import fold

NOTES, ALPHABETICAL = "notes", "alphabetical"
ORDERS = (NOTES, ALPHABETICAL)


@dataclass(frozen=True, slots=True)
class Bibliography:
    """The citations of documents, in order.

    order   `notes`: full notes in the order of their first mention; `alphabetical`: entries by the alphabet
    gone    how many documents were mentioned that the archive no longer holds
    ris     all of them for a reference manager
    """

    style: str
    order: str
    entries: tuple[Citation, ...]
    ris: str
    gone: int = 0


def bibliography(cards: Iterable[Card], *, style: str, order: str, mentioned: int) -> Bibliography:
    """The bibliography of documents in the order of their first mention; `mentioned` is how many there were."""
    held = tuple(cards)
    entries = [cite(card.record, document=card.id, style=style) for card in held]
    if order == ALPHABETICAL:
        entries.sort(key=lambda entry: fold(entry.bibliography))
    ris = export([(card.id, card.record) for card in held], "ris")
    return Bibliography(style, order, tuple(entries), ris, mentioned - len(held))
