"""The documents that a document names and that name it: the words with their passage, then what is held of them."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.references import Link, Naming, Reference
from bot.rendering.view import Block, Line, Press, Presses, Run, Style, line, strong
from bot.strings import Strings
from storage.named import Entry

_BUTTONS = 5
"""As many as one row has: for the first documents held; the others are asked for by their ids."""


def names(links: tuple[Link, ...], say: Strings) -> Iterator[Block]:
    """What the document names: held ones first, then those of which several may be meant, then the rest in one line."""
    if not links:
        return
    yield strong(say.say("names-heading"))
    for link in links:
        for entry in link.held:
            yield Line((Run(_words(link.reference, say) + " → "), *_entry(entry, say)))
    for link in links:
        if link.candidates:
            yield line(
                f"{_words(link.reference, say)} → {say.say('names-candidates', count=len(link.candidates))}"
            )
            yield from (Line((Run("· "), *_entry(entry, say)), small=True) for entry in link.candidates)
    missing = [_words(link.reference, say) for link in links if not (link.held or link.candidates)]
    if missing:
        yield line(say.say("names-missing", documents="; ".join(missing)), small=True)
    yield from _presses(entry for link in links for entry in link.held)


def named_by(namings: tuple[Naming, ...], say: Strings) -> Iterator[Block]:
    """What names the document, in order of time, with its words for it."""
    if not namings:
        return
    yield strong(say.say("named-by-heading"))
    for naming in namings:
        yield Line((*_entry(naming.teller, say), Run(": " + _words(naming.reference, say))))
    yield from _presses(naming.teller for naming in namings)


def _words(reference: Reference, say: Strings) -> str:
    key = "names-answered" if reference.answers else "names-words"
    return say.say(key, words=" ".join(reference.text.split()), passage=reference.passage)


def _entry(entry: Entry, say: Strings) -> tuple[Run, ...]:
    date = entry.edtf or say.say("undated")
    return Run(entry.title, Style.STRONG), Run(f", {date}  "), Run(entry.document, Style.CODE)


def _presses(entries: Iterator[Entry]) -> Iterator[Block]:
    """Buttons to the documents' own cards."""
    unique = dict.fromkeys(entry.document for entry in entries)
    if unique:
        presses = [Press(document, f"summary document:{document}") for document in unique]
        yield Presses(tuple(presses[:_BUTTONS]))
