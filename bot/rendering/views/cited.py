"""A citation: the form asked for, its short note and entry, and what could not be stated."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.citing import Citation
from bot.rendering.view import Attachment, Block, Copyable, Heading, Marked, Press, Presses, line
from bot.rendering.views.kindred import kin_blocks, origin_lines
from bot.rendering.views.registry import field_names, laid_out
from bot.strings import Strings

_STYLES = {
    "chicago": "Chicago",
    "chicago-author-date": "Author-date",
    "mla": "MLA",
    "apa": "APA",
    "gost": "GOST",
    "archive": "Archive",
}
"""The styles that a citation offers to be copied in, by the names they have in every language."""

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
    others = (style for style in _STYLES if style != answer.style)
    yield Presses(tuple(Press(_STYLES[s], f"cite document:{answer.document} style:{s}") for s in others)[:5])
