"""TEI P5: volumes of *Foreign Relations of the United States*, and editions of letters with their correspDesc.

Notes stand inside the words they hang on; they are taken out and become a part of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from storage.model import Credit, Parsed, Part, PersonList, Record, RecordDate, Refusal, Section
from storage.parsing.flow import Element, Flow, line, name, paragraphs
from storage.parsing.frus import SERIES, Printed, Volume, parsed
from storage.parsing.frus_persons import is_list_of_persons, person_list
from storage.parsing.layout import Evidence, Page, weigh
from storage.parsing.packed import tree

_ID = "{http://www.w3.org/XML/1998/namespace}id"
_DOCUMENT = re.compile(r"d\d+[a-z]?")
_NAMESPACE = "http://www.tei-c.org/ns/1.0"
_DAY = re.compile(r"-?\d{4}(?:-\d\d){0,2}")


class Tei:
    """A volume of documents, or a letter."""

    name = "tei"
    binary = False

    def evidence(self, page: Page) -> Evidence:
        """A root element in TEI's namespace."""
        start = page.text[:20_000]
        return weigh(
            ("<TEI" in start or "<teiCorpus" in start, 0.5, "a TEI element"),
            (_NAMESPACE in start, 0.4, "TEI's namespace"),
            ("<teiHeader" in start, 0.1, "a header"),
        )

    def parse(self, page: Page) -> Iterator[Parsed | PersonList | Refusal]:
        """A volume's list of persons, and the documents in their order: each `div` of type document, else each TEI element as one letter."""
        root = tree(page.data)
        if root is None:
            yield Refusal("damaged_xml")
            return
        documents = [
            e for e in root.iter() if e.get("type") == "document" and _DOCUMENT.fullmatch(e.get(_ID) or "")
        ]
        if documents:
            volume = _volume(root)
            yield from _persons(root, volume)
            yield from (_printed(document, volume) for document in documents)
            return
        letters = [e for e in root.iter() if name(e) == "tei" and any(name(child) == "text" for child in e)]
        yield from (_letter(letter) for letter in letters)


def _volume(root: Element) -> Volume:
    titles = {e.get("type") or "": line(e) for e in _all(root, "title") if name(_parent(e)) == "titlestmt"}
    key = next((line(e) for e in _all(root, "idno") if e.get("type") == "frus"), None) or root.get(_ID) or ""
    title = titles.get("complete") or next(iter(titles.values()), "")
    return Volume(title if SERIES in title else f"{title} ({SERIES})", key, Tei.name)


def _persons(root: Element, volume: Volume) -> Iterator[PersonList]:
    for part in _all(root, "div"):
        heading = next((e for e in part if name(e) == "head"), None)
        if heading is None or not is_list_of_persons(line(heading, _is_note)):
            continue
        if found := person_list(_all(part, "item"), volume.key, volume.title):
            yield found


def _printed(document: Element, volume: Volume) -> Parsed:
    met = Printed(number=document.get("n"))
    for child in document:
        _meet(child, met)
    met.notes = [_numbered(note) for note in _all(document, "note") if not _inline(note)]
    return parsed(met, volume, document.get(_ID) or "")


def _meet(child: Element, met: Printed) -> None:
    kind = name(child)
    if kind == "note" and _inline(child):
        text = line(child, _is_note)
        met.above.append(text)
        met.reference = met.reference or text
    elif kind == "head" and not met.head:
        met.head = line(child, _is_note)
    elif kind == "opener" and not met.body and not met.dateline:
        _meet_opener(child, met)
    elif kind and kind != "note":
        met.body += paragraphs(child, _is_note)


def _meet_opener(opener: Element, met: Printed) -> None:
    for side in opener:
        text = "\n".join(paragraphs(side, _is_note))
        if text and name(side) == "dateline":
            met.open_right(text)
        elif text:
            met.open_left(text)
    if not len(opener) and (text := line(opener, _is_note)):
        met.open_right(text)


def _letter(letter: Element) -> Parsed:
    """A letter of an edition; sender, recipient, place and date as its correspDesc states them."""
    flow = Flow()
    text = next(e for e in letter if name(e) == "text")
    spans = [span for words in paragraphs(text, _is_note) if (span := flow.add(words))]
    language = letter.get("{http://www.w3.org/XML/1998/namespace}lang")
    sections = [Section(Part.BODY, spans[0][0], spans[-1][1], language)] if spans else []
    notes = [span for note in _all(text, "note") if not _inline(note) and (span := flow.add(_numbered(note)))]
    if notes:
        sections.append(Section(Part.NOTE, notes[0][0], notes[-1][1], language))
    return Parsed(_letter_record(letter, language), flow.text, tuple(sections))


def _letter_record(letter: Element, language: str | None) -> Record:
    actions = {e.get("type") or "": e for e in _all(letter, "correspaction")}
    sent, received = actions.get("sent"), actions.get("received")
    titles = [line(e) for e in _all(letter, "title") if name(_parent(e)) == "titlestmt"]
    identifier = next((e for e in _all(letter, "idno") if e.text and not e.text.startswith("http")), None)
    address = next((line(e) for e in _all(letter, "idno") if (e.text or "").strip().startswith("http")), None)
    return Record(
        layout=Tei.name,
        title=titles[0] if titles else "?",
        kind="Letter" if sent is not None or received is not None else None,
        sender=_named(sent),
        recipient=_named(received),
        place=_first(sent, "placename", "settlement"),
        date=_date(next(iter(_all(sent, "date")), None) if sent is not None else None),
        language=language,
        record_id=letter.get(_ID) or (line(identifier) if identifier is not None else None),
        url=address,
        repository=_first(letter, "publisher", "repository"),
        rights=_first(letter, "licence"),
        credits=tuple(
            Credit("editor", line(e)) for e in _all(letter, "editor") if name(_parent(e)) == "titlestmt"
        ),
    )


def _date(stated: Element | None) -> RecordDate | None:
    """A date element: its words, and EDTF from its attributes; an interval of doubt is one of a set."""
    if stated is None:
        return None
    attributes = {key: found[0] for key, value in stated.attrib.items() if (found := _DAY.match(value))}
    if when := attributes.get("when"):
        edtf = f"{when}?" if "?" in line(stated) else when
    elif "from" in attributes or "to" in attributes:
        edtf = f"{attributes.get('from', '..')}/{attributes.get('to', '..')}"
    elif "notBefore" in attributes or "notAfter" in attributes:
        edtf = f"[{attributes.get('notBefore', '')}..{attributes.get('notAfter', '')}]"
    else:
        edtf = None
    words = line(stated) or edtf
    return RecordDate(words, edtf) if words else None


def _named(action: Element | None) -> str | None:
    names = [line(e) for e in _all(action, "persname", "orgname") if line(e)] if action is not None else []
    return " and ".join(dict.fromkeys(names)) or None


def _first(element: Element | None, *kinds: str) -> str | None:
    found = (line(e) for e in _all(element, *kinds)) if element is not None else ()
    return next((words for words in found if words), None)


def _numbered(note: Element) -> str:
    return f"{note.get('n', '')} {line(note, _is_note)}".strip()


def _is_note(element: Element) -> bool:
    return name(element) == "note" and not _inline(element)


def _inline(note: Element) -> bool:
    """Whether a note is the document's own reference, printed above its head."""
    return note.get("rend") == "inline" or (note.get("type") == "source" and note.get("n") is None)


def _all(element: Element, *kinds: str) -> Iterator[Element]:
    return (e for e in element.iter() if name(e) in kinds)


def _parent(element: Element) -> Element:
    parent = element.getparent()
    return element if parent is None else parent
