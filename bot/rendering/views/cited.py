"""A citation: the form asked for, its short note and entry, and what could not be stated."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.citing import Citation
from bot.rendering.view import Attachment, Block, Copyable, Heading, Marked, Press, Presses, line
from bot.rendering.views.kindred import kin_blocks, origin_lines
from bot.rendering.views.registry import field_names, laid_out
from bot.strings import Strings

_OFFERED = ("chicago", "chicago-author-date", "mla", "apa", "gost", "archive")
"""The styles that a citation offers to be copied in, the first five of them that are not its own."""

_FILES = {"bibtex": "bib", "ris": "ris", "csl-json": "json"}


@laid_out.register
def _(answer: Citation, say: Strings) -> Iterator[Block]:
    yield Heading(say.say("citation-heading", style=say.say(f"choice-{answer.style}")))
    if answer.export is not None:
        yield Attachment(f"opis.{_FILES[answer.style]}", answer.export.encode())
        yield Copyable(answer.export)
    else:
        yield Marked(answer.markdown, answer.text)
        if answer.style != "archive":
            yield line(f"{say.say('citation-short')} {answer.short}")
            yield line(f"{say.say('citation-bibliography')} {answer.bibliography}")
    if answer.assembled:
        yield line(say.say("citation-assembled"), small=True)
    for note in answer.notes:
        yield line(say.say(f"note-{note.reason}", **note.facts), small=True)
    if answer.missing:
        yield line(say.say("citation-missing", fields=field_names(answer.missing, say)), small=True)
    yield from origin_lines(answer.origins, say)
    yield from kin_blocks(answer.kin, say)
    yield to_copy(answer, say)


def to_copy(citation: Citation, say: Strings) -> Presses:
    """Buttons that give the citation in the other styles."""
    others = [style for style in _OFFERED if style != citation.style]
    return Presses(tuple(_press(citation.document, style, say) for style in others[:5]))


def _press(document: str, style: str, say: Strings) -> Press:
    label = say.say("press-copy-as", style=say.say(f"choice-{style}"))
    return Press(label, f"cite document:{document} style:{style}")
