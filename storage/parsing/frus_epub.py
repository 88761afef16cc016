"""Volumes of *Foreign Relations of the United States* as history.state.gov publishes them for reading devices (EPUB).

Each page `dN` is a document; front matter and index are none.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from storage.model import Parsed, PersonList, Refusal
from storage.parsing.flow import Element, line, name, paragraphs
from storage.parsing.frus import SERIES, Printed, Volume, parsed
from storage.parsing.frus_persons import is_list_of_persons, person_list
from storage.parsing.layout import Evidence, Page, weigh
from storage.parsing.packed import DAMAGED, Overfull, entry, tree, unpacked

_DOCUMENT = re.compile(r"d\d+[a-z]?")
_VOLUME = re.compile(r"frus[\w-]*?(?=-\d{4}-\d\d-\d\dT|$)")
_NUMBER = re.compile(r"\[Document ([^\]]+)\]")


class FrusEpub:
    """A volume: hundreds of documents in one file."""

    name = "frus_epub"
    binary = True

    def evidence(self, page: Page) -> Evidence:
        """An EPUB whose own title names the series."""
        packed = page.data[:4] == b"PK\x03\x04" and b"mimetype" in page.data[:64]
        title = ""
        if packed:
            try:
                with unpacked(page.data) as archive:
                    title = _package(archive).title
            except (*DAMAGED, Overfull):
                packed = False
        return weigh((packed, 0.3, "an EPUB"), (SERIES in title, 0.7, f"titled {title!r}"))

    def parse(self, page: Page) -> Iterator[Parsed | PersonList | Refusal]:
        """The list of persons, if there is one, and the documents in the volume's order; other pages are no documents."""
        try:
            with unpacked(page.data) as archive:
                package = _package(archive)
                yield from _persons(archive, package)
                for href in package.documents:
                    root = tree(entry(archive, href))
                    yield _document(root, package, href) or Refusal("no_text", {"path": href})
        except Overfull as much:
            yield Refusal("overfull", {"entries": much.entries, "megabytes": much.size // 1024**2})
        except DAMAGED as error:
            yield Refusal("damaged_archive", {"cause": str(error)})


@dataclass(frozen=True, slots=True)
class _Package:
    """The volume's title and key (`frus1950v06`), its documents' pages in their order, and the pages before them."""

    title: str
    volume: str
    documents: tuple[str, ...]
    front: tuple[str, ...]


def _package(archive: zipfile.ZipFile) -> _Package:
    path = next(n for n in (*archive.namelist(), "") if n.endswith(".opf") or not n)
    root = tree(entry(archive, path)) if path else None
    if root is None:
        raise KeyError("no package file")
    folder = path.rpartition("/")[0]
    texts = {
        name(e): " ".join((e.text or "").split()) for e in root.iter() if name(e) in {"title", "identifier"}
    }
    volume = _VOLUME.search(texts.get("identifier", ""))
    hrefs = {e.get("id"): e.get("href") for e in root.iter() if name(e) == "item"}
    order = [e.get("idref") for e in root.iter() if name(e) == "itemref"]
    pages = [(i, f"{folder}/{hrefs[i]}".lstrip("/")) for i in order if i and hrefs.get(i)]
    documents = tuple(page for i, page in pages if _DOCUMENT.fullmatch(i))
    front = tuple(page for i, page in takewhile(lambda one: not _DOCUMENT.fullmatch(one[0]), pages))
    return _Package(texts.get("title", ""), volume[0] if volume else "", documents, front)


def _persons(archive: zipfile.ZipFile, package: _Package) -> Iterator[PersonList]:
    """The list of persons in the front matter."""
    for href in package.front:
        root = tree(entry(archive, href))
        heading = (
            next((e for e in root.iter() if name(e) in {"h1", "h2", "h3"}), None)
            if root is not None
            else None
        )
        if root is None or heading is None or not is_list_of_persons(line(heading)):
            continue
        items = (e for e in root.iter() if name(e) == "li")
        if found := person_list(items, package.volume, package.title):
            yield found


def _document(root: Element | None, package: _Package, href: str) -> Parsed | None:
    top = next((e for e in root.iter() if e.get("class") == "document"), None) if root is not None else None
    if top is None:
        return None
    met = Printed()
    for child in top:
        _meet(child, met)
    key = href.rpartition("/")[2].rpartition(".")[0]
    return parsed(met, Volume(package.title, package.volume, FrusEpub.name), key)


def _meet(child: Element, met: Printed) -> None:
    """File one block of the page under what it is."""
    kind, role = name(child), child.get("class") or ""
    if role == "footnotes":
        met.notes += [line(note) for note in child]
    elif not met.head and kind in {"h2", "h3", "h4"}:
        met.head = line(child, _is_reference)
    elif not met.head:
        text = line(child, _is_reference)
        number = _NUMBER.fullmatch(text)
        met.number = number[1] if number else met.number
        met.above += [] if number else [text]
        if kind == "p" and not number:
            met.reference = met.reference or text
    elif role == "opener" and not met.body and not met.dateline:
        _meet_opener(child, met)
    else:
        met.body += paragraphs(child, _is_reference)


def _meet_opener(opener: Element, met: Printed) -> None:
    """An opener that comes before the text: what floats left is number and classification, the rest place and dates."""
    for side in opener:
        text = "\n".join(paragraphs(side, _is_reference))
        if text and "left" in (side.get("style") or ""):
            met.open_left(text)
        elif text:
            met.open_right(text)
    if not len(opener) and (text := line(opener, _is_reference)):
        met.open_right(text)


def _is_reference(element: Element) -> bool:
    """Whether the element is a footnote's number hanging on a word."""
    return name(element) == "a" and "fnref" in (element.get("id") or "")
