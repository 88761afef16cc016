"""Volumes of *Foreign Relations of the United States* as history.state.gov publishes them for reading devices (EPUB).

Each page `dN` is a document: file reference, number, head, opener (classification, number, dateline), text,
signature, footnotes. Footnotes are a part of their own, and their numbers are taken out of the words they hang on.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from storage.model import Parsed, Part, Record, RecordDate, Refusal, Section, Shelfmark
from storage.parsing.flow import Element, Flow, line, name, paragraphs
from storage.parsing.layout import Evidence, Page, weigh
from storage.parsing.packed import Overfull, entry, tree, unpacked

SITE = "https://history.state.gov/historicaldocuments"
SERIES = "Foreign Relations of the United States"
PUBLISHER = "Office of the Historian, U.S. Department of State"

_DOCUMENT = re.compile(r"d\d+[a-z]?")
_VOLUME = re.compile(r"frus[\w-]*?(?=-\d{4}-\d\d-\d\dT|$)")
_NUMBER = re.compile(r"\[Document ([^\]]+)\]")
_KIND = re.compile(r":\s*([A-Z][A-Za-z ]+)$")
_CLASSIFIED = re.compile(
    r"\b(top secret|strictly confidential|secret|confidential|restricted|official use only|unclassified|personal)\b",
    re.IGNORECASE,
)
_RECEIVED = re.compile(r"\s*\[?Received\b.*", re.DOTALL)
_PLACE = re.compile(r"\[?([^\d,\[\]]+?),?\]?,?\s+(?:\[?\w+\]?\s+\[?\d|\d|\[?undated)")
_REMARK = re.compile(
    r"\[[A-Za-z ]+\]"
)  # [Extract], [Translation], [Enclosure]: what is printed, not where and when
_YEAR = re.compile(r"\b1[89]\d\d\b")
_MONTH = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)


@dataclass
class _Reading:
    """What was met of a document on the way down its page."""

    above: list[str] = field(default_factory=list)
    reference: str | None = None
    head: str = ""
    number: str | None = None
    opener: list[str] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    classification: str | None = None
    dateline: str | None = None


class FrusEpub:
    """A volume: hundreds of documents in one file."""

    name = "frus_epub"
    binary = True

    def evidence(self, page: Page) -> Evidence:
        """An EPUB whose own title names the series."""
        packed = page.data[:4] == b"PK\x03\x04" and b"application/epub+zip" in page.data[:256]
        title = ""
        if packed:
            try:
                with unpacked(page.data) as archive:
                    title = _package(archive).title
            except (zipfile.BadZipFile, KeyError, Overfull):
                packed = False
        return weigh((packed, 0.3, "an EPUB"), (SERIES in title, 0.7, f"titled {title!r}"))

    def parse(self, page: Page) -> Iterator[Parsed | Refusal]:
        """The documents in the volume's order; front matter and index are no documents."""
        try:
            with unpacked(page.data) as archive:
                package = _package(archive)
                for href in package.documents:
                    root = tree(entry(archive, href))
                    yield _document(root, package, href) or Refusal("no_text", {"path": href})
        except Overfull as much:
            yield Refusal("overfull", {"entries": much.entries, "megabytes": much.size // 1024**2})
        except (zipfile.BadZipFile, KeyError, EOFError) as error:
            yield Refusal("damaged_archive", {"cause": str(error)})


@dataclass(frozen=True, slots=True)
class _Package:
    """The volume's title and key (`frus1950v06`), and its documents' pages in their order."""

    title: str
    volume: str
    documents: tuple[str, ...]


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
    pages = [
        f"{folder}/{hrefs[i]}".lstrip("/") for i in order if i and _DOCUMENT.fullmatch(i) and hrefs.get(i)
    ]
    return _Package(texts.get("title", ""), volume[0] if volume else "", tuple(pages))


def _document(root: Element | None, package: _Package, href: str) -> Parsed | None:
    top = next((e for e in root.iter() if e.get("class") == "document"), None) if root is not None else None
    if top is None:
        return None
    met = _Reading()
    for child in top:
        _meet(child, met)
    key = href.rpartition("/")[2].rpartition(".")[0]
    return _parsed(met, package, key)


def _meet(child: Element, met: _Reading) -> None:
    """File one block of the page under what it is."""
    kind, role = name(child), child.get("class", "")
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


def _meet_opener(opener: Element, met: _Reading) -> None:
    """The first opener: what stands at the left is number and classification, at the right place and dates."""
    for side in opener:
        text = "\n".join(paragraphs(side, _is_reference))
        if not text:
            continue
        met.opener.append(text)
        if "left" not in side.get("style", ""):
            met.dateline = met.dateline or (None if _REMARK.fullmatch(text) else text)
        elif classified := _CLASSIFIED.search(text):
            met.classification = classified[0]
    if not met.dateline and not len(opener) and (text := line(opener, _is_reference)):
        met.opener.append(text)
        met.dateline = text


def _is_reference(element: Element) -> bool:
    """Whether the element is a footnote's number hanging on a word."""
    return name(element) == "a" and "fnref" in (element.get("id") or "")


def _parsed(met: _Reading, package: _Package, key: str) -> Parsed:
    flow = Flow()
    for text in (*met.above, *([f"[Document {met.number}]"] if met.number else []), met.head):
        flow.add(text)
    spans = [span for text in (*met.opener, *met.body) if (span := flow.add(text))]
    sections = [Section(Part.BODY, spans[0][0], spans[-1][1], "English")] if spans else []
    notes = [span for text in met.notes if (span := flow.add(text))]
    if notes:
        sections.append(Section(Part.NOTE, notes[0][0], notes[-1][1], "English"))
    return Parsed(_record(met, package, key), flow.text, tuple(sections))


def _record(met: _Reading, package: _Package, key: str) -> Record:
    reference = met.reference or ""
    kind = _KIND.search(reference)
    return Record(
        layout=FrusEpub.name,
        title=met.head,
        kind=kind[1] if kind else None,
        place=_place(met.dateline),
        date=_date(met),
        language="English",
        classification=met.classification,
        record_id=f"{package.volume}/{key}" if package.volume else None,
        url=f"{SITE}/{package.volume}/{key}" if package.volume else None,
        repository=PUBLISHER,
        collection=package.title,
        number=met.number,
        shelfmarks=(Shelfmark(text=reference, other=_KIND.sub("", reference)),) if reference else (),
    )


def _date(met: _Reading) -> RecordDate | None:
    """The dateline without the day of receipt; the head where that alone is dated."""
    if met.dateline:
        return RecordDate(_RECEIVED.sub("", met.dateline).strip(), None)
    return RecordDate(met.head, None) if _YEAR.search(met.head) and _MONTH.search(met.head) else None


def _place(dateline: str | None) -> str | None:
    found = _PLACE.match(dateline or "")
    return found[1].strip() if found and not _MONTH.match(found[1]) else None
