"""Files that carry their text inside a format: PDF with a text layer, HTML, DOCX. The text they give is read like any other.

What the format states of its own (a title, an address) is kept as a hint, and used only where the text states nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
from lxml import etree, html

from storage.encoding import decode
from storage.model import Refusal
from storage.parsing.flow import Element, Flow, line, name, paragraphs
from storage.parsing.packed import DAMAGED, Overfull, entry, tree, unpacked

MOST_PAGES = 5_000
MOST_CHARACTERS = 50_000_000
_HTML = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*(?:<!doctype\s+html|<html[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_UNSEEN = frozenset("script style noscript template svg head iframe object form button select input".split())
_FRAME = frozenset({"nav", "footer", "aside"})
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True, slots=True)
class Converted:
    """The text of a formatted file, the format's name, and what the format states of title and address."""

    text: str
    format: str
    title: str | None = None
    url: str | None = None


def convert(data: bytes) -> Converted | Refusal | None:
    """The text inside `data`; None where it is none of these formats, a refusal where it is one and gives no text."""
    if data[:1024].lstrip()[:5] == b"%PDF-":
        return _pdf(data)
    if data[:4] == b"PK\x03\x04" and b"word/" in data:
        return _docx(data)
    if _HTML.match(data[:4096]):
        return _html(data)
    return None


def _pdf(data: bytes) -> Converted | Refusal:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        return Refusal("damaged_pdf", {"cause": str(error)})
    try:
        if len(document) > MOST_PAGES:
            return Refusal("too_many_pages", {"pages": len(document), "most": MOST_PAGES})
        text = "\f".join(_pages(document))
        title = document.get_metadata_dict().get("Title") or None
    except pypdfium2.PdfiumError as error:
        return Refusal("damaged_pdf", {"cause": str(error)})
    finally:
        document.close()
    return (
        Converted(text, "pdf", title)
        if text.strip()
        else Refusal("no_text_layer", {"pages": text.count("\f") + 1})
    )


def _pages(document: pypdfium2.PdfDocument) -> Iterator[str]:
    room = MOST_CHARACTERS
    for page in document:
        layer = page.get_textpage()
        # PDFium joins a line that ends at a hyphen to the next one, and writes U+FFFE in the hyphen's place.
        text = layer.get_text_range().replace("\r\n", "\n").replace("\ufffe", "-")
        layer.close()
        page.close()
        yield text[:room]
        room -= len(text)
        if room <= 0:
            return


def _html(data: bytes) -> Converted | Refusal:
    try:
        root = html.document_fromstring(
            data,
            # A page that names no encoding is taken for Latin-1 otherwise; what reads as UTF-8 is UTF-8.
            parser=html.HTMLParser(
                encoding=None if isinstance(decode(data), Refusal) else "utf-8",
                no_network=True,
                huge_tree=False,
                remove_comments=True,
            ),
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        return Refusal("damaged_html", {"cause": str(error)})
    body = next((e for e in root.iter() if name(e) == "body"), root)
    flow = Flow()
    for paragraph in paragraphs(body, _is_unseen):
        flow.add(paragraph)
    if not flow.parts:
        return Refusal("no_text")
    heads = [e for e in root.iter() if name(e) in {"link", "title", "meta"}]
    address = next((e.get("href") for e in heads if e.get("rel") == "canonical"), None)
    title = next((line(e) for e in heads if name(e) == "title"), None)
    return Converted(flow.text, "html", title or None, address)


def _is_unseen(element: Element) -> bool:
    return name(element) in _UNSEEN or (
        name(element) in _FRAME and "document" not in (element.get("class") or "")
    )


def _docx(data: bytes) -> Converted | Refusal:
    try:
        with unpacked(data) as archive:
            document = tree(entry(archive, "word/document.xml"))
            names = archive.namelist()
            core = tree(entry(archive, "docProps/core.xml")) if "docProps/core.xml" in names else None
    except DAMAGED as error:
        return Refusal("damaged_archive", {"cause": str(error)})
    except Overfull as much:
        return Refusal("overfull", {"entries": much.entries, "megabytes": much.size // 1024**2})
    flow = Flow()
    for paragraph in document.iter(f"{_WORD}p") if document is not None else ():
        flow.add("".join(_runs(paragraph)))
    title = next((line(e) for e in core.iter() if name(e) == "title"), None) if core is not None else None
    return Converted(flow.text, "docx", title or None) if flow.parts else Refusal("no_text")


def _runs(paragraph: Element) -> Iterator[str]:
    for node in paragraph.iter(f"{_WORD}t", f"{_WORD}tab", f"{_WORD}br"):
        yield (node.text or "") if node.tag == f"{_WORD}t" else "\t" if node.tag == f"{_WORD}tab" else "\n"
