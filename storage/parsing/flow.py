"""Marked-up pages as running text: each block a paragraph of its own, what is not the document's words left out.

The text made here is the source text of such a document: it is made the same way every time, so that offsets last.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lxml import etree

Element = etree._Element  # noqa: SLF001 - lxml gives its element type no public name

BLOCKS = frozenset(
    "address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr li main nav ol p pre section table tbody td tfoot th thead tr ul "
    "ab argument bibl byline castlist closer dateline div1 div2 div3 docauthor docdate doctitle epigraph head item l lg "
    "list note opener postscript row cell salute signed sp speaker stage titlepage trailer".split()
)
"""Elements of HTML and TEI that begin a line of their own, in lower case."""

_BLANK = re.compile(r"[ \t\r\n\f\v]+")
_AROUND_BREAK = re.compile(r" *\n *")


@dataclass
class Flow:
    """A text that grows by paragraphs, and knows where each began."""

    parts: list[str] = field(default_factory=list)
    length: int = 0

    def add(self, paragraph: str) -> tuple[int, int] | None:
        """Append a paragraph; its span in the text, or None for one without words."""
        words = paragraph.strip()
        if not words:
            return None
        if self.parts:
            self.parts.append("\n\n")
            self.length += 2
        start = self.length
        self.parts.append(words)
        self.length += len(words)
        return start, self.length

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self.parts)


def name(element: Element) -> str:
    """An element's local name in lower case; empty for comments and processing instructions."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _nothing(element: Element) -> bool:  # noqa: ARG001 - the shape of a choice
    return False


def paragraphs(element: Element, skip: Callable[[Element], bool] = _nothing) -> Iterator[str]:
    """The paragraphs under `element` in their order; elements that `skip` names are left out with all they hold."""
    held: list[str] = []
    for piece in _pieces(element, skip):
        if piece is None:
            yield from _flushed(held)
        else:
            held.append(piece)
    yield from _flushed(held)


def line(element: Element, skip: Callable[[Element], bool] = _nothing) -> str:
    """All words under `element` on one line."""
    return " ".join(" ".join(paragraphs(element, skip)).split())


def _flushed(held: list[str]) -> Iterator[str]:
    paragraph = _AROUND_BREAK.sub("\n", "".join(held)).strip()
    held.clear()
    if paragraph:
        yield paragraph


def _pieces(element: Element, skip: Callable[[Element], bool]) -> Iterator[str | None]:
    """Runs of text, `None` where a paragraph ends; iterative, because a hostile page nests without end."""
    stack: list[tuple[Element, bool]] = [(element, False)]
    while stack:
        node, done = stack.pop()
        kind = name(node)
        if done:
            if kind in BLOCKS:
                yield None
            if node is not element and node.tail:
                yield _BLANK.sub(" ", node.tail)
            continue
        if not kind or (node is not element and skip(node)):
            if node.tail:
                yield _BLANK.sub(" ", node.tail)
            continue
        if kind in BLOCKS:
            yield None
        if kind in {"br", "lb"}:
            yield "\n"
        if node.text:
            yield _BLANK.sub(" ", node.text)
        stack.append((node, True))
        stack.extend((child, False) for child in reversed(node))
